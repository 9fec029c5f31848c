import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import type { Tables } from './schema';

type Database = NodePgDatabase<Record<string, never>>;

/** What a query that only reads is given: a store's `read`, or the Writer of a transaction. */
export type Reader = {
  readonly query: Pick<Database, 'select' | 'selectDistinct'>;
  readonly tables: Tables;
};

/** What a query that writes is given: one transaction, which `store.write` begins and ends. */
export type Writer = {
  readonly query: Pick<Database, 'select' | 'selectDistinct' | 'insert' | 'update' | 'delete'>;
  readonly tables: Tables;
  /**
   * Waits until no other transaction holds the same subject, and holds it until this one ends. Those who hold it shared go on side by side, but not
   * beside one that doesn't.
   */
  lock(subject: string, how?: { readonly shared: boolean }): Promise<void>;
};

export type Engine = 'sqlite' | 'postgres';

/** How a write may be repeated when the engine could not finish it. */
export type WriteOptions = {
  /**
   * True when doing it twice leaves what doing it once does. Then a commit whose outcome was lost with the connection is tried again; else
   * that is an error, since it may have happened.
   */
  idempotent?: boolean;
};

export type Store = {
  readonly engine: Engine;
  /** Reads what has been committed. */
  readonly read: Reader;
  /**
   * Runs `fn` in one transaction, committed durably when it resolves and rolled back when it throws. `fn` awaits nothing but queries on the
   * writer it is given (other writers wait for it), changes nothing else, and may run more than once.
   */
  write<T>(fn: (tx: Writer) => Promise<T>, options?: WriteOptions): Promise<T>;
  /**
   * Runs `fn` as a write while nobody else writes, and then closes the database to all further writes, here and in other processes: they get
   * the error of a database that doesn't answer. For a site that moves away.
   */
  handOver<T>(fn: (tx: Writer) => Promise<T>): Promise<T>;
  /**
   * Whether the database answers; costs nothing while it does. When it is lost, a moment is waited for its return, once: then this is false at
   * once, and whoever serves people can say 503 instead of taking a lost session for none.
   */
  answers(): Promise<boolean>;
  /** Lets writes in flight finish, then leaves nothing open and no files beside the database. May be called twice. */
  close(): Promise<void>;
};

/** Why a database can't be used, and what whoever runs the site can do, in one sentence. */
export type StoreProblem = {
  kind: 'bad-url' | 'cannot-open' | 'read-only' | 'newer' | 'foreign' | 'unsupported' | 'unfinished' | 'moved';
  sentence: string;
};

export type Opened = { ok: true; store: Store } | { ok: false; problem: StoreProblem };

/** A migration as db/generate.ts writes it. */
export type Migration = { name: string; statements: string[] };

/** Thrown by a query when the database doesn't answer now and may later; the words of its message hold no data. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable';
}
