import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

// How a review reaches entries: shared by those that say something, and by moves into a group where something stands.

/** An instructor's word on an entry or a group. */
export type Review = Row<'reviews'>;

/** A review with the names of whose it is and who undid it; null where an account is gone, or nobody did. */
export type NamedReview = Review & { byName: string | null; undoneByName: string | null };

/** Reviews and moves of a course happen one after another. */
export const lockReviews = (tx: Writer, courseId: string): Promise<void> => tx.lock(`reviews of ${courseId}`);

type ActivityPlace = { courseId: string; activityId: string | null };

const handInsTo = ({ courseId, activityId }: ActivityPlace): string => `hand-ins to ${courseId} ${activityId}`;

/** For a hand-in, before it looks what stands for later answers: hand-ins go on side by side. */
export const joinHandIns = (tx: Writer, place: ActivityPlace): Promise<void> => tx.lock(handInsTo(place), { shared: true });

/** For whoever changes what stands for later answers: none is half handed in then, which would miss it. Take it after `lockReviews`. */
export const holdHandIns = (tx: Writer, place: ActivityPlace): Promise<void> => tx.lock(handInsTo(place));

/** People joined twice: for who said it and who undid it. */
export const withNames = (reader: Reader) => {
  const { people } = reader.tables;
  const [author, undoer] = [alias(people, 'author'), alias(people, 'undoer')];
  return { author, undoer, names: { byName: author.name, undoneByName: undoer.name } };
};

/** One review of a course. */
export const selectOptionalReview = async (reader: Reader, courseId: string, id: string): Promise<Review | undefined> => {
  const { reviews } = reader.tables;
  const [review] = await reader.query
    .select()
    .from(reviews)
    .where(and(eq(reviews.id, id), eq(reviews.courseId, courseId)));
  return review;
};

/** A time after all reviews of a course, so that their order is never in doubt. Call it with the course's reviews locked. */
export const nextTime = async (tx: Writer, courseId: string, now: number): Promise<number> => {
  const { reviews } = tx.tables;
  const [last] = await tx.query
    .select({ at: reviews.at, undoneAt: reviews.undoneAt })
    .from(reviews)
    .where(eq(reviews.courseId, courseId))
    .orderBy(desc(reviews.at), desc(reviews.id))
    .limit(1);
  return last ? Math.max(now, last.at + 1) : now;
};

/** How many entries a review has reached. */
export const countReach = async (reader: Reader, reviewId: string): Promise<number> => {
  const { reviewReach } = reader.tables;
  const [row] = await reader.query.select({ number: count() }).from(reviewReach).where(eq(reviewReach.reviewId, reviewId));
  return row?.number ?? 0;
};

/** Lets a review reach entries that it hasn't reached: notes what stood there, rules what an override rules, and closes them. */
export const reach = async (tx: Writer, review: Review, which: SQL | undefined, at: number): Promise<void> => {
  const { entries, reviewReach } = tx.tables;
  const reached = tx.query.select({ id: reviewReach.entryId }).from(reviewReach).where(eq(reviewReach.reviewId, review.id));
  await tx.query.insert(reviewReach).select(
    tx.query
      .select({
        reviewId: sql<string>`${review.id}`.as('review_id'),
        entryId: entries.id,
        personId: entries.personId,
        courseId: entries.courseId,
        wasVerdict: sql<string | null>`${entries.verdict}`.as('was_verdict'),
        wasReading: sql<string | null>`${entries.reading}`.as('was_reading'),
        wasOpen: sql<boolean>`${entries.open}`.as('was_open'),
        wasGroupKey: sql<null>`null`.as('was_group_key'),
        verdict: sql<string | null>`coalesce(${review.verdict}, ${entries.verdict})`.as('new_verdict'),
        reading: entries.reading,
        finding: sql<unknown>`null`.as('finding'),
        at: sql<number>`${at}`.as('at'),
        seenAt: sql<null>`null`.as('seen_at'),
        notifiedAt: sql<null>`null`.as('notified_at'),
      })
      .from(entries)
      .where(and(which, sql`${entries.id} not in ${reached}`)),
  );
  await tx.query
    .update(entries)
    .set({
      open: false,
      closedAt: sql`case when ${entries.open} then ${at} else ${entries.closedAt} end`,
      ...(review.verdict !== null && { verdict: review.verdict }),
    })
    .where(
      inArray(
        entries.id,
        tx.query
          .select({ id: reviewReach.entryId })
          .from(reviewReach)
          .where(and(eq(reviewReach.reviewId, review.id), eq(reviewReach.at, at))),
      ),
    );
};
