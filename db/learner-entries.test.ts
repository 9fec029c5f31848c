import { describe, expect, it } from 'vitest';
import { appendEntry, type NewEntry, selectLearnerEntries } from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

describe.each(engines)('what a learner wrote to the instructors on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob']) await addPerson(store, id);
  });

  const write = (id: string, given: Partial<NewEntry> = {}) =>
    test.store.write((tx) =>
      appendEntry(tx, { id, courseId: 'course', personId: 'ada', kind: 'question', text: `words of ${id}`, now: 1000, ...given }),
    );

  it('is theirs alone, questions and messages, the earliest first', async () => {
    await write('q2', { now: 2000, activityId: 'police', lessonId: 'one', aboutId: 'review' });
    await write('q1');
    await write('m1', { kind: 'contact', now: 3000 });
    await write('a comment', { kind: 'comment' });
    await write('a suggestion', { kind: 'suggestion' });
    await write('of bob', { personId: 'bob' });
    await write('of a visitor', { personId: null, kind: 'contact', contact: { name: 'Vera' } });
    await write('elsewhere', { courseId: 'another' });
    const found = await selectLearnerEntries(test.store.read, 'ada', 'course');
    expect(found.map(({ id, open }) => [id, open])).toEqual([
      ['q1', true],
      ['q2', true],
      ['m1', true],
    ]);
    expect(found[1]).toMatchObject({ activityId: 'police', aboutId: 'review', text: 'words of q2', createdAt: 2000 });
  });

  it('is there once when it was sent twice', async () => {
    await write('q1');
    await write('q1', { text: 'other words' });
    expect((await selectLearnerEntries(test.store.read, 'ada', 'course')).map(({ text }) => text)).toEqual(['words of q1']);
  });
});
