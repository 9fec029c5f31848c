import type { Metadata } from 'next';
import { selectOptionalCourse, selectOptionalLesson } from '@/lib/courses/library';

export type CourseParams = Promise<{ course: string }>;
export type LessonParams = Promise<{ course: string; lesson: string }>;

const card = (title: string, description: string): Metadata => ({
  title,
  description,
  openGraph: { title, description, type: 'article', siteName: 'Customer or consumer?', locale: 'en_GB' },
  twitter: { card: 'summary', title, description },
});

/** Title and preview card of a course's about page; nothing for an unknown course. */
export const aboutMetadata = async ({ params }: { params: CourseParams }): Promise<Metadata> => {
  const course = await selectOptionalCourse((await params).course);
  return course ? card(course.title, course.summary) : {};
};

/** Title and preview card of a lesson; nothing for an unknown one. */
export const lessonMetadata = async ({ params }: { params: LessonParams }): Promise<Metadata> => {
  const { course, lesson } = await params;
  const found = await selectOptionalLesson(course, lesson);
  return found ? card(found.lesson.title, found.lesson.summary) : {};
};
