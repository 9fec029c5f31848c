import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendSubmission, insertPerson, isDatabaseUnavailable, selectOptionalPersonById, selectSubmissions } from '..';
import { migrations } from '../migrations/postgres';
import { openStore } from '../open';
import type { Store } from '../store';
import { openOrThrow, startPatience } from '../testing';
import { addPerson, newPerson, newSubmission } from '../testing/people';
import { ended, freePort, startCluster, startPostgres, type TestPostgres } from '../testing/postgres';
import { startScript, until } from '../testing/processes';
import { type Relay, startRelay } from '../testing/relay';

let server: TestPostgres;
let name: string;
let made = 0;
beforeAll(async () => {
  server = await startPostgres();
}, startPatience);
afterAll(() => server.stop());
beforeEach(async () => {
  made += 1;
  name = `database_${made}`;
  await server.run(`create database ${name}`);
});

/** Opens where a problem is expected. */
const refusal = async (url: string) => {
  const opened = await openStore({ url });
  if (opened.ok) throw new Error('It opened');
  expect(opened.problem.sentence).toMatch(/^[^\n]+[.]$/);
  expect(opened.problem.sentence).not.toContain('hidden');
  return opened.problem;
};
const tables = () => server.run<{ relname: string }>("select relname from pg_class where relnamespace = 'public'::regnamespace", name);

