import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkItem } from './check-item';
import { rootOf } from './descriptions';
import { madeUp } from './testing/made-up';

/** An inn where many parties share their kinds, and words tell them apart. */
const INN = `
id: inn
title: A riverside inn
organisation: the inn
service: meals, drinks and rooms
sector: commercial
about: An inn by a river.
sources: { own: Made up for these tests. }
parties:
  - { id: diners, name: diners, kinds: [guest], gives: [{ what: the price of their meals, kind: money }], gets: [{ what: meals, mode: use }], source: own }
  - id: anglers
    name: the angling club
    aliases: [people who fish from the landing stage]
    gives: [{ what: a yearly fee for the landing stage, kind: money }]
    gets: [{ what: the use of the stage, mode: use }]
    source: own
  - id: outing
    name: pensioners on an outing
    aliases: [coach passengers]
    gets: [{ what: a lunch that the tour firm paid for, mode: use }]
    source: own
  - { id: tour-firm, name: the tour firm, aliases: [the coach company], gives: [{ what: the price of the lunches, kind: money }], gets: [{ what: lunches for its passengers, mode: return }], source: own }
  - { id: barred, name: drinkers who are barred, aliases: [troublemakers], willing: false, gets: [{ what: being shown the door, mode: acted-on }], source: own }
  - { id: staff, name: waiters and cooks, side: inside, kinds: [staff], gives: [{ what: their work, kind: work }], gets: [{ what: wages, mode: return }], source: own }
  - { id: suppliers, name: suppliers, gives: [{ what: fish and beer, kind: goods }], gets: [{ what: payment, mode: return }], source: own }
  - { id: locals, name: the people of the village, kinds: [public], gives: [{ what: what they pay at the bar, kind: money }], gets: [{ what: drinks, mode: use }], source: own }
  - { id: music-lovers, name: music lovers on Fridays, kinds: [audience], gets: [{ what: a song, mode: use }], source: own }
  - { id: critics, name: newspaper critics, notKinds: [audience], gives: [{ what: a review, kind: publicity }], gets: [{ what: a meal, mode: return }], source: own }
  - { id: warden, name: the safety officer, aliases: [the hazard officer], gives: [{ what: rules, kind: cooperation }], gets: [{ what: a safe house, mode: return }], source: own }
  - { id: police, name: the police, aliases: [officers], gets: [{ what: a quiet night, mode: use }], source: own }
  - { id: dogs, name: dogs, gets: [{ what: a bowl of water, mode: use }], source: own }
  - { id: walkers, name: volunteers who walk the dogs, aliases: [dog walking volunteers], gives: [{ what: an hour's work, kind: time }], gets: [{ what: a free lunch, mode: return }], source: own }
`;

const scenario = madeUp(parse(INN));

const read = (list: 'customers' | 'consumers', text: string): string => {
  const { verdict, parties } = checkItem(scenario, { list, text });
  return `${verdict} ${parties.map(({ id }) => id).join(' ')}`.trim();
};

describe('the words of an author', () => {
  it.each([
    ['customers', 'the lads from the landing stage', 'fits anglers'],
    ['customers', 'my uncle with his landing stage and his club', 'fits anglers'],
    ['consumers', 'a widow on the coach outing', 'fits outing'],
  ] as const)('name the party that they describe: among %s, %j', (list, text, expected) => {
    expect(read(list, text)).toBe(expected);
  });

  it('make no firm of single people', () => {
    expect(read('consumers', 'old people off the tour coach')).not.toContain('tour-firm');
  });

  it('name nobody by a thing', () => {
    expect(read('customers', 'the yearly landing stage fee')).not.toContain('anglers');
  });

  it('let a deed before a noun tell who somebody is: no dog that walks, but those who walk it', () => {
    expect(read('customers', 'dog feeding volunteers')).toBe('fits walkers');
  });
});

it('reads a noun that names one party by the words before it, where they are another party’s', () => {
  expect(read('customers', 'health and safety officer')).not.toContain('police');
  expect(read('customers', 'two officers')).toContain('police');
});

it('takes employers for none of the employees, nor one who pays for one who does not', () => {
  expect(rootOf('employee')).not.toBe(rootOf('employer'));
  expect(read('customers', 'coach ticket purchasers')).not.toContain('outing');
});

describe('what speaks against a reading', () => {
  it.each([
    ['customers', 'the Gazette’s critic', 'music-lovers'],
    ['consumers', 'app makers (they take our menu, we see nothing back)', 'suppliers'],
    ['consumers', 'suppliers of gossip, we get nothing back from them', 'kind:'],
    ['customers', 'staff in that office', 'staff'],
    ['customers', 'trawler crews', 'staff'],
    ['customers', 'drinkers', 'barred'],
    ['customers', 'the discounter opposite, undercutting us', 'locals'],
  ] as const)('keeps from naming: among %s, %j is not %s', (list, text, nobody) => {
    expect(read(list, text)).not.toContain(nobody);
  });

  it.each([
    ['consumers', 'our staff', 'reconsider staff'],
    ['customers', 'barred drinkers', 'reconsider barred'],
  ] as const)('leaves others as they are: among %s, %j', (list, text, expected) => {
    expect(read(list, text)).toBe(expected);
  });
});

describe('a link that hangs by a thread', () => {
  it('names no party with which the words have nothing in common', () => {
    for (const text of ['wifi scroungers', 'exes', 'astronauts'])
      expect(read('customers', text), text).not.toMatch(/^fits|^arguable|^reconsider [a-z-]*(?:outing|anglers|tour-firm)/u);
  });

  it('says of people who pay no more than that, where several pay', () => {
    expect(read('customers', 'a film crew that pays for the car park')).toBe('arguable kind:payer');
  });
});

it.each([
  ['redundancies', 'redundant'],
  ['evictee', 'evicted'],
  ['angler', 'angling'],
])('takes %j and %j for forms of one word', (one, other) => {
  expect(rootOf(one)?.slice(0, 5)).toBe(rootOf(other)?.slice(0, 5));
});
