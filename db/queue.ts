import { and, asc, count, desc, eq, gt, gte, inArray, ne, type SQL, sql } from 'drizzle-orm';
import type { QueueCursor, QueueFilter } from '@/lib/review/filter';
import { aside } from './aside';
import { type Claim, selectClaims } from './claims';
import { type NamedEntry, unread } from './entries';
import { pageOf } from './paging';
import { countReviewsOf } from './review-lists';
import type { Reader } from './store';

/** An entry as the queue lists it. */
export type ListedEntry = NamedEntry & {
  /** How many reviews reach it that aren't undone. */
  reviews: number;
  /** Who is at work on it now. */
  claim: Claim | undefined;
};

const kindOf = { questions: 'question', comments: 'comment', suggestions: 'suggestion', contact: 'contact' } as const;

/** The conditions of a filter. Those of the partial indexes stand there as the indexes have them: see db/schema. */
const conditionsOf = ({ tables: { entries } }: Reader, courseId: string, filter: QueueFilter): SQL | undefined => {
  const { activity, question, verdict, kind, only } = filter;
  const apart = only === 'all' && kind !== undefined && kind !== 'answer';
  return and(
    eq(entries.courseId, courseId),
    only === 'all' ? undefined : sql`${entries.open}`,
    apart ? sql`(${entries.misread} or ${entries.kind} <> 'answer')` : undefined,
    only === 'unrecognised' ? inArray(aside(entries.verdict), unread) : undefined,
    only === 'misread' ? sql`${entries.misread}` : undefined,
    only === 'questions' || only === 'comments' || only === 'suggestions' || only === 'contact'
      ? eq(aside(entries.kind), kindOf[only])
      : undefined,
    activity === undefined ? undefined : eq(aside(entries.activityId), activity),
    question === undefined ? undefined : eq(aside(entries.question), question),
    verdict === undefined ? undefined : eq(aside(entries.verdict), verdict),
    kind === undefined ? undefined : eq(aside(entries.kind), kind),
  );
};

const orderOf = ({ tables: { entries } }: Reader, { order }: QueueFilter) => ({
  first: order === 'mixed' ? entries.mix : entries.createdAt,
  upwards: order !== 'newest',
});

/** Where an entry stands in a filter's order. */
export const cursorOf = (entry: { id: string; mix: number; createdAt: number }, { order }: QueueFilter): QueueCursor => ({
  at: order === 'mixed' ? entry.mix : entry.createdAt,
  id: entry.id,
});

/** What follows a cursor in the filter's order, or in the opposite one. */
const following = (reader: Reader, filter: QueueFilter, after: QueueCursor | undefined, backwards = false) => {
  const { entries } = reader.tables;
  const { first, upwards } = orderOf(reader, filter);
  const up = upwards !== backwards;
  const beyond =
    after &&
    (up ? sql`(${first}, ${entries.id}) > (${after.at}, ${after.id})` : sql`(${first}, ${entries.id}) < (${after.at}, ${after.id})`);
  return { beyond, order: up ? [asc(first), asc(entries.id)] : [desc(first), desc(entries.id)] };
};

/**
 * A page of a course's queue. A page deep down costs what the first does.
 * @param filter its `after` is where the page begins
 * @returns `next` is the cursor of the page after this one, absent on the last
 */
export const selectEntriesPage = async (
  reader: Reader,
  { courseId, filter, limit, now }: { courseId: string; filter: QueueFilter; limit: number; now: number },
): Promise<{ entries: ListedEntry[]; next?: QueueCursor }> => {
  const { entries, people } = reader.tables;
  const { beyond, order } = following(reader, filter, filter.after);
  const rows = await reader.query
    .select({ entry: entries, personName: people.name })
    .from(entries)
    .leftJoin(people, eq(people.id, entries.personId))
    .where(and(conditionsOf(reader, courseId, filter), beyond))
    .orderBy(...order)
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ entry }) => cursorOf(entry, filter));
  const ids = page.map(({ entry }) => entry.id);
  const [claims, reviews] = [await selectClaims(reader, { courseId, subjects: ids, now }), await countReviewsOf(reader, ids)];
  return {
    entries: page.map(({ entry, personName }) => ({
      ...entry,
      personName,
      reviews: reviews.get(entry.id) ?? 0,
      claim: claims.get(entry.id),
    })),
    next,
  };
};

