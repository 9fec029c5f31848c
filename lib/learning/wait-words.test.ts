import { expect, test } from 'vitest';
import { withinWords } from './wait-words';

test.each([
  [0, 'within an hour'],
  [59 * 60_000, 'within an hour'],
  [61 * 60_000, 'within 2 hours'],
  [23.5 * 3_600_000, 'within a day'],
  [24 * 3_600_000, 'within a day'],
  [25 * 3_600_000, 'within 2 days'],
])('a wait of %i milliseconds is promised %s, never less than it usually is', (ms, words) => {
  expect(withinWords(ms)).toBe(words);
});
