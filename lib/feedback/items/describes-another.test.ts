import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkItem } from './check-item';
import { madeUp } from './testing/made-up';

/** An airport with guests of its hotel, and travellers whose cars are parked for them. */
const AIRPORT = `
id: airfield
title: A small airfield
organisation: the airfield
service: a place to take off and land
sector: commercial
about: An airfield near a town.
sources: { own: Made up for these tests. }
parties:
  - { id: guests, name: the hotel's guests, kinds: [guest], gets: [{ what: a quiet bed, mode: return }], source: own }
  - { id: parkers, name: travellers who park, aliases: [people who want a valet], gives: [{ what: a parking fee, kind: money }], gets: [{ what: a space, mode: use }], source: own }
  - { id: pilots, name: pilots, gives: [{ what: a landing fee, kind: money }], gets: [{ what: a runway, mode: use }], source: own }
  - { id: gliders, name: thieves, kinds: [thief], willing: false, gets: [{ what: a charge, mode: acted-on }], source: own }
`;

const scenario = madeUp(parse(AIRPORT));
const verdictOf = (list: 'customers' | 'consumers', text: string): string => checkItem(scenario, { list, text }).verdict;

describe('words with which an author describes somebody else', () => {
  it.each([
    ['customers', 'guests with a valet'],
    ['customers', 'thieves beside the valet'],
  ] as const)('keep the engine from turning anybody down: among %s, %j is asked about', (list, text) => {
    expect(verdictOf(list, text)).toBe('unrecognised');
  });

  it.each([
    ['customers', 'guests in a good mood'],
    ['customers', 'guests on Friday evening'],
    ['customers', 'thieves'],
  ] as const)('are none where they describe nobody, or only say when: among %s, %j is reconsidered', (list, text) => {
    expect(verdictOf(list, text)).toBe('reconsider');
  });
});
