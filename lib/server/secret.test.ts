import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOrWriteSecret } from './secret';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'secret-')), 'data');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const fresh = 'f'.repeat(43);

test('the first start writes a secret that its owner alone can read', () => {
  expect(readOrWriteSecret(folder, fresh)).toBe(fresh);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('later starts keep it, so that nobody is signed out', () => {
  readOrWriteSecret(folder, fresh);
  expect(readOrWriteSecret(folder, 'g'.repeat(43))).toBe(fresh);
  expect(readFileSync(join(folder, 'secret'), 'utf8')).toBe(`${fresh}\n`);
});

test('a file that holds no proper secret is refused rather than used', () => {
  readOrWriteSecret(folder, fresh);
  writeFileSync(join(folder, 'secret'), 'short');
  expect(() => readOrWriteSecret(folder, fresh)).toThrow(/32 characters/);
});
