import { notFound, redirect } from 'next/navigation';
import type { LessonParams } from '@/app/_course/metadata';
import { commentsAddress, signInHref } from '@/lib/courses/addresses';
import { selectOptionalLesson } from '@/lib/courses/library';

export const dynamic = 'force-dynamic';

/** Comments carry names, so they are for those who are signed in. */
export default async function VisitorCommentsPage({ params }: { params: LessonParams }) {
  const { course, lesson } = await params;
  const found = await selectOptionalLesson(course, lesson);
  return found ? redirect(signInHref(commentsAddress(found.course.id, found.lesson.id))) : notFound();
}
