import { describe, expect, it } from 'vitest';
import { skipOpeners, tokenise } from '../reading';
import { afterCorrection, exceptionAt } from './taken-back';

describe('a box that takes something back', () => {
  it.each([
    ['not the criminals, the taxpayer', 'taxpayer'],
    ['victims? No, the council', 'council'],
    ['taxpayers lol no the council', 'council'],
    ['victims, sorry I mean the council', 'council'],
    ['victims no wait the council', 'council'],
  ])('is read from what is put in its place: %j', (text, first) => {
    const tokens = tokenise(text);
    expect(tokens[afterCorrection(tokens, skipOpeners(tokens))]?.word).toBe(first);
  });

  it.each(['victims, no doubt about it', 'people who actually pay', 'not the users because they pay nothing'])('is not %j', (text) => {
    const tokens = tokenise(text);
    const from = skipOpeners(tokens);
    expect(afterCorrection(tokens, from)).toBe(from);
  });
});

describe('a box that leaves somebody out', () => {
  it.each([
    ['everyone bar the crooks', 'bar'],
    ['all of us minus the kids', 'minus'],
    ['anyone other than the staff', 'other'],
  ])('names those before the exception: %j', (text, word) => {
    const tokens = tokenise(text);
    expect(tokens[exceptionAt(tokens, { from: 0, to: tokens.length })]?.word).toBe(word);
  });

  it.each(['people in the bar', 'other people', 'those who save money'])('is not %j', (text) => {
    const tokens = tokenise(text);
    expect(exceptionAt(tokens, { from: 0, to: tokens.length })).toBe(tokens.length);
  });
});
