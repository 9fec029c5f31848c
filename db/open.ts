import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPostgres } from './engines/postgres';
import { isSqliteUnavailable, openSqlite } from './engines/sqlite';
import { migrations as postgresMigrations } from './migrations/postgres';
import { migrations as sqliteMigrations } from './migrations/sqlite';
import type { Opened } from './store';

const badUrl: Opened = {
  ok: false,
  problem: {
    kind: 'bad-url',
    sentence: 'The database must be given as file:/absolute/path/to/player.db or postgres://user:password@host/name.',
  },
};

const pathOf = (url: string): string | undefined => {
  try {
    const path = fileURLToPath(url);
    return isAbsolute(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Opens the database at `url` and brings its tables up to date: `file:/absolute/path/player.db` (the folder must exist, the file is made), or
 * `postgres://user:password@host:5432,standby:5432/name?pool_size=10` (the database must exist; the hosts in any order). Several processes
 * may do so at once. What can't be used is returned as a problem, and left as it was.
 */
export const openStore = async (settings: { url: string }): Promise<Opened> => {
  const path = settings.url.startsWith('file:/') ? pathOf(settings.url) : undefined;
  if (path) return openSqlite(path, sqliteMigrations);
  return (await openPostgres(settings.url, postgresMigrations)) ?? badUrl;
};

/** Whether an error means that the database doesn't answer at the moment (503: keep the words, try again), rather than a fault of ours. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'DatabaseUnavailable') || isSqliteUnavailable(error);
