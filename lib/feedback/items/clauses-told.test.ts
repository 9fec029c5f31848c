import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { List } from '../types';
import { answerOf } from './check-item';
import { madeUp } from './testing/made-up';

const scenario = madeUp(
  parse(`
id: mill
title: A water mill with a museum
organisation: the mill
service: flour and a look at the wheel
sector: non-profit
about: A mill that friends keep going.
sources: { own: Made up for these tests. }
parties:
  - { id: county, name: the county, gives: [{ what: a grant, kind: funding }], gets: [{ what: a sight for visitors, mode: return }], source: own }
  - { id: bakers, name: bakers, gives: [{ what: the price of flour, kind: money }], gets: [{ what: flour, mode: use }], source: own }
  - { id: visitors, name: visitors, aliases: [people who look round], gets: [{ what: a look at the wheel, mode: use }], source: own }
  - { id: driver, name: the driver, side: inside, gives: [{ what: their work, kind: work }], gets: [{ what: pay, mode: return }], source: own }
  - { id: uncles, name: uncles of the miller, gets: [{ what: a good name, mode: return }], source: own }
  - { id: poachers, name: poachers, willing: false, gets: [{ what: a fine, mode: acted-on }], source: own }
  - { id: suppliers, name: suppliers, gives: [{ what: grain, kind: goods }], gets: [{ what: payment, mode: return }], source: own }
notParties: [dogs, bills, flour]
`),
);
const answer = (list: List, text: string) => answerOf(scenario, list, text);

describe('a clause after a comma names nobody', () => {
  it.each([
    ['consumers', 'visitors, the driver fetches them', ['visitors']],
    ['consumers', 'visitors, slipped on the steps by the county sign', ['visitors']],
    ['customers', 'the county, tops up what visitors leave', ['county']],
    ['customers', 'the county, otherwise the driver would have to go', ['county']],
    ['customers', 'the county, sponsors anybody with an idea', ['county']],
    ['customers', 'bakers, uncles of the miller', ['bakers', 'uncles']],
  ] as const)('among %s, in %j', (list, text, parties) => {
    expect([...answer(list, text).parties].sort()).toEqual([...parties].sort());
  });

  it('unless it is another party, of whom a clause of its own tells', () => {
    expect(answer('consumers', 'visitors who stay for tea, and the department that decides').verdict).not.toBe('fits');
  });
});

describe('what is told tells who is meant', () => {
  it.each([
    ['customers', 'Bill. He pays for his friends', 'arguable'],
    ['customers', 'bills', 'not-a-party'],
    ['consumers', 'our dog gets his biscuit there', 'unrecognised'],
    ['consumers', 'dogs', 'not-a-party'],
    ['customers', 'poachers buying a permit', 'unrecognised'],
    ['customers', 'poachers', 'reconsider'],
    ['customers', 'uncles of the miller footing the bill', 'arguable'],
    ['customers', 'uncles of the miller', 'reconsider'],
    ['customers', 'visitors, they pay rent to their landlord', 'reconsider'],
    ['customers', 'visitors, they pay at the door', 'arguable'],
    ['customers', 'visitors, they pay the bakers and not us', 'reconsider'],
    ['customers', 'visitors who buy flour off the bakers', 'reconsider'],
    ['customers', 'visitors, as they pay a fine', 'reconsider'],
    ['customers', 'people buying flour', 'fits'],
    ['customers', 'people who buy flour from the bakers', 'unrecognised'],
    ['customers', 'people ordered there by the county', 'unrecognised'],
    ['customers', 'visitors who book elsewhere', 'reconsider'],
    ['customers', 'visitors who could go elsewhere', 'arguable'],
    ['customers', 'uncles of the miller, whose kids pay for everything', 'reconsider'],
    ['customers', 'uncles of the miller, who pay their club', 'reconsider'],
    ['customers', 'visitors who pay no tax', 'reconsider'],
    ['consumers', 'people who pay for a ride of their own', 'unrecognised'],
    ['consumers', 'whoever pays for it all', 'reconsider'],
    ['customers', 'visitors who listen to the wheel', 'reconsider'],
    ['customers', 'visitors, as the charity pays for them', 'reconsider'],
    ['customers', 'visitors because their school pays', 'reconsider'],
    ['customers', 'visitors because the visitors pay for the wheel', 'arguable'],
    ['customers', 'visitors, they pay us and we show them round', 'arguable'],
    ['customers', 'a mum who makes her lad come and look', 'unrecognised'],
    ['customers', 'visitors who return something', 'reconsider'],
    ['customers', 'visitors, since they pay the chemist', 'reconsider'],
    ['customers', 'flour, they pay for it at the door', 'unrecognised'],
    ['consumers', 'targets', 'unrecognised'],
    ['customers', 'bakers', 'fits'],
    ['customers', 'bakers who never set foot in it', 'fits'],
    ['customers', 'bakers slapped with a fine', 'reconsider'],
    ['customers', 'bakers, they are getting it all free', 'reconsider'],
    ['consumers', 'visitors who write the cheque', 'unrecognised'],
    ['consumers', 'anyone reading up on the wheel at work', 'fits'],
    ['consumers', 'people at work', 'reconsider'],
    ['consumers', 'the sisters of those who pay for it', 'arguable'],
    ['consumers', 'a couple buying a cottage', 'unrecognised'],
    ['consumers', 'visitors paying for their kids', 'fits'],
    ['consumers', 'a lad who paid for his own flour', 'unrecognised'],
    ['customers', 'offices moving upriver', 'unrecognised'],
    ['customers', 'people who swap stamps at the county', 'unrecognised'],
    ['customers', 'I sell marmalade and use the room now and then', 'unrecognised'],
  ] as const)('among %s, %j is %s', (list, text, verdict) => {
    expect(answer(list, text).verdict).toBe(verdict);
  });

  it.each([
    ['customers', 'whoever decides on the budget', 'kind:payer'],
    ['customers', 'not the poachers! the county', 'county'],
    ['customers', 'the county?? no price is asked', 'county'],
    ['customers', 'poachers? no the county', 'county'],
    ['consumers', 'us lot in the office', 'driver'],
    ['consumers', 'us, on a Sunday walk', 'kind:public'],
    ['consumers', 'those looking round the wheel', 'visitors'],
  ] as const)('among %s, %j is %s', (list, text, party) => {
    expect(answer(list, text).parties).toEqual([party]);
  });

  it('somebody sold a bad sack is no seller, and somebody who sells sacks is one', () => {
    expect(answer('consumers', 'somebody sold a bad sack').parties).not.toContain('suppliers');
    expect(answer('consumers', 'somebody who sells sacks to the mill').parties).toContain('suppliers');
  });

  it('who is in charge is charged with nothing', () => {
    expect(answer('consumers', 'whoever is in charge there').parties).not.toContain('poachers');
  });
});
