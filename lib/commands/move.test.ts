import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore, selectSubmissionsPage } from '@/db';
import { openOrThrow, startPatience } from '@/db/testing';
import { fillSqlite } from '@/db/testing/bulk';
import { startPostgres, type TestPostgres } from '@/db/testing/postgres';

const root = fileURLToPath(new URL('../..', import.meta.url));
const secret = 'what signs sessions, of 32 characters or more';
const size = { people: 50, submissions: 20_000 };

let server: TestPostgres;
let folder: string;
beforeAll(async () => {
  server = await startPostgres();
  await server.run('create database player');
  folder = mkdtempSync(join(tmpdir(), 'player-move-'));
  await (await openOrThrow(pathToFileURL(join(folder, 'player.db')).href)).close();
  fillSqlite(join(folder, 'player.db'), size);
  writeFileSync(join(folder, 'secret'), `${secret}\n`);
}, startPatience);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

/** Runs the command; `onOutput` may look at what it has printed so far, and end it. */
const run = async (to: string, env: Record<string, string>, onOutput = (_printed: string, _kill: () => void) => {}) => {
  const child = spawn(process.execPath, ['--import', './lib/server/resolve.mjs', 'lib/commands/move.ts', '--to', to], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', AUTH_SECRET: '', ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
      onOutput(printed, () => child.kill('SIGKILL'));
    });
  }
  const [code] = await once(child, 'close');
  return { code, printed };
};

describe('npm run move', { timeout: 120_000 }, () => {
  it('carries a site to PostgreSQL, killed half way and started again', async () => {
    const to = server.url('player');
    const killed = await run(to, { DATA_DIR: folder }, (printed, kill) => {
      if (printed.includes('Copying people')) kill();
    });
    expect(killed).toMatchObject({ code: null });
    expect(await openStore({ url: to })).toMatchObject({ ok: false, problem: { kind: 'unfinished' } });
    const moved = await run(to, { DATA_DIR: folder });
    // 50 people, 20,000 submissions, and the secrets 'site' and 'sessions'.
    expect(moved).toMatchObject({ code: 0, printed: expect.stringContaining('Moved 20052 rows') });
    expect(moved.printed).toContain('Checking submissions: 20000 of 20000 rows');
    expect(moved.printed).toContain('start it with DATABASE_URL');
  });

  it('refuses to carry it a second time, in one sentence', async () => {
    const again = await run(server.url('player'), { DATA_DIR: folder });
    expect(again).toMatchObject({ code: 1, printed: expect.stringMatching(/^This site has moved to player at [^\n]+[.]\n$/) });
  });

  it('carries it back to a file, with what signs sessions beside it', async () => {
    const back = mkdtempSync(join(tmpdir(), 'player-back-'));
    const to = pathToFileURL(join(back, 'player.db')).href;
    const moved = await run(to, { DATA_DIR: back, DATABASE_URL: server.url('player') });
    expect(moved).toMatchObject({ code: 0, printed: expect.stringContaining('start it without DATABASE_URL') });
    expect(readFileSync(join(back, 'secret'), 'utf8').trim()).toBe(secret);
    const store = await openOrThrow(to);
    const { submissions } = await selectSubmissionsPage(store.read, { courseId: 'course', limit: 1 });
    expect(submissions).toMatchObject([{ id: `s${size.submissions - 1}`, personName: 'Person 49' }]);
    await store.close();
    rmSync(back, { recursive: true });
  });

  it('says what it needs when it is not told where to', async () => {
    expect(await run('', { DATA_DIR: folder })).toMatchObject({ code: 1, printed: expect.stringContaining('Say where to') });
    expect(await run('postgres://', { DATA_DIR: join(folder, 'elsewhere') })).toMatchObject({
      code: 1,
      printed: expect.stringContaining('There is no database at'),
    });
  });
});
