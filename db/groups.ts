import { and, asc, count, desc, eq, inArray, isNull, lte, notInArray, type SQL, sql } from 'drizzle-orm';
import { aside } from './aside';
import { type NamedEntry, unread } from './entries';
import { pageOf } from './paging';
import { holdHandIns, lockReviews, reach } from './review-reach';
import type { Reader, Writer } from './store';
import { selectVersions } from './versions';

/** One question of an activity. */
export type QuestionPlace = { courseId: string; activityId: string; question: string };

/** Like answers to one question. */
export type Group = {
  key: string;
  /** What they were read as and the verdict as it stands; null where they differ or there is none. */
  reading: string | null;
  verdict: string | null;
  number: number;
  open: number;
  /** How many the engine did not recognise and no review reaches. */
  unanswered: number;
  /** When the longest waiting of them came, in ms since 1970; null when none waits. */
  oldestOpen: number | null;
  /** The learners' own words, the commonest first; `distinct` is how many there are beyond these too. */
  texts: { text: string; words: string; number: number }[];
  distinct: number;
  /** For `appendReview`: changes when a review reaches the group or is undone. */
  version: number;
};

const inQuestion = ({ tables: { entries } }: Reader, { courseId, activityId, question }: QuestionPlace): SQL | undefined =>
  and(eq(entries.courseId, courseId), eq(entries.activityId, activityId), eq(entries.question, question), eq(entries.kind, 'answer'));

/** True of an entry that the engine did not recognise and no review reaches. */
export const isUnanswered = (reader: Reader): SQL => {
  const { entries, reviews, reviewReach } = reader.tables;
  const replies = reader.query
    .select({ id: reviewReach.reviewId })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(and(eq(reviewReach.entryId, entries.id), isNull(reviews.undoneAt)));
  return sql`(${inArray(entries.verdict, unread)} and not exists ${replies})`;
};

/** The commonest texts of each group, `most` of each. */
const selectTexts = async (reader: Reader, which: SQL | undefined, most: number) => {
  const { entries } = reader.tables;
  const { groupKey, words, text } = entries;
  const ranked = reader.query
    .select({
      ...{ groupKey, words, text },
      number: sql<number>`count(*)`.mapWith(Number).as('number'),
      rank: sql<number>`row_number() over (partition by ${groupKey} order by count(*) desc, ${text})`.mapWith(Number).as('rank'),
    })
    .from(entries)
    .where(which)
    .groupBy(groupKey, words, text)
    .as('ranked');
  const rows = await reader.query.select().from(ranked).where(lte(ranked.rank, most)).orderBy(asc(ranked.rank));
  return Map.groupBy(rows, (row) => row.groupKey);
};

/** The groups of one question, those with most waiting first; `texts` bounds the learners' words given of each. */
export const selectGroups = async (
  reader: Reader,
  { texts = 5, limit = 1000, ...place }: QuestionPlace & { texts?: number; limit?: number },
): Promise<Group[]> => {
  const { entries } = reader.tables;
  const { groupKey: key } = entries;
  const same = (column: typeof entries.reading | typeof entries.verdict) =>
    sql<string | null>`case when count(*) = count(${column}) and min(${column}) = max(${column}) then min(${column}) end`;
  const open = sql<number>`sum(case when ${entries.open} then 1 else 0 end)`.mapWith(Number);
  const rows = await reader.query
    .select({
      ...{ key, reading: same(entries.reading), verdict: same(entries.verdict), number: count(), open },
      unanswered: sql<number>`sum(case when ${isUnanswered(reader)} then 1 else 0 end)`.mapWith(Number),
      oldestOpen: sql<number | null>`min(case when ${entries.open} then ${entries.createdAt} end)`.mapWith((at) =>
        at === null ? null : Number(at),
      ),
      distinct: sql<number>`count(distinct ${entries.text})`.mapWith(Number),
    })
    .from(entries)
    .where(inQuestion(reader, place))
    .groupBy(key)
    .orderBy(desc(open), desc(count()), asc(key))
    .limit(limit);
  const [words, versions] = [
    await selectTexts(reader, inQuestion(reader, place), texts),
    await selectVersions(reader, place.courseId, place),
  ];
  return rows.map((group) => ({
    ...group,
    texts: (words.get(group.key) ?? []).map(({ text, words: same_, number }) => ({ text, words: same_, number })),
    version: versions.get(group.key) ?? 0,
  }));
};

/** A page of what is in some groups of a question, the earliest first. */
export const selectGroupEntries = async (
  reader: Reader,
  { keys, after, limit, ...place }: QuestionPlace & { keys: string[]; after?: { createdAt: number; id: string }; limit: number },
): Promise<{ entries: NamedEntry[]; next?: { createdAt: number; id: string } }> => {
  const { entries, people } = reader.tables;
  if (keys.length === 0) return { entries: [] };
  const rows = await reader.query
    .select({ entry: entries, personName: people.name })
    .from(entries)
    .leftJoin(people, eq(people.id, entries.personId))
    .where(
      and(
        inQuestion(reader, place),
        inArray(entries.groupKey, keys),
        after && sql`(${entries.createdAt}, ${entries.id}) > (${after.createdAt}, ${after.id})`,
      ),
    )
    .orderBy(asc(entries.createdAt), asc(entries.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ entry: { createdAt, id } }) => ({ createdAt, id }));
  return { entries: page.map(({ entry, personName }) => ({ ...entry, personName })), next };
};

