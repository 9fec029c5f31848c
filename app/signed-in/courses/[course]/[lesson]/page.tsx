import { notFound } from 'next/navigation';
import { currentLearner } from '@/app/_course/learner';
import { LessonPage } from '@/app/_course/lesson';
import { type LessonParams, lessonMetadata } from '@/app/_course/metadata';
import { selectOptionalLesson } from '@/lib/courses/library';

export const generateMetadata = lessonMetadata;

/** The twin of a lesson for whoever carries a session. */
export default async function LessonTwin({ params }: { params: LessonParams }) {
  const { course, lesson } = await params;
  const found = await selectOptionalLesson(course, lesson);
  return found ? <LessonPage {...found} learner={await currentLearner(found.course)} /> : notFound();
}
