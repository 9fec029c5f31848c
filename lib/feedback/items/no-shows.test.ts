import { describe, expect, it } from 'vitest';
import type { List } from '../types';
import { answerOf } from './check-item';
import { withOneParty } from './testing/one-party';

const shop = withOneParty({ name: 'diners' }, { sector: 'commercial' });
const answer = (text: string, list: List = 'customers') => {
  const { verdict, parties } = answerOf(shop, list, text);
  return [verdict, parties];
};

describe('people who do not turn up', () => {
  it.each([
    'no-shows',
    'No shows',
    'the no-shows',
    'people who book and never show up',
    "people who don't turn up",
    'diners who book a table and then don’t come',
    'patients who miss their appointment',
    'people that ghost us',
    'folk who stand us up',
    'anyone who fails to turn up',
  ])('are no customers, and asked about as consumers: "%s"', (text) => {
    expect(answer(text)).toEqual(['reconsider', ['kind:no-show']]);
    expect(answer(text, 'consumers')).toEqual(['unrecognised', []]);
  });

  it.each([
    'people who turn up',
    'people who never turn up late',
    'diners who miss their friends',
    'people who got stood up',
    'people who never show off',
    'no diners',
    'the show',
  ])('are not: "%s"', (text) => {
    expect(answer(text)[1]).not.toContain('kind:no-show');
  });

  it.each(["people who don't turn up", 'no-shows', 'patients who miss their appointments', 'people who book and ghost us'])(
    'are found where they are a party: "%s"',
    (name) => {
      const known = withOneParty({ name, side: 'away', gives: [], gets: [] });
      for (const text of ['no-shows', 'people who book and never show up', 'patients who miss their appointment', name])
        expect(answerOf(known, 'consumers', text).parties).toEqual(['it']);
    },
  );

  it('are no less a party by its name where what they do is part of another name', () => {
    const known = withOneParty({ name: 'callers who never turn up', kinds: ['caller'] });
    expect(answerOf(known, 'customers', 'callers who never turn up').parties).toEqual(['it']);
  });
});
