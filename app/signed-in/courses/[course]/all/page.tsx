import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { currentLearner } from '@/app/_course/learner';
import type { CourseParams } from '@/app/_course/metadata';
import { OnePage } from '@/app/_course/one-page';
import { selectOptionalCourse } from '@/lib/courses/library';

export const metadata: Metadata = { title: 'On one page' };

/** The twin of the course on one page for whoever carries a session. */
export default async function AllTwin({ params }: { params: CourseParams }) {
  const course = await selectOptionalCourse((await params).course);
  return course ? <OnePage course={course} learner={await currentLearner(course)} /> : notFound();
}
