import { isDeepStrictEqual } from 'node:util';
import { and, asc, count, eq, getTableColumns, notInArray, or, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { ownMarks } from './move-marks';
import type { Row, Tables } from './schema';
import type { Reader, Store } from './store';

/** Every table with its primary key; what others refer to comes before them. */
export const keys = {
  people: ['id'],
  identities: ['provider', 'subject'],
  instructors: ['personId', 'courseId'],
  enrolments: ['personId', 'courseId'],
  drafts: ['personId', 'courseId', 'activityId'],
  submissions: ['id'],
  lessonReads: ['personId', 'courseId', 'lessonId'],
  statements: ['id'],
  entries: ['id'],
  groupPlaces: ['courseId', 'activityId', 'question', 'words'],
  claims: ['courseId', 'subject'],
  reviews: ['id'],
  reviewReach: ['reviewId', 'entryId'],
  rulings: ['id'],
  phrases: ['id'],
  comments: ['id'],
  ratings: ['personId', 'courseId', 'lessonId'],
  visits: ['personId', 'courseId', 'lessonId', 'place'],
  invitations: ['id'],
  changes: ['id'],
  preferences: ['personId', 'name'],
  outbox: ['id'],
  oneTimeLinks: ['tokenHash'],
  limits: ['key'],
  secrets: ['name'],
} as const satisfies { [Name in keyof Tables]: readonly (keyof Row<Name>)[] };

export type TableName = keyof typeof keys;
export const tableNames = Object.keys(keys) as TableName[];

type AnyRow = Record<string, unknown>;

const batchSize = 500;

const columnsOf = (reader: Reader, name: TableName) => {
  const table: PgTable = reader.tables[name];
  const columns = getTableColumns(table);
  const key = keys[name].map((part) => {
    const column = columns[part];
    if (!column) throw new Error(`${name} has no column ${part}`);
    return { part, column };
  });
  // The marks of a move belong to one database and don't travel.
  const travelling = name === 'secrets' ? notInArray(reader.tables.secrets.name, ownMarks) : undefined;
  return { table, key, travelling };
};

/** How many rows of a table a move carries. */
export const countRows = async (reader: Reader, name: TableName): Promise<number> => {
  const { table, travelling } = columnsOf(reader, name);
  const [row] = await reader.query.select({ number: count() }).from(table).where(travelling);
  return row?.number ?? 0;
};

const tuple = (parts: unknown[]) =>
  sql`(${sql.join(
    parts.map((part) => sql`${part}`),
    sql`, `,
  )})`;

/** All rows of a table in the order of its key, read in batches. */
async function* rowsOf(reader: Reader, name: TableName): AsyncGenerator<AnyRow> {
  const { table, key, travelling } = columnsOf(reader, name);
  const order = key.map(({ column }) => asc(column));
  let after: SQL | undefined;
  for (;;) {
    const rows: AnyRow[] = await reader.query
      .select()
      .from(table)
      .where(and(travelling, after))
      .orderBy(...order)
      .limit(batchSize);
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < batchSize) return;
    after = sql`${tuple(key.map(({ column }) => column))} > ${tuple(key.map(({ part }) => last[part]))}`;
  }
}

/** Compares keys as both engines order them: by the bytes of their texts. */
const compareKeys = (name: TableName, one: AnyRow, other: AnyRow): number => {
  for (const part of keys[name]) {
    const order = Buffer.compare(Buffer.from(String(one[part])), Buffer.from(String(other[part])));
    if (order !== 0) return order;
  }
  return 0;
};

/** Walks two tables side by side: each key once, with the row that either side has. */
async function* pairs(source: Reader, target: Reader, name: TableName): AsyncGenerator<{ here?: AnyRow; there?: AnyRow }> {
  const [left, right] = [rowsOf(source, name), rowsOf(target, name)];
  let here = (await left.next()).value;
  let there = (await right.next()).value;
  while (here || there) {
    const order = !here ? 1 : !there ? -1 : compareKeys(name, here, there);
    yield { ...(order <= 0 && here && { here }), ...(order >= 0 && there && { there }) };
    if (order <= 0) here = (await left.next()).value;
    if (order >= 0) there = (await right.next()).value;
  }
}

/**
 * Makes a table of the target equal to the source's, row by row, and tells how many rows were not: 0 means that every row was read from both
 * and found the same.
 * @param onRows is told how many rows have been compared since it was last called
 */
export const levelTable = async (
  source: Reader,
  target: Store,
  name: TableName,
  onRows: (rows: number) => void = () => {},
): Promise<number> => {
  const { key } = columnsOf(target.read, name);
  let different = 0;
  let compared = 0;
  let surplus: AnyRow[] = [];
  let missing: AnyRow[] = [];
  const flush = async () => {
    onRows(compared);
    compared = 0;
    if (surplus.length + missing.length === 0) return;
    different += surplus.length + missing.length;
    await target.write(
      async (tx) => {
        const table: PgTable = tx.tables[name];
        if (surplus.length > 0) {
          await tx.query.delete(table).where(or(...surplus.map((row) => and(...key.map(({ part, column }) => eq(column, row[part]))))));
        }
        // A row in the way of another (two people who have swapped addresses since) is gone when this table is walked again.
        if (missing.length > 0) await tx.query.insert(table).values(missing).onConflictDoNothing();
      },
      { idempotent: true },
    );
    surplus = [];
    missing = [];
  };
  for await (const { here, there } of pairs(source, target.read, name)) {
    compared += 1;
    if (!(here && there && isDeepStrictEqual(here, there))) {
      if (there) surplus.push(there);
      if (here) missing.push(here);
    }
    if (compared >= batchSize) await flush();
  }
  await flush();
  return different;
};
