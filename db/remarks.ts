import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { appendChange } from './changes';
import { countReach, lockReviews, nextTime, selectOptionalReview } from './review-reach';
import type { Writer } from './store';

/** What an engine that was taught says of an entry now. */
export type Remark = {
  entryId: string;
  verdict: string;
  reading: string | null;
  /** The new finding, for its words. */
  finding: unknown;
  /** As lib/review's `groupKeyOf` gives it for the new verdict and reading; left out, the entry stays in its group. */
  groupKey?: string;
};

/** How many rows go into one statement. */
const batchSize = 500;

/**
 * Re-marks entries on purpose after teaching, with a note to their learners. Where an instructor has ruled by an override, that stands and the
 * entry is left alone. Undone like any review.
 * @returns `reached`: how many were re-marked; `kept`: how many an override kept as they are
 */
export const remark = async (
  tx: Writer,
  given: { id: string; courseId: string; rulingId: string; note: string; changes: readonly Remark[]; byId: string; now: number },
): Promise<{ status: 'appended'; reached: number; kept: number }> => {
  const { id, courseId, rulingId, note, changes, byId, now } = given;
  const { entries, reviews, reviewReach } = tx.tables;
  await lockReviews(tx, courseId);
  if (await selectOptionalReview(tx, courseId, id)) return { status: 'appended', reached: await countReach(tx, id), kept: 0 };
  const at = await nextTime(tx, courseId, now);
  const none = { activityId: null, question: '', groupKey: null, verdict: null, forLater: false, undoneById: null, undoneAt: null };
  await tx.query.insert(reviews).values({ id, courseId, kind: 're-mark', text: note, rulingId, byId, at, ...none });
  let [reached, kept] = [0, 0];
  for (let from = 0; from < changes.length; from += batchSize) {
    const batch = new Map(changes.slice(from, from + batchSize).map((change) => [change.entryId, change]));
    const found = await tx.query
      .select()
      .from(entries)
      .where(and(eq(entries.courseId, courseId), inArray(entries.id, [...batch.keys()])));
    const ruled = await tx.query
      .select({ id: reviewReach.entryId })
      .from(reviewReach)
      .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
      .where(and(inArray(reviewReach.entryId, [...batch.keys()]), eq(reviews.kind, 'override'), isNull(reviews.undoneAt)));
    const overridden = new Set(ruled.map((row) => row.id));
    const rows = found.flatMap((entry) => {
      const change = batch.get(entry.id);
      if (!change || overridden.has(entry.id)) return [];
      const { verdict, reading, finding } = change;
      return [
        {
          ...{ reviewId: id, entryId: entry.id, personId: entry.personId, courseId, verdict, reading, finding, at },
          ...{ wasVerdict: entry.verdict, wasReading: entry.reading, wasOpen: entry.open, wasGroupKey: entry.groupKey },
          ...{ seenAt: null, notifiedAt: null },
        },
      ];
    });
    kept += overridden.size;
    reached += rows.length;
    if (rows.length > 0) await tx.query.insert(reviewReach).values(rows);
    for (const [groupKey, ids] of Map.groupBy(
      rows.map(({ entryId }) => entryId),
      (entryId) => batch.get(entryId)?.groupKey,
    )) {
      if (groupKey !== undefined) await tx.query.update(entries).set({ groupKey, ownKey: null }).where(inArray(entries.id, ids));
    }
  }
  const said = tx.query.select({ id: reviewReach.entryId }).from(reviewReach).where(eq(reviewReach.reviewId, id));
  const now_ = (column: SQL) =>
    sql`(select ${column} from ${reviewReach} where ${reviewReach.reviewId} = ${id} and ${reviewReach.entryId} = ${entries.id})`;
  await tx.query
    .update(entries)
    .set({
      verdict: now_(sql`${reviewReach.verdict}`),
      reading: now_(sql`${reviewReach.reading}`),
      open: false,
      closedAt: sql`case when ${entries.open} then ${at} else ${entries.closedAt} end`,
    })
    .where(inArray(entries.id, said));
  await appendChange(tx, {
    id: `${id} made`,
    at: now,
    byId,
    action: 're-mark.made',
    courseId,
    detail: { reviewId: id, rulingId, reached },
  });
  return { status: 'appended', reached, kept };
};
