import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

/** How many texts; FUZZ_RUNS in the environment changes it. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 100_000);

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
const anyText = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 6, arbitrary: salad },
  { weight: 1, arbitrary: fc.tuple(salad, fc.integer({ min: 1, max: 200 })).map(([text, times]) => text.repeat(times).slice(0, 10_000)) },
);
const list = fc.constantFrom('customers' as const, 'consumers' as const);

describe('whatever is written', () => {
  it(`an item gets a finding that can be stored, and words (${RUNS} texts)`, { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anyText, list, (text, where) => {
        const finding = checkItem(police, { list: where, text });
        const words = itemWords(itemFindingSchema.parse(finding));
        return words.message.length > 0 && words.argument.length > 0;
      }),
      { numRuns: RUNS },
    );
  });

  it('an explanation, a row of one’s own and an organisation get words', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const short = other.slice(0, 300);
        const [row] = checkOwnRows([{ who: short, why: text }]).rows;
        const { customers } = checkOrganisation({ organisation: short, customers: [text.slice(0, 300)], consumers: [] });
        const [item] = customers;
        return (
          explanationWords(checkExplanation(text, { scenario: police })).message.length > 0 &&
          row !== undefined &&
          rowWords(row).message.length > 0 &&
          item !== undefined &&
          itemWords(item).message.length > 0
        );
      }),
      { numRuns: Math.ceil(RUNS / 25) },
    );
  });

  it('spans point into the text and cover something', () => {
    fc.assert(
      fc.property(anyText, (text) => tokenise(text).every(({ start, end }) => start < end && end <= text.length)),
      { numRuns: 1000 },
    );
  });
});

describe('time', () => {
  const worst = (text: string): number => {
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5; i++) {
      const began = performance.now();
      checkItem(police, { list: 'customers', text });
      best = Math.min(best, performance.now() - began);
    }
    return best;
  };
  it.each(['the ', ',', '(', 'victims and ', 'a1', 'not ', 'people who ', 'x'.repeat(63), '\u0301', 'government'])(
    'is linear in a text made of %j',
    (unit) => {
      const small = unit.repeat(Math.ceil(10_000 / unit.length));
      worst(small);
      // Ten times the text may take some ten times as long; a hundred times would be quadratic. Very short times are noise.
      expect(worst(small.repeat(10))).toBeLessThan(Math.max(30, worst(small) * 40));
    },
  );
});
