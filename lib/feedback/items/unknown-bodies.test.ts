import { expect, it } from 'vitest';
import type { List } from '../types';
import { answerOf } from './check-item';
import { withOneParty } from './testing/one-party';

const verdictOf = (fields: object, more: object, text: string, list: List = 'customers'): string =>
  answerOf(withOneParty({ name: 'the coach firms', ...fields }, more), list, text).verdict;

it.each(['the government', 'goverment', 'whitehall'])('a body is no thing by another meaning of a word for things: "%s"', (text) => {
  expect(verdictOf({}, { sector: 'commercial', notParties: ['administration', 'cabinet'] }, text)).toBe('unrecognised');
});

it('what the author says by one word to be no party is none by its other words either', () => {
  expect(verdictOf({}, { sector: 'commercial', notParties: ['pets'] }, 'poodles')).toBe('not-a-party');
});

it('one of the authorities by an alias alone is not the government', () => {
  const coastguard = { name: 'the coastguard', aliases: ['the authorities'] };
  const { parties } = answerOf(withOneParty(coastguard), 'customers', 'the goverment of the day');
  expect(parties).toEqual(['kind:government']);
  expect(answerOf(withOneParty(coastguard), 'customers', 'the authorities').parties).toEqual(['it']);
});
