import { and, asc, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Entry } from './entries';
import { pageOf } from './paging';
import { type NamedReview, type Review, withNames } from './review-reach';
import type { Reader } from './store';

/** A review as it reached one entry. */
export type ReviewOfEntry = NamedReview & {
  entryId: string;
  /** What stood there before, and after it. */
  was: { verdict: string | null; reading: string | null };
  ruled: { verdict: string | null; reading: string | null; finding: unknown };
  reachedAt: number;
  seenAt: number | null;
};

/** All reviews that have reached these entries, undone ones too, the earliest first. */
export const selectReviewsOf = async (reader: Reader, entryIds: string[]): Promise<ReviewOfEntry[]> => {
  const { reviews, reviewReach } = reader.tables;
  if (entryIds.length === 0) return [];
  const { author, undoer, names } = withNames(reader);
  const rows = await reader.query
    .select({ review: reviews, reached: reviewReach, ...names })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .leftJoin(author, eq(author.id, reviews.byId))
    .leftJoin(undoer, eq(undoer.id, reviews.undoneById))
    .where(inArray(reviewReach.entryId, entryIds))
    .orderBy(asc(reviewReach.at), asc(reviews.at), asc(reviewReach.entryId));
  return rows.map(({ review, reached, ...rest }) => ({
    ...review,
    ...rest,
    entryId: reached.entryId,
    was: { verdict: reached.wasVerdict, reading: reached.wasReading },
    ruled: { verdict: reached.verdict, reading: reached.reading, finding: reached.finding },
    reachedAt: reached.at,
    seenAt: reached.seenAt,
  }));
};

/** How many reviews that aren't undone reach each of these entries; absent for none. */
export const countReviewsOf = async (reader: Reader, entryIds: string[]): Promise<Map<string, number>> => {
  const { reviews, reviewReach } = reader.tables;
  if (entryIds.length === 0) return new Map();
  const rows = await reader.query
    .select({ id: reviewReach.entryId, number: count() })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(and(inArray(reviewReach.entryId, entryIds), isNull(reviews.undoneAt)))
    .groupBy(reviewReach.entryId);
  return new Map(rows.map(({ id, number }) => [id, number]));
};

/** A review as the list of decisions shows it. */
export type ListedReview = NamedReview & {
  /** How many entries it has reached. */
  reached: number;
  /** One of them, for its words; absent when their learners are gone. */
  example: Pick<Entry, 'id' | 'text' | 'kind' | 'activityId' | 'question' | 'submissionId'> | null;
};

/** Where a page of reviews ended. */
export type ReviewCursor = Pick<Review, 'at' | 'id'>;

/**
 * A page of what was decided in a course, newest first.
 * @returns `next` is the cursor of the page after this one, absent on the last
 */
export const selectReviewsPage = async (
  reader: Reader,
  { courseId, before, limit }: { courseId: string; before?: ReviewCursor; limit: number },
): Promise<{ reviews: ListedReview[]; next?: ReviewCursor }> => {
  const { entries, reviews, reviewReach } = reader.tables;
  const { author, undoer, names } = withNames(reader);
  const { id, text, kind, activityId, question, submissionId } = entries;
  const rows = await reader.query
    .select({
      review: reviews,
      ...names,
      example: { id, text, kind, activityId, question, submissionId },
      reached: sql<number>`(select count(*) from ${reviewReach} where ${reviewReach.reviewId} = ${reviews.id})`.mapWith(Number),
    })
    .from(reviews)
    .leftJoin(author, eq(author.id, reviews.byId))
    .leftJoin(undoer, eq(undoer.id, reviews.undoneById))
    .leftJoin(
      entries,
      eq(entries.id, sql`(select min(${reviewReach.entryId}) from ${reviewReach} where ${reviewReach.reviewId} = ${reviews.id})`),
    )
    .where(and(eq(reviews.courseId, courseId), before ? sql`(${reviews.at}, ${reviews.id}) < (${before.at}, ${before.id})` : undefined))
    .orderBy(desc(reviews.at), desc(reviews.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ review: { at, id } }) => ({ at, id }));
  return { reviews: page.map(({ review, ...rest }) => ({ ...review, ...rest })), next };
};

/** An override that stands, for the cases of its scenario. */
export type StandingOverride = Pick<Entry, 'scenarioId' | 'activityId' | 'question' | 'text' | 'reading'> & {
  verdict: string;
  reason: string;
};

/** The answers that overrides rule, each text once for each verdict; those of undone overrides are left out. */
export const selectOverrides = async (reader: Reader, courseId: string): Promise<StandingOverride[]> => {
  const { entries, reviews, reviewReach } = reader.tables;
  const { scenarioId, activityId, question, text, reading } = entries;
  return reader.query
    .selectDistinct({ scenarioId, activityId, question, text, reading, verdict: sql<string>`${reviews.verdict}`, reason: reviews.text })
    .from(reviews)
    .innerJoin(reviewReach, eq(reviewReach.reviewId, reviews.id))
    .innerJoin(entries, eq(entries.id, reviewReach.entryId))
    .where(
      and(eq(reviews.courseId, courseId), eq(reviews.kind, 'override'), isNull(reviews.undoneAt), eq(entries.verdict, reviews.verdict)),
    )
    .orderBy(asc(scenarioId), asc(question), asc(text));
};
