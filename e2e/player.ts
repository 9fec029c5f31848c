import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { openStore, type Store, selectOptionalSecret, sessionSecretName } from '@/db';
import { startPostgres, type TestPostgres } from '@/db/testing/postgres';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A program of the player under test, run as `npm start` runs it. */
export type Started = {
  process: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
};

/** Starts the player's own start command with a data folder, on a free port of this machine unless the environment says otherwise. */
export const start = (dataDir: string, env: Record<string, string> = {}): Started => {
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += String(chunk);
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  return { process: child, output: () => printed, ended };
};

/** Waits until a started player prints its address, and gives that. */
export const addressOf = async (started: Started, patience = 60_000): Promise<string> => {
  const until = Date.now() + patience;
  while (Date.now() < until) {
    const address = /The player is at (http:\S+)/.exec(started.output())?.[1];
    if (address) return address;
    if (started.process.exitCode !== null) throw new Error(`The player ended before it served:\n${started.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`The player did not serve in time:\n${started.output()}`);
};

/** An empty folder for a player's data, with what removes it again. */
export const freshFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'player-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** A running player with a database of its own, which the journeys may prepare and look into. */
export type Player = { address: string; store: Store; secret: string; started: Started; dataDir: string };

/** All that a player prints which serves without trouble: no errors, and nothing about people. */
const usual = /^(?:✓ Running next\.config|The player is at |There is no administrator yet\.|Stopping: |Stopped\.)/;

let server: Promise<TestPostgres> | undefined;
let databases = 0;

/** The environment of a player on PostgreSQL, when the journeys are run on it (E2E_ENGINE=postgres): a new database on this worker's server. */
const onPostgres = async (): Promise<{ DATABASE_URL: string } | undefined> => {
  if (process.env.E2E_ENGINE !== 'postgres') return undefined;
  server ??= startPostgres();
  const { run, url } = await server;
  databases += 1;
  await run(`create database journey_${databases}`);
  return { DATABASE_URL: url(`journey_${databases}`) };
};

/** Runs a player on an empty database while `use` lasts, then stops it as an administrator would. */
export const withPlayer = async (use: (player: Player) => Promise<void>): Promise<void> => {
  const folder = freshFolder();
  const elsewhere = await onPostgres();
  const started = start(folder.path, elsewhere);
  try {
    const address = await addressOf(started);
    const opened = await openStore({ url: elsewhere?.DATABASE_URL ?? pathToFileURL(join(folder.path, 'player.db')).href });
    if (!opened.ok) throw new Error(opened.problem.sentence);
    const secret = elsewhere
      ? await selectOptionalSecret(opened.store.read, sessionSecretName)
      : readFileSync(join(folder.path, 'secret'), 'utf8').trim();
    if (!secret) throw new Error('The player has no secret');
    await use({ address, store: opened.store, secret, started, dataDir: folder.path });
    await opened.store.close();
  } finally {
    started.process.kill('SIGTERM');
    await started.ended;
    folder.remove();
  }
  const unexpected = started
    .output()
    .split('\n')
    .map(stripVTControlCharacters)
    .filter((line) => line && !usual.test(line));
  if (unexpected.length > 0) throw new Error(`The player printed what it shouldn't:\n${unexpected.join('\n')}`);
};
