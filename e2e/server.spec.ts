import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { request as send } from 'node:http';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { addressOf, freshFolder, type Started, start as startPlayer } from './player';

let folder: ReturnType<typeof freshFolder>;
let running: Started[];
test.beforeEach(() => {
  folder = freshFolder();
  running = [];
});
test.afterEach(async () => {
  // What a failing test has left running must not outlive it.
  for (const started of running.filter(({ process }) => process.exitCode === null)) started.process.kill('SIGTERM');
  await Promise.all(running.map(({ ended }) => ended));
  folder.remove();
});

const start = (dataDir: string, env?: Record<string, string>): Started => {
  const started = startPlayer(dataDir, env);
  running.push(started);
  return started;
};

/** Runs a player until it serves, then stops it, leaving a database in the folder. */
const runOnce = async (): Promise<string> => {
  const started = start(folder.path);
  await addressOf(started);
  started.process.kill('SIGTERM');
  expect(await started.ended).toBe(0);
  return started.output();
};

test.describe('starting', () => {
  test('again builds nothing, and keeps the database and the secret', async () => {
    await runOnce();
    const secret = readFileSync(join(folder.path, 'secret'));
    const again = await runOnce();
    expect(again).not.toMatch(/Building|Installing|Compressing/);
    expect(readFileSync(join(folder.path, 'secret'))).toEqual(secret);
  });

  test('on a taken port says so in one sentence with the way out, and touches nothing', async () => {
    const first = start(folder.path);
    const { port } = new URL(await addressOf(first));
    const data = join(folder.path, 'second');
    const second = start(data, { PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.output().trim()).toBe(`Port ${port} is taken; choose another one, for example: PORT=${Number(port) + 1} npm start`);
    expect(existsSync(data)).toBe(false);
    first.process.kill('SIGTERM');
    await first.ended;
  });

  test('with settings that cannot be used says which, a sentence each, and touches nothing', async () => {
    const data = join(folder.path, 'never');
    const started = start(data, { PORT: 'http', SITE_URL: 'learn.example.org' });
    expect(await started.ended).toBe(1);
    expect(started.output().trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT must .*\.$/),
      expect.stringMatching(/^SITE_URL must .*\.$/),
    ]);
    expect(existsSync(data)).toBe(false);
  });

  test('without an administrator prints a link that works once, of which the database holds a hash alone', async ({ page }) => {
    const started = start(folder.path);
    const address = await addressOf(started);
    await expect.poll(() => started.output()).toContain('/setup/');
    const [link, token] = /http:\S+\/setup\/([\w-]{43})/.exec(started.output()) ?? [];
    expect((await page.goto(link ?? ''))?.status()).toBe(200);
    expect((await page.goto(`${address}/setup/${'x'.repeat(43)}`))?.status()).toBeLessThan(500);
    started.process.kill('SIGTERM');
    await started.ended;
    expect(readFileSync(join(folder.path, 'player.db')).includes(token ?? '')).toBe(false);
  });
});

test.describe('stopping', () => {
  for (const signals of [['SIGTERM'], ['SIGINT'], ['SIGTERM', 'SIGTERM', 'SIGINT']] as const) {
    test(`by ${signals.join(', ')} lets a request in flight finish and leaves a clean database`, async () => {
      const started = start(folder.path);
      const address = await addressOf(started);
      const { host, port } = new URL(address);
      const body = 'email=nobody%40example.org';
      const status = new Promise<number | undefined>((resolve, reject) => {
        const headers = { host, origin: address, 'content-type': 'application/x-www-form-urlencoded', 'content-length': body.length };
        const request = send({ host: '127.0.0.1', port, path: '/sign-in', method: 'POST', headers }, (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode));
        });
        request.on('error', reject);
        request.write(body.slice(0, 5));
        void (async () => {
          await wait(200);
          for (const signal of signals) started.process.kill(signal);
          await wait(300);
          request.end(body.slice(5));
        })();
      });
      expect(await status).toBeLessThan(500);
      expect(await started.ended).toBe(0);
      expect(readdirSync(folder.path).sort()).toEqual(['player.db', 'secret']);
    });
  }
});

test.describe('a database that is no use', () => {
  /** Everything in the folder with its bytes. */
  const contents = () =>
    readdirSync(folder.path, { withFileTypes: true }).map((entry) => [
      entry.name,
      entry.isFile() && readFileSync(join(folder.path, entry.name)).toString('base64'),
    ]);

  const expectRefusal = async (sentence: RegExp) => {
    const before = contents();
    const started = start(folder.path);
    expect(await started.ended).toBe(1);
    expect(started.output().trim()).toMatch(sentence);
    expect(started.output().trim().split('\n')).toHaveLength(1);
    expect(contents()).toEqual(before);
  };

  test('because it cannot be opened ends the start with one sentence and nothing touched', async () => {
    mkdirSync(join(folder.path, 'player.db'));
    await expectRefusal(/^The database .* can't be opened .*\.$/);
  });

  test('because it is another program’s ends the start with one sentence and nothing touched', async () => {
    writeFileSync(join(folder.path, 'player.db'), 'a diary, rather than a database');
    await expectRefusal(/^.*isn't a database of this program.*\.$/);
  });

  test('because it may not be written ends the start with one sentence and nothing touched', async () => {
    await runOnce();
    chmodSync(join(folder.path, 'player.db'), 0o444);
    await expectRefusal(/^The database .* can't be written to.*\.$/);
  });

  test('because a newer version wrote it ends the start with one sentence and nothing touched', async () => {
    await runOnce();
    // SQLite keeps the number of migrations, our user_version, at offset 60 of the file.
    const file = openSync(join(folder.path, 'player.db'), 'r+');
    writeSync(file, Buffer.from([0, 0, 0x27, 0x0f]), 0, 4, 60);
    closeSync(file);
    await expectRefusal(/^The database .* newer version .*\.$/);
  });

  test('because its folder cannot be made ends the start with one sentence', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    const started = start(join(folder.path, 'file', 'data'));
    expect(await started.ended).toBe(1);
    expect(started.output().trim()).toMatch(/^The data folder .* set DATA_DIR .*\.$/);
  });
});
