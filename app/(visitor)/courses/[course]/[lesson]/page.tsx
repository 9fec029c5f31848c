import { notFound } from 'next/navigation';
import { LessonPage } from '@/app/_course/lesson';
import { type LessonParams, lessonMetadata } from '@/app/_course/metadata';
import { getLibrary, selectOptionalLesson } from '@/lib/courses/library';

export const dynamic = 'force-static';
export const dynamicParams = false;
export const generateMetadata = lessonMetadata;

export const generateStaticParams = async () =>
  (await getLibrary()).courses.flatMap((course) => course.lessons.map((lesson) => ({ course: course.id, lesson: lesson.id })));

export default async function VisitorLessonPage({ params }: { params: LessonParams }) {
  const { course, lesson } = await params;
  const found = await selectOptionalLesson(course, lesson);
  return found ? <LessonPage {...found} learner={null} /> : notFound();
}
