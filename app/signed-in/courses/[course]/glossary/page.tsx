import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Glossary } from '@/app/_course/glossary';
import type { CourseParams } from '@/app/_course/metadata';
import { selectOptionalCourse } from '@/lib/courses/library';

export const metadata: Metadata = { title: 'Glossary' };

/** The twin of the glossary page for whoever carries a session. */
export default async function GlossaryTwin({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <Glossary course={course} /> : notFound();
}
