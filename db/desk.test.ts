import { describe, expect, it } from 'vitest';
import { queuedAnswers } from '@/lib/review';
import {
  appendEntries,
  appendEntry,
  appendReview,
  appendSubmission,
  selectOptionalReceipt,
  selectOptionalSubject,
  selectPeopleInGroups,
  selectReviewsOfGroups,
  undoReview,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson, newSubmission } from './testing/people';

describe.each(engines)('what the desk asks of its own on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'cem', 'ines']) await addPerson(store, id);
    for (const personId of ['cem', 'ada', 'bob']) {
      await store.write(async (tx) => {
        const { submission } = await appendSubmission(tx, newSubmission(`of ${personId}`, { personId }));
        const answer = {
          question: 'customers',
          place: 0,
          text: 'Officers',
          verdict: 'unrecognised',
          reading: null,
          scenario: 's',
        } as const;
        const answers = queuedAnswers([{ ...answer, misconceptions: [] }]);
        await appendEntries(tx, { submission, answers, misread: [] });
      });
    }
  });

  const place = { courseId: 'course', activityId: 'police', question: 'customers' };
  const key = 'words:officer';
  const reply = (id: string) =>
    test.store.write((tx) =>
      appendReview(tx, {
        ...{ id, courseId: 'course', kind: 'reply', text: 'Who pays them?', verdict: null, forLater: true, byId: 'ines', now: 2000 },
        target: { activityId: 'police', question: 'customers', keys: [key] },
      }),
    );

  it('a receipt tells how many answers a decision has reached and whose it is, in its own course alone', async () => {
    await reply('r');
    expect(await selectOptionalReceipt(test.store.read, 'course', 'r')).toMatchObject({
      kind: 'reply',
      reached: 3,
      byName: 'ines',
      forLater: true,
    });
    expect(await selectOptionalReceipt(test.store.read, 'another', 'r')).toBeUndefined();
    expect(await selectOptionalReceipt(test.store.read, 'course', 'no such')).toBeUndefined();
  });

  it('the people of a group are named in order, up to as many as wished, and all are counted', async () => {
    const people = await selectPeopleInGroups(test.store.read, { ...place, keys: [key, 'words:other'], most: 2 });
    expect([...people]).toEqual([[key, { names: ['ada', 'bob'], number: 3 }]]);
    expect(await selectPeopleInGroups(test.store.read, { ...place, keys: [], most: 2 })).toEqual(new Map());
  });

  it('what was said to a group is listed until it is undone', async () => {
    const said = async () =>
      (await selectReviewsOfGroups(test.store.read, { ...place, keys: [key] })).map(({ id, reached }) => [id, reached]);
    await reply('r');
    await reply('s');
    expect(await said()).toEqual([
      ['r', 3],
      ['s', 3],
    ]);
    await test.store.write((tx) => undoReview(tx, { courseId: 'course', id: 's', byId: 'ines', now: 3000 }));
    expect(await said()).toEqual([['r', 3]]);
    expect(await selectReviewsOfGroups(test.store.read, { ...place, question: 'consumers', keys: [key] })).toEqual([]);
  });

  it('a question leads to the learner’s own entry, whether it names that or a reply that reached many', async () => {
    await reply('r');
    const ask = { courseId: 'course', kind: 'question', text: 'Why?', personId: 'bob', now: 4000 } as const;
    await test.store.write((tx) => appendEntry(tx, { ...ask, id: 'q', aboutId: 'r' }));
    const of = (aboutId: string, personId = 'bob', courseId = 'course') =>
      selectOptionalSubject(test.store.read, { courseId, aboutId, personId });
    expect(await of('r')).toEqual({ id: 'of bob.0' });
    expect(await of('of bob.0')).toEqual({ id: 'of bob.0' });
    expect(await of('of ada.0')).toBeUndefined();
    expect(await of('r', 'ines')).toBeUndefined();
    expect(await of('r', 'bob', 'another')).toBeUndefined();
  });
});
