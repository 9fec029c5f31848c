import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { List } from '../types';
import { answerOf } from './check-item';
import { madeUp } from './testing/made-up';

const CANAL = madeUp(
  parse(`
id: canal
title: The canal company
organisation: the canal company
alsoCalled: [the company]
service: a way for boats
sector: public
about: A canal that boats use.
sources: { own: Made up for these tests. }
parties:
  - { id: ministry, name: the ministry of transport, gives: [{ what: a grant, kind: funding }], gets: [{ what: less traffic, mode: return }], source: own }
  - { id: skippers, name: skippers, gives: [{ what: a toll, kind: money }], gets: [{ what: the way, mode: use }], source: own }
  - { id: dry-dock, name: the dry dock, kinds: [business], gives: [{ what: rent, kind: money }], gets: [{ what: a mooring, mode: use }], source: own }
  - { id: law-students, name: law students who help in the office, gives: [{ what: an afternoon, kind: time }], gets: [{ what: practice, mode: return }], source: own }
  - { id: bait-shop, name: the bait shop, gives: [{ what: rent, kind: money }], gets: [{ what: a hut, mode: use }], source: own }
  - { id: parents, name: parents who pay for a course, gives: [{ what: a fee, kind: money }], gets: [{ what: a quiet day, mode: return }], source: own }
  - { id: vandals, name: vandals, side: away, source: own }
  - { id: mothers, name: a mother who pays for a picnic, aliases: [mothers who pay], gives: [{ what: a fee, kind: money }], gets: [{ what: a quiet day, mode: return }], source: own }
  - { id: thieves, name: bicycle thieves, gets: [{ what: bicycles, mode: use }], source: own }
`),
);

const answer = (list: List, text: string) => answerOf(CANAL, list, text);
const verdictOf = (list: List, text: string): string => answer(list, text).verdict;

