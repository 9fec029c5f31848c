import { z } from 'zod';
import type { Course } from './course';
import { didYouMean } from './nearest';
import type { Problem } from './problems';

/**
 * ids.yaml: every id that learners' answers may have been stored under. Ids are permanent, so one that goes missing is a mistake unless it
 * is named as retired.
 */
export const knownIdsSchema = z.strictObject({
  course: z.string(),
  lessons: z.array(z.string()),
  activities: z.array(z.string()),
  /** Ids that were taken out on purpose. */
  retired: z.array(z.string()).default([]),
});

export type KnownIds = z.infer<typeof knownIdsSchema>;

/** The ids of a course that changed, and new ones that aren't listed yet. */
export const knownIdProblems = (course: Course, known: KnownIds, file: string): Problem[] => {
  const lessons = course.lessons.map(({ id }) => id);
  const activities = course.lessons.flatMap((lesson) => lesson.activities.map(({ id }) => id));
  const report = (sentence: string): Problem => ({ file, line: null, sentence });
  const gone = (what: string, listed: readonly string[], present: readonly string[]): Problem[] =>
    listed
      .filter((id) => !present.includes(id) && !known.retired.includes(id))
      .map((id) =>
        report(
          `The ${what} "${id}" is gone, and learners' answers are stored under it: give it its id back, or name it under "retired".${didYouMean(id, present)}`,
        ),
      );
  const unlisted = (what: string, listed: readonly string[], present: readonly string[]): Problem[] =>
    present
      .filter((id) => !listed.includes(id))
      .map((id) => report(`The ${what} "${id}" is new: list its id here, and never change it again.`));
  return [
    ...(known.course === course.id ? [] : [report(`The course's id was "${known.course}" and is "${course.id}" now: ids are permanent.`)]),
    ...gone('lesson', known.lessons, lessons),
    ...gone('activity', known.activities, activities),
    ...unlisted('lesson', known.lessons, lessons),
    ...unlisted('activity', known.activities, activities),
  ];
};
