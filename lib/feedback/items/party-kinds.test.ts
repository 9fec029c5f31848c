import { expect, it } from 'vitest';
import { answerOf } from './check-item';
import { withOneParty } from './testing/one-party';

const kindsOf = (fields: object) => {
  const it = withOneParty(fields).parties.get('it');
  return { kinds: it?.kinds, aliasKinds: it?.aliasKinds, open: [...(it?.open ?? [])], led: [...(it?.led ?? [])] };
};

it('a kind that the author says a party is not is brought by none of its names', () => {
  const named = { name: 'ticket inspectors', aliases: ['solicitors', 'the inspectorate'] };
  const all = kindsOf(named);
  const kinds = [...(all.kinds ?? []), ...(all.aliasKinds ?? [])];
  expect(kinds).toContain('lawyer');
  expect(kindsOf({ ...named, notKinds: kinds })).toEqual({ kinds: [], aliasKinds: [], open: [], led: [] });
  expect(kindsOf({ ...named, notKinds: [] })).toEqual(all);
});

it('answers that mean that kind pass it by, and its own names still lead to it', () => {
  const named = { name: 'the law firm that lends a room' };
  const found = (fields: object, text: string) => answerOf(withOneParty(fields), 'customers', text).parties;
  expect(found(named, 'a barrister')).toEqual(['it']);
  expect(found({ ...named, notKinds: ['lawyer'] }, 'a barrister')).not.toContain('it');
  expect(found({ ...named, notKinds: ['lawyer'] }, 'the law firm that lends a room')).toEqual(['it']);
});

/** The kinds that an alias brings to a party whose name brings none. */
const kindsByAlias = (alias: string): readonly string[] => kindsOf({ name: 'zyx', aliases: [alias] }).aliasKinds ?? [];

it.each([
  ['the CAB', ['victim-support']],
  ['cabs', []],
  ['dealers', ['offender']],
  ['waste-paper dealers', []],
  ['local dealers', ['offender']],
  ['art collectors', ['buyer']],
  ['ticket collectors', []],
  ['debt collectors', ['business']],
  ['porters', ['staff']],
  ['hotel porters', []],
  ["the canteen's tenant", []],
  ['hall warden', []],
  ['van garage', ['business']],
] satisfies [string, string[]][])(
  'a word for somebody is of its own kind only where no compound makes another of it: "%s"',
  (alias, kinds) => {
    expect(kindsByAlias(alias)).toEqual(kinds);
  },
);

it.each([
  ['parents who take their kids to see it', ['parent']],
  ['people who find an injured animal', []],
  ['people who cook for the bereaved', []],
  ['people on community orders', []],
  ['people who order online', ['buyer']],
  ['couples who marry there', ['somebody']],
  ['people who own it', ['owner']],
  ['people who own the building', ['landlord']],
  ['people who own a dog', []],
  ['people who own their flat', []],
] satisfies [string, string[]][])('what others do or are makes no kind of the people named: "%s"', (alias, kinds) => {
  expect(kindsByAlias(alias)).toEqual(kinds);
});

it('people who are waiting are patients only where patients are', () => {
  const answer = (organisation: string) =>
    answerOf(
      withOneParty({ name: 'patients', gives: [], gets: [{ what: 'x', mode: 'use' }] }, { organisation }),
      'consumers',
      'people waiting',
    ).parties;
  expect(answer('the hospital')).toEqual(['it']);
  expect(answer('the bus company')).not.toContain('it');
});
