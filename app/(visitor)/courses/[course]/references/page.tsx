import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { CourseParams } from '@/app/_course/metadata';
import { References } from '@/app/_course/references';
import { getLibrary, selectOptionalCourse } from '@/lib/courses/library';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const metadata: Metadata = { title: 'References' };

export const generateStaticParams = async () => (await getLibrary()).courses.map(({ id }) => ({ course: id }));

export default async function ReferencesPage({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <References course={course} /> : notFound();
}
