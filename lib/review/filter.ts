import { z } from 'zod';

/** What of the queue is shown: what waits, all there is, or one reason for waiting alone. */
export const shownOnly = ['waiting', 'all', 'unrecognised', 'misread', 'questions', 'comments', 'suggestions', 'contact'] as const;
export const entryKinds = ['answer', 'question', 'comment', 'suggestion', 'contact'] as const;
export const entryVerdicts = ['fits', 'arguable', 'reconsider', 'not-a-party', 'unrecognised', 'unreadable'] as const;
export const queueOrders = ['longest-waiting', 'newest', 'mixed'] as const;

export type ShownOnly = (typeof shownOnly)[number];
export type EntryKind = (typeof entryKinds)[number];
export type QueueOrder = (typeof queueOrders)[number];

/** Where a page of the queue ended: the entry's time (or its place in the mixed order) and its id. */
export interface QueueCursor {
  readonly at: number;
  readonly id: string;
}

const cursor = z
  .string()
  .max(200)
  .regex(/^\d{1,16}\..+$/)
  .transform((text): QueueCursor => {
    const dot = text.indexOf('.');
    return { at: Number(text.slice(0, dot)), id: text.slice(dot + 1) };
  });

const name = z.string().min(1).max(100);

/** What a queue's address may ask for. Whatever can't be read counts as not asked for. */
const filterSchema = z
  .object({
    activity: name.optional().catch(undefined),
    question: name.optional().catch(undefined),
    verdict: z.enum(entryVerdicts).optional().catch(undefined),
    kind: z.enum(entryKinds).optional().catch(undefined),
    only: z.enum(shownOnly).catch('waiting'),
    order: z.enum(queueOrders).catch('longest-waiting'),
    after: cursor.optional().catch(undefined),
  })
  // All that was ever handed in has no mixed order: it would cost each learner's handing in more than it is worth.
  .transform((filter) => (filter.only === 'all' && filter.order === 'mixed' ? { ...filter, order: 'newest' as const } : filter));

/** A filter of a course's queue, its order, and where the page begins. */
export type QueueFilter = z.output<typeof filterSchema>;

/** The filter that an address asks for, from its search parameters (Next's or a URLSearchParams' entries); the first of several counts. */
export const readFilter = (params: Readonly<Record<string, string | readonly string[] | undefined>>): QueueFilter =>
  filterSchema.parse(Object.fromEntries(Object.entries(params).map(([key, value]) => [key, typeof value === 'object' ? value[0] : value])));

/** A cursor as it stands in an address. */
export const writeCursor = ({ at, id }: QueueCursor): string => `${at}.${id}`;

/**
 * The filter as a query string, without the question mark and without what is usual; `changes` replace parts of it. Changing anything but
 * `after` begins at the first page again.
 */
export const writeFilter = (filter: QueueFilter, changes: Partial<QueueFilter> = {}): string => {
  const after = Object.keys(changes).length === 0 || 'after' in changes ? { ...filter, ...changes }.after : undefined;
  const { activity, question, verdict, kind, only, order } = { ...filter, ...changes };
  const entries = Object.entries({
    activity,
    question,
    verdict,
    kind,
    only: only === 'waiting' ? undefined : only,
    order: order === 'longest-waiting' ? undefined : order,
    after: after && writeCursor(after),
  });
  return new URLSearchParams(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]))).toString();
};
