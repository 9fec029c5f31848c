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

const LAW_FIRM = { name: 'the law firm', aliases: ['solicitors'], gives: [{ what: 'advice', kind: 'goods' }] };

it.each(["the other side's solicitor", 'opposing counsel', 'their lawyer', "customers' solicitors"])(
  'lawyers of somebody else are asked about, where those known work for the organisation: "%s"',
  (text) => {
    expect(verdictOf(LAW_FIRM, {}, text)).toBe('unrecognised');
    expect(verdictOf({}, {}, text, 'consumers')).toBe('unrecognised');
  },
);

it('and are those known where these work along with it', () => {
  const { parties } = answerOf(
    withOneParty({ name: 'defence lawyers', gives: [{ what: 'help', kind: 'cooperation' }] }),
    'customers',
    'their lawyer',
  );
  expect(parties).toEqual(['it']);
});

it.each(['solicitors', "the x's solicitor", 'our lawyers'])('the lawyers of the organisation are known: "%s"', (text) => {
  expect(answerOf(withOneParty(LAW_FIRM), 'customers', text).parties).toEqual(['it']);
});

it.each(['the copy place on the high street', 'that chip place', 'the printing joint'])(
  'a place of some trade may be a shop: "%s"',
  (text) => {
    expect(verdictOf({}, {}, text)).toBe('unrecognised');
  },
);

it('a place of some trade is the party of that trade', () => {
  expect(answerOf(withOneParty({ name: 'the print shop' }), 'customers', 'the printing joint').parties).toEqual(['it']);
});

it.each(['a safe place', 'the meeting place', 'a school place', 'a knee joint', 'the place'])('other places are things: "%s"', (text) => {
  expect(verdictOf({}, {}, text)).toBe('not-a-party');
});