/** Puts entries into a group, remembers where they would be by themselves, and lets what stands for later ones of that group reach them. */
const put = async (tx: Writer, place: QuestionPlace, which: SQL | undefined, to: string, now: number): Promise<number> => {
  const { entries, reviews, reviewReach } = tx.tables;
  const moved = await tx.query
    .update(entries)
    .set({ groupKey: to, ownKey: sql`nullif(coalesce(${entries.ownKey}, ${entries.groupKey}), ${to})` })
    .where(and(inQuestion(tx, place), which))
    .returning({ id: entries.id });
  const standing = await tx.query
    .select()
    .from(reviews)
    .where(
      and(
        eq(reviews.courseId, place.courseId),
        eq(reviews.activityId, place.activityId),
        eq(reviews.question, place.question),
        eq(reviews.groupKey, to),
        sql`${reviews.forLater}`,
        isNull(reviews.undoneAt),
      ),
    )
    .orderBy(asc(reviews.at), asc(reviews.id));
  for (const review of standing) {
    const reached = tx.query.select({ id: reviewReach.entryId }).from(reviewReach).where(eq(reviewReach.reviewId, review.id));
    const inside = and(inQuestion(tx, place), eq(entries.groupKey, to));
    await reach(tx, review, and(inside, notInArray(entries.id, reached)), Math.max(now, review.at + 1));
  }
  return moved.length;
};

type Keeping = QuestionPlace & { to: string; byId: string; now: number };

/** Remembers that later answers of these words go to a group. */
const keepPlaces = async (tx: Writer, { courseId, activityId, question, to, byId, now }: Keeping, words: string[]): Promise<void> => {
  const { groupPlaces } = tx.tables;
  if (words.length === 0) return;
  await tx.query
    .insert(groupPlaces)
    .values(words.map((one) => ({ courseId, activityId, question, words: one, groupKey: to, byId, at: now })))
    .onConflictDoUpdate({
      target: [groupPlaces.courseId, groupPlaces.activityId, groupPlaces.question, groupPlaces.words],
      set: { groupKey: to, byId, at: now },
    });
};

/** Makes one group of several, as when one reply is given to all. For use with the course's reviews locked and the activity's hand-ins held. */
export const putTogether = async (tx: Writer, { keys, ...keeping }: Keeping & { keys: string[] }): Promise<void> => {
  const { entries } = tx.tables;
  const others = and(inArray(entries.groupKey, keys), sql`${entries.groupKey} <> ${keeping.to}`);
  const words = await tx.query
    .selectDistinct({ words: entries.words })
    .from(entries)
    .where(and(inQuestion(tx, keeping), others));
  await put(tx, keeping, others, keeping.to, keeping.now);
  await keepPlaces(
    tx,
    keeping,
    words.map((row) => row.words),
  );
};

/** What is moved: all answers of certain words, now and later, or single answers. */
export type Moving = { words: string[] } | { entryIds: string[] };

/**
 * Moves answers of one question into a group: a new one (its key an id that the caller made) splits them off, an existing one joins them to
 * it, and null puts them back where their reading or their words belong. Later answers of moved words follow. What reviews have said to them
 * stays; what stands for later ones in the new group reaches them.
 * @returns how many answers were moved
 */
export const moveToGroup = async (
  tx: Writer,
  { what, to, byId, now, ...place }: QuestionPlace & { what: Moving; to: string | null; byId: string; now: number },
): Promise<number> => {
  const { entries, groupPlaces } = tx.tables;
  await lockReviews(tx, place.courseId);
  await holdHandIns(tx, place);
  const which = 'words' in what ? inArray(entries.words, what.words) : inArray(entries.id, what.entryIds);
  if (to !== null) {
    if ('words' in what) await keepPlaces(tx, { ...place, to, byId, now }, what.words);
    return put(tx, place, which, to, now);
  }
  if ('words' in what) {
    const { courseId, activityId, question } = groupPlaces;
    const kept = and(eq(courseId, place.courseId), eq(activityId, place.activityId), eq(question, place.question));
    await tx.query.delete(groupPlaces).where(and(kept, inArray(groupPlaces.words, what.words)));
  }
  const back = await tx.query
    .update(entries)
    .set({ groupKey: sql`coalesce(${entries.ownKey}, ${entries.groupKey})`, ownKey: null })
    .where(and(inQuestion(tx, place), which))
    .returning({ id: entries.id });
  return back.length;
};

/** The commonest answers that have no specific reply: not recognised, and no review reaches them. */
export const selectUnanswered = async (
  reader: Reader,
  { courseId, activityId, limit = 10 }: { courseId: string; activityId?: string; limit?: number },
): Promise<{ activityId: string; question: string; groupKey: string; words: string; text: string; number: number }[]> => {
  const { entries } = reader.tables;
  const { question, groupKey, words } = entries;
  return reader.query
    .select({
      ...{ activityId: sql<string>`${entries.activityId}`, question, groupKey, words },
      text: sql<string>`min(${entries.text})`,
      number: count(),
    })
    .from(entries)
    .where(
      and(
        eq(entries.courseId, courseId),
        sql`${entries.open}`,
        activityId === undefined ? undefined : eq(aside(entries.activityId), activityId),
        isUnanswered(reader),
      ),
    )
    .groupBy(aside(entries.activityId), aside(question), aside(groupKey), words)
    .orderBy(desc(count()), asc(words))
    .limit(limit);
};
