import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Connection from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { insertPerson, isDatabaseUnavailable, selectOptionalPersonById, selectSubmissions } from '..';
import { migrations } from '../migrations/sqlite';
import { openStore } from '../open';
import type { Writer } from '../store';
import { openOrThrow } from '../testing';
import { addPerson, newPerson } from '../testing/people';
import { startScript, until } from '../testing/processes';

let folder: string;
let path: string;
let url: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'player-sqlite-'));
  path = join(folder, 'player.db');
  url = pathToFileURL(path).href;
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

/** Everything about the folder that opening a database in it could change. */
const traces = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const stats = statSync(join(folder, name));
      return [name, stats.mtimeMs, stats.mode, stats.isFile() ? readFileSync(join(folder, name)).toString('base64') : ''];
    });

/** Opens where a problem is expected, gives its sentence, and checks that nothing was touched. */
const refusal = async (given = url) => {
  const before = traces();
  const opened = await openStore({ url: given });
  expect(opened.ok).toBe(false);
  expect(traces()).toEqual(before);
  if (opened.ok) throw new Error('It opened');
  expect(opened.problem.sentence).toMatch(/^[^\n]+[.]$/);
  return opened.problem;
};

const makeNewer = async (change: (connection: Connection.Database) => void) => {
  await (await openOrThrow(url)).close();
  const connection = new Connection(path);
  change(connection);
  return connection;
};

describe('a database that cannot be used gets one sentence and is left as it was', () => {
  it('when a newer version of the program wrote it', async () => {
    (await makeNewer((connection) => connection.pragma(`user_version = ${migrations.length + 1}`))).close();
    const problem = await refusal();
    expect(problem.kind).toBe('newer');
    expect(problem.sentence).toContain(path);
    expect(problem.sentence).toMatch(/newer version.*start that version/);
  });

  it('when what makes it newer stands only in its log', async () => {
    const connection = await makeNewer((opened) => opened.pragma(`user_version = ${migrations.length + 1}`));
    expect(readFileSync(path).readUInt32BE(60)).toBe(migrations.length);
    const before = readFileSync(path);
    expect((await openStore({ url })) as object).toMatchObject({ ok: false, problem: { kind: 'newer' } });
    expect(readFileSync(path)).toEqual(before);
    connection.close();
  });

  it('when the file is no database', async () => {
    writeFileSync(path, 'Dear diary, today I learnt who my customers are. '.repeat(9));
    expect(await refusal()).toMatchObject({ kind: 'foreign', sentence: expect.stringContaining(path) });
  });

  it.each(['delete', 'wal'])('when it is the database of another program (journal: %s)', async (mode) => {
    const other = new Connection(path);
    other.pragma(`journal_mode = ${mode}`);
    other.exec('create table theirs (id)');
    other.close();
    expect((await refusal()).kind).toBe('foreign');
  });

  it('when the file may not be written to', async () => {
    await (await openOrThrow(url)).close();
    chmodSync(path, 0o444);
    expect(await refusal()).toMatchObject({ kind: 'read-only', sentence: expect.stringContaining(path) });
  });

  it('when the folder may not be written to', async () => {
    chmodSync(folder, 0o555);
    expect((await refusal()).kind).toBe('read-only');
  });

  it('when the folder is missing', async () => {
    expect(await refusal(pathToFileURL(join(folder, 'missing', 'player.db')).href)).toMatchObject({
      kind: 'cannot-open',
      sentence: expect.stringContaining('its folder is missing'),
    });
  });

  it('when a folder stands in its place', async () => {
    mkdirSync(path);
    expect((await refusal()).kind).toBe('cannot-open');
  });

  it.each(['player.db', 'file:player.db', 'mysql://localhost/player', ''])('when it is named by %j', async (given) => {
    expect((await refusal(given)).kind).toBe('bad-url');
  });
});

