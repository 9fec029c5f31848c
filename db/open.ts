import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openPostgres } from './engines/postgres';
import { parseAddress } from './engines/postgres-hosts';
import { isSqliteUnavailable, openSqlite } from './engines/sqlite';
import { migrations as postgresMigrations } from './migrations/postgres';
import { migrations as sqliteMigrations } from './migrations/sqlite';
import { problemOfMarks, selectMarks } from './move-marks';
import type { Opened } from './store';

const badUrl: Opened = {
  ok: false,
  problem: {
    kind: 'bad-url',
    sentence: 'The database must be given as file:/absolute/path/to/player.db or postgres://user:password@host/name.',
  },
};

const pathOf = (url: string): string | undefined => {
  if (!url.startsWith('file:/')) return undefined;
  try {
    const path = fileURLToPath(url);
    return isAbsolute(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/** A database's address for people to read, without user and password. */
export const shownUrl = (url: string): string => pathOf(url) ?? parseAddress(url)?.shown ?? url;

/** Opens and migrates the database at `url`, also one that can't serve a site because of a move. */
export const openEngine = async ({ url }: { url: string }): Promise<Opened> => {
  const path = pathOf(url);
  if (path) return openSqlite(path, sqliteMigrations);
  return (await openPostgres(url, postgresMigrations)) ?? badUrl;
};

/**
 * Opens the database at `url` and brings its tables up to date: `file:/absolute/path/player.db` (the folder must exist, the file is made), or
 * `postgres://user:password@host:5432,standby:5432/name?pool_size=10` (the database must exist; the hosts in any order). Several processes
 * may do so at once. What can't be used is returned as a problem, and left as it was.
 */
export const openStore = async (settings: { url: string }): Promise<Opened> => {
  const opened = await openEngine(settings);
  if (!opened.ok) return opened;
  const problem = problemOfMarks(await selectMarks(opened.store.read));
  if (!problem) return opened;
  await opened.store.close();
  return { ok: false, problem };
};

/** Whether an error means that the database doesn't answer at the moment (503: keep the words, try again), rather than a fault of ours. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'DatabaseUnavailable') || isSqliteUnavailable(error);
