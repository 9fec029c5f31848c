import { expect, it } from 'vitest';
import type { RelationKind } from '../../types';
import * as eitherSide from './either-side';
import * as known from './known';
import { listedIn, type Step } from './listed';
import { type Rule, readName } from './name';
import { nextDoor } from './next-door';
import * as unclear from './unclear';

/** What a step makes of a row whose name ends in a word of a list. */
function made(step: Step, who: string, why: string): RelationKind | null {
  const name = readName(who, why);
  const listed = name && listedIn(name);
  if (!listed) throw new Error(`no list holds the end of ${who}`);
  return step(listed);
}

const kindBy = (rule: Rule, who: string, why: string): RelationKind | null => {
  const name = readName(who, why);
  return (name && rule(name)?.kind) ?? null;
};

type Case = [who: string, why: string, kind: RelationKind | null];
type StepCase = readonly [step: Step, who: string, why: string, kind: RelationKind | null];

const EITHER_SIDE: readonly StepCase[] = [
  [eitherSide.myOwn, 'my kids', '', 'away'],
  [eitherSide.myOwn, 'the kids', '', null],
  [eitherSide.besideFamily, 'the wife and kids', '', 'away'],
  [eitherSide.besideFamily, 'the cleaner and kids', '', null],
  [eitherSide.inPlace, 'children in A&E', '', 'external'],
  [eitherSide.inPlace, 'boys in the pub', '', null],
  [eitherSide.inPlace, 'children at school', '', null],
  [eitherSide.ofSomebody, 'parents of the little ones', '', 'external'],
  [eitherSide.ofSomebody, 'partner of the doctor', '', null],
  [eitherSide.inShape, 'book club girls', '', 'away'],
  [eitherSide.inShape, 'girls', '', null],
  [eitherSide.toldInNote, 'the girls', 'we grew up together', 'away'],
  [eitherSide.toldInNote, 'the girls', 'nice', null],
  [eitherSide.severalPartners, 'partners', '', 'internal'],
  [eitherSide.severalPartners, 'partner', '', null],
  [eitherSide.onePartner, 'partner', '', 'away'],
  [eitherSide.onePartner, 'kids', '', null],
  [eitherSide.inWorld, 'kids', 'cooking and washing and ironing', 'away'],
  [eitherSide.inWorld, 'kids', 'nice', null],
  [eitherSide.severalFamilies, 'parents', '', 'external'],
  [eitherSide.severalFamilies, 'kids', '', null],
  [eitherSide.asListed, 'kids', '', 'away'],
];

const UNCLEAR: readonly StepCase[] = [
  [unclear.whoeverComes, 'anyone who needs a key cut', '', 'external'],
  [unclear.whoeverComes, 'anyone', '', null],
  [unclear.nobodyInParticular, 'everyone', '', 'unclear'],
  [unclear.nobodyInParticular, 'people', '', null],
  [unclear.supplier, 'suppliers', 'bring the flour', 'unclear'],
  [unclear.supplier, 'suppliers', 'they order my cards', 'external'],
  [unclear.supplier, 'people', 'they order my cards', null],
  [unclear.inShape, 'people in the office', '', 'internal'],
  [unclear.inShape, 'people', '', null],
  [unclear.waiting, 'people', 'stuck until I sign', 'internal'],
  [unclear.waiting, 'people', 'sign', null],
  [unclear.byNote, 'people', 'they pay', 'external'],
  [unclear.byNote, 'people', '', 'unclear'],
];

