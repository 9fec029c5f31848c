import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openStore, type Store, selectOrInsertSecret } from '@/db';
import { readOrWriteSecret } from './secret';
import type { Settings } from './settings';

const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));

const secretOf = async (settings: Settings, store: Store): Promise<string> => {
  if (settings.authSecret) return settings.authSecret;
  const fresh = randomBytes(32).toString('base64url');
  if (settings.databaseUrl) return store.write((tx) => selectOrInsertSecret(tx, 'sessions', fresh));
  return readOrWriteSecret(settings.dataDir, fresh);
};

/**
 * Opens the database, brings its tables up to date, and finds the secret: beside the database file, or in the database when that is a server.
 * @returns the open store and the secret, or why there can't be one, in a sentence
 */
export const openRuntime = async (settings: Settings): Promise<{ store: Store; secret: string } | { problem: string }> => {
  if (!settings.databaseUrl) {
    try {
      mkdirSync(settings.dataDir, { recursive: true });
    } catch (error) {
      return {
        problem: `The data folder ${settings.dataDir} can't be made (${reasonOf(error)}): set DATA_DIR to a folder that can be written.`,
      };
    }
  }
  const opened = await openStore({ url: settings.databaseUrl ?? pathToFileURL(join(settings.dataDir, 'player.db')).href });
  if (!opened.ok) return { problem: opened.problem.sentence };
  try {
    return { store: opened.store, secret: await secretOf(settings, opened.store) };
  } catch (error) {
    await opened.store.close();
    return { problem: `The secret can't be read or written (${reasonOf(error)}): check ${settings.dataDir}, or set AUTH_SECRET.` };
  }
};
