import { notFound, redirect } from 'next/navigation';
import type { DiscussionParams } from '@/app/_course/metadata';
import { lessonAddress } from '@/lib/courses/addresses';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';

/** For whoever carries a session the discussion stands in its lesson, once they have handed in. */
export default async function DiscussionTwin({ params }: { params: DiscussionParams }) {
  const { course: courseId, activity } = await params;
  const course = await selectOptionalCourse(courseId);
  const found = course && findActivity(course, activity);
  return found ? redirect(lessonAddress(course.id, found.lesson.id, found.activity.id)) : notFound();
}
