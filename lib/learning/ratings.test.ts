import { describe, expect, test } from 'vitest';
import { ratingAnswersSchema, ratingMeans } from './ratings';

describe('the ratings of a lesson', () => {
  test('are counted and averaged question by question, without what was left out', () => {
    const means = ratingMeans([
      { answers: [5, 0, 0, 1, 3], number: 3 },
      { answers: [1, 0, 4, 0, 3], number: 1 },
    ]);
    expect(means).toEqual([
      { question: 'clear', count: 4, mean: 4 },
      { question: 'length', count: 0, mean: null },
      { question: 'activities', count: 1, mean: 4 },
      { question: 'replies', count: 3, mean: 1 },
      { question: 'use', count: 4, mean: 3 },
    ]);
  });

  test('have no means where nobody has rated', () => {
    expect(ratingMeans([]).every(({ count, mean }) => count === 0 && mean === null)).toBe(true);
  });

  test('are five steps from 1 to 5, or 0', () => {
    expect(ratingAnswersSchema.safeParse([0, 1, 2, 3, 5]).success).toBe(true);
    for (const wrong of [[0, 1, 2, 3, 6], [1, 2, 3, 4], [1, 2, 3, 4, 5, 5], [1, 2, 3, 4, 4.5], 'x']) {
      expect(ratingAnswersSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
    }
  });
});
