import { and, asc, eq, inArray, isNotNull, isNull, lt, lte, sql } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** An e-mail on its way. `detail` holds ids and moments, no addresses and no secrets: its words are made when it is sent. */
export type Outgoing = Row<'outbox'>;

/** When an e-mail that was given up is due. */
const never = Number.MAX_SAFE_INTEGER;

/** Writes e-mails in the transaction of what they tell of; due at once. */
export const insertOutgoing = async (
  tx: Writer,
  mails: readonly (Pick<Outgoing, 'id' | 'personId' | 'kind' | 'detail'> & { now: number })[],
): Promise<void> => {
  const batch = 400;
  for (let at = 0; at < mails.length; at += batch) {
    const rows = mails.slice(at, at + batch).map(({ now, ...mail }) => ({ ...mail, createdAt: now, dueAt: now, tries: 0 }));
    await tx.query.insert(tx.tables.outbox).values(rows);
  }
};

/**
 * Takes one e-mail that is due: nobody else gets it until the lease is over, and its try is counted.
 * @param take `leaseMs` is longer than a try may last; `now` in ms since 1970
 */
export const takeOutgoing = async (tx: Writer, { now, leaseMs }: { now: number; leaseMs: number }): Promise<Outgoing | undefined> => {
  const { outbox } = tx.tables;
  await tx.lock('outbox');
  const [due] = await tx.query
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.dueAt, now)))
    .orderBy(asc(outbox.dueAt), asc(outbox.id))
    .limit(1);
  if (!due) return undefined;
  const [taken] = await tx.query
    .update(outbox)
    .set({ dueAt: now + leaseMs, tries: sql`${outbox.tries} + 1` })
    .where(eq(outbox.id, due.id))
    .returning();
  return taken;
};

/** Whether an e-mail is due. */
export const isOutgoingDue = async (reader: Reader, now: number): Promise<boolean> => {
  const { outbox } = reader.tables;
  const due = await reader.query
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(isNull(outbox.sentAt), lte(outbox.dueAt, now)))
    .limit(1);
  return due.length > 0;
};

/** Notes that an e-mail was sent, or that there was nothing left to tell. */
export const markSent = async (tx: Writer, id: string, now: number): Promise<void> => {
  const { outbox } = tx.tables;
  await tx.query.update(outbox).set({ sentAt: now, problem: null }).where(eq(outbox.id, id));
};

/** Notes why an e-mail could not be sent, without addresses; `nextAt` is when to try again, absent to give up. */
export const markFailed = async (tx: Writer, id: string, { problem, nextAt }: { problem: string; nextAt?: number }): Promise<void> => {
  const { outbox } = tx.tables;
  await tx.query
    .update(outbox)
    .set({ problem, dueAt: nextAt ?? never })
    .where(eq(outbox.id, id));
};

/** What was given up, newest first, for whoever runs the site. */
export const selectGivenUp = async (reader: Reader, limit: number): Promise<Outgoing[]> => {
  const { outbox } = reader.tables;
  return reader.query
    .select()
    .from(outbox)
    .where(and(isNull(outbox.sentAt), eq(outbox.dueAt, never), isNotNull(outbox.problem)))
    .orderBy(asc(outbox.createdAt), asc(outbox.id))
    .limit(limit);
};

/** Forgets e-mails that were sent before a moment. */
export const clearSent = async (tx: Writer, before: number): Promise<void> => {
  const { outbox } = tx.tables;
  await tx.query.delete(outbox).where(and(isNotNull(outbox.sentAt), lt(outbox.sentAt, before)));
};

/** The latest e-mail of a kind to each of these people, sent or not: when it was written. */
export const selectLatestOutgoing = async (
  reader: Reader,
  { personIds, kind }: { personIds: readonly string[]; kind: string },
): Promise<Map<string, number>> => {
  const { outbox } = reader.tables;
  if (personIds.length === 0) return new Map();
  const rows = await reader.query
    .select({ personId: outbox.personId, at: sql<number>`max(${outbox.createdAt})`.mapWith(Number) })
    .from(outbox)
    .where(and(inArray(outbox.personId, [...personIds]), eq(outbox.kind, kind)))
    .groupBy(outbox.personId);
  return new Map(rows.map(({ personId, at }) => [personId, at]));
};
