import { expect, it } from 'vitest';
import { checkItem } from './check-item';
import { madeUp } from './testing/made-up';

const party = (id: string, name: string, aliases: readonly string[], more: object = {}) => ({
  id,
  name,
  aliases,
  gets: [{ what: 'an evening out', mode: 'use' }],
  source: 'page',
  ...more,
});

const club = madeUp({
  id: 'club',
  title: 'A club',
  organisation: 'the club',
  service: 'evenings out',
  sector: 'non-profit',
  about: 'A club.',
  sources: { page: 'A page.' },
  parties: [
    party('teens', 'teenagers who come in the evening', ['teenagers', 'kids', 'young people']),
    party('campers', 'children at the summer camp', ['campers', 'kids who go to camp']),
    party('excluded', 'excluded pupils', ['kids thrown out of school'], { willing: false }),
    party('camp-parents', 'parents who pay for the camp', ['parents', 'mums'], { gives: [{ what: 'a fee', kind: 'money' }] }),
    party('home-parents', 'parents at home', ['mums at home', 'parents sitting at home'], { gets: [{ what: 'a lift', mode: 'use' }] }),
    party('society', 'citizens of the town', ['the town'], { gives: [{ what: 'taxes', kind: 'tax' }] }),
    party('renewers', 'people who renew their card', ['card holders']),
  ],
  notParties: ['pets'],
});
const partyOf = (text: string): string | undefined => checkItem(club, { list: 'consumers', text }).parties[0]?.id;

it.each([
  ['kids who were thrown out of the comp', 'excluded'],
  ['kids off at summer camp', 'campers'],
  ['mums sitting at home of an evening', 'home-parents'],
  ['me, when I renewed mine last year', 'renewers'],
])('narrows a lone noun to the party that the words after it describe: %s', (text, expected) => {
  expect(partyOf(text)).toBe(expected);
});

it.each([
  ['kids', 'teens'],
  ['kids from the estate', 'teens'],
  ['kids whose parents pay', 'teens'],
  ['mums who pay', 'camp-parents'],
])('leaves a lone noun to the party it names where nobody else is described: %s', (text, expected) => {
  expect(partyOf(text)).toBe(expected);
});

it('takes those who are said to get it free for the ones of that name who pay nothing', () => {
  expect(partyOf('mums getting a free lift')).toBe('home-parents');
  expect(partyOf('mums getting a lift')).toBe('camp-parents');
});

it.each(['poodles', 'my cat', 'pets'])('takes one of a kind that the author calls no party for none: %s', (text) => {
  expect(checkItem(club, { list: 'customers', text }).verdict).toBe('not-a-party');
});
