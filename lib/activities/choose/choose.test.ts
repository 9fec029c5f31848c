import { describe, expect, test } from 'vitest';
import { posted } from '../testing';
import { checkChoose } from './check';
import { choose } from './schema';

const set = {
  question: 'Which of these help?',
  many: true,
  choices: [
    { id: 'often', text: 'How often they come', right: true, reply: 'Worth knowing.' },
    { id: 'coats', text: 'The colour of their coats', right: false, reply: 'Nothing follows from it.' },
    { id: 'post', text: 'Whether they buy by post', right: true, reply: 'It changes the box.' },
  ],
};
const props = choose.props.parse({ set });
const check = (chosen: string[], attempt: number) => checkChoose.words(checkChoose.check(props, { chosen }, { scenario: null, attempt }));

describe('choosing', () => {
  test('shows a browser question and choices, without which are right and without replies', () => {
    const shown = JSON.stringify(choose.publicProps(props));
    expect(shown).toContain('How often they come');
    expect(shown).not.toMatch(/right|reply|Worth/);
  });

  test('reads one choice where one is allowed, and all where many are', () => {
    const fields = posted(['choice', 'post'], ['choice', 'often'], ['choice', 'king']);
    expect(choose.fromFields(fields, props)).toEqual({ chosen: ['often', 'post'] });
    const one = choose.props.parse({ set: { ...set, many: false, choices: set.choices.slice(0, 2) } });
    expect(choose.fromFields(fields, one)).toEqual({ chosen: ['often'] });
  });

  test('explains every choice that was made', () => {
    expect(check(['often', 'coats'], 1).choices).toEqual([
      { id: 'often', verdict: 'fits', reply: 'Worth knowing.', question: null },
      { id: 'coats', verdict: 'reconsider', reply: 'Nothing follows from it.', question: null },
    ]);
  });

  test('asks, at the first try without naming it, for what was left out and would have fitted', () => {
    const [left] = check(['often'], 1).leftOut;
    expect(left?.question).toMatch(/^One of those that you left out/);
    expect(left?.question).not.toContain('by post');
  });

  test('names at later tries what was left out, still as a question', () => {
    expect(check(['coats'], 2).leftOut.map(({ id }) => id)).toEqual(['often', 'post']);
    expect(check(['often'], 2).leftOut[0]?.question).toBe('You left out ‘Whether they buy by post’. What would speak for it?');
  });

  test('asks nothing more when everything that fits was chosen', () => {
    expect(check(['often', 'post'], 1).leftOut).toEqual([]);
  });

  test('refuses a set where nothing is right, or several are and one may be chosen', () => {
    const messages = (given: unknown) => choose.set?.safeParse(given).error?.issues.map(({ message }) => message);
    expect(messages({ ...set, choices: set.choices.map((one) => ({ ...one, right: false })) })).toEqual(['none of the choices is right']);
    expect(messages({ ...set, many: false })?.[0]).toContain('only one may be chosen');
  });
});
