import { describe, expect, it } from 'vitest';
import {
  appendReview,
  type Moving,
  moveToGroup,
  selectGroupEntries,
  selectGroups,
  selectOptionalEntry,
  selectUnanswered,
  undoReview,
} from '.';
import { engines, openOrThrow } from './testing';
import { storeForEach } from './testing/each';
import { handIn, newAnswer } from './testing/entries';
import { addPerson } from './testing/people';

const place = { courseId: 'course', activityId: 'police', question: 'customers' };

describe.each(engines)('groups of like answers, on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'ines']) await addPerson(store, id);
  });

  const council = (text: string) =>
    newAnswer(text, { verdict: 'fits', reading: 'council', words: text.toLowerCase(), groupKey: 'read:fits:council' });
  const groups = (texts?: number) => selectGroups(test.store.read, { ...place, texts });
  const move = (what: Moving, to: string | null, store = test.store) =>
    store.write((tx) => moveToGroup(tx, { ...place, what, to, byId: 'ines', now: 5000 }));
  const keyOf = async (id: string) => (await selectOptionalEntry(test.store.read, 'course', id))?.groupKey;
  const reply = (keys: string[], given: object = {}) =>
    test.store.write((tx) =>
      appendReview(tx, {
        ...{ id: 'r', courseId: 'course', kind: 'reply', text: 'Yes.', verdict: null, target: { ...place, keys }, forLater: true },
        ...{ byId: 'ines', now: 6000, ...given },
      }),
    );

  it('hold what was read alike, or says the same, with the learners’ own words, those with most waiting first', async () => {
    await handIn(test.store, 'a', [
      council('The council'),
      council('council!'),
      newAnswer('nan'),
      newAnswer('nan', { question: 'consumers' }),
    ]);
    await handIn(test.store, 'b', [council('The council'), newAnswer('nan')], { personId: 'bob', now: 500 });
    await handIn(test.store, 'c', [newAnswer('nan')], { courseId: 'another' });
    await handIn(test.store, 'd', [newAnswer('nan')], { activityId: 'hospital' });
    expect(await groups()).toEqual([
      {
        ...{ key: 'words:nan', reading: null, verdict: 'unrecognised', number: 2, open: 2, unanswered: 2, oldestOpen: 500, version: 0 },
        ...{ distinct: 1, texts: [{ text: 'nan', words: 'nan', number: 2 }] },
      },
      {
        ...{
          key: 'read:fits:council',
          reading: 'council',
          verdict: 'fits',
          number: 3,
          open: 0,
          unanswered: 0,
          oldestOpen: null,
          version: 0,
        },
        distinct: 2,
        texts: [
          { text: 'The council', words: 'the council', number: 2 },
          { text: 'council!', words: 'council!', number: 1 },
        ],
      },
    ]);
    expect((await groups(1)).map(({ texts, distinct }) => [texts.length, distinct])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });

  it('are read page by page, the earliest first', async () => {
    for (let n = 0; n < 5; n++) await handIn(test.store, `s${n}`, [newAnswer('nan'), council('council')], { now: n });
    const page = (after?: { createdAt: number; id: string }) =>
      selectGroupEntries(test.store.read, { ...place, keys: ['words:nan', 'nothing'], after, limit: 3 });
    const first = await page();
    expect(first.entries.map(({ id, personName }) => [id, personName])).toEqual([
      ['s0.0', 'ada'],
      ['s1.0', 'ada'],
      ['s2.0', 'ada'],
    ]);
    expect(await page(first.next)).toMatchObject({ entries: [{ id: 's3.0' }, { id: 's4.0' }], next: undefined });
    expect(await selectGroupEntries(test.store.read, { ...place, keys: [], limit: 3 })).toEqual({ entries: [] });
  });

  it('a group is split by words, which later answers follow, and put back', async () => {
    await handIn(test.store, 'a', [council('The council'), council('council tax office')]);
    expect(await move({ words: ['council tax office'] }, 'split')).toBe(1);
    await handIn(test.store, 'b', [council('council tax office'), council('The council')], { now: 2000 });
    expect([await keyOf('a.0'), await keyOf('a.1'), await keyOf('b.0'), await keyOf('b.1')]).toEqual([
      ...['read:fits:council', 'split', 'split', 'read:fits:council'],
    ]);
    expect(await move({ words: ['council tax office'] }, null)).toBe(2);
    await handIn(test.store, 'c', [council('council tax office')], { now: 3000 });
    expect([await keyOf('a.1'), await keyOf('b.0'), await keyOf('c.0')]).toEqual(Array(3).fill('read:fits:council'));
  });

  it('one answer is taken out alone, and put back', async () => {
    await handIn(test.store, 'a', [newAnswer('nan'), newAnswer('nan')]);
    expect(await move({ entryIds: ['a.0'] }, 'out')).toBe(1);
    await handIn(test.store, 'b', [newAnswer('nan')], { now: 2000 });
    expect([await keyOf('a.0'), await keyOf('a.1'), await keyOf('b.0')]).toEqual(['out', 'words:nan', 'words:nan']);
    await move({ entryIds: ['a.0'] }, 'out again');
    await move({ entryIds: ['a.0', 'a.1'] }, null);
    expect([await keyOf('a.0'), await keyOf('a.1')]).toEqual(['words:nan', 'words:nan']);
  });

  it('what is moved into a group is reached by what stands there for later answers', async () => {
    await handIn(test.store, 'a', [newAnswer('nan'), newAnswer('my nan')]);
    await reply(['words:nan']);
    expect((await selectOptionalEntry(test.store.read, 'course', 'a.1'))?.open).toBe(true);
    await move({ words: ['my nan'] }, 'words:nan');
    expect((await selectOptionalEntry(test.store.read, 'course', 'a.1'))?.open).toBe(false);
    expect(await groups()).toMatchObject([{ key: 'words:nan', number: 2, unanswered: 0 }]);
    expect(await test.store.write((tx) => undoReview(tx, { courseId: 'course', id: 'r', byId: 'ines', now: 9000 }))).toMatchObject({
      reached: 2,
    });
    expect(await groups()).toMatchObject([{ key: 'words:nan', open: 2, unanswered: 2 }]);
  });

  it('of two instructors who split and reply at once, each answer ends in one group and none is lost', async () => {
    await handIn(test.store, 'a', [newAnswer('nan'), newAnswer('my nan', { groupKey: 'words:nan' })]);
    const other = await openOrThrow(test.url);
    const [moved, replied] = await Promise.all([move({ words: ['my nan'] }, 'split', other), reply(['words:nan'], { forLater: false })]);
    await other.close();
    expect(moved).toBe(1);
    const after = await groups();
    expect(after.map(({ key, number }) => [key, number]).toSorted()).toEqual([
      ['split', 1],
      ['words:nan', 1],
    ]);
    const open = after.reduce((sum, group) => sum + group.open, 0);
    expect(replied).toMatchObject({ status: 'appended', reached: 2 - open });
  });

  it('the commonest answers without a specific reply are those neither recognised nor reviewed', async () => {
    await handIn(test.store, 'a', [newAnswer('nan'), newAnswer('nan'), newAnswer('gran'), council('council')]);
    await handIn(test.store, 'b', [newAnswer('nan')], { activityId: 'hospital' });
    await handIn(test.store, 'c', [newAnswer('nan')], { courseId: 'another' });
    const unanswered = async (given: object = {}) =>
      (await selectUnanswered(test.store.read, { courseId: 'course', ...given })).map(({ activityId, text, number }) => [
        activityId,
        text,
        number,
      ]);
    expect(await unanswered()).toEqual([
      ['police', 'nan', 2],
      ['police', 'gran', 1],
      ['hospital', 'nan', 1],
    ]);
    expect(await unanswered({ activityId: 'hospital' })).toEqual([['hospital', 'nan', 1]]);
    expect(await unanswered({ limit: 1 })).toHaveLength(1);
    await reply(['words:nan']);
    expect(await unanswered({ activityId: 'police' })).toEqual([['police', 'gran', 1]]);
    await test.store.write((tx) => undoReview(tx, { courseId: 'course', id: 'r', byId: 'ines', now: 9000 }));
    expect(await unanswered({ activityId: 'police', limit: 1 })).toEqual([['police', 'nan', 2]]);
  });
});
