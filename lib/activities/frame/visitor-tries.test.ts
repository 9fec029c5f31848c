import { beforeEach, describe, expect, test } from 'vitest';
import { Memory } from './testing';
import { dropTries, keepTry, MOST_TRIES, readTries, triesKey, type VisitorTry } from './visitor-tries';

const key = triesKey('course', 'activity');
const made = (number: number): VisitorTry => ({
  key: `key-${number}`,
  entries: [
    ['who', `Ann ${number}`],
    ['who', ''],
  ],
  attempt: { number, at: number, readable: true, answer: {}, reply: null },
  edition: 'one',
});
let storage: Memory;
beforeEach(() => {
  storage = new Memory();
});

describe('a visitor’s tries', () => {
  test('are kept on the device in their order', () => {
    expect(keepTry(storage, key, made(1)) && keepTry(storage, key, made(2))).toBe(true);
    expect(readTries(storage, key, 'one')).toEqual([made(1), made(2)]);
  });

  test('are shown as their words alone once the lesson has changed', () => {
    keepTry(storage, key, made(1));
    expect(readTries(storage, key, 'two')[0]?.attempt).toEqual({ number: 1, at: 1, readable: false, stored: 'Ann 1' });
  });

  test('are forgotten one by one as they move into an account', () => {
    for (const number of [1, 2]) keepTry(storage, key, made(number));
    dropTries(storage, key, ['key-1']);
    expect(readTries(storage, key, 'one').map((one) => one.key)).toEqual(['key-2']);
    dropTries(storage, key, ['key-2']);
    expect(storage.length).toBe(0);
  });

  test('give way to newer ones when there are too many', () => {
    for (let number = 1; number <= MOST_TRIES + 2; number++) keepTry(storage, key, made(number));
    expect(readTries(storage, key, 'one').map(({ attempt }) => attempt.number)).toEqual(
      Array.from({ length: MOST_TRIES }, (_, at) => at + 3),
    );
  });

  test.each(['{', '{}', '[1, null, {"key": 1}]', '[{"key":"a","edition":"one","entries":"x","attempt":{}}]'])(
    'can’t be broken by what else stands in the storage: %s',
    (value) => {
      storage.setItem(key, value);
      expect(readTries(storage, key, 'one')).toEqual([]);
      expect(keepTry(storage, key, made(1))).toBe(true);
    },
  );

  test('are nowhere where there is no storage', () => {
    expect(keepTry(null, key, made(1))).toBe(false);
    expect(readTries(null, key, 'one')).toEqual([]);
  });
});
