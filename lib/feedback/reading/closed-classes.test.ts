import { expect, it } from 'vitest';
import * as classes from './closed-classes';
import { tokenise } from './tokens';
import { wordSet } from './word-set';

it.each(Object.entries(classes))('holds the words of %s as a text is cut into them', (_, words) => {
  expect(tokenise([...words].join(' ')).map(({ word }) => word)).toEqual([...words]);
});

it('gives no class two names', () => {
  const written = Object.values(classes).map((words) => [...words].sort().join(' '));
  expect(new Set(written).size).toBe(written.length);
});

it('tells what is done from what should be done', () => {
  expect(classes.MODALS.has('would')).toBe(true);
  expect(classes.MODALS.has('should')).toBe(false);
});

it('joins lists and classes of words, each word once', () => {
  expect([...wordSet(' they\n  folk', wordSet('folk who'), 'whom')]).toEqual(['they', 'folk', 'who', 'whom']);
});
