// Builds the app when its sources have changed since the last build. Runs on the project's Node.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { step } from './command.mjs';
import { inTurn, lockOf } from './turn.mjs';

const sources = ['app', 'content', 'db', 'lib', 'public', 'next.config.mjs', 'package-lock.json', 'tsconfig.json'];
const isTest = /\.test\.tsx?$/;

const filesOf = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !isTest.test(entry.name))
        .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    : [path];

/** One hash over all that a build is made of: the sources, and the site's address, which prerendered pages name to those who share them. */
export const fingerprint = (root) => {
  const hash = createHash('sha256').update(`SITE_URL\0${process.env.SITE_URL ?? ''}\0`);
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
const isBuilt = (root, wanted) => existsSync(stampOf(root)) && readFileSync(stampOf(root), 'utf8') === wanted;

/**
 * Compiles the content and builds the app, unless that is done. The stamp goes first and comes last: a build broken off has none.
 * @returns {Promise<boolean>} false when a step failed, after it has said why
 */
export const ensureBuilt = async (root) => {
  const wanted = fingerprint(root);
  return isBuilt(root, wanted) || inTurn(lockOf(root), () => build(root, wanted));
};

const build = async (root, wanted) => {
  if (isBuilt(root, wanted)) return true;
  rmSync(stampOf(root), { force: true });
  const options = { cwd: root, env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } };
  const typescript = [process.execPath, '--import', './lib/server/resolve.mjs'];
  const built =
    (await step('Reading the courses', [...typescript, 'lib/commands/build-content.ts'], options)) &&
    (await step('Building the pages', [process.execPath, join('node_modules', 'next', 'dist', 'bin', 'next'), 'build'], options)) &&
    (await step('Compressing the pages', [...typescript, 'lib/server/compress-build.ts'], options));
  if (built) writeFileSync(stampOf(root), wanted);
  return built;
};
