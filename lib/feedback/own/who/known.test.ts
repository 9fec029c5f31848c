import { describe, expect, it } from 'vitest';
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
interface Told {
  readonly step: Step;
  readonly cases: Case[];
}

const EITHER_SIDE: readonly Told[] = [
  {
    step: eitherSide.myOwn,
    cases: [
      ['my kids', '', 'away'],
      ['the kids', '', null],
    ],
  },
  {
    step: eitherSide.besideFamily,
    cases: [
      ['the wife and kids', '', 'away'],
      ['the cleaner and kids', '', null],
    ],
  },
  {
    step: eitherSide.inPlace,
    cases: [
      ['children in A&E', '', 'external'],
      ['boys in the pub', '', null],
      ['children at school', '', null],
    ],
  },
  {
    step: eitherSide.ofSomebody,
    cases: [
      ['parents of the little ones', '', 'external'],
      ['partner of the doctor', '', null],
    ],
  },
  {
    step: eitherSide.inShape,
    cases: [
      ['book club girls', '', 'away'],
      ['girls', '', null],
    ],
  },
  {
    step: eitherSide.toldInNote,
    cases: [
      ['the girls', 'we grew up together', 'away'],
      ['the girls', 'nice', null],
    ],
  },
  {
    step: eitherSide.severalPartners,
    cases: [
      ['partners', '', 'internal'],
      ['partner', '', null],
    ],
  },
  {
    step: eitherSide.onePartner,
    cases: [
      ['partner', '', 'away'],
      ['kids', '', null],
    ],
  },
  {
    step: eitherSide.inWorld,
    cases: [
      ['kids', 'cooking and washing and ironing', 'away'],
      ['kids', 'nice', null],
    ],
  },
  {
    step: eitherSide.severalFamilies,
    cases: [
      ['parents', '', 'external'],
      ['kids', '', null],
    ],
  },
  { step: eitherSide.asListed, cases: [['kids', '', 'away']] },
];

const UNCLEAR: readonly Told[] = [
  {
    step: unclear.whoeverComes,
    cases: [
      ['anyone who needs a key cut', '', 'external'],
      ['anyone', '', null],
    ],
  },
  {
    step: unclear.nobodyInParticular,
    cases: [
      ['everyone', '', 'unclear'],
      ['people', '', null],
    ],
  },
  {
    step: unclear.supplier,
    cases: [
      ['suppliers', 'bring the flour', 'unclear'],
      ['suppliers', 'they order my cards', 'external'],
      ['people', 'they order my cards', null],
    ],
  },
  {
    step: unclear.inShape,
    cases: [
      ['people in the office', '', 'internal'],
      ['people', '', null],
    ],
  },
  {
    step: unclear.waiting,
    cases: [
      ['people', 'stuck until I sign', 'internal'],
      ['people', 'sign', null],
    ],
  },
  {
    step: unclear.byNote,
    cases: [
      ['people', 'they pay', 'external'],
      ['people', '', 'unclear'],
    ],
  },
];

const KNOWN: readonly Told[] = [
  {
    step: known.namedPremises,
    cases: [
      ['the hospital trust', '', 'external'],
      ['trust', '', null],
    ],
  },
  {
    step: known.inShape,
    cases: [
      ['five-a-side team', '', 'away'],
      ['team', '', null],
    ],
  },
  {
    step: known.workmate,
    cases: [
      ['warehouse lad', '', 'internal'],
      ['warehouse lad', 'they pay', null],
      ['lad', '', null],
    ],
  },
  {
    step: known.kinWhoBuy,
    cases: [
      ['aunties at the market', 'they pay', 'external'],
      ['aunties at the market', '', null],
      ['my aunties at the market', 'they pay', null],
    ],
  },
  {
    step: known.pastime,
    cases: [
      ['fishing club', '', 'away'],
      ['fishing club', 'they pay', 'external'],
      ['my fishing club', 'they pay', 'away'],
      ['the council', '', null],
    ],
  },
  {
    step: known.clubThatPays,
    cases: [
      ['choir', 'they pay', 'external'],
      ['choir', '', null],
      ['my choir', 'they pay', null],
    ],
  },
  {
    step: known.genericKin,
    cases: [
      ['grannies', '', 'external'],
      ['grannies', 'we grew up together', null],
      ['granny', '', null],
    ],
  },
  {
    step: known.oldLadies,
    cases: [
      ['old ladies', '', 'external'],
      ['my old lady', '', null],
    ],
  },
  {
    step: known.waitingGang,
    cases: [
      ['the crew', 'stuck until I sign', 'internal'],
      ['the crew', '', null],
    ],
  },
  {
    step: known.outsideByNote,
    cases: [
      ['Acme Logistics', 'they pay', 'external'],
      ['developers', 'they pay', 'external'],
      ['our developers', 'they pay', null],
      ['developers', '', null],
    ],
  },
  {
    step: known.unclearByNote,
    cases: [
      ['the council', 'they supply us', 'unclear'],
      ['the council', '', null],
    ],
  },
  {
    step: known.volunteering,
    cases: [
      ['the hospice', 'where volunteers go', 'away'],
      ['the hospice', '', null],
    ],
  },
  {
    step: known.servesWriter,
    cases: [
      ['my therapist', '', 'external'],
      ['my therapist', 'stuck until I sign', null],
      ['my manager', '', null],
    ],
  },
  {
    step: known.thingByName,
    cases: [
      ['Mr Cash', 'they pay', 'external'],
      ['the cash', 'they pay', null],
    ],
  },
  {
    step: known.stationAtWork,
    cases: [
      ['the van desk', 'they tell me', 'internal'],
      ['the van desk', '', null],
      ['the bread', 'they tell me', null],
    ],
  },
  {
    step: known.asListed,
    cases: [
      ['my manager', '', 'internal'],
      ['the bread', 'stuck until I sign', null],
    ],
  },
];

describe.each([...EITHER_SIDE, ...UNCLEAR, ...KNOWN])('the step $step.name', ({ step, cases }) => {
  it.each(cases)('makes of %j (%j): %j', (who, why, kind) => {
    expect(made(step, who, why)).toBe(kind);
  });
});

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

it('has cases for every step, in the order in which they are asked', () => {
  expect(EITHER_SIDE.map(({ step }) => step)).toEqual(eitherSide.STEPS);
  expect(UNCLEAR.map(({ step }) => step)).toEqual(unclear.STEPS);
  expect(KNOWN.map(({ step }) => step)).toEqual(known.STEPS);
});
