import type { CoursePlace } from '@/lib/activities/widget';
import { lessonAddress } from './addresses';
import type { Section } from './course';
import { didYouMean } from './nearest';

/** A lesson as far as one can be led into it. */
export interface Destination {
  readonly id: string;
  readonly title: string;
  readonly headings: readonly Section[];
}

/**
 * A place to look again, as an author names it: `#section` of the lesson itself, the id of a lesson, or `lesson#section`.
 * @returns its title and address, or a sentence that says what isn't there
 */
export const findPlace = (
  named: string,
  { courseId, here, lessons }: { courseId: string; here: Destination; lessons: readonly Destination[] },
): CoursePlace | string => {
  const [lessonId = '', section] = named.split('#');
  const lesson = lessonId === '' ? here : lessons.find(({ id }) => id === lessonId);
  if (!lesson) {
    const ids = lessons.map(({ id }) => id);
    return `"again" leads nowhere: there is no lesson "${lessonId}".${didYouMean(lessonId, ids)}`;
  }
  if (section === undefined) return { title: lesson.title, address: lessonAddress(courseId, lesson.id) };
  const found = lesson.headings.find(({ id }) => id === section);
  if (!found) {
    const ids = lesson.headings.map(({ id }) => id);
    return `"again" leads nowhere: the lesson "${lesson.id}" has no section "#${section}".${didYouMean(section, ids)}`;
  }
  return { title: found.title, address: lessonAddress(courseId, lesson.id, found.id) };
};
