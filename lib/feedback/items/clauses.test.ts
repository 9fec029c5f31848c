import { describe, expect, it } from 'vitest';
import { NEGATORS, tokenise } from '../reading';
import * as classes from '../reading/closed-classes';
import { type Around, NOTHING_AROUND, type Noted } from './clause-deeds';
import { STEPS, type Walk } from './clause-steps';
import * as clauseWords from './clause-words';
import { aroundIn } from './clauses';

const namesOf = (around: Around): string =>
  Object.entries(around)
    .flatMap(([name, is]) => (is ? [name] : []))
    .sort()
    .join(' ');

const SMALL_WORDS = new Set(
  [classes, clauseWords, { NEGATORS, WHOSE: new Set(['whose']) }]
    .flatMap(Object.values<ReadonlySet<string> | ReadonlyMap<string, RegExp> | RegExp>)
    .flatMap((words) => (words instanceof RegExp ? [] : [...words.keys()])),
);

/** Names of what is told, in alphabetical order, of the words after a head. */
const told = (text: string, afterHead = true): string => {
  const tokens = tokenise(text);
  return namesOf(aroundIn(tokens, [{ from: 0, to: tokens.length }], afterHead));
};

it('takes the state of somebody else for nobody’s here', () => {
  expect(told('of the dead man')).toBe('');
  expect(told('brought in dead')).toContain('dealtWith');
});

describe('the clauses around a name', () => {
  it.each([
    ['who rent the barn for parties', 'deals pays'],
    ['hiring two of the boats', 'deals pays'],
    [', gave us forty quid for the raffle', 'deals gives pays'],
    ['whose taxes go into it', 'pays'],
    [', it pays for the night shift', 'pays'],
    [', she bought a season ticket', 'deals pays'],
  ])('tell of %j that money goes to the organisation', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    [', we buy the flour from them', 'paid'],
    ['we pay to sweep the yard', 'paid'],
    [', he gets the rent', 'paid'],
    [', they get paid by the hour', 'paid'],
    ['who gets 60 quid a night', 'paid'],
    ['getting €5 for each', 'paid'],
  ])('tell of %j that money goes the other way', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['whose employer pays for them', 'free'],
    [', the parish pays', 'free'],
    [', someone else pays for it', 'free'],
    ['even though they pay nothing', 'denies free'],
  ])('tell of %j that they pay nothing themselves', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['being shown round the cellars', 'plainly served'],
    ['who have their boilers mended', 'plainly served'],
    ['learning to swim', 'plainly served'],
    [', they use it every weekend', 'served'],
  ])('tell of %j that they are served', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it.each([
    ['brought in after a crash', 'dealtWith'],
    ['knocked out cold', 'dealtWith'],
    ['sent there against her will', 'dealtWith'],
    ['who does not know where he is', 'dealtWith'],
    ['who broke into the boathouse', 'misdeed'],
  ])('tell of %j that nobody was asked', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  it("lay nobody else's deed at the door of those named", () => {
    expect(told('on the coach the club hired')).toBe('');
    expect(told('in pension funds')).toBe('');
    expect(told('who were never arrested')).toBe('');
  });

  it.each([
    ['the kids', 'treated'],
    ['men, they', 'pay'],
    ['the team there', 'tax pays for it'],
    ['boys got in', 'when they pay'],
    ['men found', 'helped'],
  ])('are read as if every step read every word, whatever small word stands between %j and %j', (before, after) => {
    const start = {
      from: 0,
      i: 0,
      afterHead: true,
      subject: 'self',
      relative: false,
      fresh: true,
      negative: false,
      passive: false,
    } as const;
    for (const word of SMALL_WORDS) {
      const text = `${before} ${word} ${after}`;
      const tokens = tokenise(text);
      const noted: Noted = { ...NOTHING_AROUND };
      const walk: Walk = { ...start, tokens, to: tokens.length, noted };
      for (; walk.i < walk.to; walk.i++) STEPS.some((step) => step(walk, tokens[walk.i]?.word ?? ''));
      expect(`${text}: ${told(text)}`).toBe(`${text}: ${namesOf({ ...noted, denies: noted.denies && !noted.gives && !noted.pays })}`);
    }
  });
});
