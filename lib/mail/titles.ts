import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Library } from '@/lib/courses/course';

/** What a course and one of its activities are called. */
export type Titles = (courseId: string, activityId: string | null) => { course: string; activity: string | null };

/**
 * The titles of courses and activities from what the build compiled; without a build, as in development, their ids. The server in front reads
 * them here rather than load the whole engine a second time.
 */
export const readTitles = async (root: string): Promise<Titles> => {
  const read = await readFile(join(root, '.content/courses.json'), 'utf8').catch(() => '{"courses":[]}');
  const { courses } = JSON.parse(read) as Pick<Library, 'courses'>;
  return (courseId, activityId) => {
    const course = courses.find(({ id }) => id === courseId);
    const activity = course?.lessons.flatMap(({ activities }) => activities).find(({ id }) => id === activityId);
    return { course: course?.title ?? courseId, activity: activity?.title ?? null };
  };
};
