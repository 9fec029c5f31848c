import { and, desc, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { appendChange } from './changes';
import { putTogether } from './groups';
import {
  countReach,
  holdHandIns,
  lockReviews,
  type NamedReview,
  nextTime,
  type Review,
  reach,
  selectOptionalReview,
  withNames,
} from './review-reach';
import type { Reader, Writer } from './store';
import { entriesOf, type ReviewTarget, selectVersions } from './versions';

/** What instructors say; a re-mark comes by `remark`. */
export type ReviewKind = 'reply' | 'override' | 'dismiss';

export type NewReview = {
  id: string;
  courseId: string;
  kind: ReviewKind;
  /** The reply, the reason of an override, or nothing. Clean of NUL. */
  text: string;
  /** What an override rules. */
  verdict: string | null;
  target: ReviewTarget;
  /** For a group: also reach answers that join it later. */
  forLater: boolean;
  /** What the page showed as the version of the target (the sum, for several groups); left out, nobody is asked. */
  seenVersion?: number;
  byId: string;
  now: number;
};

/** The latest reviews that reach a target, whether undone or not. */
const selectLatest = async (reader: Reader, courseId: string, target: ReviewTarget, limit: number): Promise<NamedReview[]> => {
  const { entries, reviews, reviewReach } = reader.tables;
  const { author, undoer, names } = withNames(reader);
  const reaching = reader.query
    .select({ id: reviewReach.reviewId })
    .from(reviewReach)
    .innerJoin(entries, eq(entries.id, reviewReach.entryId))
    .where(entriesOf(reader, courseId, target));
  const rows = await reader.query
    .select({ review: reviews, ...names })
    .from(reviews)
    .leftJoin(author, eq(author.id, reviews.byId))
    .leftJoin(undoer, eq(undoer.id, reviews.undoneById))
    .where(inArray(reviews.id, reaching))
    .orderBy(desc(sql`coalesce(${reviews.undoneAt}, ${reviews.at})`), desc(reviews.id))
    .limit(limit);
  return rows.map(({ review, ...rest }) => ({ ...review, ...rest }));
};

/**
 * Appends an instructor's word: it reaches the entry or all that is in the groups now (and, where it stands for later ones, what joins them),
 * sets the verdict that an override rules, and closes. The same id sent again is the same review.
 * @returns `changed` when other instructors have said or undone something since the page was shown: nothing is written then, and `latest` is
 * what they did; `nothing` when there is no such entry and nothing in the groups
 */
export const appendReview = async (
  tx: Writer,
  { id, courseId, kind, text, verdict, target, forLater, seenVersion, byId, now }: NewReview,
): Promise<
  | { status: 'appended'; review: Review; reached: number }
  | { status: 'changed'; version: number; latest: NamedReview[] }
  | { status: 'nothing' }
> => {
  const { entries, reviews } = tx.tables;
  await lockReviews(tx, courseId);
  const before = await selectOptionalReview(tx, courseId, id);
  if (before) return { status: 'appended', review: before, reached: await countReach(tx, id) };
  if (seenVersion !== undefined) {
    const versions = await selectVersions(tx, courseId, 'entryId' in target ? { entryIds: [target.entryId] } : target);
    const version = [...versions.values()].reduce((sum, one) => sum + one, 0);
    if (version !== seenVersion) {
      return { status: 'changed', version, latest: await selectLatest(tx, courseId, target, Math.max(1, version - seenVersion)) };
    }
  }
  const which = entriesOf(tx, courseId, target);
  const [one] = await tx.query.select({ activityId: entries.activityId, question: entries.question }).from(entries).where(which).limit(1);
  if (!one) return { status: 'nothing' };
  const at = await nextTime(tx, courseId, now);
  const groupKey = 'entryId' in target ? null : (target.keys[0] ?? null);
  if (groupKey !== null) await holdHandIns(tx, { courseId, activityId: one.activityId });
  if (!('entryId' in target) && groupKey !== null && target.keys.length > 1) {
    await putTogether(tx, {
      courseId,
      activityId: target.activityId,
      question: target.question,
      keys: target.keys,
      to: groupKey,
      byId,
      now,
    });
  }
  const review: Review = {
    ...{ id, courseId, ...one, groupKey, kind, text, verdict: kind === 'override' ? verdict : null, rulingId: null },
    ...{ forLater: forLater && groupKey !== null, byId, at, undoneById: null, undoneAt: null },
  };
  await tx.query.insert(reviews).values(review);
  await reach(tx, review, entriesOf(tx, courseId, 'entryId' in target || groupKey === null ? target : { ...target, keys: [groupKey] }), at);
  const reached = await countReach(tx, id);
  if (kind === 'override') {
    await appendChange(tx, {
      id: `${id} made`,
      at: now,
      byId,
      action: 'override.made',
      courseId,
      detail: { reviewId: id, verdict, reached },
    });
  }
  return { status: 'appended', review, reached };
};

/**
 * Undoes a review: verdicts and what waited are as before it.
 * @returns `later` when a later review, not undone, has reached one of the same entries: that must be undone first; `undone` also when it was
 */
export const undoReview = async (
  tx: Writer,
  { courseId, id, byId, now }: { courseId: string; id: string; byId: string; now: number },
): Promise<{ status: 'undone'; reached: number } | { status: 'later'; latest: NamedReview[] } | { status: 'unknown' }> => {
  const { entries, reviews, reviewReach } = tx.tables;
  await lockReviews(tx, courseId);
  const review = await selectOptionalReview(tx, courseId, id);
  if (!review) return { status: 'unknown' };
  if (review.undoneAt !== null) return { status: 'undone', reached: await countReach(tx, id) };
  if (review.forLater) await holdHandIns(tx, review);
  const latest = await selectLater(tx, review);
  if (latest.length > 0) return { status: 'later', latest };
  const was = (column: SQL) =>
    sql`(select ${column} from ${reviewReach} where ${reviewReach.reviewId} = ${id} and ${reviewReach.entryId} = ${entries.id})`;
  await tx.query
    .update(entries)
    .set({
      verdict: was(sql`${reviewReach.wasVerdict}`),
      reading: was(sql`${reviewReach.wasReading}`),
      groupKey: was(sql`coalesce(${reviewReach.wasGroupKey}, ${entries.groupKey})`),
      open: sql`${entries.open} or ${was(sql`${reviewReach.wasOpen}`)}`,
      closedAt: sql`case when ${was(sql`${reviewReach.wasOpen}`)} then null else ${entries.closedAt} end`,
    })
    .where(inArray(entries.id, tx.query.select({ id: reviewReach.entryId }).from(reviewReach).where(eq(reviewReach.reviewId, id))));
  await tx.query.update(reviews).set({ undoneById: byId, undoneAt: now }).where(eq(reviews.id, id));
  if (review.kind === 'override' || review.kind === 're-mark') {
    await appendChange(tx, { id: `${id} undone`, at: now, byId, action: `${review.kind}.undone`, courseId, detail: { reviewId: id } });
  }
  return { status: 'undone', reached: await countReach(tx, id) };
};

/** Reviews, not undone, that have reached entries of this one after it. */
const selectLater = async (reader: Reader, review: Review): Promise<NamedReview[]> => {
  const { reviews, reviewReach } = reader.tables;
  const { author, undoer, names } = withNames(reader);
  const ours = alias(reviewReach, 'ours');
  const rows = await reader.query
    .selectDistinct({ review: reviews, ...names })
    .from(ours)
    .innerJoin(reviewReach, eq(reviewReach.entryId, ours.entryId))
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .leftJoin(author, eq(author.id, reviews.byId))
    .leftJoin(undoer, eq(undoer.id, reviews.undoneById))
    .where(
      and(
        eq(ours.reviewId, review.id),
        ne(reviews.id, review.id),
        isNull(reviews.undoneAt),
        or(gt(reviewReach.at, ours.at), and(eq(reviewReach.at, ours.at), gt(reviews.at, review.at))),
      ),
    )
    .orderBy(desc(reviews.at))
    .limit(10);
  return rows.map(({ review: later, ...rest }) => ({ ...later, ...rest }));
};
