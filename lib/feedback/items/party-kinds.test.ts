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
  ['recycling dealers', []],
  ['wood dealers', []],
  ['location scouts', []],
  ['holiday makers', ['tourist']],
  ['the tourist board', ['partner-body']],
  ['five-a-side players', ['athlete']],
  ['local dealers', ['offender']],
  ['art collectors', ['buyer']],
  ['ticket collectors', []],
  ['debt collectors', ['business']],
  ['porters', ['staff']],
  ['hotel porters', []],
  ["the canteen's tenant", []],
  ['hall warden', []],
  ['van garage', ['business']],
  ['players', ['athlete']],
  ['piano players', []],
  ['players of the lottery', []],
  ['blood banks', []],
  ['plane watchers', []],
  ['job boards', []],
  ['staff council', []],
  ['the local council', ['local-authority']],
  ['PR agencies', []],
  ['agencies under the ministry', ['partner-body']],
  ['five-year-olds', []],
  ['poor abandoned dogs', ['pet']],
  ['non-residents', []],
  ['former members who help', []],
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
  ['people who serve in the shops', []],
  ['people who carry books to others', []],
  ['people with a court order', []],
  ['people in the shop', ['buyer']],
  ['people who take a wrong turn', []],
  ['people who find a hurt bird', []],
  ['people who shoot a film', []],
  ['people who shoot the guards', ['offender']],
  ['people caught in a storm', []],
  ['people caught at customs', ['suspect']],
  ['people locked out', []],
  ['people who fly drones', []],
  ['people who look after their mother', []],
  ['people looking for a flat', ['beneficiary']],
  ['people who train in the gym', []],
  ['people whose benefit is stopped', []],
  ['people whose car is stopped', ['stopped']],
  ['parents who fight for custody', ['parent']],
  ['people on their phones', []],
  ['people with fake watches', []],
] satisfies [string, string[]][])('what others do or are makes no kind of the people named: "%s"', (alias, kinds) => {
  expect(kindsByAlias(alias)).toEqual(kinds);
});

it.each([
  ['finders of lost cats', []],
  ['the pianist in the bar', []],
  ['whoever signs for the deaf', []],
  ['people in the audience', ['audience']],
  ['off-road drivers', ['motorist']],
] satisfies [string, string[]][])('what describes the people named is not what they are: "%s"', (alias, kinds) => {
  expect(kindsByAlias(alias)).toEqual(kinds);
});

it.each([
  ['the owners', ['owner']],
  ['owners of the firm', ['owner']],
  ['the owner of the building', []],
  ['owners who give up their dog', []],
  ['a yoga group', []],
  ['families off on holiday', []],
  ['families who pay', ['payer', 'family']],
  ['guards', []],
  ['football fans', ['audience']],
  ['the vet', ['professional']],
  ['heads of department', ['manager']],
  ['local societies', []],
  ['old students', ['alumni']],
  ['auditing seniors', []],
  ['labour organisations', []],
] satisfies [string, string[]][])('an author means no more than is written: "%s"', (alias, kinds) => {
  expect(kindsOf({ name: alias }).kinds?.concat(kindsOf({ name: alias }).aliasKinds ?? [])).toEqual(kinds);
});

const WORKS = { gives: [{ what: 'x', kind: 'work' }], gets: [{ what: 'x', mode: 'return' }] };
const BUYS = { gives: [{ what: 'x', kind: 'money' }], gets: [{ what: 'x', mode: 'use' }] };
const NOTHING = { gives: [], gets: [{ what: 'x', mode: 'use' }] };

it.each([
  ['dealers', WORKS, []],
  ['dealers', NOTHING, ['offender']],
  ['dealers', { ...WORKS, willing: false }, ['offender']],
  ['drivers', WORKS, []],
  ['drivers', BUYS, ['motorist']],
  ['kids', WORKS, []],
  ['people who leave kittens in a box', NOTHING, []],
  ['donors', BUYS, ['donor']],
  ['people who sell their house', BUYS, []],
  ['people who sell us paper', WORKS, ['supplier']],
] satisfies [string, object, string[]][])(
  'what a party gives rules out kinds that an alias brings to mind: "%s", %j',
  (alias, facts, kinds) => {
    expect(kindsOf({ name: 'zyx', aliases: [alias], ...facts }).aliasKinds).toEqual(kinds);
  },
);

it('a kind that the author gives it holds against its facts', () => {
  expect(kindsOf({ name: 'zyx', kinds: ['child'], ...WORKS }).kinds).toEqual(['child']);
});

it('a guesser may mean more by the same word', () => {
  const police = withOneParty({ name: 'zyx', kinds: ['police'] });
  expect(answerOf(police, 'customers', 'the guards').parties).toEqual(['it']);
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