describe('a PostgreSQL database that cannot be used gets one sentence and is left as it was', () => {
  it('when nothing listens', async () => {
    const problem = await refusal(`postgres://player:hidden@127.0.0.1:${await freePort()}/player`);
    expect(problem).toMatchObject({ kind: 'cannot-open', sentence: expect.stringContaining('ECONNREFUSED') });
  });

  it('when it does not exist', async () => {
    expect(await refusal(server.url('missing'))).toMatchObject({
      kind: 'cannot-open',
      sentence: expect.stringMatching(/missing at 127[.]0[.]0[.]1:\d+.*doesn't exist/),
    });
  });

  it('when a newer version of the program wrote it', async () => {
    await (await openOrThrow(server.url(name))).close();
    await server.run("insert into player_migrations (name) values ('one more')", name);
    expect((await refusal(server.url(name))).kind).toBe('newer');
  });

  it('when another program lives in it', async () => {
    await server.run('create table theirs (id int)', name);
    expect((await refusal(server.url(name))).kind).toBe('foreign');
    expect(await tables()).toEqual([{ relname: 'theirs' }]);
  });

  it('when it takes no writes', async () => {
    await server.run(`alter database ${name} set default_transaction_read_only = on`);
    expect((await refusal(server.url(name))).kind).toBe('read-only');
  });

  it('when it is not stored as UTF-8', async () => {
    await server.run(`create database latin_${made} template template0 encoding 'LATIN1' locale 'C'`);
    expect((await refusal(server.url(`latin_${made}`))).kind).toBe('unsupported');
  });

  it.each(['postgres://', 'postgres://host:port/name', 'postgres://host/name?pool_size=many'])('when it is named by %s', async (url) => {
    expect((await refusal(url)).kind).toBe('bad-url');
  });
});

describe('migrating PostgreSQL', () => {
  it('happens once when six processes find an empty database', async () => {
    const openers = Array.from({ length: 6 }, (_, n) => startScript('db/testing/writer.ts', [server.url(name), `w${n}`, '0']));
    for (const { code, errors } of await Promise.all(openers.map(({ ended }) => ended)))
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(await server.run('select name from player_migrations', name)).toHaveLength(migrations.length);
  });

  it('leaves nothing when it fails', async () => {
    await server.run('create type drafts as enum ()', name);
    expect((await refusal(server.url(name))).kind).toBe('cannot-open');
    expect(await tables()).toEqual([]);
  });
});

describe('a store on PostgreSQL', () => {
  let store: Store;
  let relay: Relay;
  beforeEach(async () => {
    relay = await startRelay(server.port);
    store = await openOrThrow(`postgres://player@127.0.0.1:${relay.port}/${name}?pool_size=3`);
    await addPerson(store, 'ada');
  });
  afterEach(async () => {
    await store.close();
    await relay.close();
  });
  const stored = async () => (await selectSubmissions(store.read, 'ada', 'course')).map(({ id }) => id);

  it('tries a read again on a new connection', async () => {
    relay.cutAt('select', 'after');
    expect(await selectOptionalPersonById(store.read, 'ada')).toBeDefined();
    expect(relay.cuts()).toBe(1);
  });

  it('tries a write again when the connection breaks before its commit', async () => {
    relay.cutAt('insert into "submissions"', 'after');
    await store.write((tx) => appendSubmission(tx, newSubmission('s1')));
    relay.cutAt('commit', 'before');
    await store.write((tx) => appendSubmission(tx, newSubmission('s2')), { idempotent: true });
    expect(relay.cuts()).toBe(2);
    expect(await stored()).toEqual(['s1', 's2']);
  });

  it('tries a lost commit again where twice is once, and stores it once', async () => {
    relay.cutAt('commit', 'after');
    const { submission } = await store.write((tx) => appendSubmission(tx, newSubmission('s1')), { idempotent: true });
    expect(submission.number).toBe(1);
    expect(relay.cuts()).toBe(1);
    expect(await stored()).toEqual(['s1']);
  });

  it('does not repeat a lost commit otherwise, and says that the database was lost', async () => {
    relay.cutAt('commit', 'after');
    let runs = 0;
    const writing = store.write(async (tx) => {
      runs += 1;
      await insertPerson(tx, newPerson('bob'));
    });
    const error = await writing.catch((thrown: unknown) => thrown);
    expect(isDatabaseUnavailable(error)).toBe(true);
    expect(runs).toBe(1);
  });

  it('runs a write again when PostgreSQL chose it to break a deadlock', async () => {
    const orders = [
      ['one', 'two'],
      ['two', 'one'],
    ];
    let runs = 0;
    const writes = orders.map(([first = '', second = '']) =>
      store.write(async (tx) => {
        runs += 1;
        await tx.lock(first);
        await tx.query.select().from(tx.tables.secrets);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await tx.lock(second);
        return first;
      }),
    );
    expect(await Promise.all(writes)).toEqual(['one', 'two']);
    expect(runs).toBe(3);
  });

  it('lets more writes wait than there are connections', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => store.write((tx) => appendSubmission(tx, newSubmission(`s${n}`)))));
    expect(await stored()).toHaveLength(50);
  });

  it('refuses to commit when a failed query was passed over', async () => {
    const writing = store.write(async (tx) => {
      await appendSubmission(tx, newSubmission('s1'));
      await tx.query
        .insert(tx.tables.enrolments)
        .values({ personId: 'nobody', courseId: 'course', at: 1 })
        .catch(() => {});
    });
    await expect(writing).rejects.toThrow();
    expect(await stored()).toEqual([]);
  });

  it('does not call a commit stored that its standby has not confirmed', async () => {
    await server.run("alter system set synchronous_standby_names = 'absent'");
    await server.run('select pg_reload_conf()');
    try {
      const writing = store.write((tx) => appendSubmission(tx, newSubmission('s1'))).catch((error: unknown) => error);
      const waiting = "select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'";
      await until('the commit waits for the standby', async () => (await server.run(waiting)).length > 0);
      expect(isDatabaseUnavailable(await writing)).toBe(true);
    } finally {
      await server.run('alter system reset synchronous_standby_names');
      await server.run('select pg_reload_conf()');
    }
  });
});

describe('a store whose PostgreSQL goes away', () => {
  it('says so, and goes on when it is back', async () => {
    const own = await startPostgres({ durable: true });
    const store = await openOrThrow(own.url('postgres'));
    await addPerson(store, 'ada');
    expect(await store.answers()).toBe(true);
    own.process.kill('SIGQUIT');
    await ended(own.process);
    for (const asking of [selectOptionalPersonById(store.read, 'ada'), store.write((tx) => insertPerson(tx, newPerson('bob')))]) {
      const error = await asking.catch((thrown: unknown) => thrown);
      expect(isDatabaseUnavailable(error)).toBe(true);
    }
    expect(await store.answers()).toBe(false);
    const waiting = selectOptionalPersonById(store.read, 'ada');
    // A read waits for its return; who only asks whether it is there is told at once.
    expect(await Promise.race([waiting, store.answers()])).toBe(false);
    const again = await startCluster(own.folder, own.port, []);
    expect(await waiting).toMatchObject({ id: 'ada' });
    expect(await store.answers()).toBe(true);
    await store.close();
    again.kill('SIGINT');
    await ended(again);
    await own.stop();
  });
});
