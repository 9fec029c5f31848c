import {
  countRatings,
  type Reader,
  selectBeforeAndAfter,
  selectLastPlaces,
  selectReach,
  selectRecognised,
  selectTimes,
  type TriesOutcome,
  timeStep,
} from '@/db';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import type { ActivityFigures, LessonFigures } from '@/lib/learning/insight-attention';
import { type Spread, spreadOf } from '@/lib/learning/insight-numbers';
import { activityFunnel, lessonFunnel, type Reach } from '@/lib/learning/insight-reach';
import { type RatingMean, ratingAnswersSchema, ratingMeans } from '@/lib/learning/ratings';
import { breathe, holdFigures } from './held';
import { misconceptionIds } from './words';

/** Who has been away for so long may not come back, in milliseconds. */
export const awayAfter = 14 * 24 * 60 * 60 * 1000;

/** An activity that a later one asks again, and what became of the answers. */
export interface Revisited {
  readonly earlier: Activity;
  readonly later: Activity;
  readonly laterName: string;
  readonly earlierName: string;
  readonly before: TriesOutcome;
  readonly after: TriesOutcome;
}

export interface CourseFigures {
  /** When it was counted, in ms since 1970. */
  readonly at: number;
  readonly learners: number;
  readonly lessons: readonly LessonFigures[];
  readonly activities: readonly ActivityFigures[];
  readonly revisited: readonly Revisited[];
  /** Who was at each section and activity. */
  readonly visited: Reach['visited'];
  /** Where those were last who haven't come back. */
  readonly lastPlaces: readonly { readonly lessonId: string; readonly place: string; readonly number: number }[];
  readonly ratings: readonly { readonly lessonId: string; readonly means: readonly RatingMean[] }[];
}

/** An activity as a sentence names it. */
export const activityName = (lesson: Lesson, { number }: Activity): string => `Activity ${number} of ‘${lesson.title}’`;

const spreadAt = async (reader: Reader, courseId: string, lessonId: string, place: string): Promise<Spread | null> =>
  spreadOf(await selectTimes(reader, { courseId, lessonId, place }), timeStep);

/** What became of an activity's answers when it was asked again; undefined for one that asks nothing again. */
export const readRevisited = async (reader: Reader, course: Course, lesson: Lesson, activity: Activity): Promise<Revisited | undefined> => {
  const found = activity.revisits === null ? undefined : findActivity(course, activity.revisits);
  if (!found) return undefined;
  const asked = { courseId: course.id, earlierId: found.activity.id, laterId: activity.id, misconceptions: misconceptionIds };
  return {
    earlier: found.activity,
    later: activity,
    earlierName: activityName(found.lesson, found.activity),
    laterName: activityName(lesson, activity),
    ...(await selectBeforeAndAfter(reader, asked)),
  };
};

const count = async (reader: Reader, course: Course, now: number): Promise<CourseFigures> => {
  const courseId = course.id;
  const reach = await selectReach(reader, courseId);
  await breathe();
  const recognised = await selectRecognised(reader, courseId);
  await breathe();
  const lastPlaces = await selectLastPlaces(reader, { courseId, before: now - awayAfter });
  const lessons: LessonFigures[] = [];
  const activities: ActivityFigures[] = [];
  const revisited: Revisited[] = [];
  for (const lesson of course.lessons) {
    await breathe();
    const { id, title, minutes } = lesson;
    const left = lastPlaces.filter(({ lessonId }) => lessonId === id).reduce((sum, { number }) => sum + number, 0);
    lessons.push({ id, title, minutes, ...lessonFunnel(reach, lesson), left, spread: await spreadAt(reader, courseId, id, '') });
    for (const activity of lesson.activities) {
      await breathe();
      const read = recognised.find(({ activityId }) => activityId === activity.id);
      activities.push({
        id: activity.id,
        name: activityName(lesson, activity),
        minutes: activity.minutes,
        ...activityFunnel(reach, id, activity.id),
        answers: read?.answers ?? 0,
        recognised: read?.recognised ?? 0,
        spread: await spreadAt(reader, courseId, id, activity.id),
      });
      const again = await readRevisited(reader, course, lesson, activity);
      if (again) revisited.push(again);
    }
  }
  const rated = (await countRatings(reader, courseId)).flatMap(({ lessonId, answers, number }) => {
    const read = ratingAnswersSchema.safeParse(answers);
    return read.success ? [{ lessonId, answers: read.data, number }] : [];
  });
  const ratings = course.lessons.flatMap(({ id }) => {
    const given = rated.filter(({ lessonId }) => lessonId === id);
    return given.length > 0 ? [{ lessonId: id, means: ratingMeans(given) }] : [];
  });
  return { at: now, learners: reach.learners, visited: reach.visited, lessons, activities, revisited, lastPlaces, ratings };
};

/** The figures of a course, counted now or a moment ago. */
export const readCourseFigures = (reader: Reader, course: Course): Promise<CourseFigures> =>
  holdFigures(`course ${course.id}`, () => count(reader, course, Date.now()));
