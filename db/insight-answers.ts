import { and, count, countDistinct, eq, ne, type SQL, sql } from 'drizzle-orm';
import { notStaff } from './insight';
import type { Reader } from './store';

// What the answers of a course's learners came to, in numbers and without anybody's name.

/** What one try of each of a number of learners came to. */
export type TriesOutcome = {
  learners: number;
  /** How often each question's answers have each verdict, as it stands now. */
  verdicts: { question: string; verdict: string; number: number }[];
  /** How many learners' answers hold each misconception. */
  held: Record<string, number>;
};

/** Every learner's first or last try at an activity. */
const triesAt = (reader: Reader, { courseId, activityId, which }: { courseId: string; activityId: string; which: 'first' | 'last' }) => {
  const { submissions } = reader.tables;
  const number = which === 'first' ? sql<number>`min(${submissions.number})` : sql<number>`max(${submissions.number})`;
  return reader.query
    .select({ personId: submissions.personId, tryNumber: number.as('try_number') })
    .from(submissions)
    .where(
      and(eq(submissions.courseId, courseId), eq(submissions.activityId, activityId), notStaff(reader, courseId, submissions.personId)),
    )
    .groupBy(submissions.personId)
    .as('tries');
};

type Tries = ReturnType<typeof triesAt>;

const outcomeOf = async (
  reader: Reader,
  { courseId, activityId, misconceptions }: { courseId: string; activityId: string; misconceptions: readonly string[] },
  tries: Tries,
): Promise<TriesOutcome> => {
  const { submissions, entries } = reader.tables;
  const oneTry = and(
    eq(submissions.personId, tries.personId),
    eq(submissions.courseId, courseId),
    eq(submissions.activityId, activityId),
    eq(submissions.number, tries.tryNumber),
  );
  // The range finds the entries by their ids, which begin with their submission's.
  const ofTry = and(
    eq(entries.submissionId, submissions.id),
    sql`${entries.id} > ${submissions.id} || '.'`,
    sql`${entries.id} < ${submissions.id} || '/'`,
  );
  const [learners] = await reader.query.select({ number: count() }).from(tries);
  const verdicts = await reader.query
    .select({ question: entries.question, verdict: sql<string>`${entries.verdict}`, number: count() })
    .from(tries)
    .innerJoin(submissions, oneTry)
    .innerJoin(entries, ofTry)
    .where(sql`${entries.verdict} is not null`)
    .groupBy(entries.question, entries.verdict)
    .orderBy(entries.question, entries.verdict);
  const holding: Record<string, SQL<number>> = Object.fromEntries(
    misconceptions.map((id) => [
      id,
      countDistinct(sql`case when ' ' || ${entries.misconceptions} || ' ' like ${`% ${id} %`} then ${tries.personId} end`),
    ]),
  );
  const [held] = await reader.query
    .select({ ...holding, answers: count() })
    .from(tries)
    .innerJoin(submissions, oneTry)
    .innerJoin(entries, ofTry)
    .where(ne(entries.misconceptions, ''));
  const heldBy: Record<string, unknown> = held ?? {};
  return {
    learners: learners?.number ?? 0,
    verdicts,
    held: Object.fromEntries(misconceptions.map((id) => [id, Number(heldBy[id] ?? 0)])),
  };
};

/** What learners' first (or last) tries at an activity came to. `misconceptions` are the ids that are counted. */
export const selectTriesOutcome = async (
  reader: Reader,
  given: { courseId: string; activityId: string; which: 'first' | 'last'; misconceptions: readonly string[] },
): Promise<TriesOutcome> => outcomeOf(reader, given, triesAt(reader, given));

/**
 * What became of an earlier activity's answers when a later one asked it again, of the learners who have done both: their last tries at the
 * earlier one before they first handed in the later one, and their last tries there.
 */
export const selectBeforeAndAfter = async (
  reader: Reader,
  {
    courseId,
    earlierId,
    laterId,
    misconceptions,
  }: { courseId: string; earlierId: string; laterId: string; misconceptions: readonly string[] },
): Promise<{ before: TriesOutcome; after: TriesOutcome }> => {
  const { submissions } = reader.tables;
  const later = reader.query
    .select({
      personId: submissions.personId,
      begun: sql<number>`min(${submissions.createdAt})`.as('begun'),
      latest: sql<number>`max(${submissions.number})`.as('latest'),
    })
    .from(submissions)
    .where(and(eq(submissions.courseId, courseId), eq(submissions.activityId, laterId), notStaff(reader, courseId, submissions.personId)))
    .groupBy(submissions.personId)
    .as('later');
  const tries = (number: SQL<number>) =>
    reader.query
      .select({ personId: submissions.personId, tryNumber: number.as('try_number') })
      .from(later)
      .innerJoin(
        submissions,
        and(
          eq(submissions.personId, later.personId),
          eq(submissions.courseId, courseId),
          eq(submissions.activityId, earlierId),
          sql`${submissions.createdAt} < ${later.begun}`,
        ),
      )
      .groupBy(submissions.personId)
      .as('tries');
  const asked = { courseId, misconceptions };
  return {
    before: await outcomeOf(reader, { ...asked, activityId: earlierId }, tries(sql<number>`max(${submissions.number})`)),
    after: await outcomeOf(reader, { ...asked, activityId: laterId }, tries(sql<number>`max(${later.latest})`)),
  };
};
