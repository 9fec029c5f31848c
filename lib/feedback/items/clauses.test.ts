import { describe, expect, it } from 'vitest';
import { tokenise } from '../reading';
import { aroundIn } from './clauses';

/** Names of what is told, in alphabetical order, of the words after a head. */
const told = (text: string, afterHead = true): string => {
  const tokens = tokenise(text);
  const around = aroundIn(tokens, [{ from: 0, to: tokens.length }], afterHead);
  return Object.entries(around)
    .flatMap(([name, is]) => (is ? [name] : []))
    .sort()
    .join(' ');
};

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
});