describe('a store', () => {
  it('is durable: write-ahead log, full synchronisation, foreign keys, a reading connection that cannot write', async () => {
    const store = await openOrThrow(url);
    const reading = store.read.query as unknown as Writer['query'];
    await expect(async () => reading.insert(store.read.tables.secrets).values({ name: 'a', value: 'b' })).rejects.toThrow(/readonly/);
    const look = new Connection(path, { readonly: true });
    expect(look.pragma('journal_mode', { simple: true })).toBe('wal');
    look.close();
    await addPerson(store, 'ada');
    await expect(
      store.write(async (tx) => {
        await tx.query.insert(tx.tables.enrolments).values({ personId: 'nobody', courseId: 'course', at: 1 });
      }),
    ).rejects.toThrow(/FOREIGN KEY/);
    await store.close();
  });

  it('leaves one file when closed, and may be closed twice', async () => {
    const store = await openOrThrow(url);
    await addPerson(store, 'ada');
    expect(existsSync(`${path}-wal`)).toBe(true);
    await Promise.all([addPerson(store, 'bob'), store.close()]);
    await store.close();
    expect(readdirSync(folder)).toEqual(['player.db']);
    const again = await openOrThrow(url);
    expect(await selectOptionalPersonById(again.read, 'bob')).toBeDefined();
    await again.close();
  });

  it('keeps the writes around one that fails when they share a commit, and acknowledges none before it', async () => {
    const store = await openOrThrow(url);
    await addPerson(store, 'first');
    const look = new Connection(path, { readonly: true });
    const stored = look.prepare('select count(*) from people').pluck();
    const seen: unknown[] = [];
    const write = (id: string, fails = false) =>
      store
        .write(async (tx) => {
          await insertPerson(tx, newPerson(id));
          if (fails) throw new Error(id);
        })
        .then(() => seen.push(stored.get()));
    const ends = await Promise.allSettled([write('a'), write('b', true), write('c'), write('d', true), write('e')]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled']);
    expect(look.prepare('select id from people order by id').pluck().all()).toEqual(['a', 'c', 'e', 'first']);
    expect(seen).toEqual([4, 4, 4]);
    look.close();
    await store.close();
  });

  it('acknowledges none of the writes that share a commit which fails', async () => {
    const store = await openOrThrow(url);
    const write = (id: string, more = async (_tx: Writer) => {}) =>
      store.write(async (tx) => {
        await insertPerson(tx, newPerson(id));
        await more(tx);
      });
    const breaking = async (tx: Writer) => {
      // Checked at the commit, not before.
      const { run } = tx.query as unknown as { run(statement: unknown): void };
      run.call(tx.query, sql`pragma defer_foreign_keys = on`);
      await tx.query.insert(tx.tables.enrolments).values({ personId: 'nobody', courseId: 'course', at: 1 });
    };
    const ends = await Promise.allSettled([write('a'), write('b'), write('c', breaking)]);
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await selectOptionalPersonById(store.read, 'b')).toBeUndefined();
    await addPerson(store, 'd');
    await store.close();
  });

  it('says that the database is unavailable when another program holds it for too long', async () => {
    const store = await openOrThrow(url);
    const other = new Connection(path);
    other.exec('BEGIN IMMEDIATE');
    const error = await store.write(async () => 1).catch((thrown: unknown) => thrown);
    expect(isDatabaseUnavailable(error)).toBe(true);
    expect(isDatabaseUnavailable(new Error('a bug'))).toBe(false);
    other.close();
    await expect(store.write(async () => 1)).resolves.toBe(1);
    await store.close();
  });
});

describe('several processes', () => {
  it('may all find no database, and make one', async () => {
    const openers = Array.from({ length: 6 }, (_, n) => startScript('db/testing/writer.ts', [url, `w${n}`, '0']));
    for (const { code, errors } of await Promise.all(openers.map(({ ended }) => ended)))
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const connection = new Connection(path, { readonly: true });
    expect(connection.pragma('user_version', { simple: true })).toBe(migrations.length);
    connection.close();
  });

  it('lose nothing that was acknowledged when they are killed in the middle', async () => {
    const people = await makePerson();
    const acknowledged: string[] = [];
    for (let round = 0; round < 3; round++) {
      const writer = startScript('db/testing/writer.ts', [url, `r${round}`]);
      await until('it has stored some answers', () => writer.lines().length > 20 + round * 7);
      writer.process.kill('SIGKILL');
      acknowledged.push(...(await writer.ended).lines.filter((line) => line !== 'open'));
    }
    const store = await openOrThrow(url);
    const stored = await selectSubmissions(store.read, people, 'course');
    const ids = new Set(stored.map(({ id }) => id));
    expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
    expect(stored.map(({ number }) => number)).toEqual(stored.map((_, n) => n + 1));
    await store.close();
  });

  it('can be killed while they create the database, and the next one makes it whole', async () => {
    for (let round = 0; round < 5; round++) {
      const opener = startScript('db/testing/writer.ts', [url, 'opener', '0']);
      await until('it has begun', () => existsSync(path) || opener.process.exitCode !== null);
      opener.process.kill('SIGKILL');
      await opener.ended;
      const store = await openOrThrow(url);
      await addPerson(store, 'ada');
      await store.close();
      rmSync(path);
    }
  });
});

const makePerson = async () => {
  const store = await openOrThrow(url);
  await addPerson(store, 'ada');
  await store.close();
  return 'ada';
};
