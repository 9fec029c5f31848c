import { type Reader, selectFirstVerdicts, selectTriesOutcome, type TriesOutcome, type VerdictCount } from '@/db';
import type { Activity, Course } from '@/lib/courses/course';
import { holdFigures } from './held';
import { type CourseFigures, type Revisited, readCourseFigures, readRevisited } from './read-course';
import { misconceptionIds } from './words';

export interface ActivityDetail {
  readonly course: CourseFigures;
  readonly figures: CourseFigures['activities'][number];
  readonly first: TriesOutcome;
  readonly last: TriesOutcome;
  /** What the engine made of its answers when they came in. */
  readonly verdicts: readonly VerdictCount[];
  /** What became of it, or of the earlier activity that it asks again. */
  readonly revisited: readonly Revisited[];
}

const count = async (reader: Reader, course: Course, activity: Activity): Promise<Omit<ActivityDetail, 'course' | 'figures'>> => {
  const asked = { courseId: course.id, activityId: activity.id, misconceptions: misconceptionIds };
  const first = await selectTriesOutcome(reader, { ...asked, which: 'first' });
  const last = await selectTriesOutcome(reader, { ...asked, which: 'last' });
  const revisits = course.lessons.flatMap((other) =>
    other.activities.filter((one) => one.revisits === activity.id || one === activity).map((one) => ({ lesson: other, activity: one })),
  );
  const revisited: Revisited[] = [];
  for (const one of revisits) {
    const read = await readRevisited(reader, course, one.lesson, one.activity);
    if (read) revisited.push(read);
  }
  const verdicts = await selectFirstVerdicts(reader, course.id, activity.id);
  return { first, last, verdicts, revisited };
};

/** The figures of one activity, counted now or a moment ago; those that it shares with its course are the course's. */
export const readActivityDetail = async (reader: Reader, course: Course, activity: Activity): Promise<ActivityDetail> => {
  const courseFigures = await readCourseFigures(reader, course);
  const figures = courseFigures.activities.find(({ id }) => id === activity.id);
  if (!figures) throw new Error(`No figures of "${activity.id}"`);
  const detail = await holdFigures(`activity ${course.id} ${activity.id}`, () => count(reader, course, activity));
  return { course: courseFigures, figures, ...detail };
};
