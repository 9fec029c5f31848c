// `npm test`: from a bare clone on Node 20.20 to one line that counts tests. Every step runs even when one before it failed.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { endLike, run, say } from './command.mjs';
import { ensureInstalled } from './install.mjs';
import { isNewEnough, projectNode } from './node.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const results = join(root, 'e2e', 'results');

if (!(await ensureInstalled(root))) process.exit(1);
if (!isNewEnough()) {
  const node = projectNode(root);
  if (!node) {
    console.error(`Node ${process.versions.node} is too old for the tests; install Node 24 and try again.`);
    process.exit(1);
  }
  endLike(await run([node, fileURLToPath(import.meta.url)], { cwd: root, ipc: true }));
}

const failed = [];

/** Runs one step to its end, whatever comes of it, and prints what it said only when it failed. */
const attempt = async (what, work) => {
  const began = Date.now();
  say(`${what} …`);
  const { code, output = '', note = '' } = await work();
  if (code !== 0) {
    console.error(output.trimEnd());
    failed.push(what);
  }
  say(`${what}: ${code === 0 ? 'done' : 'failed'} in ${((Date.now() - began) / 1000).toFixed(1)} s${note}.`);
  return code === 0;
};

const { NODE_ENV: _, ...env } = process.env;
const program = async (...command) => {
  const result = await run(command, { cwd: root, env, quiet: true });
  if (result.signal ?? result.told) endLike({ ...result, signal: result.signal ?? result.told });
  return result;
};
const tool = (path, ...args) => program(process.execPath, join('node_modules', path), ...args);

/** What a runner's own report counts; no report counts as nothing having run. */
const countOf = (file, read) => {
  try {
    return read(JSON.parse(readFileSync(join(results, file), 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
};
const counted = (result, count) => ({
  ...result,
  code: result.code || (count.passed + count.failed === 0 ? 1 : 0),
  note: ` (${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''})`,
});

rmSync(results, { recursive: true, force: true });
let unit = { passed: 0, failed: 0, skipped: 0 };
let journeys = unit;
let onPostgres = unit;
const countJourneys = (file) =>
  countOf(file, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }));

await attempt('Linting', () => tool('@biomejs/biome/bin/biome', 'check', '.'));
await attempt('Checking types', async () => {
  const generated = await tool('next/dist/bin/next', 'typegen');
  return generated.code === 0 ? tool('typescript/bin/tsc', '--noEmit') : generated;
});
await attempt('Unit tests', async () => {
  const report = join(results, 'unit.json');
  const args = ['run', '--config', '.config/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const result = await tool('vitest/vitest.mjs', ...args);
  unit = countOf('unit.json', (json) => ({ passed: json.numPassedTests, failed: json.numFailedTests, skipped: json.numPendingTests }));
  return counted(result, unit);
});
const built = await ensureBuilt(root);
if (!built) failed.push('Building');
if (built) {
  await attempt('Journeys', async () => {
    const { bringChromium } = await import('./chromium.mjs');
    const chromium = await bringChromium(program);
    if ('problem' in chromium) return { code: 1, output: chromium.problem };
    Object.assign(env, chromium.path && { CHROMIUM_PATH: chromium.path });
    const result = await tool('@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts');
    journeys = countJourneys('journeys.json');
    return counted(result, journeys);
  });
  await attempt('Main journeys on PostgreSQL', async () => {
    Object.assign(env, { E2E_ENGINE: 'postgres', E2E_REPORT: 'results/journeys-on-postgres.json' });
    const result = await tool('@playwright/test/cli.js', 'test', '--config', 'e2e/playwright.config.ts', 'learner', 'connection', 'people');
    onPostgres = countJourneys('journeys-on-postgres.json');
    return counted(result, onPostgres);
  });
}

if (failed.length > 0) say(`Failed: ${failed.join(', ')}.`);
const all = [unit, journeys, onPostgres];
say(`${all.reduce((sum, { passed }) => sum + passed, 0)} passed, ${all.reduce((sum, { failed }) => sum + failed, 0)} failed`);
process.exit(failed.length > 0 ? 1 : 0);
