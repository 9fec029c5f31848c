import { and, asc, eq, gt, inArray, isNull, lte, ne, notExists } from 'drizzle-orm';
import { insertOutgoing } from './outbox';
import { removePreference, setPreference } from './preferences';
import type { Reader, Writer } from './store';

/** The name of the preference, and the kind of the e-mail. */
export const digestPreference = 'digest';
export const digestKind = 'digest';

const dayMs = 24 * 60 * 60 * 1000;

/** An instructor's word that a digest tells of, and the place in the course that it is about. */
export type Told = {
  reviewId: string;
  /** reply, override, re-mark. */
  kind: string;
  text: string;
  courseId: string;
  lessonId: string | null;
  activityId: string | null;
  /** What the learner had written, and how it counts now. */
  own: string;
  verdict: string | null;
  at: number;
};

/** Marks all that no digest has told a person as past. */
const markTold = async (tx: Writer, personId: string, now: number): Promise<void> => {
  const { reviewReach } = tx.tables;
  await tx.query
    .update(reviewReach)
    .set({ notifiedAt: now })
    .where(and(isNull(reviewReach.notifiedAt), eq(reviewReach.personId, personId)));
};

/** Sets whether a person gets a digest. Whoever begins to isn't told of what was said before. */
export const chooseDigest = async (tx: Writer, { personId, daily, now }: { personId: string; daily: boolean; now: number }) => {
  if (!daily) return removePreference(tx, { personId, name: digestPreference });
  await markTold(tx, personId, now);
  await setPreference(tx, { personId, name: digestPreference, value: 'daily' });
  return true;
};

type Asked = { now: number; settleMs: number; limit: number };

/** How many people are looked at in one query. */
const batch = 500;

/** Some of those who wish for a digest and got none in the last day, in the order of their ids. */
const selectWishing = async (reader: Reader, now: number, after: string): Promise<string[]> => {
  const { preferences, outbox } = reader.tables;
  const lately = reader.query
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.personId, preferences.personId), eq(outbox.kind, digestKind), gt(outbox.createdAt, now - dayMs)));
  const rows = await reader.query
    .select({ personId: preferences.personId })
    .from(preferences)
    .where(and(eq(preferences.name, digestPreference), gt(preferences.personId, after), notExists(lately)))
    .orderBy(asc(preferences.personId))
    .limit(batch);
  return rows.map(({ personId }) => personId);
};

/**
 * Of these people, those who have something to be told that has settled. Two queries rather than a join: whichever table a join began with, on
 * a database that has not been measured yet it could read all of it.
 */
const selectWithNews = async (reader: Reader, personIds: string[], { now, settleMs }: Asked): Promise<string[]> => {
  const { reviewReach, reviews } = reader.tables;
  const untold = await reader.query
    .selectDistinct({ personId: reviewReach.personId, reviewId: reviewReach.reviewId })
    .from(reviewReach)
    .where(
      and(
        inArray(reviewReach.personId, personIds),
        isNull(reviewReach.notifiedAt),
        isNull(reviewReach.seenAt),
        lte(reviewReach.at, now - settleMs),
      ),
    );
  const ids = [...new Set(untold.map(({ reviewId }) => reviewId))];
  const standing = new Set<string>();
  for (let at = 0; at < ids.length; at += batch) {
    const rows = await reader.query
      .select({ id: reviews.id })
      .from(reviews)
      .where(and(inArray(reviews.id, ids.slice(at, at + batch)), isNull(reviews.undoneAt), ne(reviews.kind, 'dismiss')));
    for (const { id } of rows) standing.add(id);
  }
  const told = untold.flatMap(({ personId, reviewId }) => (personId !== null && standing.has(reviewId) ? [personId] : []));
  return [...new Set(told)].sort();
};

/**
 * The people who wish for a digest and have something to be told: a word that stands, that they haven't seen, that has settled for `settleMs`,
 * and no digest written for them in the last day. By their ids and in batches: most words are for people who wish for none, and a join that
 * began there would read them all.
 */
export const selectDigestsDue = async (reader: Reader, asked: Asked): Promise<string[]> => {
  const due: string[] = [];
  let after = '';
  while (due.length < asked.limit) {
    const wishing = await selectWishing(reader, asked.now, after);
    if (wishing.length > 0) due.push(...(await selectWithNews(reader, wishing, asked)));
    const last = wishing.at(-1);
    if (last === undefined || wishing.length < batch) break;
    after = last;
  }
  return due.slice(0, asked.limit);
};

/** Writes the digests that are due and marks what they tell, both or neither. Gives how many. */
export const writeDigests = async (tx: Writer, { newId, ...asked }: Asked & { newId: () => string }): Promise<number> => {
  await tx.lock('digests');
  const due = await selectDigestsDue(tx, asked);
  const { now } = asked;
  await insertOutgoing(
    tx,
    due.map((personId) => ({ id: newId(), personId, kind: digestKind, detail: { toldAt: now }, now })),
  );
  for (const personId of due) await markTold(tx, personId, now);
  return due.length;
};

/** What one digest tells its person: their own answers alone, and what still stands and is still unseen. */
export const selectTold = async (reader: Reader, { personId, toldAt }: { personId: string; toldAt: number }): Promise<Told[]> => {
  const { reviewReach, reviews, entries } = reader.tables;
  return reader.query
    .select({
      reviewId: reviews.id,
      kind: reviews.kind,
      text: reviews.text,
      courseId: entries.courseId,
      lessonId: entries.lessonId,
      activityId: entries.activityId,
      own: entries.text,
      verdict: reviewReach.verdict,
      at: reviewReach.at,
    })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .innerJoin(entries, and(eq(entries.id, reviewReach.entryId), eq(entries.personId, personId)))
    .where(
      and(
        eq(reviewReach.personId, personId),
        eq(reviewReach.notifiedAt, toldAt),
        isNull(reviewReach.seenAt),
        isNull(reviews.undoneAt),
        ne(reviews.kind, 'dismiss'),
      ),
    )
    .orderBy(asc(reviewReach.at), asc(reviews.id), asc(entries.id));
};