/** How many entries a filter holds, counted up to `most`, so that it costs little however many there are: show `most` as 'so many or more'. */
export const countEntries = async (
  reader: Reader,
  { courseId, filter, most = 1000 }: { courseId: string; filter: QueueFilter; most?: number },
): Promise<number> => {
  const { entries } = reader.tables;
  const some = reader.query
    .select({ id: entries.id })
    .from(entries)
    .where(conditionsOf(reader, courseId, filter))
    .limit(most)
    .as('some');
  const [row] = await reader.query.select({ number: count() }).from(some);
  return row?.number ?? 0;
};

/** The entries before and after one in a filter's order, whether or not it is still in the filter itself; undefined at the ends. */
export const selectAround = async (
  reader: Reader,
  { courseId, filter, entry }: { courseId: string; filter: QueueFilter; entry: { id: string; mix: number; createdAt: number } },
): Promise<{ before: string | undefined; after: string | undefined }> => {
  const { entries } = reader.tables;
  const next = async (backwards: boolean) => {
    const { beyond, order } = following(reader, filter, cursorOf(entry, filter), backwards);
    const [found] = await reader.query
      .select({ id: entries.id })
      .from(entries)
      .where(and(conditionsOf(reader, courseId, filter), beyond))
      .orderBy(...order)
      .limit(1);
    return found?.id;
  };
  return { before: await next(true), after: await next(false) };
};

/** What of a course waits, for `waitOf` of lib/review: how many (up to `most`), since when, and from when to when those answered lately had waited. */
export const selectWait = async (
  reader: Reader,
  courseId: string,
  most = 1000,
): Promise<{ waiting: number; oldest: number | null; answered: { createdAt: number; closedAt: number }[] }> => {
  const { entries, reviews, reviewReach } = reader.tables;
  const waiting = and(eq(entries.courseId, courseId), sql`${entries.open}`);
  const [oldest] = await reader.query
    .select({ at: entries.createdAt })
    .from(entries)
    .where(waiting)
    .orderBy(asc(entries.createdAt))
    .limit(1);
  const some = reader.query.select({ id: entries.id }).from(entries).where(waiting).limit(most).as('some');
  const [counted] = await reader.query.select({ number: count() }).from(some);
  const lately = reader.query
    .select({ id: reviews.id })
    .from(reviews)
    .where(and(eq(reviews.courseId, courseId), ne(reviews.kind, 're-mark')))
    .orderBy(desc(reviews.at), desc(reviews.id))
    .limit(50);
  const answered = await reader.query
    .select({ createdAt: entries.createdAt, closedAt: reviewReach.at })
    .from(reviewReach)
    .innerJoin(entries, eq(entries.id, reviewReach.entryId))
    .where(and(inArray(reviewReach.reviewId, lately), sql`${reviewReach.wasOpen}`, gt(reviewReach.at, entries.createdAt)))
    .limit(1000);
  return { waiting: counted?.number ?? 0, oldest: oldest?.at ?? null, answered };
};

/** The activities and questions of which something waits, with how many and since when, the longest waiting first. */
export const selectWaitingQuestions = async (
  reader: Reader,
  courseId: string,
): Promise<{ activityId: string | null; question: string; kind: string; waiting: number; oldest: number }[]> => {
  const { entries } = reader.tables;
  const oldest = sql<number>`min(${entries.createdAt})`.mapWith(Number);
  return (
    reader.query
      .select({ activityId: entries.activityId, question: entries.question, kind: entries.kind, waiting: count(), oldest })
      .from(entries)
      // The time leads SQLite to the index that holds all of these columns.
      .where(and(eq(entries.courseId, courseId), sql`${entries.open}`, gte(entries.createdAt, 0)))
      .groupBy(aside(entries.activityId), aside(entries.question), aside(entries.kind))
      .orderBy(asc(oldest), asc(entries.question))
  );
};
