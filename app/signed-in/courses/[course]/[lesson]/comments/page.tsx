import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { LessonParams } from '@/app/_course/metadata';
import { CommentsPage } from '@/app/_course/talk/comments-page';
import { selectOptionalLesson } from '@/lib/courses/library';

export const metadata: Metadata = { title: 'Comments' };

interface PageProps {
  readonly params: LessonParams;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The comments under a lesson, for whoever carries a session. */
export default async function CommentsTwin({ params, searchParams }: PageProps) {
  const { course, lesson } = await params;
  const found = await selectOptionalLesson(course, lesson);
  return found ? <CommentsPage {...found} before={(await searchParams).before} /> : notFound();
}
