import { notFound } from 'next/navigation';
import { DiscussionPage } from '@/app/_course/discussion';
import { type DiscussionParams, discussionMetadata } from '@/app/_course/metadata';
import { findActivity, getLibrary, selectOptionalLesson } from '@/lib/courses/library';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateMetadata = discussionMetadata;

export const generateStaticParams = async () =>
  (await getLibrary()).courses.flatMap((course) =>
    course.lessons.flatMap((lesson) => lesson.activities.map(({ id }) => ({ course: course.id, lesson: lesson.id, activity: id }))),
  );

/** Where a visitor without JavaScript reads the discussion of an activity, once a check has shown the way here. */
export default async function VisitorDiscussionPage({ params }: { params: DiscussionParams }) {
  const { course, lesson, activity } = await params;
  const found = await selectOptionalLesson(course, lesson);
  const placed = found && findActivity(found.course, activity);
  return placed && placed.lesson === found.lesson ? <DiscussionPage course={found.course} {...placed} /> : notFound();
}
