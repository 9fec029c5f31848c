import { and, asc, count, desc, eq, gt, inArray, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { appendChange } from './changes';
import type { Entry } from './entries';
import { putTogether } from './groups';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** An instructor's word on an entry or a group. */
export type Review = Row<'reviews'>;

/** A review with the names of whose it is and who undid it; null where an account is gone, or nobody did. */
export type NamedReview = Review & { byName: string | null; undoneByName: string | null };

/** What a review speaks of: one entry, or groups of one question of an activity; several are put together by the review. */
export type ReviewTarget = { entryId: string } | { activityId: string; question: string; keys: string[] };

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

/** Reviews and moves of a course happen one after another. */
export const lockReviews = (tx: Writer, courseId: string): Promise<void> => tx.lock(`reviews of ${courseId}`);

const entriesOf = ({ tables: { entries } }: Reader, courseId: string, target: ReviewTarget): SQL | undefined =>
  'entryId' in target
    ? and(eq(entries.id, target.entryId), eq(entries.courseId, courseId))
    : and(
        eq(entries.courseId, courseId),
        eq(entries.activityId, target.activityId),
        eq(entries.question, target.question),
        inArray(entries.groupKey, target.keys),
      );

const withNames = (reader: Reader) => {
  const { people } = reader.tables;
  const [author, undoer] = [alias(people, 'author'), alias(people, 'undoer')];
  return { author, undoer, names: { byName: author.name, undoneByName: undoer.name } };
};

/** The version of each group: how many reviews reach it, and how many of them were undone. */
const versionColumn = ({ tables: { reviews } }: Reader) =>
  sql<number>`count(distinct ${reviews.id}) + count(distinct case when ${reviews.undoneAt} is not null then ${reviews.id} end)`.mapWith(
    Number,
  );

/** The versions of entries, by id, or of the groups of a question, by key: absent for what no review has reached. */
export const selectVersions = async (
  reader: Reader,
  courseId: string,
  of: { entryIds: string[] } | { activityId: string; question: string; keys?: string[] },
): Promise<Map<string, number>> => {
  const { entries, reviews, reviewReach } = reader.tables;
  if ('entryIds' in of && of.entryIds.length === 0) return new Map();
  const by = 'entryIds' in of ? entries.id : entries.groupKey;
  const rows = await reader.query
    .select({ key: sql<string>`${by}`, version: versionColumn(reader) })
    .from(entries)
    .innerJoin(reviewReach, eq(reviewReach.entryId, entries.id))
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(
      'entryIds' in of
        ? and(inArray(entries.id, of.entryIds), eq(entries.courseId, courseId))
        : and(
            eq(entries.courseId, courseId),
            eq(entries.activityId, of.activityId),
            eq(entries.question, of.question),
            of.keys && inArray(entries.groupKey, of.keys),
          ),
    )
    .groupBy(by);
  return new Map(rows.map(({ key, version }) => [key, version]));
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

const selectOptionalReview = async (reader: Reader, courseId: string, id: string): Promise<Review | undefined> => {
  const { reviews } = reader.tables;
  const [review] = await reader.query
    .select()
    .from(reviews)
    .where(and(eq(reviews.id, id), eq(reviews.courseId, courseId)));
  return review;
};

/** A time after all reviews of a course, so that their order is never in doubt. Call it with the course's reviews locked. */
const nextTime = async (tx: Writer, courseId: string, now: number): Promise<number> => {
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
const countReach = async (reader: Reader, reviewId: string): Promise<number> => {
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
  const page = rows.slice(0, limit).map(({ review, ...rest }) => ({ ...review, ...rest }));
  const last = page.at(-1);
  return { reviews: page, next: rows.length > limit && last ? { at: last.at, id: last.id } : undefined };
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
