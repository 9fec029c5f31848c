import { and, count, countDistinct, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { isStaff, notStaff } from './insight';
import type { Reader } from './store';

// What the answers of a course's learners came to, in numbers and without anybody's name.

/** How often a question's answers got a verdict. */
export type VerdictCount = { activityId: string; question: string; verdict: string; number: number };

/**
 * What the engine made of all answers of a course, or of one activity, when they were handed in: what instructors have overridden or marked
 * again since counts as it was at first.
 */
export const selectFirstVerdicts = async (reader: Reader, courseId: string, activityId?: string): Promise<VerdictCount[]> => {
  const { entries, reviews, reviewReach } = reader.tables;
  const columns = { activityId: sql<string>`${entries.activityId}`, question: entries.question, verdict: sql<string>`${entries.verdict}` };
  const judged = and(
    eq(entries.courseId, courseId),
    activityId === undefined ? undefined : eq(entries.activityId, activityId),
    sql`${entries.verdict} is not null`,
  );
  const grouped = [entries.activityId, entries.question, entries.verdict] as const;
  const all = await reader.query
    .select({ ...columns, number: count() })
    .from(entries)
    .where(judged)
    .groupBy(...grouped);
  // Of those who teach there are few: counted apart, so that the many are counted from an index alone.
  const staff = await reader.query
    .select({ ...columns, number: count() })
    .from(entries)
    .where(and(judged, isStaff(reader, courseId, entries.personId)))
    .groupBy(...grouped);
  const changing = and(eq(reviews.courseId, courseId), inArray(reviews.kind, ['override', 're-mark']));
  const changed = reader.query
    .select({
      entryId: reviewReach.entryId,
      wasVerdict: reviewReach.wasVerdict,
      nth: sql<number>`row_number() over (partition by ${reviewReach.entryId} order by ${reviewReach.at}, ${reviewReach.reviewId})`.as(
        'nth',
      ),
    })
    .from(reviews)
    .innerJoin(reviewReach, eq(reviewReach.reviewId, reviews.id))
    .where(changing)
    .as('changed');
  const was = await reader.query
    .select({ ...columns, was: sql<string>`${changed.wasVerdict}`, number: count() })
    .from(changed)
    .innerJoin(entries, eq(entries.id, changed.entryId))
    .where(and(eq(changed.nth, 1), judged, notStaff(reader, courseId, entries.personId), sql`${changed.wasVerdict} <> ${entries.verdict}`))
    .groupBy(...grouped, changed.wasVerdict);
  const sums = new Map<string, VerdictCount>();
  const add = (activityId: string, question: string, verdict: string, number: number) => {
    const key = JSON.stringify([activityId, question, verdict]);
    sums.set(key, { activityId, question, verdict, number: (sums.get(key)?.number ?? 0) + number });
  };
  for (const row of all) add(row.activityId, row.question, row.verdict, row.number);
  for (const row of staff) add(row.activityId, row.question, row.verdict, -row.number);
  for (const row of was) {
    add(row.activityId, row.question, row.verdict, -row.number);
    add(row.activityId, row.question, row.was, row.number);
  }
  return [...sums.values()].filter(({ number }) => number > 0);
};

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
