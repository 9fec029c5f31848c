import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { readScenario } from '@/lib/commands/feedback-scenario';
import {
  checkExplanation,
  checkItem,
  checkOrganisation,
  checkOwnRows,
  explanationWords,
  itemFindingSchema,
  itemWords,
  rowWords,
} from './index';
import { tokenise } from './reading';

const read = readScenario('police', (path) => readFileSync(path, 'utf8'));
if (!read.ok || !read.scenario) throw new Error('the police scenario is part of the content');
const police = read.scenario;

/** How many texts each entry point is given: 100,000 for all four together. FUZZ_RUNS in the environment changes it; FUZZ_RUNS=100000 is the long form. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 25_000);
const LONGEST = 10_000;

const pieces = fc.constantFrom(
  'the government',
  'victims',
  'criminals',
  'because',
  'who',
  'not',
  'without',
  ',',
  ' - ',
  '(',
  ')',
  '/',
  '&',
  ' and ',
  '?',
  '\n',
  '’s',
  'ﬁ',
  'İ',
  '\u0301',
  '👮‍♀️',
  '\ud83d',
  'pays',
  'use it',
  'ＮＨＳ',
  '٣',
  '\u202e',
  '\0',
  '1.',
  '...',
  'no ',
);
const salad = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
/** Most are as short as answers are; one in some 300 is as long as a text may be. */
const anyText = fc.oneof(
  { weight: 500, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 500, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 500, arbitrary: salad },
  {
    weight: 5,
    arbitrary: fc.tuple(salad, fc.integer({ min: 1, max: 2_000 })).map(([text, times]) => text.repeat(times).slice(0, LONGEST)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 5_000, maxLength: LONGEST, size: 'max' }) },
);
const list = fc.constantFrom('customers' as const, 'consumers' as const);

/** What each entry point makes of a text; true when all of it has words and can be stored. */
const ENTRIES: Readonly<Record<string, (text: string, where: 'customers' | 'consumers') => boolean>> = {
  'an item': (text, where) => {
    const words = itemWords(itemFindingSchema.parse(checkItem(police, { list: where, text })));
    return words.message.length > 0 && words.argument.length > 0;
  },
  'an explanation': (text) => explanationWords(checkExplanation(text, { scenario: police })).message.length > 0,
  'a row of one’s own': (text, where) => {
    const { rows } = checkOwnRows([where === 'customers' ? { who: text, why: 'they pay' } : { who: 'my boss', why: text }]);
    return rows.length === 1 && rows.every((row) => rowWords(row).message.length > 0);
  },
  'an organisation of one’s own': (text, where) => {
    const { customers, consumers } = checkOrganisation({
      organisation: where === 'customers' ? text : 'a bakery',
      customers: where === 'customers' ? [text] : [],
      consumers: where === 'consumers' ? [text] : [],
    });
    return [...customers, ...consumers].every((item) => itemWords(item).message.length > 0) && customers.length + consumers.length === 1;
  },
};

describe('whatever is written', () => {
  it.each(Object.entries(ENTRIES))(`as %s gets words (${RUNS} texts)`, { timeout: 1_200_000 }, (_, check) => {
    fc.assert(fc.property(anyText, list, check), { numRuns: RUNS });
  });

  it('spans point into the text and cover something', () => {
    fc.assert(
      fc.property(anyText, (text) => tokenise(text).every(({ start, end }) => start < end && end <= text.length)),
      { numRuns: 1000 },
    );
  });
});
