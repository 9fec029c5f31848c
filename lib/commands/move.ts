// npm run move -- --to postgres://user:password@host/name     carries the site that the settings describe to another database
// npm run move -- --to file:/absolute/path/player.db          and, with DATABASE_URL set, back to a file
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isDatabaseUnavailable, type MoveProgress, moveStore, shownUrl } from '@/db';
import { readOrWriteSecret } from '@/lib/server/secret';
import { readSettings, type Settings } from '@/lib/server/settings';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Tells how far the move is: on a terminal in one line that changes, else once a table. */
const showProgress = ({ phase, table, done, total }: MoveProgress): void => {
  const line = `${phase === 'copying' ? 'Copying' : 'Checking'} ${table}: ${done} of ${total} rows`;
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${line}`);
  else if (done >= total && total > 0) console.log(line);
};

/** What signs sessions, where it is kept in a file beside the database. */
const secretInFile = (settings: Settings): string | undefined => {
  const file = join(settings.dataDir, 'secret');
  return !settings.authSecret && !settings.databaseUrl && existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** How the site is started where it is now. */
const nextSteps = (to: string, settings: Settings): string => {
  if (!to.startsWith('file:')) return 'Stop the site and start it with DATABASE_URL set to the new database.';
  const usual = join(settings.dataDir, 'player.db');
  const path = fileURLToPath(to);
  return path === usual
    ? 'Stop the site and start it without DATABASE_URL.'
    : `Stop the site, put ${path} in the place of ${usual}, and start it without DATABASE_URL.`;
};

const move = async (to: string, settings: Settings): Promise<number> => {
  const from = settings.databaseUrl ?? pathToFileURL(join(settings.dataDir, 'player.db')).href;
  if (from.startsWith('file:') && !existsSync(fileURLToPath(from))) {
    console.error(`There is no database at ${shownUrl(from)}: set DATA_DIR or DATABASE_URL as for the site that is to move.`);
    return 1;
  }
  const moved = await moveStore({ from, to, siteId: randomUUID(), sessionSecret: secretInFile(settings), onProgress: showProgress });
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  if (moved.status === 'refused') {
    console.error(moved.sentence);
    return 1;
  }
  const rows = Object.values(moved.rows).reduce((sum, number) => sum + number, 0);
  console.log(`Moved ${rows} rows from ${shownUrl(from)} to ${shownUrl(to)}; each was read from both and found the same.`);
  // Elsewhere the secret came along in the database; a file has it beside it.
  if (to.startsWith('file:') && !settings.authSecret && moved.sessionSecret) readOrWriteSecret(settings.dataDir, moved.sessionSecret);
  console.log(nextSteps(to, settings));
  return 0;
};

const { values } = parseArgs({ options: { to: { type: 'string' } } });
const read = readSettings(process.env, root);
if ('problems' in read) {
  for (const problem of read.problems) console.error(problem);
  process.exitCode = 1;
} else if (!values.to) {
  console.error('Say where to: npm run move -- --to postgres://user:password@host/name (or file:/absolute/path/player.db)');
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await move(values.to, read.settings);
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
    console.error(`A database stopped answering (${error instanceof Error ? error.message : error}): run the same command again to go on.`);
    process.exitCode = 1;
  }
}
