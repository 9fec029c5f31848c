import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { inlineScriptHashes } from './built';
import { choose, compressWell, readEncoded } from './encoded';

const folder = mkdtempSync(join(tmpdir(), 'encoded-'));
afterAll(() => rmSync(folder, { recursive: true }));

const page = join(folder, 'page.html');
const text = 'A calm sentence about lessons. '.repeat(100);
writeFileSync(page, text);

test('each encoding holds the same page', () => {
  const { identity, br, gzip } = readEncoded(page);
  expect(identity.toString()).toBe(text);
  expect(br && brotliDecompressSync(br).toString()).toBe(text);
  expect(gzip && gunzipSync(gzip).toString()).toBe(text);
});

test('what the build has compressed is used as it is', () => {
  const { br, gzip } = compressWell(Buffer.from(text));
  writeFileSync(`${page}.br`, br);
  writeFileSync(`${page}.gz`, gzip);
  expect(readEncoded(page)).toMatchObject({ br, gzip });
});

test('pictures and short files are sent as they are', () => {
  const picture = join(folder, 'picture.png');
  writeFileSync(picture, text);
  expect(readEncoded(picture).br).toBeUndefined();
});

test.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['identity', undefined],
  [undefined, undefined],
  ['BR', 'br'],
])('a browser that accepts %j gets %j', (accepted, expected) => {
  expect(choose(readEncoded(page), accepted).encoding).toBe(expected);
});

test('the hash of each inline script is the one a browser computes, and files have none', () => {
  // The digest of "alert('Hello, world.');" in the Content Security Policy specification, section 2.3.1.
  const html = `<script src="/a.js"></script><script id="x">alert('Hello, world.');</script>`;
  expect(inlineScriptHashes(html)).toEqual(['qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=']);
});
