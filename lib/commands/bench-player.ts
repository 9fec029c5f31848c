import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { insertPerson, openStore } from '@/db';
import { createSessionToken, sessionCookie } from '@/lib/auth/token';

/** A program that is measured: what to ask it, and how to end it. */
export type Running = {
  address: string;
  /** From spawning it to its first answer. */
  milliseconds: number;
  /** The time its processor has worked for it so far, in milliseconds; only Linux tells. */
  cpu(): number | undefined;
  stop(): Promise<void>;
};

/** Linux counts processor time in hundredths of a second, as the 14th and 15th field of a process's line. */
const cpuOf = (pid: number | undefined) => (): number | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return undefined;
  }
};

const ending = (child: ChildProcess, signal: NodeJS.Signals) => async () => {
  child.kill(signal);
  if (child.exitCode === null) await once(child, 'exit');
};

/**
 * Starts the player as `npm start` does, on a data folder, and waits for the first page.
 * @returns the time from spawning to the first answer 200, in milliseconds
 */
export const startPlayer = async (dataDir: string): Promise<Running> => {
  const began = performance.now();
  const child = spawn(process.execPath, ['lib/server/start.mjs'], {
    env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /The player is at (http:\S+)/.exec(line)?.[1];
    if (!address) continue;
    const { status } = await fetch(address);
    if (status !== 200) throw new Error(`The player answered ${status} at ${address}`);
    child.stdout.resume();
    return { address, milliseconds: performance.now() - began, cpu: cpuOf(child.pid), stop: ending(child, 'SIGTERM') };
  }
  throw new Error('The player ended before it served.');
};

/** Starts a bare server that sends these bytes to everybody, in a process of its own. */
export const startBare = async (folder: string, body: Buffer): Promise<Running> => {
  const began = performance.now();
  const file = join(folder, `bare-${body.length}`);
  writeFileSync(file, body);
  const child = spawn(process.execPath, ['--import', './lib/server/resolve.mjs', 'lib/commands/bench-bare.ts', file], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout) throw new Error('A pipe was asked for.');
  const [line] = await once(createInterface({ input: child.stdout }), 'line');
  return {
    address: `http://127.0.0.1:${String(line)}/`,
    milliseconds: performance.now() - began,
    cpu: cpuOf(child.pid),
    stop: ending(child, 'SIGTERM'),
  };
};

/** Adds a learner to the player's database and gives a Cookie header by which they are signed in. */
export const signIn = async (dataDir: string): Promise<string> => {
  const opened = await openStore({ url: pathToFileURL(join(dataDir, 'player.db')).href });
  if (!opened.ok) throw new Error(opened.problem.sentence);
  const id = randomUUID();
  const person = { id, email: `${id}@example.org`, name: 'A learner', passwordHash: null, now: Date.now() };
  const inserted = await opened.store.write((tx) => insertPerson(tx, person));
  if (inserted.status !== 'inserted') throw new Error('A fresh address was taken.');
  await opened.store.close();
  const token = await createSessionToken(inserted.person, readFileSync(join(dataDir, 'secret'), 'utf8').trim());
  return `${sessionCookie(false)}=${token}`;
};
