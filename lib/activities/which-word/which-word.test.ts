import { describe, expect, test } from 'vitest';
import { posted } from '../testing';
import { checkWhichWord } from './check';
import { whichWord } from './schema';

const set = {
  terms: [
    { id: 'client', label: 'Client' },
    { id: 'consumer', label: 'Consumer' },
  ],
  definitions: [
    { id: 'advice', text: 'Comes for advice.', answer: 'client', replies: { client: 'Yes.', consumer: 'They do more than use.' } },
    { id: 'use', text: 'Has the use.', answer: 'consumer', replies: { client: 'No advice here.', consumer: 'Yes, again.' } },
  ],
};
const props = whichWord.props.parse({ set });
const check = (choices: Record<string, string>) =>
  checkWhichWord.words(checkWhichWord.check(props, { choices }, { scenario: null, attempt: 1 }));
const problemOf = (given: unknown) => whichWord.set?.safeParse(given).error?.issues.map(({ message }) => message);

describe('which word', () => {
  test('shows a browser terms and definitions, without what belongs together', () => {
    const shown = JSON.stringify(whichWord.publicProps(props));
    expect(shown).toContain('Comes for advice.');
    expect(shown).not.toMatch(/answer|replies|Yes/);
  });

  test('reads the chosen terms, and passes over an empty choice and an unknown term', () => {
    expect(whichWord.fromFields(posted(['choice:advice', 'client'], ['choice:use', '']), props)).toEqual({ choices: { advice: 'client' } });
    expect(whichWord.fromFields(posted(['choice:use', 'king']), props)).toEqual({ choices: {} });
  });

  test('answers each choice with its own reply', () => {
    expect(check({ advice: 'client', use: 'client' })).toEqual({
      definitions: [
        { id: 'advice', chosen: 'client', verdict: 'fits', reply: 'Yes.', question: null },
        { id: 'use', chosen: 'client', verdict: 'reconsider', reply: 'No advice here.', question: null },
      ],
      open: 0,
    });
  });

  test('counts what was left open', () => {
    expect(check({ use: 'consumer' }).open).toBe(1);
    expect(whichWord.problem({ choices: {} })).toMatch(/No word is chosen yet/);
  });

  test('refuses a set whose answer is no term, or that lacks a reply', () => {
    const [first, second] = set.definitions;
    expect(problemOf({ ...set, definitions: [{ ...first, answer: 'clinet' }, second] })).toEqual([
      '"clinet" isn\'t the id of a term: client, consumer',
    ]);
    expect(problemOf({ ...set, definitions: [{ ...first, replies: { client: 'Yes.' } }] })).toEqual(['there is no reply to "consumer"']);
    expect(problemOf({ ...set, definitions: [first, first] })).toEqual(['"advice" stands twice: each has an id of its own']);
  });
});
