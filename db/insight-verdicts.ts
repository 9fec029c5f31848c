import { and, count, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { unread } from './entries';
import { notStaff, ofStaff } from './insight';
import type { Reader } from './store';

// What the engine made of answers when they were handed in: what instructors have overridden or marked again since counts as it was at first.

/** How often the answers to a question of an activity got a verdict. */
export type VerdictCount = { question: string; verdict: string; number: number };

/** Learners' answers whose verdict was another one at first. */
const selectChanged = async (reader: Reader, courseId: string, activityId?: string) => {
  const { entries, reviews, reviewReach } = reader.tables;
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
    .where(and(eq(reviews.courseId, courseId), inArray(reviews.kind, ['override', 're-mark'])))
    .as('changed');
  const [now, was] = [sql<string>`${entries.verdict}`, sql<string>`${changed.wasVerdict}`];
  return reader.query
    .select({ activityId: sql<string>`${entries.activityId}`, question: entries.question, now, was, number: count() })
    .from(changed)
    .innerJoin(entries, eq(entries.id, changed.entryId))
    .where(
      and(
        eq(changed.nth, 1),
        // Their course is that of their reviews: named once more, it would lead SQLite through all of its answers.
        activityId === undefined ? undefined : eq(entries.activityId, activityId),
        notStaff(reader, courseId, entries.personId),
        sql`${changed.wasVerdict} <> ${entries.verdict}`,
      ),
    )
    .groupBy(entries.activityId, entries.question, entries.verdict, changed.wasVerdict);
};

/** The verdicts of an activity's answers by question. */
export const selectFirstVerdicts = async (reader: Reader, courseId: string, activityId: string): Promise<VerdictCount[]> => {
  const { entries } = reader.tables;
  const verdicts = await reader.query
    .select({ question: entries.question, verdict: sql<string>`${entries.verdict}`, number: count() })
    .from(entries)
    .where(
      and(
        eq(entries.courseId, courseId),
        eq(entries.activityId, activityId),
        sql`${entries.verdict} is not null`,
        notStaff(reader, courseId, entries.personId),
      ),
    )
    .groupBy(entries.question, entries.verdict);
  const sums = new Map<string, VerdictCount>();
  const add = (question: string, verdict: string, number: number) => {
    const key = JSON.stringify([question, verdict]);
    sums.set(key, { question, verdict, number: (sums.get(key)?.number ?? 0) + number });
  };
  for (const { question, verdict, number } of verdicts) add(question, verdict, number);
  for (const { question, now, was, number } of await selectChanged(reader, courseId, activityId)) {
    add(question, now, -number);
    add(question, was, number);
  }
  return [...sums.values()].filter(({ number }) => number > 0);
};

/** How many answers an activity has, and how many of them the engine recognised. */
export type Recognised = { activityId: string; answers: number; recognised: number };

/** How much the engine recognised, for each activity of a course. The many answers are counted from indexes alone. */
export const selectRecognised = async (reader: Reader, courseId: string): Promise<Recognised[]> => {
  const { entries } = reader.tables;
  const ofCourse = eq(entries.courseId, courseId);
  const activityId = sql<string | null>`${entries.activityId}`;
  const all = await reader.query.select({ activityId, number: count() }).from(entries).where(ofCourse).groupBy(entries.activityId);
  // As an expression, so that SQLite doesn't take an index for its order that lacks the verdict, and then fetches every row.
  const unordered = sql<string | null>`${entries.activityId} || ''`;
  const columns = { activityId: unordered, verdict: entries.verdict, number: count() };
  const grouped = [unordered, entries.verdict] as const;
  const notRead = await reader.query
    .select(columns)
    .from(entries)
    .where(and(ofCourse, or(isNull(entries.verdict), inArray(entries.verdict, unread))))
    .groupBy(...grouped);
  const staff = await reader.query
    .select(columns)
    .from(entries)
    .where(ofStaff(reader, courseId, entries))
    .groupBy(...grouped);
  const sums = new Map(all.flatMap(({ activityId: id, number }) => (id === null ? [] : [[id, { answers: number, missed: 0 }]])));
  /** Adds so many of a verdict; whatever has none is no answer. */
  const add = (id: string | null, answers: number, missed: number) => {
    const sum = id === null ? undefined : sums.get(id);
    if (!sum) return;
    sum.answers += answers;
    sum.missed += missed;
  };
  for (const { activityId: id, verdict, number } of notRead) {
    if (verdict === null) add(id, -number, 0);
    else add(id, 0, number);
  }
  for (const { activityId: id, verdict, number } of staff) {
    if (verdict !== null) add(id, -number, unread.includes(verdict) ? -number : 0);
  }
  for (const { activityId: id, now, was, number } of await selectChanged(reader, courseId)) {
    add(id, 0, (unread.includes(was) ? number : 0) - (unread.includes(now) ? number : 0));
  }
  return [...sums]
    .map(([id, { answers, missed }]) => ({ activityId: id, answers, recognised: answers - missed }))
    .filter(({ answers }) => answers > 0);
};
