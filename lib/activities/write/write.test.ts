import { describe, expect, test } from 'vitest';
import { posted } from '../testing';
import { checkWrite } from './check';
import { write } from './schema';

const props = write.props.parse({ question: 'How do customers and consumers differ?', ideas: ['K1', 'K2'] });
const check = (text: string, rating: 'covered' | null = null) =>
  checkWrite.words(checkWrite.check(props, { text, rating }, { scenario: null, attempt: 1 }));
const both = 'Customers pay for the service. Consumers use the service and give nothing for it.';

describe('writing', () => {
  test('shows a browser the question, without the ideas that are looked for', () => {
    expect(write.publicProps(props)).toEqual({ question: props.question });
  });

  test('reads the text and the learner’s own judgement', () => {
    expect(write.fromFields(posted(['text', 'Words'], ['rating', 'partly']), props)).toEqual({ text: 'Words', rating: 'partly' });
    expect(write.fromFields(posted(['text', 'Words'], ['rating', 'best']), props)).toEqual({ text: 'Words', rating: null });
  });

  test('reads an answer that was stored before there was a judgement', () => {
    expect(write.answer.parse({ text: 'Words' })).toEqual({ text: 'Words', rating: null });
  });

  test('finds the ideas that were asked for, with the learner’s own words', () => {
    const { found, wanted, explanation } = check(both);
    expect([found, wanted]).toEqual([2, 2]);
    expect(explanation.ideas.map(({ id }) => id)).toEqual(expect.arrayContaining(['K1', 'K2']));
  });

  test('asks for an idea that is worth adding', () => {
    const { found, explanation } = check('Customers pay for the service.');
    expect(found).toBe(1);
    expect(explanation.question).toMatch(/\?/);
  });

  test('takes up a misconception', () => {
    expect(check('Nothing is sold in a hospital, so there are no customers.').explanation.misconceptions.map(({ id }) => id)).toContain(
      'M1',
    );
  });

  test('keeps the judgement with the try', () => {
    expect(check(both, 'covered').rating).toBe('covered');
  });

  test('refuses an empty answer and an overlong one', () => {
    expect(write.problem({ text: ' ', rating: null })).toMatch(/Nothing is written yet/);
    expect(write.problem({ text: 'x'.repeat(5001), rating: null })).toMatch(/longer than 5000/);
  });
});
