// Both engines side by side, on this machine, with durable writes: saves, a learner's course, the list of submissions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Connection from 'better-sqlite3';
import pg from 'pg';
import { appendSubmission, countSubmissions, enrol, markRead, type Store, selectLearnerCourse, selectSubmissionsPage } from '..';
import { openOrThrow } from '.';
import { fillPostgres, fillSqlite } from './bulk';
import { startPostgres } from './postgres';

/** One line of the table: what was measured, and the figure for each engine. */
export type Figures = Record<string, string>;

const size = { people: 2_000, submissions: Number(process.env.BENCH_SUBMISSIONS ?? 1_000_000) };
const answer = { customers: [{ party: 'The residents of our district', why: 'They decide whether to take part.' }], consumers: [] };
const findings = [{ id: 'customer.confirmed', variables: { party: 'residents' } }];
const learner = 'p7';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percentile = (sorted: number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/** Repeats a task for `ms` milliseconds, `atOnce` of them running, and says how many a second and what the slowest hundredth took. */
const rate = async (task: (n: number) => Promise<unknown>, atOnce: number, ms = 3_000): Promise<string> => {
  for (let n = 0; n < 100; n++) await task(-1 - n);
  const times: number[] = [];
  const begun = performance.now();
  let next = 0;
  const worker = async () => {
    while (performance.now() - begun < ms) {
      const n = next++;
      const started = performance.now();
      await task(n);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const seconds = (performance.now() - begun) / 1000;
  times.sort((a, b) => a - b);
  return `${number.format(times.length / seconds)}/s, p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`;
};

/** The median of several runs, in milliseconds. */
const median = async (task: () => Promise<unknown>, runs = 15): Promise<string> => {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const started = performance.now();
    await task();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return `${percentile(times, 0.5).toFixed(1)} ms`;
};

const measure = async (store: Store): Promise<Figures> => {
  const submit = (courseId: string, personId: string) => (n: number) =>
    store.write(
      (tx) =>
        appendSubmission(tx, {
          id: `${courseId} ${personId} ${n}`,
          personId: personId === 'everybody' ? `p${Math.abs(n) % size.people}` : personId,
          courseId,
          lessonId: 'lesson',
          activityId: `activity-${Math.abs(n) % 20}`,
          key: `${courseId} ${n}`,
          answer,
          findings,
          engineVersion: '1',
          contentVersion: '1',
          now: 1_700_000_000_000 + n,
        }),
      { idempotent: true },
    );
  await store.write((tx) => enrol(tx, { personId: learner, courseId: 'small', at: 1 }));
  for (let n = 0; n < 60; n++) await submit('small', learner)(n);
  for (let n = 0; n < 10; n++) await store.write((tx) => markRead(tx, { personId: learner, courseId: 'small', lessonId: `${n}`, at: 1 }));

  const page = { courseId: 'course', limit: 50 };
  const deep = { ...page, before: { createdAt: 1_700_000_000_000 + size.submissions * 0.01 * 31_536, id: '' } };
  return {
    'answers handed in, one after another': await rate(submit('one', 'everybody'), 1),
    'answers handed in, 8 at once': await rate(submit('eight', 'everybody'), 8),
    "a learner's course (60 submissions, 20 drafts)": await rate(() => selectLearnerCourse(store.read, learner, 'small'), 8),
    'first page of 50': await median(() => selectSubmissionsPage(store.read, page)),
    'a page in the depth': await median(() => selectSubmissionsPage(store.read, deep)),
    "first page of one activity's": await median(() => selectSubmissionsPage(store.read, { ...page, activityId: 'activity-7' })),
    'counts of all activities': await median(() => countSubmissions(store.read, 'course'), 5),
  };
};

const raw = { create: 'create table bare (id text primary key, answer text not null)', insert: 'insert into bare values' };

const benchSqlite = async (): Promise<Figures> => {
  const folder = mkdtempSync(join(tmpdir(), 'player-bench-'));
  try {
    const path = join(folder, 'player.db');
    await (await openOrThrow(pathToFileURL(path).href)).close();
    fillSqlite(path, size);
    const bare = new Connection(join(folder, 'bare.db'));
    bare.pragma('journal_mode = WAL');
    bare.pragma('synchronous = FULL');
    bare.exec(raw.create);
    const insert = bare.prepare(`${raw.insert} (?, ?)`);
    const text = JSON.stringify(answer);
    const bareRate = await rate(async (n) => insert.run(String(n), text), 1);
    bare.close();
    const store = await openOrThrow(pathToFileURL(path).href);
    const figures = await measure(store);
    await store.close();
    return { 'bare inserts, one after another': bareRate, 'bare inserts, 8 at once': '(one writer)', ...figures };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const benchPostgres = async (): Promise<Figures> => {
  const server = await startPostgres({ durable: true });
  try {
    await server.run('create database player');
    await (await openOrThrow(server.url('player'))).close();
    await fillPostgres(server.port, 'player', size);
    await server.run(raw.create);
    const pool = new pg.Pool({ connectionString: server.url('postgres'), max: 8 });
    const text = JSON.stringify(answer);
    const insert = (prefix: string) => (n: number) =>
      pool.query({ name: 'bare', text: `${raw.insert} ($1, $2)`, values: [`${prefix}${n}`, text] });
    const bareRates = { one: await rate(insert('one'), 1), eight: await rate(insert('eight'), 8) };
    await pool.end();
    const store = await openOrThrow(server.url('player'));
    const figures = await measure(store);
    await store.close();
    return { 'bare inserts, one after another': bareRates.one, 'bare inserts, 8 at once': bareRates.eight, ...figures };
  } finally {
    await server.stop();
  }
};

/**
 * Measures both engines on this machine: takes a minute or two and some 3 GB in the temporary folder.
 * @returns the lines of a table, the first of them its head
 */
export const benchDatabase = async (): Promise<string[]> => {
  const [sqlite, postgres] = [await benchSqlite(), await benchPostgres()];
  const width = Math.max(...Object.keys(sqlite).map((name) => name.length));
  const column = Math.max(...Object.values(sqlite).map((figure) => figure.length));
  return [
    `${'database'.padEnd(width)}  ${'SQLite'.padEnd(column)}  PostgreSQL`,
    ...Object.entries(sqlite).map(([name, figure]) => `${name.padEnd(width)}  ${figure.padEnd(column)}  ${postgres[name]}`),
    `(lists and counts in a course of ${number.format(size.submissions)} submissions by ${number.format(size.people)} people)`,
  ];
};
