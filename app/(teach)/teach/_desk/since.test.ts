import { describe, expect, it } from 'vitest';
import { clockText, counted, spanText, waitingText } from './since';

describe('waits and numbers in words', () => {
  it('name the largest unit, rounded down, in its singular or plural', () => {
    expect([0, 59_999, 60_000, 119_999, 3_600_000, 7_200_000, 86_399_999, 86_400_000, 30 * 86_400_000].map(spanText)).toEqual([
      'less than a minute',
      'less than a minute',
      '1 minute',
      '1 minute',
      '1 hour',
      '2 hours',
      '23 hours',
      '1 day',
      '30 days',
    ]);
  });

  it('count with a noun that fits', () => {
    expect([counted(1, 'answer'), counted(0, 'answer'), counted(2300, 'entry', 'entries')]).toEqual([
      '1 answer',
      '0 answers',
      '2,300 entries',
    ]);
  });

  it('say of one who waits no more than that', () => {
    expect(waitingText(1, '1', 7_200_000)).toBe('One waits, for 2 hours');
    expect(waitingText(1000, '1,000 or more', 7_200_000)).toBe('1,000 or more wait, the longest for 2 hours');
  });

  it('tell a time of day and which clock it is by', () => {
    expect(clockText(Date.UTC(2026, 0, 2, 14, 5, 59))).toBe('14:05 UTC');
  });
});
