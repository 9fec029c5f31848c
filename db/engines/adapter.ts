import { createHash } from 'node:crypto';
import { DrizzleQueryError } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { type NodePgClient, NodePgDatabase, NodePgSession } from 'drizzle-orm/node-postgres';
import { PgDialect, type PreparedQueryConfig } from 'drizzle-orm/pg-core';
import type { QueryConfig, QueryResult } from 'pg';
import type { Tables } from '../schema';
import * as postgresTables from '../schema/postgres';
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

/** What drizzle needs of a connection to PostgreSQL. */
export type Client = { query(query: QueryConfig, values: unknown[]): Promise<QueryResult> };

const dialect = new PgDialect({ casing: 'snake_case' });

const names = new Map<string, string>();

/**
 * A name for a query's text, so that each connection parses and plans it once. Texts differ by query and not by what is asked, but for lists
 * of any length: past some hundreds, they go without a name.
 */
const nameOf = (text: string): string | undefined => {
  const known = names.get(text);
  if (known !== undefined || names.size >= 300) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
};

type Given = Parameters<NodePgSession<Record<string, never>, Record<string, never>>['prepareQuery']>;

/** Names queries, and throws an error as the client threw it: drizzle would wrap it in one that quotes what people typed. */
class PlainSession extends NodePgSession<Record<string, never>, Record<string, never>> {
  override prepareQuery<T extends PreparedQueryConfig>(...[query, fields, name, ...rest]: Given) {
    const prepared = super.prepareQuery<T>(query, fields, name ?? nameOf(query.sql), ...rest);
    const execute = prepared.execute.bind(prepared);
    prepared.execute = (values) =>
      execute(values).catch((error: unknown) => {
        throw error instanceof DrizzleQueryError ? (error.cause ?? error) : error;
      });
    return prepared;
  }
}

const postgresQueries = (client: Client): Writer['query'] =>
  new NodePgDatabase<Record<string, never>>(dialect, new PlainSession(client as NodePgClient, dialect, undefined), undefined);

/** PostgreSQL as queries that read see it. */
export const postgresReader = (client: Client): Reader => ({ query: postgresQueries(client), tables: postgresTables });

/** A connection to PostgreSQL, within a transaction, as queries that write see it. */
export const postgresWriter = (client: Client): Writer => ({
  query: postgresQueries(client),
  tables: postgresTables,
  lock: async (subject, how) => {
    await client.query({ text: `select pg_advisory_xact_lock${how?.shared ? '_shared' : ''}(hashtextextended($1, 0))` }, [subject]);
  },
});
