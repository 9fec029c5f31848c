import { after } from 'next/server';
import { isDatabaseUnavailable, type LearnerReview, markSeen } from '@/db';
import { getRuntime } from '@/lib/server/runtime';

/** Notes that a learner was shown these words, once the page that shows them has been sent. */
export const noteSeen = (personId: string, courseId: string, shown: readonly LearnerReview[]): void => {
  const reviewIds = shown.filter(({ seenAt }) => seenAt === null).map(({ id }) => id);
  if (reviewIds.length === 0) return;
  after(async () => {
    try {
      await getRuntime().store.write((tx) => markSeen(tx, { personId, courseId, reviewIds, now: Date.now() }), { idempotent: true });
    } catch (error) {
      // Then they are new at the next visit as well.
      if (!isDatabaseUnavailable(error)) throw error;
    }
  });
};