describe('somebody else than a word alone would say', () => {
  it.each([
    ['customers', 'the dry dock’s customers', 'those whom a party serves'],
    ['consumers', 'the kettle people', 'people by some thing'],
    ['consumers', 'the Plimbo guys', 'people by a name that nobody knows'],
    ['consumers', 'Nokia and Shaker', 'names beside names'],
    ['customers', 'Tamsin from the pub', 'somebody from a place that nobody knows'],
    ['consumers', 'history students looking for a seat', 'another sort of a noun'],
    ['consumers', 'my husband', 'kin who are not those who pay'],
    ['customers', 'The Goose & Gander', 'a name in two halves'],
    ['customers', 'Fenland Farm Foods', 'a longer name than the one known'],
    ['customers', 'whoever signs', 'more than we can read'],
    ['consumers', 'tinsmiths who sell tins by weight', 'sellers, and not to us'],
    ['consumers', 'newbies moaning through the safety videos', 'many of whom nothing is known'],
  ] as const)('is asked about: among %s, %j: %s', (list, text, _) => {
    expect(verdictOf(list, text)).toBe('unrecognised');
  });

  it('is no rival for being a business as well', () => {
    expect(answer('customers', 'a sawmill').parties).not.toContain('kind:competitor');
    expect(verdictOf('customers', 'a sawmill')).not.toBe('reconsider');
  });

  it('is a rival even by a word that its author has for the organisation', () => {
    expect(answer('customers', 'the rival canal company').parties).toEqual(['kind:competitor']);
  });

  it('is no shop of another sort', () => {
    expect(answer('customers', 'B&Q').parties).not.toContain('bait-shop');
    expect(answer('customers', 'the bait shop').parties).toEqual(['bait-shop']);
  });

  it('is asked about beside those who were read, whoever is named first', () => {
    expect(verdictOf('customers', 'homeless people and the ministry of transport')).toBe('unrecognised');
    expect(verdictOf('customers', 'skippers and the ministry of transport')).toBe('fits');
  });

  it('is the author’s behind an article, in a second place as well', () => {
    const fair = madeUp(
      parse(`
id: fair
title: A fair
organisation: the fair
service: rides
sector: non-profit
about: A fair.
sources: { own: Made up for these tests. }
parties:
  - { id: ministry, name: the ministry, gives: [{ what: a grant, kind: funding }], gets: [{ what: a good name, mode: return }], source: own }
  - { id: town, name: the town, aliases: [the town council], kinds: [local-authority], notKinds: [resident], gives: [{ what: a grant, kind: funding }], gets: [{ what: visitors, mode: return }], source: own }
  - { id: young, name: children who ride, gets: [{ what: a ride, mode: use }], source: own }
`),
    );
    const parties = (text: string) => [...answerOf(fair, 'customers', text).parties].sort();
    expect(parties('the town and the ministry')).toEqual(['ministry', 'town']);
    expect(parties('the ministry and the town')).toEqual(['ministry', 'town']);
    for (const text of ['childern', 'childrn', 'chldren']) expect(parties(text)).toEqual(['young']);
  });

  it('is by an author’s compound in two words its party, before it is anybody’s by the general lexicon', () => {
    const club = madeUp(
      parse(`
id: club
title: A club
organisation: the club
service: games
sector: non-profit
about: A club.
sources: { own: Made up for these tests. }
parties:
  - { id: covered, name: policyholders of a partner, aliases: [policyholders], gets: [{ what: a game, mode: use }], source: own }
  - { id: insurer, name: the insurer, gives: [{ what: a fee, kind: money }], gets: [{ what: a name, mode: return }], source: own }
`),
    );
    for (const text of ['policyholders', 'policy holders', 'a policy holder'])
      expect(answerOf(club, 'consumers', text).parties).toEqual(['covered']);
  });

  it('is a party each where two share a noun', () => {
    const kennels = madeUp(
      parse(`
id: kennels
title: Kennels
organisation: the kennels
service: a run
sector: commercial
about: Kennels.
sources: { own: Made up for these tests. }
parties:
  - { id: dog-owners, name: dog owners, gives: [{ what: a price, kind: money }], gets: [{ what: peace, mode: return }], source: own }
  - { id: cat-owners, name: cat owners, gives: [{ what: a price, kind: money }], gets: [{ what: peace, mode: return }], source: own }
  - { id: dogs, name: dogs, gets: [{ what: a run, mode: use }], source: own }
`),
    );
    const parties = (text: string) => [...answerOf(kennels, 'customers', text).parties].sort();
    expect(parties('dog and cat owners')).toEqual(['cat-owners', 'dog-owners']);
    expect(parties('cat or dog owners')).toEqual(['cat-owners', 'dog-owners']);
    expect(parties('dogs and cat owners')).toEqual(['cat-owners', 'dogs']);
  });

  it('is nobody of the other sort of two', () => {
    expect(verdictOf('consumers', 'fathers')).toBe('unrecognised');
    expect(verdictOf('consumers', 'mothers')).toBe('reconsider');
  });

  it('is asked about where the noun is another party’s as well, and so are words after it', () => {
    const hall = madeUp(
      parse(`
id: hall
title: A hall
organisation: the hall
service: suppers
sector: commercial
about: A hall.
sources: { own: Made up for these tests. }
parties:
  - { id: cooks, name: cooks of the hall, aliases: [employees of the hall], side: inside, gives: [{ what: their work, kind: work }], gets: [{ what: pay, mode: return }], source: own }
  - { id: revellers, name: a firm's people at its winter party, aliases: [employees at the winter party], gets: [{ what: a supper, mode: use }], source: own }
  - { id: firm, name: a firm that pays for a party, gives: [{ what: a price, kind: money }], gets: [{ what: thanks, mode: return }], source: own }
  - { id: couple, name: a couple that pays for its own party, gives: [{ what: a price, kind: money }], gets: [{ what: a supper, mode: use }], source: own }
  - { id: band, name: the band at the party, gives: [{ what: tunes, kind: goods }], gets: [{ what: payment, mode: return }], source: own }
`),
    );
    expect(answerOf(hall, 'consumers', 'employees').verdict).toBe('reconsider');
    expect(answerOf(hall, 'consumers', 'employees who like a day out').verdict).not.toBe('reconsider');
    expect(answerOf(hall, 'consumers', 'employees of the hall').verdict).toBe('reconsider');
    expect(answerOf(hall, 'consumers', 'apprentices on a knitting scheme').verdict).not.toBe('reconsider');
    expect(answerOf(hall, 'consumers', 'employees at the office party').verdict).not.toBe('reconsider');
  });

  it('is not turned down for what sellers are, by a word of which nobody makes anything', () => {
    expect(verdictOf('consumers', 'sellers')).toBe('reconsider');
    expect(verdictOf('consumers', 'zorblat sellers')).toBe('unrecognised');
  });

  it('is the one that the deed tells', () => {
    expect(answer('consumers', 'whoever robs the moorings').parties).toEqual(['thieves']);
    expect(answer('consumers', 'whoever smashes the moorings').parties).not.toContain('thieves');
  });
});

