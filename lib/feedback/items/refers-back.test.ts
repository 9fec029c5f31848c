import { describe, expect, it } from 'vitest';
import { tokenise } from '../reading';
import { refersBack } from './refers-back';

describe('an answer that points elsewhere', () => {
  it.each([
    'same as for the zoo one',
    'idk same again',
    'ditto the last list',
    'as above',
    'which ones do you mean',
    'ask the lady at the desk',
  ])('names nobody: %j', (text) => {
    expect(refersBack(tokenise(text))).toBe(true);
  });

  it.each(['the same people who pay', 'whoever pays', 'what the council pays for', 'people who ask for help'])('is not %j', (text) => {
    expect(refersBack(tokenise(text))).toBe(false);
  });
});
