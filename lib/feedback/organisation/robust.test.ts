import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemFindingSchema } from '../items/finding';
import { itemWords } from '../items/words';
import { checkOrganisation } from './index';

describe('any text at all', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 });
  it('gives findings that the schema accepts, with words', () => {
    fc.assert(
      fc.property(text, text, text, (organisation, customer, consumer) => {
        const found = checkOrganisation({ organisation, customers: [customer], consumers: [consumer] });
        for (const finding of [...found.customers, ...found.consumers]) {
          expect(itemFindingSchema.safeParse(finding).success).toBe(true);
          expect(itemWords(finding).message.length).toBeGreaterThan(10);
        }
      }),
      { numRuns: 2_000 },
    );
  });
  it('is survived when it is made of words that matter', () => {
    const word = fc.constantFrom(
      'staff',
      'of',
      'the',
      'and',
      'who',
      'pay',
      'other',
      'our',
      'dogs',
      'people',
      '(',
      ',',
      'because',
      'their',
      'hospital',
      'free',
      'not',
      'we',
      'IT',
      '&',
    );
    const phrase = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(phrase, phrase, (organisation, item) => {
        const found = checkOrganisation({ organisation, customers: [item], consumers: [item] });
        for (const finding of found.customers) expect(itemWords(finding).message.length).toBeGreaterThan(10);
      }),
      { numRuns: 2_000 },
    );
  });
  it('is read to its end, however long it is', () => {
    const long = 'the government and dogs of people who pay, '.repeat(2_300);
    expect(checkOrganisation({ organisation: long, customers: [long], consumers: [] }).customers).toHaveLength(1);
  });
});
