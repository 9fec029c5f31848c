import { and, asc, countDistinct, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Entry } from './entries';
import type { Review } from './review-reach';
import type { Reader, Writer } from './store';

/** An instructor's word as it reaches its learner. */
export type LearnerReview = Pick<Review, 'id' | 'kind' | 'text'> & {
  /** The name of who said it; null when that account is gone. */
  byName: string | null;
  /** The entry that it speaks of. */
  entry: Pick<Entry, 'id' | 'kind' | 'lessonId' | 'activityId' | 'submissionId' | 'question' | 'place' | 'text'>;
  wasVerdict: string | null;
  verdict: string | null;
  reading: string | null;
  /** A re-mark's new finding, as it was stored. */
  finding: unknown;
  at: number;
  seenAt: number | null;
};

/** What a learner is shown: what isn't undone, and more than 'seen, nothing to say'. */
const shown = ({ tables: { reviews } }: Reader) => and(isNull(reviews.undoneAt), ne(reviews.kind, 'dismiss'));

/** What instructors have said to a learner in a course, the earliest first. */
export const selectLearnerReviews = async (reader: Reader, personId: string, courseId: string): Promise<LearnerReview[]> => {
  const { entries, people, reviews, reviewReach } = reader.tables;
  const { id, kind, lessonId, activityId, submissionId, question, place, text } = entries;
  const { wasVerdict, verdict, reading, finding, at, seenAt } = reviewReach;
  return reader.query
    .select({
      ...{ id: reviews.id, kind: reviews.kind, text: reviews.text, byName: people.name },
      entry: { id, kind, lessonId, activityId, submissionId, question, place, text },
      ...{ wasVerdict, verdict, reading, finding, at, seenAt },
    })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .innerJoin(entries, eq(entries.id, reviewReach.entryId))
    .leftJoin(people, eq(people.id, reviews.byId))
    .where(and(eq(reviewReach.personId, personId), eq(reviewReach.courseId, courseId), shown(reader)))
    .orderBy(asc(reviewReach.at), asc(reviews.at), asc(entries.id));
};

/** How many words of instructors a learner hasn’t seen yet, by course; one on several answers counts once. Courses without any are left out. */
export const countUnseen = async (reader: Reader, personId: string): Promise<Map<string, number>> => {
  const { reviews, reviewReach } = reader.tables;
  const rows = await reader.query
    .select({ courseId: reviewReach.courseId, number: countDistinct(reviewReach.reviewId) })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(and(eq(reviewReach.personId, personId), isNull(reviewReach.seenAt), shown(reader)))
    .groupBy(reviewReach.courseId);
  return new Map(rows.map(({ courseId, number }) => [courseId, number]));
};

/** Notes that a learner has seen these reviews; what was seen before keeps its time. */
export const markSeen = async (
  tx: Writer,
  { personId, courseId, reviewIds, now }: { personId: string; courseId: string; reviewIds: string[]; now: number },
): Promise<void> => {
  const { reviewReach } = tx.tables;
  if (reviewIds.length === 0) return;
  await tx.query
    .update(reviewReach)
    .set({ seenAt: now })
    .where(
      and(
        eq(reviewReach.personId, personId),
        eq(reviewReach.courseId, courseId),
        inArray(reviewReach.reviewId, reviewIds),
        isNull(reviewReach.seenAt),
      ),
    );
};
