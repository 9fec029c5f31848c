import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { Tables } from '../schema';
import * as sqliteTables from '../schema/sqlite';
import type { Reader, Writer } from '../store';

// Every cast between the engines is here. Queries are typed on PostgreSQL's builders and tables; SQLite's have the same methods, can be
// awaited too, and are given SQLite's tables to build from. schema/index.ts proves that the rows are the same.

const tables = sqliteTables as unknown as Tables;

/** A connection to SQLite as queries that read see it. */
export const sqliteReader = (connection: BetterSQLite3Database): Reader => ({
  query: connection as unknown as Reader['query'],
  tables,
});

/** A connection to SQLite as queries that write see it; a transaction there is alone by nature, so that there is nothing to lock. */
export const sqliteWriter = (connection: BetterSQLite3Database): Writer => ({
  query: connection as unknown as Writer['query'],
  tables,
  lock: async () => {},
});
