import { and, type Column, count, eq, exists, inArray, lt, ne, notExists, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Reader } from './store';

// What the learners of a course did, in numbers of learners and without anybody's name. Instructors of the course and administrators,
// who try things out, are left out of all of it. What a page shows is asked for in pieces, each of which takes little time on a course of
// usual size: SQLite answers nobody else meanwhile.

/** Leaves out whoever teaches. `personId` is the column that holds whose row it is. */
export const notStaff = ({ query, tables: { instructors, people } }: Reader, courseId: string, personId: Column): SQL | undefined =>
  and(
    notInArray(personId, query.select({ id: instructors.personId }).from(instructors).where(eq(instructors.courseId, courseId))),
    notInArray(personId, query.select({ id: people.id }).from(people).where(eq(people.administrator, true))),
  );

/** The enrolments of the learners who count. */
const ofLearners = (reader: Reader, courseId: string): SQL | undefined =>
  and(eq(reader.tables.enrolments.courseId, courseId), notStaff(reader, courseId, reader.tables.enrolments.personId));

const countWhere = (condition: SQL | undefined) => sql`count(case when ${condition} then 1 end)`.mapWith(Number);

/** How many learners have enrolled in a course. */
export const countLearners = async (reader: Reader, courseId: string): Promise<number> => {
  const [row] = await reader.query.select({ number: count() }).from(reader.tables.enrolments).where(ofLearners(reader, courseId));
  return row?.number ?? 0;
};

/** What the learner of an enrolment has done at one place, as conditions. */
const doneBy = ({ query, tables: { enrolments, visits, drafts, submissions, lessonReads } }: Reader, courseId: string) => {
  const anything = { one: sql`1` };
  return {
    visited: (lessonId: string, place: string) =>
      exists(
        query
          .select(anything)
          .from(visits)
          .where(
            and(
              eq(visits.personId, enrolments.personId),
              eq(visits.courseId, courseId),
              eq(visits.lessonId, lessonId),
              eq(visits.place, place),
            ),
          ),
      ),
    drafted: (activityIds: readonly string[]) =>
      exists(
        query
          .select(anything)
          .from(drafts)
          .where(
            and(eq(drafts.personId, enrolments.personId), eq(drafts.courseId, courseId), inArray(drafts.activityId, [...activityIds])),
          ),
      ),
    submitted: (activityId: string, number: number) =>
      exists(
        query
          .select(anything)
          .from(submissions)
          .where(
            and(
              eq(submissions.personId, enrolments.personId),
              eq(submissions.courseId, courseId),
              eq(submissions.activityId, activityId),
              eq(submissions.number, number),
            ),
          ),
      ),
    read: (lessonId: string) =>
      exists(
        query
          .select(anything)
          .from(lessonReads)
          .where(
            and(eq(lessonReads.personId, enrolments.personId), eq(lessonReads.courseId, courseId), eq(lessonReads.lessonId, lessonId)),
          ),
      ),
  };
};

/** How many learners opened an activity, began an answer, handed one in, and handed in another. Each number is at most the one before. */
export type ActivityFunnel = { opened: number; started: number; submitted: number; again: number };

/** The funnel of an activity. Who has begun an answer without a script that notes what came into view has opened it too. */
export const selectActivityFunnel = async (
  reader: Reader,
  { courseId, lessonId, activityId }: { courseId: string; lessonId: string; activityId: string },
): Promise<ActivityFunnel> => {
  const { visited, drafted, submitted } = doneBy(reader, courseId);
  const started = or(drafted([activityId]), submitted(activityId, 1));
  const [row] = await reader.query
    .select({
      opened: countWhere(or(visited(lessonId, activityId), started)),
      started: countWhere(started),
      submitted: countWhere(submitted(activityId, 1)),
      again: countWhere(submitted(activityId, 2)),
    })
    .from(reader.tables.enrolments)
    .where(ofLearners(reader, courseId));
  if (!row) throw new Error('A count came back empty');
  return row;
};

