// Builds the app when its sources have changed since the last build. Runs on the project's Node.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './command.mjs';

const sources = ['app', 'content', 'db', 'lib', 'public', 'next.config.mjs', 'package-lock.json', 'tsconfig.json'];
const isTest = /\.test\.tsx?$/;

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !isTest.test(entry.name))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    : [path];

/** One hash over all that a build is made of. */
export const fingerprint = (root) => {
  const hash = createHash('sha256');
  for (const source of sources.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    for (const file of filesOf(source).sort()) {
      const content = readFileSync(file);
      hash.update(`${file.slice(root.length)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
};

const stampOf = (root) => join(root, '.next', 'built-from');

/** Whether the last build was finished and made from what stands here now. */
export const isBuilt = (root) => existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === fingerprint(root);

/** Compiles the content and builds the app, unless that is done. The stamp goes first and comes last: a build broken off has none. */
export const ensureBuilt = async (root) => {
  const stamp = stampOf(root);
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  rmSync(stamp, { force: true });
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const typescript = [process.execPath, '--import', './lib/server/resolve.mjs'];
  await step('Reading the courses', [...typescript, 'lib/commands/build-content.ts'], { cwd: root, env });
  await step('Building the pages', [process.execPath, join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], { cwd: root, env });
  await step('Compressing the pages', [...typescript, 'lib/server/compress-build.ts'], { cwd: root, env });
  mkdirSync(join(root, '.next'), { recursive: true });
  writeFileSync(stamp, wanted);
};
