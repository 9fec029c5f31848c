import { and, desc, eq, inArray, or, sql } from 'drizzle-orm';
import { pageOf } from './paging';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** That somebody changed something about people, rights or courses. A forgotten person's id is empty here too. */
export type Change = Row<'changes'>;

/** A change with the names of today of who made it and whom it was done to; null once they are forgotten, or where nobody is meant. */
export type NamedChange = Change & { byName: string | null; personName: string | null };

/** Where a page of changes ended. */
export type ChangeCursor = Pick<Change, 'at' | 'id'>;

/** `detail` holds ids and values alone, no personal data. */
export type NewChange = Pick<Change, 'id' | 'at' | 'byId' | 'action'> & {
  courseId?: string | null;
  personId?: string | null;
  detail?: unknown;
};

/**
 * Notes who changed what, in the transaction that changes it.
 * @param change `action` as 'instructor.granted'; `at` in ms since 1970
 */
export const appendChange = async (tx: Writer, change: NewChange): Promise<void> => {
  await tx.query.insert(tx.tables.changes).values({ courseId: null, personId: null, detail: {}, ...change });
};

/** The names of these people; those who are forgotten are left out. */
const selectNames = async (reader: Reader, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const { people } = reader.tables;
  const rows = await reader.query.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/**
 * A page of changes, newest first.
 * @param asked `personIds`: those alone that one of these people made or that were done to one of them; `actions`: those kinds alone
 * @returns `next` is the cursor of the page after this one, absent on the last
 */
export const selectChangesPage = async (
  reader: Reader,
  asked: { courseId?: string; personIds?: readonly string[]; actions?: readonly string[]; before?: ChangeCursor; limit: number },
): Promise<{ changes: NamedChange[]; next?: ChangeCursor }> => {
  const { changes } = reader.tables;
  const { courseId, personIds, actions, before, limit } = asked;
  const rows = await reader.query
    .select()
    .from(changes)
    .where(
      and(
        courseId === undefined ? undefined : eq(changes.courseId, courseId),
        personIds && or(inArray(changes.byId, [...personIds]), inArray(changes.personId, [...personIds])),
        actions && inArray(changes.action, [...actions]),
        before && sql`(${changes.at}, ${changes.id}) < (${before.at}, ${before.id})`,
      ),
    )
    .orderBy(desc(changes.at), desc(changes.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ at, id }) => ({ at, id }));
  const ids = page.flatMap(({ byId, personId }) => [byId, personId]).filter((id) => id !== null);
  const names = await selectNames(reader, [...new Set(ids)]);
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  return {
    changes: page.map((change) => ({ ...change, byName: nameOf(change.byId), personName: nameOf(change.personId) })),
    next,
  };
};
