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

/** Throws an error as the client threw it. drizzle would wrap it in one that quotes the query's parameters, which are people's words. */
class PlainSession extends NodePgSession<Record<string, never>, Record<string, never>> {
  override prepareQuery<T extends PreparedQueryConfig>(
    ...given: Parameters<NodePgSession<Record<string, never>, Record<string, never>>['prepareQuery']>
  ) {
    const prepared = super.prepareQuery<T>(...given);
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
  lock: async (subject) => {
    await client.query({ text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))' }, [subject]);
  },
});