const KNOWN: readonly StepCase[] = [
  [known.namedPremises, 'the hospital trust', '', 'external'],
  [known.namedPremises, 'trust', '', null],
  [known.inShape, 'five-a-side team', '', 'away'],
  [known.inShape, 'team', '', null],
  [known.workmate, 'warehouse lad', '', 'internal'],
  [known.workmate, 'warehouse lad', 'they pay', null],
  [known.workmate, 'lad', '', null],
  [known.kinWhoBuy, 'aunties at the market', 'they pay', 'external'],
  [known.kinWhoBuy, 'aunties at the market', '', null],
  [known.kinWhoBuy, 'my aunties at the market', 'they pay', null],
  [known.kinWhoBuy, 'grandads who book a trim', '', 'external'],
  [known.kinWhoBuy, 'grandads who fish', '', null],
  [known.kinOfOthers, 'her daughter in Leeds', '', 'external'],
  [known.kinOfOthers, 'my daughter in Leeds', '', null],
  [known.kinOfOthers, 'her indoors', '', null],
  [known.customersByAside, 'my lads (the regulars)', '', 'external'],
  [known.customersByAside, 'my lads (the best)', '', null],
  [known.peopleOfOthers, "the hotels' porters", '', 'external'],
  [known.peopleOfOthers, 'the porters', '', null],
  [known.outsider, 'external design team', '', 'unclear'],
  [known.outsider, 'external design team', 'they pay us', 'external'],
  [known.outsider, 'the design team', '', null],
  [known.pastime, 'fishing club', '', 'away'],
  [known.pastime, 'fishing club', 'they pay', 'external'],
  [known.pastime, 'my fishing club', 'they pay', 'away'],
  [known.pastime, 'the council', '', null],
  [known.clubThatPays, 'choir', 'they pay', 'external'],
  [known.clubThatPays, 'choir', '', null],
  [known.clubThatPays, 'my choir', 'they pay', null],
  [known.genericKin, 'grannies', '', 'external'],
  [known.genericKin, 'grannies', 'we grew up together', null],
  [known.genericKin, 'granny', '', null],
  [known.oldLadies, 'old ladies', '', 'external'],
  [known.oldLadies, 'my old lady', '', null],
  [known.waitingGang, 'the crew', 'stuck until I sign', 'internal'],
  [known.waitingGang, 'the crew', '', null],
  [known.outsideByNote, 'Acme Logistics', 'they pay', 'external'],
  [known.outsideByNote, 'developers', 'they pay', 'external'],
  [known.outsideByNote, 'our developers', 'they pay', null],
  [known.outsideByNote, 'developers', '', null],
  [known.unclearByNote, 'the council', 'they supply us', 'unclear'],
  [known.unclearByNote, 'the council', '', null],
  [known.volunteering, 'the hospice', 'where volunteers go', 'away'],
  [known.volunteering, 'the hospice', '', null],
  [known.servesWriter, 'my therapist', '', 'external'],
  [known.servesWriter, 'my therapist', 'stuck until I sign', null],
  [known.servesWriter, 'my manager', '', null],
  [known.thingByName, 'Mr Cash', 'they pay', 'external'],
  [known.thingByName, 'the cash', 'they pay', null],
  [known.stationAtWork, 'the van desk', 'they tell me', 'internal'],
  [known.stationAtWork, 'the van desk', '', null],
  [known.stationAtWork, 'the bread', 'they tell me', null],
  [known.asListed, 'my manager', '', 'internal'],
  [known.asListed, 'the bread', 'stuck until I sign', null],
];

it.each([...EITHER_SIDE, ...UNCLEAR, ...KNOWN].map(([step, ...row]) => [step.name, ...row, step] as const))(
  'the step %s makes of %j (%j): %j',
  (_, who, why, kind, step) => {
    expect(made(step, who, why)).toBe(kind);
  },
);

it.each<Case>([
  ['the landlord', '', 'unclear'],
  ['the landlord', 'they pay', 'external'],
  ['the shopkeeper', '', null],
])('reads %j (%j) as one who takes rent: %j', (who, why, kind) => {
  expect(kindBy(unclear.landlord, who, why)).toBe(kind);
});

it.each<Case>([
  ['the pub next door', '', 'external'],
  ['next door', '', null],
])('reads %j (%j) as one that only stands next door: %j', (who, why, kind) => {
  expect(kindBy(nextDoor, who, why)).toBe(kind);
});

it.each([
  ['children, parents and partners', eitherSide.STEPS, EITHER_SIDE],
  ['words for anybody', unclear.STEPS, UNCLEAR],
  ['other words', known.STEPS, KNOWN],
] as const)('every step of %s has cases in which it tells something, and but for the last in which it does not', (_, steps, cases) => {
  expect([...new Set(cases.map(([step]) => step))]).toEqual(steps);
  for (const step of steps) {
    const tells = cases.flatMap(([one, , , kind]) => (one === step ? [kind !== null] : []));
    expect(new Set(step === steps.at(-1) ? [...tells, false] : tells), step.name).toEqual(new Set([true, false]));
  }
});