describe('in a department', () => {
  const DESK = madeUp(
    parse(`
id: desk
title: The design desk of a toy maker
organisation: the design desk
service: drawings
sector: internal
about: It draws toys.
sources: { own: Made up for these tests. }
parties:
  - { id: board, name: the board, side: inside, gives: [{ what: the budget, kind: funding }], gets: [{ what: new toys, mode: return }], source: own }
  - { id: moulding, name: the moulding shop, kinds: [department], side: inside, gives: [{ what: wishes, kind: information }], gets: [{ what: drawings, mode: use }], source: own }
  - { id: heads, name: heads of department who learn to draw, aliases: [budget learners], kinds: [manager], side: inside, gets: [{ what: a course, mode: use }], source: own }
  - { id: designers, name: toy designers, side: inside, gives: [{ what: their work, kind: work }], gets: [{ what: pay, mode: return }], source: own }
`),
  );
  const of = (list: List, text: string) => answerOf(DESK, list, text);

  it('its own people are known by their noun', () => {
    expect(of('consumers', 'the designers')).toEqual({ verdict: 'reconsider', parties: ['designers'] });
  });

  it('its own people are its staff, whoever else its author calls so', () => {
    const travel = madeUp(
      parse(`
id: travel
title: A travel desk
organisation: the travel desk
service: tickets
sector: internal
about: It books journeys.
sources: { own: Made up for these tests. }
parties:
  - { id: travellers, name: colleagues who travel, aliases: [staff], side: inside, gets: [{ what: tickets, mode: use }], source: own }
  - { id: railway, name: the railway, gives: [{ what: seats, kind: goods }], gets: [{ what: payment, mode: return }], source: own }
  - { id: clerks, name: booking clerks, side: inside, gives: [{ what: their work, kind: work }], gets: [{ what: pay, mode: return }], source: own }
`),
    );
    expect(answerOf(travel, 'consumers', 'staff').parties).toEqual(['travellers']);
    expect(answerOf(travel, 'consumers', 'travel desk staff').parties).toEqual(['clerks']);
    expect(answerOf(travel, 'consumers', 'the railway’s staff').parties).not.toContain('travellers');
  });

  it('personnel that sees to the others is not everybody there', () => {
    const sums = madeUp(
      parse(`
id: sums
title: A data team
organisation: the data team
service: figures
sector: internal
about: It counts.
sources: { own: Made up for these tests. }
parties:
  - { id: personnel, name: the personnel department, aliases: [personnel], side: inside, gives: [{ what: a share of its budget, kind: money }], gets: [{ what: figures, mode: use }], source: own }
  - { id: buyers, name: the buying department, side: inside, gives: [{ what: questions, kind: information }], gets: [{ what: figures, mode: use }], source: own }
`),
    );
    expect(answerOf(sums, 'consumers', 'personnel').parties).toEqual(['personnel']);
    expect(answerOf(sums, 'consumers', 'finance').parties).not.toContain('personnel');
  });

  it('a department without a party of its own is no other department, and no consumer for releasing money', () => {
    expect(of('consumers', 'accounts').parties).not.toContain('moulding');
    expect(of('consumers', 'the moulding shop').parties).toEqual(['moulding']);
    expect(of('consumers', 'accounts, because they release the money').verdict).not.toBe('fits');
  });

  it('whoever orders something is a colleague where the words put them at work', () => {
    expect(of('customers', 'whoever has the late shift').parties).toEqual(['kind:staff']);
    expect(of('customers', 'whoever fakes a voucher').verdict).toBe('unrecognised');
  });

  it.each(['the QX office', 'them that live next door', 'the sandwich people'])(
    'people of no part of it that we know are asked about: %j',
    (text) => {
      expect(of('consumers', text).verdict).toBe('unrecognised');
    },
  );

  it('the board is no manager, whatever words they share', () => {
    expect(of('consumers', 'the board that hands out the budget').parties).toEqual(['board']);
  });
});
