import { and, type Column, count, eq, exists, inArray, lt, lte, notExists, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { Reach } from '@/lib/learning/insight-reach';
import type { Reader } from './store';

// What the learners of a course did, in numbers of learners and without anybody's name. Instructors of the course and administrators,
// who try things out, are left out of all of it. What a page shows is asked for in pieces, each of which takes little time on a course of
// usual size: SQLite answers nobody else meanwhile.

const staffOf = ({ query, tables: { instructors, people } }: Reader, courseId: string) => ({
  teaching: query.select({ id: instructors.personId }).from(instructors).where(eq(instructors.courseId, courseId)),
  administrators: query.select({ id: people.id }).from(people).where(eq(people.administrator, true)),
});

/** Leaves out whoever teaches. `personId` is the column that holds whose row it is. */
export const notStaff = (reader: Reader, courseId: string, personId: Column): SQL | undefined => {
  const { teaching, administrators } = staffOf(reader, courseId);
  return and(notInArray(personId, teaching), notInArray(personId, administrators));
};

/**
 * Takes rows of whoever teaches alone, by the columns that hold whose a row is and of which course. There are few of them: they are found by
 * person, and the course, behind an expression that no index knows, doesn't lead SQLite through everybody's.
 */
export const ofStaff = (reader: Reader, courseId: string, row: { personId: Column; courseId: Column }): SQL | undefined => {
  const { people } = reader.tables;
  const { teaching } = staffOf(reader, courseId);
  const staff = reader.query
    .select({ id: people.id })
    .from(people)
    .where(or(eq(people.administrator, true), inArray(people.id, teaching)));
  return and(sql`${row.courseId} || '' = ${courseId}`, inArray(row.personId, staff));
};

/** The enrolments of the learners who count. */
const ofLearners = (reader: Reader, courseId: string): SQL | undefined =>
  and(eq(reader.tables.enrolments.courseId, courseId), notStaff(reader, courseId, reader.tables.enrolments.personId));

/** How many learners have enrolled in a course. */
export const countLearners = async (reader: Reader, courseId: string): Promise<number> => {
  const [row] = await reader.query.select({ number: count() }).from(reader.tables.enrolments).where(ofLearners(reader, courseId));
  return row?.number ?? 0;
};

const selectVisited = async (reader: Reader, courseId: string): Promise<Reach['visited'][number][]> => {
  const { visits } = reader.tables;
  const ofCourse = eq(visits.courseId, courseId);
  const columns = { lessonId: visits.lessonId, place: visits.place, number: count() };
  const grouped = [visits.lessonId, visits.place] as const;
  const all = await reader.query
    .select(columns)
    .from(visits)
    .where(ofCourse)
    .groupBy(...grouped);
  // Of those who teach there are few: counted apart, so that the many are counted from an index alone.
  const staff = await reader.query
    .select(columns)
    .from(visits)
    .where(ofStaff(reader, courseId, visits))
    .groupBy(...grouped);
  return all
    .map((row) => ({
      ...row,
      number: row.number - (staff.find(({ lessonId, place }) => lessonId === row.lessonId && place === row.place)?.number ?? 0),
    }))
    .filter(({ number }) => number > 0);
};

/** How far the learners of a course have come, place by place. */
export const selectReach = async (reader: Reader, courseId: string): Promise<Reach> => {
  const { enrolments, drafts, submissions, lessonReads } = reader.tables;
  const learners = ofLearners(reader, courseId);
  const visited = await selectVisited(reader, courseId);
  const started = await reader.query
    .select({ activityId: drafts.activityId, number: count() })
    .from(enrolments)
    .innerJoin(drafts, and(eq(drafts.personId, enrolments.personId), eq(drafts.courseId, enrolments.courseId)))
    .where(learners)
    .groupBy(drafts.activityId);
  const submitted = await reader.query
    .select({ activityId: submissions.activityId, try: submissions.number, number: count() })
    .from(enrolments)
    .innerJoin(submissions, and(eq(submissions.personId, enrolments.personId), eq(submissions.courseId, enrolments.courseId)))
    .where(and(learners, lte(submissions.number, 2)))
    .groupBy(submissions.activityId, submissions.number);
  const read = await reader.query
    .select({ lessonId: lessonReads.lessonId, number: count() })
    .from(enrolments)
    .innerJoin(lessonReads, and(eq(lessonReads.personId, enrolments.personId), eq(lessonReads.courseId, enrolments.courseId)))
    .where(learners)
    .groupBy(lessonReads.lessonId);
  return { learners: await countLearners(reader, courseId), visited, started, submitted, read };
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
  const { visits, enrolments, submissions, lessonReads } = reader.tables;
  const one = { one: sql`1` };
  const read = reader.query
    .select(one)
    .from(lessonReads)
    .where(and(eq(lessonReads.personId, enrolments.personId), eq(lessonReads.courseId, courseId), eq(lessonReads.lessonId, lessonId)));
  const submitted = reader.query
    .select(one)
    .from(submissions)
    .where(
      and(
        eq(submissions.personId, enrolments.personId),
        eq(submissions.courseId, courseId),
        eq(submissions.activityId, place),
        eq(submissions.number, 1),
      ),
    );
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
    .where(and(ofLearners(reader, courseId), sql`${visits.seconds} > 0`, exists(place === '' ? read : submitted)))
    .groupBy(step)
    .orderBy(step);
};
