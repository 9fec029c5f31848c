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

/** The ids of a course that changed, and new ones that aren't listed yet. `text` is that of the file, for the lines of its ids. */
export const knownIdProblems = (course: Course, known: KnownIds, file: string, text: string): Problem[] => {
  const lessons = course.lessons.map(({ id }) => id);
  const activities = course.lessons.flatMap((lesson) => lesson.activities.map(({ id }) => id));
  const lines = text.split('\n');
  const lineOf = (holds: (line: string) => boolean): number => Math.max(1, lines.findIndex(holds) + 1);
  const report = (sentence: string, line: number): Problem => ({ file, line, sentence });
  const gone = (what: string, listed: readonly string[], present: readonly string[]): Problem[] =>
    listed
      .filter((id) => !present.includes(id) && !known.retired.includes(id))
      .map((id) =>
        report(
          `The ${what} "${id}" is gone, and learners' answers are stored under it: give it its id back, or name it under "retired".${didYouMean(id, present)}`,
          lineOf((line) => line.trim() === `- ${id}`),
        ),
      );
  const unlisted = (what: string, listed: readonly string[], present: readonly string[]): Problem[] =>
    present
      .filter((id) => !listed.includes(id))
      .map((id) =>
        report(
          `The ${what} "${id}" is new: list its id here, and never change it again.`,
          lineOf((line) => line.startsWith(what === 'lesson' ? 'lessons:' : 'activities:')),
        ),
      );
  return [
    ...(known.course === course.id
      ? []
      : [
          report(
            `The course's id was "${known.course}" and is "${course.id}" now: ids are permanent.`,
            lineOf((line) => line.startsWith('course:')),
          ),
        ]),
    ...gone('lesson', known.lessons, lessons),
    ...gone('activity', known.activities, activities),
    ...unlisted('lesson', known.lessons, lessons),
    ...unlisted('activity', known.activities, activities),
  ];
};
