import { expect, it } from 'vitest';
import { tokenise } from '../reading';
import { NOTHING_AROUND } from './clause-deeds';
import {
  auxiliary,
  cleft,
  conjunction,
  deed,
  free,
  mark,
  negation,
  nounPhrase,
  relative,
  STEPS,
  type Step,
  somebodyElse,
  state,
  takenUp,
  theirMoney,
  type Walk,
  whose,
} from './clause-steps';

/** The walk just before the word in brackets. */
function walkTo(text: string, known: Partial<Walk>): Walk {
  const before = tokenise(text.split('[')[0] ?? '');
  const tokens = tokenise(text.replace(/[[\]]/gu, ''));
  const start = { subject: 'self', relative: false, fresh: true, negative: false, passive: false } as const;
  return { tokens, from: 0, to: tokens.length, afterHead: true, noted: { ...NOTHING_AROUND }, i: before.length, ...start, ...known };
}

/** What a step makes of the word in brackets: whether it takes it, what it notes, and what it changes for the words that follow. */
function made(step: Step, text: string, known: Partial<Walk> = {}): string {
  const walk = walkTo(text, known);
  const before = { ...walk };
  const taken = step(walk, walk.tokens[before.i]?.word ?? '');
  const noted = Object.entries(walk.noted).flatMap(([name, is]) => (is ? [name] : []));
  const names = ['subject', 'relative', 'fresh', 'negative', 'passive'] as const;
  const changed = names.flatMap((name) => (walk[name] === before[name] ? [] : [`${name}: ${walk[name]}`]));
  return [...(taken ? ['taken'] : []), ...noted.sort(), ...changed].join(', ');
}

type Case = readonly [step: Step, text: string, made: string, known?: Partial<Walk>];

const CASES: readonly Case[] = [
  [mark, 'who pays[,] they', 'taken, subject: self, fresh: true', { subject: 'other', fresh: false }],
  [mark, 'gave [£]50', 'taken', { subject: 'other', fresh: false }],
  [mark, 'who [pays]', ''],
  [state, 'found [unconscious]', 'dealtWith'],
  [state, 'found [there]', ''],
  [free, 'get in [free]', 'free'],
  [free, 'in their [free] time', ''],
  [free, 'get [free] time', ''],
  [free, 'not get in [free]', '', { negative: true }],
  [
    conjunction,
    'it helps [because] they pay',
    'taken, subject: self, relative: false, fresh: true',
    { subject: 'us', relative: true, fresh: false },
  ],
  [conjunction, 'we bill [and] arrest', 'taken, fresh: true', { subject: 'us', fresh: false }],
  [conjunction, 'pays [so] that they come', '', { fresh: false }],
  [conjunction, 'who [pays]', ''],
  [whose, '[whose] taxes go into it', 'taken, pays, relative: true, fresh: false'],
  [whose, '[whose] taxes are low', 'taken, relative: true, fresh: false'],
  [whose, '[whose] firm pays', 'taken, subject: other, relative: true, fresh: false'],
  [whose, "[who's] tax pays for it", 'taken, pays, relative: true, fresh: false'],
  [whose, "[who's] ill", ''],
  [cleft, '[it] is the landlord who paid', 'taken, subject: other, fresh: false'],
  [cleft, "[it's] the landlord who paid", 'taken, subject: other, fresh: false'],
  [cleft, '[it] is paid', ''],
  [cleft, "[it's] the law", ''],
  [cleft, 'they say [it] is the landlord who paid', '', { fresh: false }],
  [relative, '[who] pay', 'taken, relative: true'],
  [relative, "[who's] helped", 'taken, relative: true, passive: true'],
  [relative, '[they] pay', ''],
  [theirMoney, '[their] tax pays for it', 'pays'],
  [theirMoney, '[there] own money keeps it going', 'pays'],
  [theirMoney, '[their] tax is low', ''],
  [theirMoney, '[our] tax pays for it', ''],
  [takenUp, 'who works, [they] pay', 'taken, fresh: false'],
  [takenUp, "Danny, [he's] helped", 'taken, fresh: false, passive: true'],
  [takenUp, '[it] helps', 'taken, subject: other, fresh: false'],
  [takenUp, 'who [they] help', 'taken, subject: other, fresh: false', { relative: true }],
  [takenUp, 'who pay [them]', ''],
  [takenUp, 'who sees [it]', '', { fresh: false }],
  [somebodyElse, '[we] pay', 'taken, paid, subject: us, fresh: false'],
  [somebodyElse, '[we] arrest', 'taken, subject: us, fresh: false'],
  [somebodyElse, ', [we] pay', 'taken, subject: us, fresh: false'],
  [somebodyElse, ', [someone] else pays', 'taken, subject: other, fresh: false'],
  [somebodyElse, 'who pays [us]', '', { fresh: false }],
  [somebodyElse, '[the] council pays', ''],
  [negation, 'who [never] pay', 'negative: true'],
  [negation, "who don't pay [nothing]", 'negative: false', { negative: true }],
  [negation, 'who [always] pay', ''],
  [auxiliary, 'who [are] helped', 'passive: true'],
  [auxiliary, 'who [get] arrested', 'passive: true'],
  [auxiliary, 'who [get] the money', ''],
  [auxiliary, 'who [have] helped', ''],
  [deed, 'who [pay]', 'taken, pays, fresh: false', { relative: true }],
  [deed, 'who never [pay]', 'taken, denies, free, fresh: false, negative: false', { relative: true, negative: true }],
  [deed, 'for the [pay]', ''],
  [deed, 'in [need]', ''],
  [deed, 'who [sing]', ''],
  [nounPhrase, '[the] council pays for them', 'subject: other, fresh: false'],
  [nounPhrase, '[the] council is near', 'fresh: false'],
  [nounPhrase, '[in] the council that pays', 'fresh: false'],
  [nounPhrase, '[often] the council pays', ''],
  [nounPhrase, 'who help [the] council', '', { fresh: false }],
];

it.each(CASES.map(([step, text, expected, known]) => ({ step, text, expected, known })))(
  'the step $step.name makes of "$text": "$expected"',
  ({ step, text, expected, known }) => {
    expect(made(step, text, known)).toBe(expected);
  },
);

it('has cases for every step in which it reads something, and in which it does not', () => {
  expect([...new Set(CASES.map(([step]) => step))]).toEqual(STEPS);
  for (const step of STEPS) {
    const reads = CASES.flatMap(([one, , expected]) => (one === step ? [expected !== ''] : []));
    expect(new Set(reads), step.name).toEqual(new Set([true, false]));
  }
});
