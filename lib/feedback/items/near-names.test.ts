import { expect, it } from 'vitest';
import { checkItem } from './check-item';
import { madeUp } from './testing/made-up';

const party = (id: string, ...names: readonly string[]) => ({
  id,
  name: names[0],
  aliases: names.slice(1),
  gets: [{ what: 'help', mode: 'use' }],
  source: 'page',
});

const depot = madeUp({
  id: 'depot',
  title: 'A depot',
  organisation: 'the depot',
  service: 'help',
  sector: 'public',
  about: 'A depot.',
  sources: { page: 'A page.' },
  parties: [
    party('gone', 'staff being let go', 'people who got the sack', 'people axed when a branch shuts'),
    party('loafers', 'people who sit there just for the free wifi'),
    party('out', 'kids thrown out of school'),
    party('bosses', 'people who sack drivers'),
    party('sacked', 'drivers who are sacked'),
  ],
  notParties: [],
});
const partyOf = (text: string): string | undefined => {
  const [found] = checkItem(depot, { list: 'consumers', text }).parties;
  return found?.how === 'name' ? found.id : undefined;
};

it.each([
  ['staff who are being let go', 'gone'],
  ['the staff who were let go', 'gone'],
  ['people who got the sack', 'gone'],
  ['somebody who gets the sack', 'gone'],
  ['folk axed when the branch shut', 'gone'],
  ['people sat there just for the free wi-fi', 'loafers'],
  ['a kid who was thrown out of school', 'out'],
  ['kids who had been thrown out of the school', 'out'],
  ['drivers who got sacked', 'sacked'],
  ['anyone who sacked a driver', 'bosses'],
])('reads an author’s name in other forms of its words: %s', (text, expected) => {
  expect(partyOf(text)).toBe(expected);
});

it.each(['kids who were never thrown out of school', 'schools thrown out of kids'])(
  'takes other words, or another doer, for no such name: %s',
  (text) => {
    expect(partyOf(text)).toBeUndefined();
  },
);
