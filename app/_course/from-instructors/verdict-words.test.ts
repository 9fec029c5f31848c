import { expect, test } from 'vitest';
import { quoted, verdictWords } from './verdict-words';

test('a verdict is told in words, an unknown one as it is stored', () => {
  expect([verdictWords('reconsider'), verdictWords('from-before'), verdictWords(null)]).toEqual([
    'Worth another look',
    'from-before',
    'Nothing yet',
  ]);
});

test('a long text is quoted up to a word’s end, on one line, and a sign is never cut in two', () => {
  expect(quoted('  the\nneighbours ')).toBe('‘the neighbours’');
  expect(quoted('the people next door', 14)).toBe('‘the people …’');
  expect(quoted(`ab ${'😀'.repeat(9)}`, 6).isWellFormed()).toBe(true);
});
