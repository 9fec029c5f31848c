import { describe, expect, it } from 'vitest';
import type { Group } from '@/db';
import { groupSets, keysOf, oldestOf, textsOf, versionOf } from './group-sets';

const group = (key: string, given: Partial<Group> = {}): Group => {
  const words = key.replace(/^words:/, '');
  return {
    ...{ key, reading: null, verdict: 'unrecognised', number: 1, open: 1, unanswered: 1, oldestOpen: 5, distinct: 1, version: 0 },
    texts: [{ text: words, words, number: given.number ?? 1 }],
    ...given,
  };
};

describe('groups as they are met', () => {
  it('alike in words are one while nobody has answered them', () => {
    const sets = groupSets([group('words:police officer', { number: 3, open: 3 }), group('words:officer police', { oldestOpen: 2 })]);
    expect(sets.map(keysOf)).toEqual([['words:police officer', 'words:officer police']]);
    expect(sets[0] && [sets[0].number, sets[0].open, oldestOf(sets[0])]).toEqual([4, 4, 2]);
    expect(sets[0] && textsOf(sets[0]).map(({ number }) => number)).toEqual([3, 1]);
  });

  it('that were answered, made by hand or recognised stay by themselves', () => {
    const groups = [
      group('words:police officer'),
      group('words:officer police', { version: 1, open: 0 }),
      group('c0ffee', { texts: [{ text: 'police officer', words: 'police officer', number: 1 }] }),
      group('read:fits:police officer', { verdict: 'fits' }),
    ];
    expect(groupSets(groups)).toHaveLength(4);
  });

  it('come with those first in which most wait', () => {
    const sets = groupSets([
      group('read:fits:a', { verdict: 'fits', number: 90, open: 0 }),
      group('words:b', { number: 2, open: 2, version: 3 }),
    ]);
    expect(sets.map((set) => [set.open, versionOf(set)])).toEqual([
      [2, 3],
      [0, 0],
    ]);
  });
});
