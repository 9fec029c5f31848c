import { describe, expect, it } from 'vitest';
import { tokenise } from '../reading';
import { NOTHING_AROUND } from './clause-deeds';
import {
  auxiliary,
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

type Case = [text: string, made: string, known?: Partial<Walk>];

const CASES: readonly { readonly step: Step; readonly cases: readonly Case[] }[] = [
  {
    step: mark,
    cases: [
      ['who pays[,] they', 'taken, subject: self, fresh: true', { subject: 'other', fresh: false }],
      ['gave [£]50', 'taken', { subject: 'other', fresh: false }],
      ['who [pays]', ''],
    ],
  },
  {
    step: state,
    cases: [
      ['found [unconscious]', 'dealtWith'],
      ['found [there]', ''],
    ],
  },
  {
    step: free,
    cases: [
      ['get in [free]', 'free'],
      ['in their [free] time', ''],
      ['get [free] time', ''],
      ['not get in [free]', '', { negative: true }],
    ],
  },
  {
    step: conjunction,
    cases: [
      [
        'it helps [because] they pay',
        'taken, subject: self, relative: false, fresh: true',
        { subject: 'us', relative: true, fresh: false },
      ],
      ['we bill [and] arrest', 'taken, fresh: true', { subject: 'us', fresh: false }],
      ['pays [so] that they come', '', { fresh: false }],
      ['who [pays]', ''],
    ],
  },
  {
    step: whose,
    cases: [
      ['[whose] taxes go into it', 'taken, pays, relative: true, fresh: false'],
      ['[whose] taxes are low', 'taken, relative: true, fresh: false'],
      ['[whose] firm pays', 'taken, subject: other, relative: true, fresh: false'],
      ["[who's] tax pays for it", 'taken, pays, relative: true, fresh: false'],
      ["[who's] ill", ''],
    ],
  },
  {
    step: relative,
    cases: [
      ['[who] pay', 'taken, relative: true'],
      ["[who's] helped", 'taken, relative: true, passive: true'],
      ['[they] pay', ''],
    ],
  },
  {
    step: theirMoney,
    cases: [
      ['[their] tax pays for it', 'pays'],
      ['[there] own money keeps it going', 'pays'],
      ['[their] tax is low', ''],
      ['[our] tax pays for it', ''],
    ],
  },
  {
    step: takenUp,
    cases: [
      ['who works, [they] pay', 'taken, fresh: false'],
      ["Danny, [he's] helped", 'taken, fresh: false, passive: true'],
      ['[it] helps', 'taken, subject: other, fresh: false'],
      ['who [they] help', 'taken, subject: other, fresh: false', { relative: true }],
      ['who pay [them]', ''],
      ['who sees [it]', '', { fresh: false }],
    ],
  },
  {
    step: somebodyElse,
    cases: [
      ['[we] pay', 'taken, paid, subject: us, fresh: false'],
      ['[we] arrest', 'taken, subject: us, fresh: false'],
      [', [we] pay', 'taken, subject: us, fresh: false'],
      [', [someone] else pays', 'taken, subject: other, fresh: false'],
      ['who pays [us]', '', { fresh: false }],
      ['[the] council pays', ''],
    ],
  },
  {
    step: negation,
    cases: [
      ['who [never] pay', 'negative: true'],
      ["who don't pay [nothing]", 'negative: false', { negative: true }],
      ['who [always] pay', ''],
    ],
  },
  {
    step: auxiliary,
    cases: [
      ['who [are] helped', 'passive: true'],
      ['who [get] arrested', 'passive: true'],
      ['who [get] the money', ''],
      ['who [have] helped', ''],
    ],
  },
  {
    step: deed,
    cases: [
      ['who [pay]', 'taken, pays, fresh: false', { relative: true }],
      ['who never [pay]', 'taken, denies, free, fresh: false, negative: false', { relative: true, negative: true }],
      ['for the [pay]', ''],
      ['in [need]', ''],
      ['who [sing]', ''],
    ],
  },
  {
    step: nounPhrase,
    cases: [
      ['[the] council pays for them', 'subject: other, fresh: false'],
      ['[the] council is near', 'fresh: false'],
      ['[in] the council that pays', 'fresh: false'],
      ['[often] the council pays', ''],
      ['who help [the] council', '', { fresh: false }],
    ],
  },
];

describe.each(CASES)('the step $step.name', ({ step, cases }) => {
  it.each(cases)('makes of %j: %j', (text, expected, known) => {
    expect(made(step, text, known)).toBe(expected);
  });
});

it('has cases for every step, in the order in which they read', () => {
  expect(CASES.map(({ step }) => step)).toEqual(STEPS);
});
