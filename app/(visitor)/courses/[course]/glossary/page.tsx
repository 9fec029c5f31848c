import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Glossary } from '@/app/_course/glossary';
import type { CourseParams } from '@/app/_course/metadata';
import { getLibrary, selectOptionalCourse } from '@/lib/courses/library';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const metadata: Metadata = { title: 'Glossary' };

export const generateStaticParams = async () => (await getLibrary()).courses.map(({ id }) => ({ course: id }));

export default async function GlossaryPage({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <Glossary course={course} /> : notFound();
}
