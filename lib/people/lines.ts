import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { type Columns, readColumns } from './columns';

/** One line of a list as it asks; null where it leaves a thing as it is. */
export type AskedLine = {
  /** Where it begins in the file, from 1. */
  line: number;
  /** Lower-cased. */
  email: string;
  /** Empty where none is given. */
  name: string;
  role: 'learner' | 'instructor' | null;
  enrol: boolean | null;
};

/** What is wrong in a line and what to do about it. */
export type LineProblem = { line: number; sentence: string };

export type ReadList = { lines: AskedLine[]; problems: LineProblem[]; unusedColumns: string[] };

/** How many people one list may have. */
export const mostLines = 5000;
const longestName = 120;

const delimiters = [',', ';', '\t'] as const;

/** The sign between fields: the commonest one in the first line that isn't empty. A line `sep=;` above it says it outright. */
const delimiterOf = (text: string): { delimiter: string; body: string; skipped: number } => {
  const said = /^sep=([,;\t])\r?\n?/i.exec(text);
  if (said?.[1]) return { delimiter: said[1], body: text.slice(said[0].length), skipped: 1 };
  const first = text.split(/\r\n|\n|\r/).find((line) => line.trim()) ?? '';
  const bare = first.replace(/"[^"]*"/g, '');
  const counted = delimiters.map((delimiter) => ({ delimiter, number: bare.split(delimiter).length }));
  const best = counted.reduce((one, other) => (other.number > one.number ? other : one));
  return { delimiter: best.delimiter, body: text, skipped: 0 };
};

const breaksIn = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
const csvProblems: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'A quotation mark (") opens in this line or under it and is never closed; close it, or write two for one that is meant.',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'More text stands behind a closing quotation mark ("); put the whole field in quotation marks, and write two for one that is meant.',
};

type RawRecord = { line: number; cells: string[] };

const recordsOf = (text: string): { records: RawRecord[] } | { problem: LineProblem } => {
  const { delimiter, body, skipped } = delimiterOf(text);
  let lastGood = skipped;
  try {
    const parsed: string[][] = parse(body, {
      ...{ delimiter, bom: true, trim: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true },
      record_delimiter: ['\r\n', '\n', '\r'],
      // The parser says in which line a record ends; one with line breaks in its quotes began earlier.
      on_record: (record: string[], { lines }) => {
        lastGood = lines + skipped;
        return [String(lastGood - breaksIn(record)), ...record];
      },
    });
    const records = parsed.map(([line, ...cells]) => ({
      line: Number(line),
      cells: cells.map((cell) => cell.replace(/\p{Cc}+/gu, ' ').trim()),
    }));
    return { records: records.filter(({ cells }) => cells.some(Boolean)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      problem: { line: lastGood + 1, sentence: csvProblems[error.code] ?? 'This line can’t be read as CSV; check its quotation marks.' },
    };
  }
};

const emailSchema = z.email().max(254);
const yes = new Set(['yes', 'y', 'true', '1', 'x', 'enrol', 'enroll', 'enrolled']);
const no = new Set(['no', 'n', 'false', '0', 'remove']);
const roles: Readonly<Record<string, 'learner' | 'instructor'>> = {
  ...{ learner: 'learner', student: 'learner', participant: 'learner' },
  ...{ instructor: 'instructor', teacher: 'instructor', tutor: 'instructor' },
};

const nameIn = (cell: (column: 'name' | 'first' | 'last') => string): string =>
  (cell('name') || `${cell('first')} ${cell('last')}`).replace(/\s+/g, ' ').trim();

/** Reads one record, and says all that is wrong in it. */
const readRecord = ({ line, cells }: RawRecord, { places }: Columns): { asked: AskedLine } | { problems: LineProblem[] } => {
  const cell = (column: Parameters<typeof places.get>[0]): string => cells[places.get(column) ?? -1] ?? '';
  const [email, role, enrol] = [cell('email').toLowerCase(), cell('role').toLowerCase(), cell('enrol').toLowerCase()];
  const name = nameIn(cell);
  const sentences: string[] = [];
  if (!email) sentences.push('There is no e-mail address; give one, or take the line out.');
  else if (!emailSchema.safeParse(email).success) sentences.push(`‘${email}’ is no e-mail address; it should look like ann@example.org.`);
  if ([...name].length > longestName) sentences.push(`The name is longer than ${longestName} characters; shorten it.`);
  if (role && !Object.hasOwn(roles, role)) {
    sentences.push(`‘${role}’ is no role; write learner or instructor, or leave it empty to change nothing.`);
  }
  if (enrol && !yes.has(enrol) && !no.has(enrol)) {
    sentences.push(`‘${enrol}’ under enrol is neither yes nor no; leave it empty to change nothing.`);
  }
  if (sentences.length > 0) return { problems: sentences.map((sentence) => ({ line, sentence })) };
  const askedRole = roles[role] ?? null;
  // A list without that column is a list of people to enrol; only who shall teach isn't made a learner as well.
  const asked = places.has('enrol') ? (enrol ? yes.has(enrol) : null) : askedRole === 'instructor' ? null : true;
  return { asked: { line, email, name, role: askedRole, enrol: asked } };
};

/**
 * Reads a list of people from CSV: columns email, name, role and enrol in any order and under tolerant names, separated by commas, semicolons
 * or tabs.
 * @param text the file, decoded
 * @returns every line that can be read, and everything that is wrong with the others
 */
export const readList = (text: string): ReadList => {
  const refused = (problem: LineProblem): ReadList => ({ lines: [], problems: [problem], unusedColumns: [] });
  const read = recordsOf(text.replace(/^\ufeff/, ''));
  if ('problem' in read) return refused(read.problem);
  const [header, ...records] = read.records;
  if (!header) return refused({ line: 1, sentence: 'There is nothing here yet: the first line names the columns, such as email,name.' });
  const columns = readColumns(header.cells, header.line);
  if ('sentence' in columns) return refused(columns);
  if (records.length === 0)
    return refused({ line: header.line, sentence: 'Under the names of the columns there is nobody; add a line for each person.' });
  if (records.length > mostLines) {
    return refused({
      line: records[mostLines]?.line ?? 1,
      sentence: `A list may have ${mostLines.toLocaleString('en-GB')} people, and this one has ${records.length.toLocaleString('en-GB')}; divide it.`,
    });
  }
  const lines: AskedLine[] = [];
  const problems: LineProblem[] = [];
  const seen = new Map<string, number>();
  for (const record of records) {
    const one = readRecord(record, columns);
    if ('problems' in one) {
      problems.push(...one.problems);
      continue;
    }
    const { email, line } = one.asked;
    const before = seen.get(email);
    if (before !== undefined) problems.push({ line, sentence: `${email} stands in line ${before} already; keep one of the two.` });
    else lines.push(one.asked);
    seen.set(email, before ?? line);
  }
  return { lines, problems, unusedColumns: columns.unused };
};
