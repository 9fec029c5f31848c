import { describe, expect, it } from 'vitest';
import {
  appendEntry,
  appendSubmission,
  closeEntry,
  countTries,
  forgetPerson,
  moveToGroup,
  selectEntriesAbout,
  selectEntriesOfSubmission,
  selectOptionalEntry,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { handIn, newAnswer } from './testing/entries';
import { addPerson, newSubmission } from './testing/people';

describe.each(engines)('entries of the queue, on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'ines']) await addPerson(store, id);
  });

  const of = async (submissionId: string) =>
    (await selectEntriesOfSubmission(test.store.read, submissionId)).map(({ id, text, open, misread }) => ({ id, text, open, misread }));
  const ask = (id: string, given: object = {}) =>
    test.store.write((tx) =>
      appendEntry(tx, { id, courseId: 'course', kind: 'question', text: 'Why?', personId: 'ada', now: 5, ...given }),
    );

  it('a submission’s answers are entries with its ids, and those that were not recognised wait', async () => {
    const known = newAnswer('the council', { verdict: 'fits', reading: 'council', misconceptions: ['M1', 'M4'], place: 1 });
    await handIn(test.store, 's', [newAnswer('gibberish', { verdict: 'unreadable' }), known, newAnswer('the burgled', { place: 2 })]);
    await handIn(test.store, 's2', [], { now: 2000 });
    expect(await of('s')).toEqual([
      { id: 's.0', text: 'gibberish', open: true, misread: false },
      { id: 's.1', text: 'the council', open: false, misread: false },
      { id: 's.2', text: 'the burgled', open: true, misread: false },
    ]);
    expect(await of('s2')).toEqual([]);
    expect(await selectOptionalEntry(test.store.read, 'course', 's.1')).toMatchObject({
      ...{ personName: 'ada', lessonId: 'lesson', activityId: 'police', submissionId: 's', kind: 'answer', misconceptions: 'M1 M4' },
      ...{ scenarioId: 'police', reading: 'council', createdAt: 1000, closedAt: 1000, ownKey: null },
    });
    expect(await selectOptionalEntry(test.store.read, 'another', 's.1')).toBeUndefined();
  });

  it('a word of the learner that she was misread opens her latest earlier answer of that text again, once, and nobody else’s', async () => {
    const council = newAnswer('the council', { verdict: 'reconsider', reading: 'council' });
    await handIn(test.store, 'b', [council], { personId: 'bob' });
    await handIn(test.store, 'elsewhere', [council], { activityId: 'hospital' });
    await handIn(test.store, 'first', [council], { now: 1000 });
    await handIn(test.store, 'second', [council, newAnswer('nan')], { now: 2000 });
    await handIn(test.store, 'third', [council], { now: 3000, misread: ['the council', 'never written'] });
    const opened = async () =>
      [await of('b'), await of('elsewhere'), await of('first'), await of('second'), await of('third')].map((all) => all[0]?.open);
    expect(await opened()).toEqual([false, false, false, true, false]);
    expect(await selectOptionalEntry(test.store.read, 'course', 'second.0')).toMatchObject({ misread: true, closedAt: null });
    await test.store.write((tx) => closeEntry(tx, { courseId: 'course', id: 'second.0', now: 3500 }));
    await handIn(test.store, 'fourth', [newAnswer('the town hall')], { now: 4000, misread: ['the council'] });
    expect(await opened()).toEqual([false, false, false, false, true]);
    await handIn(test.store, 'fifth', [], { now: 5000, misread: ['the council'] });
    expect(await opened()).toEqual([false, false, false, false, true]);
  });

  it('answers of words that an instructor has put elsewhere go there too, in that question alone', async () => {
    await handIn(test.store, 'a', [newAnswer('the burgled')]);
    const place = { courseId: 'course', activityId: 'police', question: 'customers' };
    await test.store.write((tx) => moveToGroup(tx, { ...place, what: { words: ['the burgled'] }, to: 'by hand', byId: 'ines', now: 1 }));
    await handIn(test.store, 'b', [newAnswer('the burgled'), newAnswer('the burgled', { question: 'consumers' })], { now: 2000 });
    const keys = (await selectEntriesOfSubmission(test.store.read, 'b')).map(({ groupKey, ownKey }) => [groupKey, ownKey]);
    expect(keys).toEqual([
      ['words:the burgled', null],
      ['by hand', 'words:the burgled'],
    ]);
  });

  it('questions, comments and messages wait until somebody has seen to them, and come once', async () => {
    await ask('q', { activityId: 'police', aboutId: 'a review' });
    await ask('q', { text: 'Sent again' });
    await ask('m', { kind: 'contact', personId: null, contact: { email: 'visitor@example.org' }, text: 'Hello' });
    expect(await selectOptionalEntry(test.store.read, 'course', 'q')).toMatchObject({
      text: 'Why?',
      open: true,
      verdict: null,
      personName: 'ada',
    });
    expect(await selectOptionalEntry(test.store.read, 'course', 'm')).toMatchObject({
      ...{ personName: null, contact: { email: 'visitor@example.org' } },
    });
    expect((await selectEntriesAbout(test.store.read, 'course', ['a review', 'another'])).map(({ id }) => id)).toEqual(['q']);
    expect(await selectEntriesAbout(test.store.read, 'course', [])).toEqual([]);
    const close = (courseId: string) => test.store.write((tx) => closeEntry(tx, { courseId, id: 'q', now: 9 }));
    expect([await close('another'), await close('course'), await close('course')]).toEqual([false, true, false]);
    expect(await selectOptionalEntry(test.store.read, 'course', 'q')).toMatchObject({ open: false, closedAt: 9 });
  });

  it('go with whoever wrote them', async () => {
    await handIn(test.store, 's', [newAnswer('the burgled')]);
    await handIn(test.store, 'b', [newAnswer('the burgled')], { personId: 'bob' });
    await ask('q');
    await test.store.write((tx) => forgetPerson(tx, 'ada'));
    expect(await of('s')).toEqual([]);
    expect(await selectOptionalEntry(test.store.read, 'course', 'q')).toBeUndefined();
    expect(await of('b')).toHaveLength(1);
  });

  it('tries of one activity are counted for one person', async () => {
    const place = { personId: 'ada', courseId: 'course', activityId: 'police' };
    expect(await countTries(test.store.read, place)).toBe(0);
    for (const id of ['1', '2']) await test.store.write((tx) => appendSubmission(tx, newSubmission(id)));
    await test.store.write((tx) => appendSubmission(tx, newSubmission('3', { activityId: 'hospital' })));
    await test.store.write((tx) => appendSubmission(tx, newSubmission('4', { personId: 'bob' })));
    expect(await countTries(test.store.read, place)).toBe(2);
  });
});
