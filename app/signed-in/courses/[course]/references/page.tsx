import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { CourseParams } from '@/app/_course/metadata';
import { References } from '@/app/_course/references';
import { selectOptionalCourse } from '@/lib/courses/library';

export const metadata: Metadata = { title: 'References' };

/** The twin of the references page for whoever carries a session. */
export default async function ReferencesTwin({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <References course={course} /> : notFound();
}
