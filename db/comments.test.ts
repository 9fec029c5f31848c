import { describe, expect, it } from 'vitest';
import {
  appendComment,
  type CommentState,
  decideComment,
  deleteComment,
  forgetPerson,
  grantInstructor,
  selectCommentsPage,
  selectOptionalComment,
} from '.';
import { selectOptionalEntry } from './entries';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

describe.each(engines)('comments under a lesson on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    await addPerson(store, 'ada', { name: 'Ada' });
    await addPerson(store, 'bob', { name: 'Bob' });
    await addPerson(store, 'ines', { name: 'Ines' });
    await store.write((tx) => grantInstructor(tx, { personId: 'ines', courseId: 'course', grantedBy: null, at: 1 }));
  });

  const place = { courseId: 'course', lessonId: 'lesson' };
  const say = (id: string, given: { personId?: string; text?: string; state?: CommentState; lessonId?: string; createdAt?: number } = {}) =>
    test.store.write((tx) =>
      appendComment(tx, { ...place, id, personId: 'ada', text: `words of ${id}`, state: 'waiting', createdAt: 1000, ...given }),
    );
  const decide = (id: string, state: CommentState, courseId = 'course') =>
    test.store.write((tx) => decideComment(tx, { id, courseId, state, byId: 'ines', at: 2000 }));
  const listed = async (state: CommentState, personId?: string) => {
    const { comments } = await selectCommentsPage(test.store.read, { ...place, state, limit: 9, ...(personId && { personId }) });
    return comments.map(({ id }) => id);
  };

  it('wait in the queue under the same id until somebody decides', async () => {
    expect(await say('c1')).toMatchObject({ status: 'inserted', comment: { id: 'c1', state: 'waiting' } });
    expect(await selectOptionalEntry(test.store.read, 'course', 'c1')).toMatchObject({
      kind: 'comment',
      open: true,
      text: 'words of c1',
      lessonId: 'lesson',
      personName: 'Ada',
    });
    expect(await decide('c1', 'shown')).toBe('waiting');
    expect(await selectOptionalComment(test.store.read, 'c1')).toMatchObject({ state: 'shown', decidedById: 'ines', decidedAt: 2000 });
    expect(await selectOptionalEntry(test.store.read, 'course', 'c1')).toMatchObject({ open: false, closedAt: 2000 });
    expect(await decide('c1', 'hidden')).toBe('shown');
    expect(await decide('c1', 'waiting')).toBe('hidden');
    expect(await selectOptionalComment(test.store.read, 'c1')).toMatchObject({ state: 'waiting', decidedById: null, decidedAt: null });
    expect(await selectOptionalEntry(test.store.read, 'course', 'c1')).toMatchObject({ open: true, closedAt: null });
  });

  it('of an instructor are shown at once and wait for nobody', async () => {
    await say('c1', { personId: 'ines', state: 'shown' });
    expect(await listed('shown')).toEqual(['c1']);
    expect(await selectOptionalEntry(test.store.read, 'course', 'c1')).toMatchObject({ open: false });
  });

  it('that are sent twice are there once, and nobody takes another’s place', async () => {
    await say('c1');
    expect(await say('c1', { text: 'again' })).toMatchObject({ status: 'repeated', comment: { text: 'words of c1' } });
    expect(await say('c1', { personId: 'bob' })).toEqual({ status: 'taken' });
    expect(await listed('waiting')).toEqual(['c1']);
  });

  it('are decided by those of their own course alone', async () => {
    await say('c1');
    expect(await decide('c1', 'shown', 'another')).toBeUndefined();
    expect(await decide('c2', 'shown')).toBeUndefined();
    expect(await listed('waiting')).toEqual(['c1']);
  });

  it('come newest first, page by page, by lesson, state and person, with roles and without addresses', async () => {
    for (let n = 0; n < 5; n++) {
      await say(`c${n}`, { state: 'shown', createdAt: 1000 + Math.floor(n / 2), personId: n % 2 ? 'ines' : 'ada' });
    }
    await say('elsewhere', { state: 'shown', lessonId: 'another' });
    await say('waiting', { personId: 'bob' });
    const seen: string[] = [];
    let before: { createdAt: number; id: string } | undefined;
    do {
      const page = await selectCommentsPage(test.store.read, { ...place, state: 'shown', before, limit: 2 });
      seen.push(...page.comments.map(({ id, personName, teaches }) => `${id} ${personName} ${teaches}`));
      for (const comment of page.comments) expect(JSON.stringify(comment)).not.toContain('@');
      before = page.next;
    } while (before);
    expect(seen).toEqual(['c4 Ada false', 'c3 Ines true', 'c2 Ada false', 'c1 Ines true', 'c0 Ada false']);
    expect(await listed('waiting', 'bob')).toEqual(['waiting']);
    expect(await listed('waiting', 'ada')).toEqual([]);
  });

  it('are deleted by their writer alone, with their entry, and go with an account', async () => {
    await say('c1');
    await say('c2');
    const remove = (personId: string) => test.store.write((tx) => deleteComment(tx, { id: 'c1', personId }));
    expect(await remove('bob')).toBe(false);
    expect(await remove('ada')).toBe(true);
    expect(await remove('ada')).toBe(false);
    expect(await selectOptionalEntry(test.store.read, 'course', 'c1')).toBeUndefined();
    await test.store.write((tx) => forgetPerson(tx, 'ada'));
    expect(await listed('waiting')).toEqual([]);
    expect(await selectOptionalEntry(test.store.read, 'course', 'c2')).toBeUndefined();
  });
});
