// A course as large as a university's, made by the databases themselves: for measuring.
import Connection from 'better-sqlite3';
import { runSql } from './postgres';

/** People p0, p1, …; submissions of 'course' spread evenly over them, 20 activities and a year, a few words in each. */
const insertPeople = (series: string) => `
  insert into people (id, email, name, name_key, password_hash, administrator, session_version, created_at)
  select 'p' || n, 'p' || n || '@example.org', 'Person ' || n, 'person ' || n, null, ADMINISTRATOR, 1, n from ${series}`;

const answer =
  '\'{"customers":[{"party":"The residents of our district","why":"They decide whether to take part, and can go elsewhere."}],"consumers":[]}\'';
const findings = '\'[{"id":"customer.confirmed","variables":{"party":"residents"},"evidence":[{"box":"customers","from":4,"to":13}]}]\'';

const insertSubmissions = (series: string, people: number) => `
  insert into submissions
    (id, person_id, course_id, lesson_id, activity_id, number, key, answer, findings, engine_version, content_version, created_at)
  select 's' || n, 'p' || (n % ${people}), 'course', 'lesson', 'activity-' || (n / ${people} % 20), n / (${people} * 20) + 1, 'k' || n,
    ${answer}, ${findings}, '1', '1', 1700000000000 + cast(n as bigint) * 31536 from ${series}`;

/** How much of each; `entries` of the queue are those of the first submissions, one for each. */
export type BulkSize = { people: number; submissions: number; entries?: number };

/**
 * An entry for each submission: half of them fit, a seventh was not recognised and waits, one in 200 was misread, and one in 500 is a
 * learner's question; some 4,000 different texts in each question.
 */
const insertEntries = (series: string, people: number) => `
  insert into entries
    (id, course_id, person_id, lesson_id, activity_id, submission_id, kind, question, place, scenario_id, text, words, verdict, reading,
      misconceptions, misread, group_key, own_key, about_id, contact, open, mix, created_at, closed_at)
  select 's' || n || '.0', 'course', 'p' || (n % ${people}), 'lesson', 'activity-' || (n / ${people} % 20), 's' || n,
    case when n % 500 = 7 then 'question' else 'answer' end,
    case when n % 500 = 7 then '' when n % 3 = 0 then 'customers' when n % 3 = 1 then 'consumers' else 'explanation' end, 0, 'scenario',
    'The residents of district ' || (n % 4001 * 7919 % 4001), 'resident district ' || (n % 4001 * 7919 % 4001),
    case when n % 500 = 7 then null when n % 100 < 50 then 'fits' when n % 100 < 62 then 'arguable' when n % 100 < 80 then 'reconsider'
      when n % 100 < 86 then 'not-a-party' when n % 100 < 96 then 'unrecognised' else 'unreadable' end,
    case when n % 100 < 86 and n % 500 <> 7 then 'party-' || (n % 37) end, '', n % 200 = 9,
    case when n % 500 = 7 then '' when n % 100 < 50 then 'read:fits:party-' || (n % 37) when n % 100 < 86 then 'read:other:party-' || (n % 37)
      else 'words:resident district ' || (n % 4001 * 7919 % 4001) end,
    null, null, null, n % 100 >= 86 or n % 200 = 9 or n % 500 = 7, cast(n as bigint) * 2654435761 % 2147483647, 1700000000000 + cast(n as bigint) * 31536, null
  from ${series}`;

/** Fills a migrated SQLite file. */
export const fillSqlite = (path: string, { people, submissions, entries = 0 }: BulkSize): void => {
  const connection = new Connection(path);
  const series = (most: number) =>
    `(with recursive series(n) as (select 0 union all select n + 1 from series where n + 1 < ${most}) select n from series)`;
  connection.pragma('journal_mode = WAL');
  connection.transaction(() => {
    connection.exec(insertPeople(series(people)).replace('ADMINISTRATOR', '0'));
    connection.exec(insertSubmissions(series(submissions), people));
    if (entries > 0) connection.exec(insertEntries(series(entries), people));
  })();
  connection.exec('analyze');
  connection.close();
};

/** Fills a migrated PostgreSQL database. */
export const fillPostgres = async (port: number, database: string, { people, submissions, entries = 0 }: BulkSize): Promise<void> => {
  const series = (most: number) => `generate_series(0, ${most - 1}) as n`;
  await runSql(port, insertPeople(series(people)).replace('ADMINISTRATOR', 'false'), database);
  await runSql(port, insertSubmissions(series(submissions), people), database);
  if (entries > 0) await runSql(port, insertEntries(series(entries), people), database);
  await runSql(port, 'vacuum analyze', database);
  // Else the disk is busy with these rows while others are measured.
  await runSql(port, 'checkpoint', database);
};
