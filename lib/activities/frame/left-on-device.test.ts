import { beforeEach, describe, expect, test } from 'vitest';
import { copyKey, keepCopy, readCopy } from './device-copy';
import type { Entries } from './form-entries';
import { forget, leftOnDevice } from './left-on-device';
import { Memory } from './testing';
import { keepTry, readTries, triesKey } from './visitor-tries';

let storage: Memory;
beforeEach(() => {
  storage = new Memory();
});

const words = (text: string): Entries => [['text', text]];
const tried = (activityId: string, key: string, text: string) =>
  keepTry(storage, triesKey('course', activityId), {
    key,
    entries: words(text),
    attempt: { number: 1, at: 1, readable: false, stored: text },
    edition: 'an earlier one',
  });
const typed = (activityId: string, text: string, who = 'visitor') =>
  keepCopy(storage, copyKey(who, 'course', activityId), { entries: words(text), base: 0 });

describe('what visitors left on the device', () => {
  test('is found for every activity, whatever became of its lesson: tries, and words that go beyond the last of them', () => {
    tried('one', 'a', 'First');
    tried('one', 'b', 'Second');
    typed('one', 'Second');
    tried('two', 'c', 'Tried');
    typed('two', 'Tried, and typed on');
    typed('three', 'Typed only');
    expect(leftOnDevice(storage)).toEqual([
      {
        courseId: 'course',
        activityId: 'one',
        tries: [
          { key: 'a', entries: words('First') },
          { key: 'b', entries: words('Second') },
        ],
        words: null,
      },
      { courseId: 'course', activityId: 'two', tries: [{ key: 'c', entries: words('Tried') }], words: words('Tried, and typed on') },
      { courseId: 'course', activityId: 'three', tries: [], words: words('Typed only') },
    ]);
  });

  test('is nothing where boxes were emptied, where it is a learner’s, and where there is no storage', () => {
    typed('one', ' ');
    typed('two', 'A learner’s', 'ann');
    storage.setItem('something:else', 'x');
    expect(leftOnDevice(storage)).toEqual([]);
    expect(leftOnDevice(null)).toEqual([]);
  });
});

describe('what has moved', () => {
  test('is forgotten with the words that went along', () => {
    tried('one', 'a', 'Tried');
    typed('one', 'Typed on');
    for (const left of leftOnDevice(storage)) forget(storage, left, ['a']);
    expect(storage.length).toBe(0);
  });

  test('leaves behind what was written in another window meanwhile', () => {
    tried('one', 'a', 'Tried');
    typed('one', 'Tried');
    const [left] = leftOnDevice(storage);
    tried('one', 'b', 'Tried again');
    typed('one', 'Typed meanwhile');
    if (left) forget(storage, left, ['a']);
    expect(readTries(storage, triesKey('course', 'one'), '').map(({ key }) => key)).toEqual(['b']);
    expect(readCopy(storage, copyKey('visitor', 'course', 'one'))?.entries).toEqual(words('Typed meanwhile'));
  });

  test('keeps the words on the device while some of the tries haven’t moved', () => {
    tried('one', 'a', 'First');
    tried('one', 'b', 'Second');
    typed('one', 'Typed on');
    const [left] = leftOnDevice(storage);
    if (left) forget(storage, left, ['a']);
    expect(leftOnDevice(storage)).toEqual([
      { courseId: 'course', activityId: 'one', tries: [{ key: 'b', entries: words('Second') }], words: words('Typed on') },
    ]);
  });
});
