import { and, eq, sql } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/**
 * That a learner was at a place of a lesson. The row with an empty place is the lesson itself: its seconds are all that was spent there, the
 * other rows hold the parts of it that were spent at a section or an activity.
 */
export type Visit = Row<'visits'>;

type LessonOf = Pick<Visit, 'personId' | 'courseId' | 'lessonId'>;

const ofLesson = ({ tables: { visits } }: Reader, { personId, courseId, lessonId }: LessonOf) =>
  and(eq(visits.personId, personId), eq(visits.courseId, courseId), eq(visits.lessonId, lessonId));

/** What is known of a learner's visits to one lesson, the lesson's own row first. */
export const selectVisits = async (reader: Reader, lesson: LessonOf): Promise<Visit[]> => {
  const { visits } = reader.tables;
  return reader.query.select().from(visits).where(ofLesson(reader, lesson)).orderBy(visits.place);
};

/** The row of the lesson itself. */
export const selectOptionalLessonVisit = async (reader: Reader, lesson: LessonOf): Promise<Visit | undefined> => {
  const { visits } = reader.tables;
  const [visit] = await reader.query
    .select()
    .from(visits)
    .where(and(ofLesson(reader, lesson), eq(visits.place, '')));
  return visit;
};

/**
 * That a lesson's page was shown to a learner who has been at these places of it, as her answers tell. Seconds and the place where she was
 * last stay as they are. `at` is in ms since 1970.
 */
export const recordShown = async (
  tx: Writer,
  { at, places = [], ...lesson }: LessonOf & { at: number; places?: readonly string[] },
): Promise<void> => {
  const { visits } = tx.tables;
  const row = (place: string) => ({ ...lesson, place, lastPlace: '', firstAt: at, lastAt: at, seconds: 0, countedAt: at });
  await tx.query
    .insert(visits)
    .values(row(''))
    .onConflictDoUpdate({
      target: [visits.personId, visits.courseId, visits.lessonId, visits.place],
      set: { lastAt: sql`case when ${visits.lastAt} < ${at} then ${at} else ${visits.lastAt} end` },
    });
  if (places.length > 0) await tx.query.insert(visits).values(places.map(row)).onConflictDoNothing();
};

/**
 * Adds to a lesson's visits what a page reports. Two reports at once are both counted, and neither more than what has passed.
 * @param credit decides what of the report counts, from until when seconds have been counted already (ms since 1970; undefined for the first
 * report of a lesson that was never shown): all seconds, and those of each place, which is noted as seen even without any.
 */
export const addVisit = async (
  tx: Writer,
  { now, lastPlace, ...lesson }: LessonOf & { now: number; lastPlace: string },
  credit: (countedAt: number | undefined) => { seconds: number; places: ReadonlyMap<string, number> },
): Promise<void> => {
  const { visits } = tx.tables;
  await tx.lock(`visits of ${lesson.personId}`);
  const { seconds, places } = credit((await selectOptionalLessonVisit(tx, lesson))?.countedAt);
  const row = (place: string, more: number, last: string) => ({
    ...lesson,
    place,
    lastPlace: last,
    firstAt: now,
    lastAt: now,
    seconds: more,
    countedAt: now,
  });
  await tx.query
    .insert(visits)
    .values([row('', seconds, lastPlace), ...[...places].map(([place, more]) => row(place, more, ''))])
    .onConflictDoUpdate({
      target: [visits.personId, visits.courseId, visits.lessonId, visits.place],
      set: {
        seconds: sql`${visits.seconds} + excluded.seconds`,
        lastAt: sql`excluded.last_at`,
        countedAt: sql`excluded.counted_at`,
        lastPlace: sql`excluded.last_place`,
      },
    });
};
