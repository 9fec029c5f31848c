import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSqliteUnavailable, openSqlite } from './engines/sqlite';
import { migrations as sqliteMigrations } from './migrations/sqlite';
import type { Opened } from './store';

const badUrl: Opened = {
  ok: false,
  problem: { kind: 'bad-url', sentence: 'The database must be given as file:/absolute/path/to/player.db.' },
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
 * Opens the database at `url` (`file:/absolute/path/player.db`; the folder must exist, the file is made) and brings its tables up to date.
 * Several processes may do so at once. What can't be used is returned as a problem, and left as it was.
 */
export const openStore = async (settings: { url: string }): Promise<Opened> => {
  const path = settings.url.startsWith('file:/') ? pathOf(settings.url) : undefined;
  return path ? openSqlite(path, sqliteMigrations) : badUrl;
};

/** Whether an error means that the database doesn't answer at the moment (503: keep the words, try again), rather than a fault of ours. */
export const isDatabaseUnavailable = (error: unknown): boolean =>
  (error instanceof Error && error.name === 'DatabaseUnavailable') || isSqliteUnavailable(error);
