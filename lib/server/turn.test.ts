import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inTurn } from './turn.mjs';

let folder: string;
let lock: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'turn-'));
  lock = join(folder, 'inner', 'lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

const fast = { everyMs: 1 };

it('one begins when the other has ended, and the lock is gone afterwards', async () => {
  const seen: string[] = [];
  const work = (name: string) => async () => {
    seen.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    seen.push(`${name} ends`);
    return name;
  };
  expect(await Promise.all([inTurn(lock, work('one'), fast), inTurn(lock, work('other'), fast)])).toEqual(['one', 'other']);
  expect(seen).toEqual(['one begins', 'one ends', 'other begins', 'other ends']);
  expect(existsSync(lock)).toBe(false);
});

it('work that fails gives its turn back', async () => {
  await expect(
    inTurn(lock, async () => {
      throw new Error('It broke.');
    }),
  ).rejects.toThrow('It broke.');
  expect(await inTurn(lock, async () => 'next', fast)).toBe('next');
});

it('whoever is gone holds nobody up, nor does a lock that is older than any build', async () => {
  await inTurn(lock, async () => {});
  writeFileSync(lock, '2147483646');
  expect(await inTurn(lock, async () => 'after one that is gone', fast)).toBe('after one that is gone');
  writeFileSync(lock, String(process.pid));
  const longAgo = new Date(Date.now() - 60 * 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect(await inTurn(lock, async () => 'after an old one', fast)).toBe('after an old one');
});
