import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  appendEntries,
  appendReview,
  appendSubmission,
  countUnseen,
  forgetPerson,
  markSeen,
  type NewReview,
  remark,
  selectEntriesOfSubmission,
  selectGroups,
  selectLearnerReviews,
  selectOptionalEntry,
  selectOverrides,
  selectReviewsOf,
  selectReviewsPage,
  selectVersions,
  undoReview,
} from '.';
import { engines, openOrThrow, startPatience } from './testing';
import { storeForEach } from './testing/each';
import { handIn, newAnswer } from './testing/entries';
import { addPerson, newSubmission } from './testing/people';

describe.each(engines)('what instructors say, on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'ines', 'ian']) await addPerson(store, id);
  });

  const group = (key: string) => ({ activityId: 'police', question: 'customers', keys: [key] });
  const burgled = group('words:the burgled');
  const review = (id: string, given: Partial<NewReview> = {}) =>
    test.store.write((tx) =>
      appendReview(tx, {
        ...{ id, courseId: 'course', kind: 'reply', text: 'Think of what they give.', verdict: null, target: burgled },
        ...{ forLater: false, byId: 'ines', now: 5000 },
        ...given,
      }),
    );
  const undo = (id: string, byId = 'ines') => test.store.write((tx) => undoReview(tx, { courseId: 'course', id, byId, now: 9000 }));
  const entry = async (id: string) => {
    const found = await selectOptionalEntry(test.store.read, 'course', id);
    return (
      found && { verdict: found.verdict, reading: found.reading, open: found.open, closedAt: found.closedAt, groupKey: found.groupKey }
    );
  };
  const handInTwo = async () => {
    await handIn(test.store, 'a', [newAnswer('the burgled'), newAnswer('my nan')]);
    await handIn(test.store, 'b', [newAnswer('the burgled')], { personId: 'bob', now: 2000 });
  };

  it('reaches all in a group at once, and closes what waited there alone', async () => {
    await handInTwo();
    expect(await review('r')).toMatchObject({ status: 'appended', reached: 2 });
    expect(await entry('a.0')).toMatchObject({ open: false, closedAt: 5000, verdict: 'unrecognised' });
    expect(await entry('b.0')).toMatchObject({ open: false });
    expect(await entry('a.1')).toMatchObject({ open: true, closedAt: null });
    expect(await selectReviewsOf(test.store.read, ['a.0', 'b.0', 'a.1'])).toMatchObject([
      { id: 'r', entryId: 'a.0', byName: 'ines' },
      { id: 'r', entryId: 'b.0', text: 'Think of what they give.' },
    ]);
  });

  it('comes once, however often it is sent', async () => {
    await handInTwo();
    expect(await review('r')).toMatchObject({ status: 'appended', reached: 2 });
    expect(await review('r', { seenVersion: 0 })).toMatchObject({ status: 'appended', reached: 2 });
    expect((await selectReviewsPage(test.store.read, { courseId: 'course', limit: 5 })).reviews).toHaveLength(1);
  });

  it('says so when there is nothing to speak of', async () => {
    expect(await review('r')).toEqual({ status: 'nothing' });
    expect(await review('r', { target: { entryId: 'unknown' } })).toEqual({ status: 'nothing' });
    await handInTwo();
    expect(await review('r', { courseId: 'another', target: { entryId: 'a.0' } })).toEqual({ status: 'nothing' });
  });

  it('an override sets the verdict, and its undoing brings back what stood there', async () => {
    await handInTwo();
    expect(await review('o', { kind: 'override', verdict: 'fits', text: 'They fund it by insurance.' })).toMatchObject({ reached: 2 });
    expect(await entry('a.0')).toMatchObject({ verdict: 'fits', open: false });
    expect(await selectOverrides(test.store.read, 'course')).toEqual([
      {
        ...{ scenarioId: 'police', activityId: 'police', question: 'customers', text: 'the burgled', reading: null },
        ...{ verdict: 'fits', reason: 'They fund it by insurance.' },
      },
    ]);
    expect(await undo('o', 'ian')).toEqual({ status: 'undone', reached: 2 });
    expect(await entry('a.0')).toMatchObject({ verdict: 'unrecognised', open: true, closedAt: null });
    expect(await undo('o')).toEqual({ status: 'undone', reached: 2 });
    expect(await selectOverrides(test.store.read, 'course')).toEqual([]);
    const { reviews } = await selectReviewsPage(test.store.read, { courseId: 'course', limit: 5 });
    expect(reviews).toMatchObject([{ id: 'o', undoneByName: 'ian', reached: 2, example: { text: 'the burgled' } }]);
    const { changes } = test.store.read.tables;
    const logged = await test.store.read.query.select({ action: changes.action, byId: changes.byId }).from(changes).orderBy(changes.action);
    expect(logged).toEqual([
      { action: 'override.made', byId: 'ines' },
      { action: 'override.undone', byId: 'ian' },
    ]);
  });

  it('what waits because of the learner since then goes on waiting after an undoing', async () => {
    await handInTwo();
    await review('r');
    await handIn(test.store, 'c', [newAnswer('the robbed')], { now: 6000, misread: ['the burgled'] });
    expect(await entry('a.0')).toMatchObject({ open: true });
    await review('d', { kind: 'dismiss', text: '', target: { entryId: 'a.1' } });
    expect(await undo('r')).toMatchObject({ status: 'undone' });
    expect(await entry('a.0')).toMatchObject({ open: true });
    expect(await entry('a.1')).toMatchObject({ open: false });
  });

  it('is not undone while a later word stands on one of the same answers, and is after that one', async () => {
    await handInTwo();
    await review('first', { kind: 'override', verdict: 'arguable', text: 'Arguable.' });
    await review('second', { kind: 'override', verdict: 'fits', text: 'Fits.', target: { entryId: 'b.0' }, byId: 'ian', now: 5000 });
    expect(await undo('first')).toMatchObject({ status: 'later', latest: [{ id: 'second', byName: 'ian' }] });
    expect(await entry('a.0')).toMatchObject({ verdict: 'arguable' });
    expect(await undo('second')).toMatchObject({ status: 'undone' });
    expect(await entry('b.0')).toMatchObject({ verdict: 'arguable', open: false });
    expect(await undo('first')).toMatchObject({ status: 'undone' });
    expect(await entry('b.0')).toMatchObject({ verdict: 'unrecognised', open: true });
    expect(await undo('unknown')).toEqual({ status: 'unknown' });
  });

  it('of two instructors at once on one group one is told what the other has said, and nothing is lost', async () => {
    await handInTwo();
    const other = await openOrThrow(test.url);
    const say = (store: typeof other, byId: string) =>
      store.write((tx) =>
        appendReview(tx, {
          ...{ id: byId, courseId: 'course', kind: 'override', text: `As ${byId} sees it.`, verdict: 'fits', target: burgled },
          ...{ forLater: true, seenVersion: 0, byId, now: 5000 },
        }),
      );
    const results = await Promise.all([say(test.store, 'ines'), say(other, 'ian')]);
    await other.close();
    const [written, told] = results.toSorted((a, b) => (a.status < b.status ? -1 : 1));
    if (written?.status !== 'appended' || told?.status !== 'changed') throw new Error(JSON.stringify(results));
    expect(written.reached).toBe(2);
    expect(told).toMatchObject({ version: 1, latest: [{ id: written.review.id, text: written.review.text }] });
    expect(await review('again', { seenVersion: told.version })).toMatchObject({ status: 'appended', reached: 2 });
    expect(await selectReviewsOf(test.store.read, ['a.0'])).toHaveLength(2);
  });

  it('whoever looked before another’s word on a single answer, or its undoing, is told too', async () => {
    await handInTwo();
    const version = async () => (await selectVersions(test.store.read, 'course', burgled)).get('words:the burgled') ?? 0;
    expect(await version()).toBe(0);
    await review('single', { target: { entryId: 'a.0' }, seenVersion: 0 });
    expect(await version()).toBe(1);
    expect(await review('late', { seenVersion: 0, byId: 'ian' })).toMatchObject({ status: 'changed', latest: [{ id: 'single' }] });
    expect(await review('late', { target: { entryId: 'a.0' }, seenVersion: 0 })).toMatchObject({ status: 'changed', version: 1 });
    await undo('single');
    expect(await review('late', { seenVersion: 1 })).toMatchObject({ status: 'changed', version: 2, latest: [{ undoneByName: 'ines' }] });
    expect(await review('late', { target: { entryId: 'b.0' }, seenVersion: 0 })).toMatchObject({ status: 'appended' });
    const [shown] = await selectGroups(test.store.read, { courseId: 'course', ...burgled });
    expect(shown).toMatchObject({ key: 'words:the burgled', version: 3 });
  });

  it('one that stands for later reaches a new answer as it is handed in, and closes it; not after its undoing', async () => {
    await handInTwo();
    await review('r', { forLater: true });
    await review('o', { forLater: true, kind: 'override', verdict: 'arguable', text: 'By their insurance.' });
    await handIn(test.store, 'c', [newAnswer('the burgled'), newAnswer('the burgled', { question: 'consumers' })], { now: 7000 });
    expect(await entry('c.0')).toMatchObject({ open: false, verdict: 'arguable', closedAt: 7000 });
    expect(await entry('c.1')).toMatchObject({ open: true, verdict: 'unrecognised' });
    expect(await selectReviewsOf(test.store.read, ['c.0', 'c.1'])).toMatchObject([
      { id: 'r', entryId: 'c.0', was: { verdict: 'unrecognised' } },
      { id: 'o', entryId: 'c.0', was: { verdict: 'unrecognised' }, ruled: { verdict: 'arguable' } },
    ]);
    expect(await undo('r')).toMatchObject({ status: 'later', latest: [{ id: 'o' }] });
    expect(await undo('o')).toEqual({ status: 'undone', reached: 3 });
    expect(await entry('c.0')).toMatchObject({ verdict: 'unrecognised' });
    await undo('r');
    await handIn(test.store, 'd', [newAnswer('the burgled')], { now: 8000 });
    expect(await entry('c.0')).toMatchObject({ open: true });
    expect(await entry('d.0')).toMatchObject({ open: true });
  });

  it('one that stands for later misses no answer that is just being handed in', async () => {
    await handInTwo();
    let begun = () => {};
    const half = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const handingIn = test.store.write(async (tx) => {
      const { submission } = await appendSubmission(tx, newSubmission('c', { now: 4000 }));
      await appendEntries(tx, { submission, answers: [newAnswer('the burgled')], misread: [] });
      begun();
      // Long enough for a reply that doesn't wait to be there and gone.
      await setTimeout(200);
    });
    await half;
    await Promise.all([review('r', { forLater: true }), handingIn]);
    expect(await entry('c.0')).toMatchObject({ open: false });
    expect(await selectReviewsOf(test.store.read, ['c.0'])).toMatchObject([{ id: 'r' }]);
  });

  it('a word on several groups puts them together, so that later answers of any of their words are met by it', async () => {
    await handIn(test.store, 'a', [newAnswer('burgled'), newAnswer('the burgled'), newAnswer('my nan')]);
    const keys = ['words:burgled', 'words:the burgled'];
    expect(await review('r', { target: { ...burgled, keys }, forLater: true })).toMatchObject({ status: 'appended', reached: 2 });
    await handIn(test.store, 'b', [newAnswer('the burgled'), newAnswer('burgled'), newAnswer('my nan')], { now: 6000 });
    expect([await entry('b.0'), await entry('b.1'), await entry('b.2')]).toMatchObject([{ open: false }, { open: false }, { open: true }]);
    expect(await entry('b.0')).toMatchObject({ groupKey: 'words:burgled' });
  });

  it('a re-mark says what the taught engine sees, leaves alone what an instructor has ruled, and can be undone', async () => {
    await handInTwo();
    await review('o', { kind: 'override', verdict: 'arguable', text: 'No.', target: { entryId: 'b.0' } });
    const change = { verdict: 'fits', reading: 'victims', finding: { id: 'new' }, groupKey: 'read:fits:victims' };
    const changes = ['a.0', 'b.0', 'unknown'].map((entryId) => ({ ...change, entryId }));
    const given = { id: 'm', courseId: 'course', rulingId: 'ruling', note: 'Read anew.', changes, byId: 'ines', now: 6000 };
    expect(await test.store.write((tx) => remark(tx, given))).toEqual({ status: 'appended', reached: 1, kept: 1 });
    expect(await entry('a.0')).toEqual({ verdict: 'fits', reading: 'victims', open: false, closedAt: 6000, groupKey: 'read:fits:victims' });
    expect(await entry('b.0')).toMatchObject({ verdict: 'arguable', groupKey: 'words:the burgled' });
    expect(await selectLearnerReviews(test.store.read, 'ada', 'course')).toMatchObject([
      { kind: 're-mark', text: 'Read anew.', wasVerdict: 'unrecognised', verdict: 'fits', finding: { id: 'new' }, entry: { id: 'a.0' } },
    ]);
    expect(await undo('m')).toEqual({ status: 'undone', reached: 1 });
    expect(await entry('a.0')).toEqual({
      ...{ verdict: 'unrecognised', reading: null, open: true, closedAt: null },
      groupKey: 'words:the burgled',
    });
  });

  it('a learner is shown what was said to her, whose it is and what it was before, until it is undone; and it is new once', async () => {
    await handInTwo();
    await review('o', { kind: 'override', verdict: 'fits', text: 'They pay.' });
    await review('d', { kind: 'dismiss', text: '' });
    expect(await selectLearnerReviews(test.store.read, 'ada', 'course')).toEqual([
      {
        ...{ id: 'o', kind: 'override', text: 'They pay.', byName: 'ines', at: 5000, seenAt: null, finding: null, reading: null },
        ...{ wasVerdict: 'unrecognised', verdict: 'fits' },
        entry: {
          ...{ id: 'a.0', kind: 'answer', lessonId: 'lesson', activityId: 'police', submissionId: 'a' },
          ...{ question: 'customers', place: 0, text: 'the burgled' },
        },
      },
    ]);
    expect(await countUnseen(test.store.read, 'ada')).toEqual(new Map([['course', 1]]));
    const see = (now: number) => test.store.write((tx) => markSeen(tx, { personId: 'ada', courseId: 'course', reviewIds: ['o'], now }));
    await see(6000);
    await see(7000);
    expect(await countUnseen(test.store.read, 'ada')).toEqual(new Map());
    expect(await countUnseen(test.store.read, 'bob')).toEqual(new Map([['course', 1]]));
    expect(await selectLearnerReviews(test.store.read, 'ada', 'course')).toMatchObject([{ seenAt: 6000 }]);
    await undo('d');
    await undo('o');
    expect(await selectLearnerReviews(test.store.read, 'ada', 'course')).toEqual([]);
  });

  it(
    'reaches thousands of answers at once, and takes it back',
    async () => {
      const crowd = Array.from({ length: 3000 }, () => newAnswer('the burgled'));
      for (let n = 0; n < 3; n++) await handIn(test.store, `s${n}`, crowd.slice(0, 1000), { now: n });
      expect(await review('r', { kind: 'override', verdict: 'fits', text: 'All.' })).toMatchObject({ reached: 3000 });
      expect((await selectGroups(test.store.read, { courseId: 'course', ...burgled }))[0]).toMatchObject({ open: 0, verdict: 'fits' });
      expect(await undo('r')).toEqual({ status: 'undone', reached: 3000 });
      expect((await selectGroups(test.store.read, { courseId: 'course', ...burgled }))[0]).toMatchObject({ open: 3000, unanswered: 3000 });
    },
    startPatience,
  );

  it('the decisions of a course come newest first, page by page', async () => {
    await handInTwo();
    for (const id of ['x', 'y', 'z']) await review(id, { now: 5000 });
    const first = await selectReviewsPage(test.store.read, { courseId: 'course', limit: 2 });
    expect(first.reviews.map(({ id }) => id)).toEqual(['z', 'y']);
    const second = await selectReviewsPage(test.store.read, { courseId: 'course', limit: 2, before: first.next });
    expect(second).toMatchObject({ reviews: [{ id: 'x', byName: 'ines' }], next: undefined });
    expect((await selectReviewsPage(test.store.read, { courseId: 'another', limit: 2 })).reviews).toEqual([]);
  });

  it('nothing that was said to a forgotten learner stays, and what a forgotten instructor said stays without the name', async () => {
    await handInTwo();
    await review('r');
    await test.store.write((tx) => forgetPerson(tx, 'ada'));
    expect(await selectEntriesOfSubmission(test.store.read, 'a')).toEqual([]);
    expect(await selectReviewsOf(test.store.read, ['a.0'])).toEqual([]);
    await test.store.write((tx) => forgetPerson(tx, 'ines'));
    expect(await selectReviewsOf(test.store.read, ['b.0'])).toMatchObject([{ id: 'r', byName: null, byId: null }]);
  });
});
