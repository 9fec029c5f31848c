import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { CourseParams } from '@/app/_course/metadata';
import { OnePage } from '@/app/_course/one-page';
import { getLibrary, selectOptionalCourse } from '@/lib/courses/library';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const metadata: Metadata = { title: 'On one page' };

export const generateStaticParams = async () => (await getLibrary()).courses.map(({ id }) => ({ course: id }));

export default async function AllPage({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <OnePage course={course} learner={null} /> : notFound();
}
