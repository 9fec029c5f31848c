// One at a time: two starts in one folder must not install or build into each other. Runs on Node 20.20, before anything is installed.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { say } from './command.mjs';

/** The lock of all that installs or builds in a folder; not in .next, which a build empties. */
export const lockOf = (root) => join(root, '.content', 'at-work');

/** Longer than any install or build takes: a lock as old as this belongs to nobody, whoever has its number now. */
const longestMs = 30 * 60_000;

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** Whether whoever holds the lock is gone: ended without giving it back, or never wrote who they were. */
const isAbandoned = (path) => {
  try {
    const [pid, age] = [Number(readFileSync(path, 'utf8')), Date.now() - statSync(path).mtimeMs];
    return age > longestMs || (pid > 0 ? !isAlive(pid) : age > 5_000);
  } catch {
    return false;
  }
};

const take = (path) => {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Runs `work` while no other process runs its own under the same lock file, waiting for a turn and saying so.
 * @param {string} path the lock file; its folder is made
 * @param {() => Promise<T>} work
 * @param {{ everyMs?: number }} options how often to look whether it is our turn
 * @returns {Promise<T>} what `work` gives
 * @template T
 */
export const inTurn = async (path, work, { everyMs = 250 } = {}) => {
  for (let said = false; !take(path); ) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!said) say('Another start of this folder is at work: waiting for it …');
    said = true;
    await wait(everyMs);
  }
  const leave = () => rmSync(path, { force: true });
  process.once('exit', leave);
  try {
    return await work();
  } finally {
    process.off('exit', leave);
    leave();
  }
};
