import { and, asc, eq, gt, isNull, lte, ne, notExists } from 'drizzle-orm';
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

/**
 * The people who wish for a digest and have something to be told: a word that stands, that they haven't seen, that has settled for `settleMs`,
 * and no digest written for them in the last day.
 */
export const selectDigestsDue = async (reader: Reader, { now, settleMs, limit }: Asked): Promise<string[]> => {
  const { preferences, reviewReach, reviews, outbox } = reader.tables;
  const lately = reader.query
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(eq(outbox.personId, preferences.personId), eq(outbox.kind, digestKind), gt(outbox.createdAt, now - dayMs)));
  const rows = await reader.query
    .selectDistinct({ personId: preferences.personId })
    .from(preferences)
    .innerJoin(reviewReach, and(eq(reviewReach.personId, preferences.personId), isNull(reviewReach.notifiedAt)))
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(
      and(
        eq(preferences.name, digestPreference),
        isNull(reviewReach.seenAt),
        lte(reviewReach.at, now - settleMs),
        isNull(reviews.undoneAt),
        ne(reviews.kind, 'dismiss'),
        notExists(lately),
      ),
    )
    .orderBy(asc(preferences.personId))
    .limit(limit);
  return rows.map(({ personId }) => personId);
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
