import { setTimeout as pause } from 'node:timers/promises';
import Connection from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Migration, Opened, StoreProblem } from '../store';
import { sqliteReader, sqliteWriter } from './adapter';
import { createNestingGuard } from './nesting';
import { applicationId, asReadOnly, asUnopened, examineFile, inspect } from './sqlite-file';
import { createWriteQueue } from './sqlite-writes';

/** How long a connection waits for another one to finish writing, in milliseconds. */
const patience = 5000;

/**
 * Brings the tables up to date in one transaction: whoever comes second waits and finds it done, and a crash leaves the old state.
 * Foreign keys rest meanwhile (drizzle-kit rebuilds a table by dropping it, which would cascade) and are checked before the end.
 */
const migrate = (connection: Connection.Database, migrations: Migration[]) => {
  const version = () => Number(connection.pragma('user_version', { simple: true }));
  if (version() >= migrations.length) return;
  connection.pragma('foreign_keys = OFF');
  connection
    .transaction(() => {
      for (const { statements } of migrations.slice(version())) {
        for (const statement of statements) connection.exec(statement);
      }
      const orphans = connection.prepare('select count(*) from pragma_foreign_key_check').pluck().get();
      if (orphans !== 0) throw new Error(`Migrating would leave ${orphans} rows without the row they belong to`);
      connection.pragma(`application_id = ${applicationId}`);
      connection.pragma(`user_version = ${Math.max(version(), migrations.length)}`);
    })
    .immediate();
  connection.pragma('foreign_keys = ON');
};

const problemOf = (error: unknown, path: string): StoreProblem => {
  if (!(error instanceof Connection.SqliteError)) throw error;
  if (error.code.startsWith('SQLITE_READONLY')) return asReadOnly(path);
  return asUnopened(path, error.code);
};

/**
 * Whether SQLite couldn't store or read for a reason that may pass: a lock held too long, a full disk, a site that
 * moves (the one use of triggers). A broken rule is a bug.
 */
export const isSqliteUnavailable = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^SQLITE_(BUSY|LOCKED|IOERR|FULL|READONLY|CANTOPEN|NOMEM|CONSTRAINT_TRIGGER)/.test(String(error.code));

/**
 * Begins a write once no other connection is writing. SQLite's own waiting holds up the whole process, and with it whoever is to finish first
 * when that is the same process; so it waits a moment only, and then lets the others get on before it asks again.
 */
const begin = async (connection: Connection.Database) => {
  const until = performance.now() + patience;
  for (let wait = 1; ; wait = Math.min(wait * 2, 16)) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (error) {
      if (!(error instanceof Connection.SqliteError && error.code.startsWith('SQLITE_BUSY')) || performance.now() > until) throw error;
      await pause(wait);
    }
  }
};

/** Makes every table refuse further changes. */
const seal = (connection: Connection.Database) => {
  const tables = connection.prepare("select name from sqlite_schema where type = 'table' and name not like 'sqlite!_%' escape '!'").pluck();
  for (const table of tables.all()) {
    for (const change of ['insert', 'update', 'delete']) {
      connection.exec(
        `create trigger "sealed_${table}_${change}" before ${change} on "${table}" begin select raise(abort, 'This site has moved'); end`,
      );
    }
  }
};

/** Opens the database file, creating and migrating it where needed. A problem is returned before anything is written. */
export const openSqlite = async (path: string, migrations: Migration[]): Promise<Opened> => {
  const seen = examineFile(path, migrations.length);
  if (seen) return { ok: false, problem: seen };
  let main: Connection.Database | undefined;
  let reading: Connection.Database;
  try {
    main = new Connection(path, { timeout: patience });
    const problem = inspect(main, path, migrations.length);
    if (problem) {
      main.close();
      return { ok: false, problem };
    }
    if (main.pragma('journal_mode = WAL', { simple: true }) !== 'wal') {
      main.close();
      return { ok: false, problem: asUnopened(path, 'its file system keeps no write-ahead log') };
    }
    main.pragma('synchronous = FULL');
    main.pragma('foreign_keys = ON');
    migrate(main, migrations);
    main.pragma('busy_timeout = 2');
    reading = new Connection(path, { timeout: patience });
    reading.pragma('query_only = ON');
  } catch (error) {
    main?.close();
    return { ok: false, problem: problemOf(error, path) };
  }

  const connection = main;
  const writer = sqliteWriter(drizzle(connection, { casing: 'snake_case' }));
  const queue = createWriteQueue(connection, () => begin(connection));
  const guarded = createNestingGuard();

  return {
    ok: true,
    store: {
      engine: 'sqlite',
      read: sqliteReader(drizzle(reading, { casing: 'snake_case' })),
      write: (fn) => guarded(() => queue.write(() => fn(writer))),
      handOver: (fn) =>
        guarded(() =>
          queue.write(async () => {
            const result = await fn(writer);
            seal(connection);
            return result;
          }),
        ),
      answers: async () => true,
      close: () =>
        queue.alone(async () => {
          if (!connection.open) return;
          reading.close();
          // The last connection to close takes the log along; while other processes have the file open, it stays theirs.
          connection.pragma('wal_checkpoint(TRUNCATE)');
          connection.close();
        }),
    },
  };
};
