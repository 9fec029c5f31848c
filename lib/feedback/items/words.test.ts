import { describe, expect, it } from 'vitest';
import { contentScenarios, selectScenario } from '@/lib/commands/feedback-scenario';
import type { List } from '../types';
import { checkItem } from './check-item';
import { itemFindingSchema } from './finding';
import { everySaying, faultsOf } from './testing/sayings';
import { itemWords } from './words';

const LISTS: readonly List[] = ['customers', 'consumers'];
const scenarios = contentScenarios();
const police = selectScenario('police');

/** Parties of no scenario: facts that hold of the kind anywhere decide on them. */
const PRESUMED = [
  'suppliers',
  'trade unions',
  'rival firms',
  'journalists',
  'civil servants',
  'trustees',
  'foster carers',
  'landlords',
  'tourists',
  'charities',
  'shareholders',
];

describe('the words for an item', () => {
  it.each(scenarios.map((compiled) => [compiled.id, compiled] as const))(
    'are well formed for every party of %s and for presumed ones, in both lists and on every try',
    (_, compiled) => {
      for (const text of [...[...compiled.parties.values()].map(({ party }) => party.name), ...PRESUMED])
        for (const list of LISTS) expect(everySaying(checkItem(compiled, { list, text })).flatMap(faultsOf)).toEqual([]);
    },
  );

  it('are the same for the same answer, and made from the stored finding alone', () => {
    const finding = checkItem(police, { list: 'customers', text: 'The Govt' });
    const stored = itemFindingSchema.parse(JSON.parse(JSON.stringify(finding)));
    expect(itemWords(stored)).toEqual(itemWords(finding));
    expect(checkItem(police, { list: 'customers', text: 'the govt.' }).seed).toBe(finding.seed);
  });

  it('show the exchange that the verdict rests on', () => {
    const words = itemWords(checkItem(police, { list: 'customers', text: 'taxpayers' }));
    expect(words.exchange).toMatchObject({
      party: 'taxpayers',
      organisation: 'the police',
      gives: [{ what: 'taxes', through: 'the government' }],
    });
  });

  it('climb a ladder over tries: a question, then a contrast, then the whole argument', () => {
    const at = (attempt: number): string => itemWords(checkItem(police, { list: 'customers', text: 'burglars', try: attempt })).message;
    expect(at(2).length).toBeGreaterThan(at(1).length);
    expect(at(3).length).toBeGreaterThan(at(2).length);
    expect(at(2)).toContain('the government');
  });
});
