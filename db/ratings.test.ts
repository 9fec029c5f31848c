import { describe, expect, it } from 'vitest';
import { countRatings, saveRating, selectOptionalRating } from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

describe.each(engines)('ratings of a lesson on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'eve']) await addPerson(store, id);
  });

  const rating = { personId: 'ada', courseId: 'course', lessonId: 'one', answers: [5, 4, 0, 2, 1], suggestion: '', at: 1000 };
  const rate = (given: Partial<typeof rating> = {}) => test.store.write((tx) => saveRating(tx, { ...rating, ...given }));

  it('are kept once a learner and can be changed, telling what was suggested before', async () => {
    expect(await selectOptionalRating(test.store.read, rating)).toBeUndefined();
    expect(await rate({ suggestion: 'Shorter, please' })).toEqual({ earlierSuggestion: '' });
    const changed = { answers: [0, 0, 0, 0, 3], suggestion: 'Longer', at: 2000 };
    expect(await rate(changed)).toEqual({ earlierSuggestion: 'Shorter, please' });
    expect(await selectOptionalRating(test.store.read, rating)).toEqual({ ...rating, ...changed });
    expect(await selectOptionalRating(test.store.read, { ...rating, personId: 'bob' })).toBeUndefined();
  });

  it('are counted by lesson, those that are alike together', async () => {
    await rate();
    await rate({ personId: 'bob' });
    await rate({ personId: 'eve', answers: [1, 1, 1, 1, 1] });
    await rate({ lessonId: 'two' });
    await rate({ courseId: 'another' });
    expect(await countRatings(test.store.read, 'course')).toEqual([
      { lessonId: 'one', answers: [1, 1, 1, 1, 1], number: 1 },
      { lessonId: 'one', answers: [5, 4, 0, 2, 1], number: 2 },
      { lessonId: 'two', answers: [5, 4, 0, 2, 1], number: 1 },
    ]);
    expect(await countRatings(test.store.read, 'unknown')).toEqual([]);
  });
});
