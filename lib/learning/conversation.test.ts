import { describe, expect, test } from 'vitest';
import { conversationOf } from './conversation';

const said = (id: string, entry: string, text = `words of ${entry}`) => ({ id, entry: { id: entry, text, activityId: 'police' } });
const asked = (id: string, aboutId: string | null = null) => ({ id, kind: 'question', aboutId, activityId: 'police' });

describe('a conversation with instructors', () => {
  test('holds a word once, with each of the texts that it reached', () => {
    const { words } = conversationOf([said('r1', 'e1', 'police'), said('r1', 'e2', 'the police'), said('r1', 'e3', 'police')], []);
    expect(words.map(({ said: { id }, quotes }) => [id, quotes])).toEqual([['r1', ['police', 'the police']]]);
  });

  test('puts what was written back below the word that it answers, and the answer to that below it', () => {
    const { words, questions } = conversationOf([said('r1', 'e1'), said('r2', 'q1')], [asked('q1', 'r1'), asked('q2', 'r2')]);
    expect(questions).toEqual([]);
    expect(words).toMatchObject([
      { said: { id: 'r1' }, back: [{ asked: { id: 'q1' }, words: [{ said: { id: 'r2' }, back: [{ asked: { id: 'q2' }, words: [] }] }] }] },
    ]);
  });

  test('lets a question stand by itself when it is about nothing, or about a word that was taken back', () => {
    const { words, questions } = conversationOf([said('r1', 'q1')], [asked('q1'), asked('q2', 'undone')]);
    expect(words).toEqual([]);
    expect(questions.map(({ asked: { id }, words: answers }) => [id, answers.map((word) => word.said.id)])).toEqual([
      ['q1', ['r1']],
      ['q2', []],
    ]);
  });
});
