// Both engines side by side, on this machine, with durable writes: saves, a learner's course, the list of submissions.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Connection from 'better-sqlite3';
import pg from 'pg';
import type { QueueFilter } from '@/lib/review/filter';
import {
  appendEntries,
  appendSubmission,
  countEntries,
  countSubmissions,
  enrol,
  markRead,
  type Store,
  selectEntriesPage,
  selectGroups,
  selectLearnerCourse,
  selectSubmissionsPage,
} from '..';
import { openOrThrow } from '.';
import { fillPostgres, fillSqlite } from './bulk';
import { newAnswer } from './entries';
import { startPostgres, type TestPostgres } from './postgres';

const submissions = Number(process.env.BENCH_SUBMISSIONS ?? 1_000_000);
const size = { people: 2_000, submissions, entries: submissions };
const answer = { customers: [{ party: 'The residents of our district', why: 'They decide whether to take part.' }], consumers: [] };
const findings = [{ id: 'customer.confirmed', variables: { party: 'residents' } }];
const learner = 'p7';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percentile = (sorted: number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

type Task = (n: number) => Promise<unknown>;
/** A figure: a task repeated by so many at once, or timed by itself. */
type Line = { name: string; atOnce?: number; task: Task } | { name: string; measure: () => Promise<Figure> };
type Figure = { shown: string; worth: number };

/** How often each figure is taken, of both engines in turn; the best is shown, as what disturbed it least. */
const rounds = 3;
let counter = 0;

/** Repeats a task for some seconds, `atOnce` of them running, and says how many a second and what the slowest hundredth took. */
const rate = async (task: Task, atOnce: number, ms = 2_000): Promise<Figure> => {
  for (let n = 0; n < 50; n++) await task(counter++);
  const times: number[] = [];
  const begun = performance.now();
  const worker = async () => {
    while (performance.now() - begun < ms) {
      const started = performance.now();
      await task(counter++);
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const worth = (times.length * 1000) / (performance.now() - begun);
  times.sort((a, b) => a - b);
  return {
    worth,
    shown: `${number.format(worth)}/s, p50 ${percentile(times, 0.5).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`,
  };
};

/** The median of several runs, in milliseconds. */
const median = async (task: Task, runs = 9): Promise<Figure> => {
  const times: number[] = [];
  for (let n = 0; n < runs; n++) {
    const started = performance.now();
    await task(n);
    times.push(performance.now() - started);
  }
  const middle = percentile(
    times.sort((a, b) => a - b),
    0.5,
  );
  return { worth: -middle, shown: `${middle.toFixed(1)} ms` };
};

const take = (line: Line) => {
  if ('measure' in line) return line.measure();
  return line.atOnce ? rate(line.task, line.atOnce) : median(line.task);
};

/** Each line of both lists in turn, several times. */
const compare = async (sqlite: Line[], postgres: Line[]): Promise<[name: string, sqlite: string, postgres: string][]> => {
  const rows: [string, string, string][] = [];
  for (const [n, line] of sqlite.entries()) {
    const best: [Figure?, Figure?] = [];
    for (let round = 0; round < rounds; round++) {
      for (const [side, one] of [line, postgres[n] ?? line].entries()) {
        const figure = await take(one);
        if (figure.worth > (best[side]?.worth ?? Number.NEGATIVE_INFINITY)) best[side] = figure;
      }
    }
    rows.push([line.name, best[0]?.shown ?? '', best[1]?.shown ?? '']);
  }
  return rows;
};

/** What a submission of two lists and an explanation puts into the queue: nine answers, of which one in ten was not recognised. */
const queued = (n: number) =>
  Array.from({ length: 9 }, (_, at) => {
    const question = at < 4 ? 'customers' : at < 8 ? 'consumers' : 'explanation';
    const party = `party-${(n + at) % 37}`;
    const known = (n + at) % 10 > 0 && { verdict: 'fits' as const, reading: party, groupKey: `read:fits:${party}` };
    return newAnswer(`The residents of district ${(n * 9 + at) % 4001}`, { question, place: at % 4, ...known });
  });

/** The time that 19 of 20 pages of the queue stay within: every filter and order, first pages and deep ones. */
const queuePages = async (store: Store): Promise<Figure> => {
  const orders = ['longest-waiting', 'newest', 'mixed'] as const;
  const only = ['waiting', 'all', 'unrecognised', 'misread', 'questions', 'comments'] as const;
  const narrowed: Partial<QueueFilter>[] = [
    {},
    { activity: 'activity-7' },
    { activity: 'activity-3', verdict: 'unreadable' },
    { verdict: 'reconsider' },
    { kind: 'question' },
  ];
  const filters = only.flatMap((one) => orders.flatMap((order) => narrowed.map((more): QueueFilter => ({ only: one, order, ...more }))));
  const times: number[] = [];
  // An address that asks for all in the mixed order is shown the newest.
  for (const filter of filters.filter((one) => one.only !== 'all' || one.order !== 'mixed')) {
    for (const depth of [0, 0.01, 0.5, 0.99]) {
      const moment = 1_700_000_000_000 + Math.floor(size.submissions * depth) * 31_536;
      const after = depth === 0 ? undefined : { at: filter.order === 'mixed' ? Math.floor(2 ** 31 * depth) : moment, id: '' };
      const started = performance.now();
      await selectEntriesPage(store.read, { courseId: 'course', filter: { ...filter, after }, limit: 50, now: 0 });
      times.push(performance.now() - started);
    }
  }
  times.sort((a, b) => a - b);
  const at = (part: number) => percentile(times, part).toFixed(1);
  return { worth: -percentile(times, 0.95), shown: `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms` };
};

/** What a store is asked to do, once the course of `course` is full. */
const linesOf = async (store: Store): Promise<Line[]> => {
  const submit =
    (courseId: string, personId: (n: number) => string, hasQueue = false) =>
    (n: number) =>
      store.write(
        async (tx) => {
          const { submission } = await appendSubmission(tx, {
            id: `${courseId} ${n}`,
            personId: personId(n),
            courseId,
            lessonId: 'lesson',
            activityId: `activity-${n % 20}`,
            key: `${courseId} ${n}`,
            answer,
            findings,
            engineVersion: '1',
            contentVersion: '1',
            now: 1_700_000_000_000 + n,
          });
          if (hasQueue) await appendEntries(tx, { submission, answers: queued(n), misread: [] });
        },
        { idempotent: true },
      );
  await store.write((tx) => enrol(tx, { personId: learner, courseId: 'small', at: 1 }));
  for (let n = 0; n < 60; n++) await submit('small', () => learner)(n);
  for (let n = 0; n < 10; n++) await store.write((tx) => markRead(tx, { personId: learner, courseId: 'small', lessonId: `${n}`, at: 1 }));

  const page = { courseId: 'course', limit: 50 };
  const deep = { ...page, before: { createdAt: 1_700_000_000_000 + size.submissions * 0.01 * 31_536, id: '' } };
  const handIn = submit('busy', (n) => `p${n % size.people}`);
  const handInNine = submit('course', (n) => `p${n % size.people}`, true);
  const queue = { courseId: 'course', filter: { only: 'waiting', order: 'longest-waiting' } satisfies QueueFilter };
  return [
    { name: 'answers handed in, one after another', atOnce: 1, task: handIn },
    { name: 'answers handed in, 8 at once', atOnce: 8, task: handIn },
    { name: 'answers handed in, 32 at once', atOnce: 32, task: handIn },
    { name: '… with nine answers for the queue, one after another', atOnce: 1, task: handInNine },
    { name: '… with nine answers for the queue, 8 at once', atOnce: 8, task: handInNine },
    { name: '… with nine answers for the queue, 32 at once', atOnce: 32, task: handInNine },
    { name: "a learner's course (60 submissions, 20 drafts)", atOnce: 8, task: () => selectLearnerCourse(store.read, learner, 'small') },
    { name: 'first page of 50', task: () => selectSubmissionsPage(store.read, page) },
    { name: 'a page in the depth', task: () => selectSubmissionsPage(store.read, deep) },
    { name: "first page of one activity's", task: () => selectSubmissionsPage(store.read, { ...page, activityId: 'activity-7' }) },
    { name: 'pages of the queue, any filter, order and depth', measure: () => queuePages(store) },
    { name: 'how many wait (up to 1,000)', task: () => countEntries(store.read, queue) },
    {
      name: "groups of a question's answers",
      task: () => selectGroups(store.read, { courseId: 'course', activityId: 'activity-7', question: 'customers' }),
    },
    { name: 'counts of all activities', task: () => countSubmissions(store.read, 'course') },
  ];
};

const bareTable = 'create table bare (id text primary key, answer text not null)';
const bareNames = ['bare inserts, one after another', 'bare inserts, 8 at once'] as const;

const openBoth = async (folder: string, server: TestPostgres) => {
  const path = join(folder, 'player.db');
  const [file, database] = [pathToFileURL(path).href, server.url('player')];
  await server.run('create database player');
  for (const url of [file, database]) await (await openOrThrow(url)).close();
  fillSqlite(path, size);
  await fillPostgres(server.port, 'player', size);
  return { sqlite: await openOrThrow(file), postgres: await openOrThrow(database) };
};

const compareBare = async (folder: string, server: TestPostgres) => {
  const text = JSON.stringify(answer);
  const connection = new Connection(join(folder, 'bare.db'));
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.exec(bareTable);
  const insert = connection.prepare('insert into bare values (?, ?)');
  await server.run(bareTable);
  const pool = new pg.Pool({ connectionString: server.url('postgres'), max: 8 });
  const ask: Task = (n) => pool.query({ name: 'bare', text: 'insert into bare values ($1, $2)', values: [String(n), text] });
  const lines = (task: Task): Line[] => bareNames.map((name, n) => ({ name, atOnce: n === 0 ? 1 : 8, task }));
  const rows = await compare(
    lines(async (n) => insert.run(String(n), text)),
    lines(ask),
  );
  await pool.end();
  connection.close();
  return rows;
};

/**
 * Measures both engines on this machine: takes some two minutes and 2 GB in the temporary folder.
 * @returns the lines of a table, the first of them its head
 */
export const benchDatabase = async (): Promise<string[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'player-bench-'));
  const server = await startPostgres({ durable: true });
  try {
    const rows = await compareBare(folder, server);
    const { sqlite, postgres } = await openBoth(folder, server);
    rows.push(...(await compare(await linesOf(sqlite), await linesOf(postgres))));
    await sqlite.close();
    await postgres.close();
    const table = [['database', 'SQLite', 'PostgreSQL'], ...rows];
    const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
    return [
      ...table.map(([name = '', one = '', two = '']) => `${name.padEnd(widths[0] ?? 0)}  ${one.padEnd(widths[1] ?? 0)}  ${two}`),
      `(lists and counts in a course of ${number.format(size.submissions)} submissions and as many queue entries by ${number.format(size.people)} people; best of ${rounds} rounds)`,
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
};