/** How many learners have opened a lesson (or begun an answer in it), and how many have marked it as read. */
export const selectLessonFunnel = async (
  reader: Reader,
  { courseId, lessonId, activityIds }: { courseId: string; lessonId: string; activityIds: readonly string[] },
): Promise<{ opened: number; read: number }> => {
  const { visited, drafted, read } = doneBy(reader, courseId);
  const begun = activityIds.length > 0 ? drafted(activityIds) : undefined;
  const [row] = await reader.query
    .select({ opened: countWhere(or(visited(lessonId, ''), read(lessonId), begun)), read: countWhere(read(lessonId)) })
    .from(reader.tables.enrolments)
    .where(ofLearners(reader, courseId));
  if (!row) throw new Error('A count came back empty');
  return row;
};

/** How many learners have reached each section and activity of a lesson. */
export const selectPlaceFunnel = async (
  reader: Reader,
  { courseId, lessonId }: { courseId: string; lessonId: string },
): Promise<{ place: string; number: number }[]> => {
  const { visits } = reader.tables;
  return reader.query
    .select({ place: visits.place, number: count() })
    .from(visits)
    .where(
      and(eq(visits.courseId, courseId), eq(visits.lessonId, lessonId), ne(visits.place, ''), notStaff(reader, courseId, visits.personId)),
    )
    .groupBy(visits.place);
};

/**
 * Where those learners were last who have neither completed the course nor come back since `before` (ms since 1970). An empty place is the
 * lesson itself, of learners without a script that notes more.
 */
export const selectLastPlaces = async (
  reader: Reader,
  { courseId, before }: { courseId: string; before: number },
): Promise<{ lessonId: string; place: string; number: number }[]> => {
  const { visits, enrolments, statements } = reader.tables;
  const last = reader.query
    .select({
      personId: visits.personId,
      lessonId: visits.lessonId,
      lastPlace: visits.lastPlace,
      lastAt: visits.lastAt,
      nth: sql<number>`row_number() over (partition by ${visits.personId} order by ${visits.lastAt} desc, ${visits.lessonId} desc)`.as(
        'nth',
      ),
    })
    .from(enrolments)
    .innerJoin(visits, and(eq(visits.personId, enrolments.personId), eq(visits.courseId, enrolments.courseId)))
    .where(and(ofLearners(reader, courseId), eq(visits.place, '')))
    .as('last');
  const completed = reader.query
    .select({ one: sql`1` })
    .from(statements)
    .where(and(eq(statements.personId, last.personId), eq(statements.courseId, courseId)));
  return reader.query
    .select({ lessonId: last.lessonId, place: last.lastPlace, number: count() })
    .from(last)
    .where(and(eq(last.nth, 1), lt(last.lastAt, before), notExists(completed)))
    .groupBy(last.lessonId, last.lastPlace);
};

/** The width of the steps in which times are counted, in seconds. */
export const timeStep = 15;

/**
 * How long learners were at work on an activity that they have handed in, or (place empty) on a lesson that they have marked as read.
 * @returns how many fall into each step of `timeStep` seconds, shortest first: step 2 is 30 to 44 seconds. Who has no time counted is left out.
 */
export const selectTimes = async (
  reader: Reader,
  { courseId, lessonId, place }: { courseId: string; lessonId: string; place: string },
): Promise<{ step: number; number: number }[]> => {
  const { visits, enrolments } = reader.tables;
  const { read, submitted } = doneBy(reader, courseId);
  // Written into the text: PostgreSQL would take two parameters of the same value for two different expressions.
  const step = sql`${visits.seconds} / ${sql.raw(String(timeStep))}`.mapWith(Number);
  return reader.query
    .select({ step, number: count() })
    .from(enrolments)
    .innerJoin(
      visits,
      and(
        eq(visits.personId, enrolments.personId),
        eq(visits.courseId, enrolments.courseId),
        eq(visits.lessonId, lessonId),
        eq(visits.place, place),
      ),
    )
    .where(and(ofLearners(reader, courseId), sql`${visits.seconds} > 0`, place === '' ? read(lessonId) : submitted(place, 1)))
    .groupBy(step)
    .orderBy(step);
};
