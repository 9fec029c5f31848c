import { and, asc, count, eq, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { QuestionPlace } from './groups';
import type { NamedReview } from './review-reach';
import type { Reader } from './store';

/** A review with how many entries it has reached and whose it is, for the receipt of an action. */
export type Receipt = Omit<NamedReview, 'undoneByName'> & { reached: number };

/** What became of an action on a course: its review, or undefined when the course has none of this id. */
export const selectOptionalReceipt = async (reader: Reader, courseId: string, id: string): Promise<Receipt | undefined> => {
  const { people, reviews, reviewReach } = reader.tables;
  const [found] = await reader.query
    .select({ review: reviews, byName: people.name })
    .from(reviews)
    .leftJoin(people, eq(people.id, reviews.byId))
    .where(and(eq(reviews.id, id), eq(reviews.courseId, courseId)));
  if (!found) return undefined;
  const [reach] = await reader.query.select({ number: count() }).from(reviewReach).where(eq(reviewReach.reviewId, id));
  return { ...found.review, byName: found.byName, reached: reach?.number ?? 0 };
};

/** Who is in a group: some names, and how many people there are. */
export type PeopleIn = { names: string[]; number: number };

/** Who is in each of these groups of a question, by key: up to `most` names in order, and the number of all. */
export const selectPeopleInGroups = async (
  reader: Reader,
  { courseId, activityId, question, keys, most }: QuestionPlace & { keys: string[]; most: number },
): Promise<Map<string, PeopleIn>> => {
  const { entries, people } = reader.tables;
  if (keys.length === 0) return new Map();
  const key = entries.groupKey;
  const inThem = and(
    eq(entries.courseId, courseId),
    eq(entries.activityId, activityId),
    eq(entries.question, question),
    eq(entries.kind, 'answer'),
    inArray(key, keys),
  );
  const ranked = reader.query
    .select({
      key,
      name: people.name,
      rank: sql<number>`row_number() over (partition by ${key} order by ${people.nameKey}, ${people.id})`.mapWith(Number).as('rank'),
    })
    .from(entries)
    .innerJoin(people, eq(people.id, entries.personId))
    .where(inThem)
    .groupBy(key, people.id, people.name, people.nameKey)
    .as('ranked');
  const rows = await reader.query.select().from(ranked).where(lte(ranked.rank, most)).orderBy(asc(ranked.key), asc(ranked.rank));
  const numbers = await reader.query
    .select({ key, number: sql<number>`count(distinct ${entries.personId})`.mapWith(Number) })
    .from(entries)
    .where(inThem)
    .groupBy(key);
  return new Map(
    numbers.map((group) => [
      group.key,
      { number: group.number, names: rows.filter((row) => row.key === group.key).map(({ name }) => name) },
    ]),
  );
};

/** The entry that a learner's question is about: the one that it names, or the learner's own that the review it names has reached. */
export const selectOptionalSubject = async (
  reader: Reader,
  { courseId, aboutId, personId }: { courseId: string; aboutId: string; personId: string },
): Promise<{ id: string } | undefined> => {
  const { entries, reviewReach } = reader.tables;
  const mine = and(eq(entries.courseId, courseId), eq(entries.personId, personId));
  const [named] = await reader.query
    .select({ id: entries.id })
    .from(entries)
    .where(and(eq(entries.id, aboutId), mine));
  if (named) return named;
  const [reached] = await reader.query
    .select({ id: entries.id })
    .from(reviewReach)
    .innerJoin(entries, eq(entries.id, reviewReach.entryId))
    .where(and(eq(reviewReach.reviewId, aboutId), mine))
    .orderBy(asc(entries.id))
    .limit(1);
  return reached;
};

/** A word that was said to a whole group, with how many it has reached. */
export type GroupReview = Omit<NamedReview, 'undoneByName'> & { reached: number };

/** What was said to these groups of a question and stands, the earliest first. */
export const selectReviewsOfGroups = async (
  reader: Reader,
  { courseId, activityId, question, keys }: QuestionPlace & { keys: string[] },
): Promise<GroupReview[]> => {
  const { people, reviews, reviewReach } = reader.tables;
  if (keys.length === 0) return [];
  const rows = await reader.query
    .select({
      review: reviews,
      byName: people.name,
      reached: sql<number>`(select count(*) from ${reviewReach} where ${reviewReach.reviewId} = ${reviews.id})`.mapWith(Number),
    })
    .from(reviews)
    .leftJoin(people, eq(people.id, reviews.byId))
    .where(
      and(
        eq(reviews.courseId, courseId),
        eq(reviews.activityId, activityId),
        eq(reviews.question, question),
        inArray(reviews.groupKey, keys),
        isNull(reviews.undoneAt),
      ),
    )
    .orderBy(asc(reviews.at), asc(reviews.id));
  return rows.map(({ review, ...rest }) => ({ ...review, ...rest }));
};
