import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerOf, checkItem } from './check-item';
import { madeUp } from './testing/made-up';

const MUSEUM = madeUp(
  parse(`
id: trams
title: A museum of trams
organisation: the museum
alsoCalled: [the tram museum, Great Orme Museum]
service: rides and a collection
sector: non-profit
about: Old trams that people ride on.
sources: { own: Made up for these tests. }
parties:
  - { id: riders, name: riders, gives: [{ what: the price of a ride, kind: money }], gets: [{ what: a ride, mode: use }], source: own }
  - { id: council, name: the council, gives: [{ what: a grant, kind: funding }], gets: [{ what: visitors in town, mode: return }], source: own }
  - { id: children, name: children who ride for nothing, gets: [{ what: a ride, mode: use }], source: own }
  - { id: kin, name: families of drivers, aliases: [children of drivers], gets: [{ what: a party in winter, mode: use }], source: own }
  - { id: painters, name: painters who sketch the trams, gets: [{ what: a view, mode: use }], source: own }
  - { id: drivers, name: drivers, side: inside, gives: [{ what: their work, kind: work }], gets: [{ what: pay, mode: return }], source: own }
`),
);
const answer = (text: string) => answerOf(MUSEUM, 'customers', text);

describe('the organisation itself', () => {
  const isItself = (text: string): boolean => checkItem(MUSEUM, { list: 'consumers', text }).rule === 'itself';

  it.each(['the museum', 'the tram museum', 'Great Orme Museum'])('is meant by %j', (text) => {
    expect(isItself(text)).toBe(true);
  });

  it.each(['museums', 'Black Hill Museum'])('is not meant by %j', (text) => {
    expect(isItself(text)).toBe(false);
  });
});

describe('a remark', () => {
  it.each(['museums dont have customers', 'charities do not have any customers'])('is what %j is', (text) => {
    expect(['unreadable', 'not-a-party', 'no-item']).toContain(answer(text).verdict);
  });
});

describe('whose they are', () => {
  const parties = (text: string) => answerOf(MUSEUM, 'consumers', text).parties;

  it('makes children of drivers their families, and no drivers', () => {
    expect(parties('the kids of the drivers')).toEqual(['kin']);
    expect(parties('the heirs of the drivers')).not.toContain('drivers');
  });

  it('leaves other children what they are', () => {
    expect(parties('kids')).toEqual(['children']);
  });
});

it.each([
  ['painters, some leave a quid in the tin', 'arguable'],
  ['painters (most even pay for a ride)', 'arguable'],
  ['painters, some come early', 'reconsider'],
])('hears whether some of those named give: %j', (text, verdict) => {
  expect(answer(text).verdict).toBe(verdict);
});
