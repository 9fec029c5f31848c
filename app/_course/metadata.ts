import type { Metadata } from 'next';
import { cardAddress, courseAddress, lessonAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { findActivity, selectOptionalCourse, selectOptionalLesson } from '@/lib/courses/library';
import { previewCardSize } from './preview-card';

export type CourseParams = Promise<{ course: string }>;
export type LessonParams = Promise<{ course: string; lesson: string }>;
export type DiscussionParams = Promise<{ course: string; lesson: string; activity: string }>;

const card = (course: Course, title: string, description: string, address: string): Metadata => {
  const images = [{ url: cardAddress(course.id), ...previewCardSize, alt: `${course.title} ${course.summary}`, type: 'image/png' }];
  return {
    title,
    description,
    openGraph: { title, description, type: 'article', siteName: 'Customer or consumer?', locale: 'en_GB', url: address, images },
    twitter: { card: 'summary_large_image', title, description, images },
  };
};

/** Title and preview card of a course's about page; nothing for an unknown course. */
export const aboutMetadata = async ({ params }: { params: CourseParams }): Promise<Metadata> => {
  const course = await selectOptionalCourse((await params).course);
  return course ? card(course, course.title, course.summary, courseAddress(course.id)) : {};
};

/** Title and preview card of a lesson; nothing for an unknown one. */
export const lessonMetadata = async ({ params }: { params: LessonParams }): Promise<Metadata> => {
  const { course, lesson } = await params;
  const found = await selectOptionalLesson(course, lesson);
  return found ? card(found.course, found.lesson.title, found.lesson.summary, lessonAddress(course, lesson)) : {};
};

/** Title of a page with a discussion alone, which nobody should find before they have tried. */
export const discussionMetadata = async ({ params }: { params: DiscussionParams }): Promise<Metadata> => {
  const { course: courseId, activity } = await params;
  const course = await selectOptionalCourse(courseId);
  const found = course && findActivity(course, activity);
  return found ? { title: `Discussion: ${found.activity.title}`, robots: { index: false } } : {};
};
