import { describe, expect, it } from 'vitest';
import { type QueueFilter, readFilter } from '@/lib/review/filter';
import {
  appendEntry,
  appendReview,
  claim,
  countEntries,
  release,
  selectAround,
  selectClaims,
  selectEntriesPage,
  selectOptionalEntry,
  selectWait,
  selectWaitingQuestions,
} from '.';
import { engines, openOrThrow } from './testing';
import { storeForEach } from './testing/each';
import { handIn, newAnswer } from './testing/entries';
import { addPerson } from './testing/people';

describe.each(engines)('the queue of a course, on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'ines', 'ian']) await addPerson(store, id);
  });

  const courseId = 'course';
  const all = async (params: Record<string, string> = {}, limit = 2) => {
    const seen: string[] = [];
    for (let filter: QueueFilter = readFilter(params); ; ) {
      const page = await selectEntriesPage(test.store.read, { courseId, filter, limit, now: 0 });
      seen.push(...page.entries.map(({ id }) => id));
      if (!page.next) return seen;
      filter = { ...filter, after: page.next };
    }
  };
  const fill = async () => {
    const known = newAnswer('the council', { verdict: 'fits', reading: 'council', question: 'consumers' });
    await handIn(test.store, 'a', [newAnswer('the burgled'), known], { now: 1000 });
    await handIn(test.store, 'b', [newAnswer('qwerty', { verdict: 'unreadable' })], { now: 1000, personId: 'bob' });
    await handIn(test.store, 'c', [newAnswer('nan')], { now: 3000, activityId: 'hospital' });
    await handIn(test.store, 'd', [newAnswer('pupils')], { now: 500, courseId: 'another' });
    await handIn(test.store, 'e', [], { now: 4000, misread: ['the council'] });
    const message = { courseId, text: 'Words', personId: 'bob' };
    await test.store.write(async (tx) => {
      await appendEntry(tx, { ...message, id: 'question', kind: 'question', activityId: 'police', now: 2000 });
      await appendEntry(tx, { ...message, id: 'comment', kind: 'comment', now: 2500 });
      await appendEntry(tx, { ...message, id: 'contact', kind: 'contact', personId: null, now: 2600 });
    });
  };

  it('holds what waits, the longest waiting first, page by page, of that course alone', async () => {
    await fill();
    expect(await all()).toEqual(['a.0', 'a.1', 'b.0', 'question', 'comment', 'contact', 'c.0']);
    expect(await all({}, 50)).toEqual(await all({}, 1));
    expect(await all({ order: 'newest' })).toEqual((await all()).toReversed());
  });

  it('is filtered by activity, question, verdict, kind and reason, in every order', async () => {
    await fill();
    await test.store.write((tx) =>
      appendReview(tx, {
        ...{ id: 'r', courseId, kind: 'reply', text: 'Yes.', verdict: null, target: { entryId: 'b.0' }, forLater: false },
        ...{ byId: 'ines', now: 5000 },
      }),
    );
    expect(await all({ only: 'all', activity: 'police' })).toEqual(['a.0', 'a.1', 'b.0', 'question']);
    expect(await all({ activity: 'police' })).toEqual(['a.0', 'a.1', 'question']);
    expect(await all({ activity: 'police', question: 'consumers' })).toEqual(['a.1']);
    expect(await all({ verdict: 'unreadable' })).toEqual([]);
    expect(await all({ verdict: 'unreadable', only: 'all' })).toEqual(['b.0']);
    expect(await all({ only: 'unrecognised' })).toEqual(['a.0', 'c.0']);
    expect(await all({ only: 'misread' })).toEqual(['a.1']);
    expect(await all({ only: 'questions' })).toEqual(['question']);
    expect(await all({ only: 'comments' })).toEqual(['comment']);
    expect(await all({ only: 'contact' })).toEqual(['contact']);
    expect(await all({ only: 'suggestions' })).toEqual([]);
    expect(await all({ only: 'all', kind: 'question' })).toEqual(['question']);
    expect((await all({ order: 'mixed' })).toSorted()).toEqual((await all()).toSorted());
    for (const only of ['waiting', 'all', 'unrecognised']) {
      const filter = readFilter({ only });
      expect(await countEntries(test.store.read, { courseId, filter })).toBe((await all({ only })).length);
    }
    expect(await countEntries(test.store.read, { courseId, filter: readFilter({}), most: 3 })).toBe(3);
  });

  it('a mixed order is the same for everybody, and not that of handing in', async () => {
    for (let n = 0; n < 12; n++) await handIn(test.store, `s${n}`, [newAnswer('the burgled'), newAnswer('nan')], { now: n });
    const mixed = await all({ order: 'mixed' }, 5);
    expect(mixed).toHaveLength(24);
    expect(await all({ order: 'mixed' }, 7)).toEqual(mixed);
    expect(mixed).not.toEqual(await all());
    const neighbours = mixed.filter((id, at) => mixed[at + 1]?.split('.')[0] === id.split('.')[0]);
    expect(neighbours.length).toBeLessThan(6);
  });

  it('shows what comes before and after an entry in the same filter and order, even when it has left the filter', async () => {
    await fill();
    for (const order of ['longest-waiting', 'newest', 'mixed']) {
      const listed = await all({ order });
      const filter = readFilter({ order });
      for (const [at, id] of listed.entries()) {
        const entry = await selectOptionalEntry(test.store.read, courseId, id);
        if (!entry) throw new Error(id);
        const around = await selectAround(test.store.read, { courseId, filter, entry });
        expect(around).toEqual({ before: listed[at - 1], after: listed[at + 1] });
      }
    }
    const unread = await selectOptionalEntry(test.store.read, courseId, 'b.0');
    if (!unread) throw new Error('b.0');
    expect(await selectAround(test.store.read, { courseId, filter: readFilter({ only: 'comments' }), entry: unread })).toEqual({
      ...{ before: undefined, after: 'comment' },
    });
  });

  it('shows names, how many have spoken, and who is at work', async () => {
    await fill();
    await test.store.write((tx) => claim(tx, { courseId, subject: 'b.0', personId: 'ines', until: 100, now: 0 }));
    const page = await selectEntriesPage(test.store.read, { courseId, filter: readFilter({}), limit: 50, now: 50 });
    const shown = page.entries.map(({ id, personName, reviews, claim: claimed }) => [id, personName, reviews, claimed?.personName]);
    expect(shown.slice(0, 3)).toEqual([
      ['a.0', 'ada', 0, undefined],
      ['a.1', 'ada', 0, undefined],
      ['b.0', 'bob', 0, 'ines'],
    ]);
    expect(shown[5]).toEqual(['contact', null, 0, undefined]);
  });

  it('a claim is one person’s until it lapses or is let go', async () => {
    const take = (personId: string, now: number, store = test.store) =>
      store.write((tx) => claim(tx, { courseId, subject: 'x', personId, until: now + 100, now }));
    const other = await openOrThrow(test.url);
    const both = await Promise.all([take('ines', 0), take('ian', 0, other)]);
    await other.close();
    expect(both.map(({ status }) => status).toSorted()).toEqual(['claimed', 'taken']);
    const [first, second] = both[0].status === 'claimed' ? ['ines', 'ian'] : ['ian', 'ines'];
    expect(await take(String(second), 99)).toMatchObject({ status: 'taken', by: { personName: first, until: 100 } });
    expect(await take(String(first), 50)).toEqual({ status: 'claimed' });
    expect(await take(String(second), 149)).toMatchObject({ status: 'taken' });
    expect(await take(String(second), 150)).toEqual({ status: 'claimed' });
    await test.store.write((tx) => release(tx, { courseId, subject: 'x', personId: String(first) }));
    expect((await selectClaims(test.store.read, { courseId, subjects: ['x'], now: 200 })).get('x')).toMatchObject({ personId: second });
    await test.store.write((tx) => release(tx, { courseId, subject: 'x', personId: String(second) }));
    expect(await selectClaims(test.store.read, { courseId, subjects: ['x'], now: 200 })).toEqual(new Map());
  });

  it('says what waits, since when, and how long those answered lately had waited', async () => {
    expect(await selectWait(test.store.read, courseId)).toEqual({ waiting: 0, oldest: null, answered: [] });
    await fill();
    const reply = (id: string, entryId: string, now: number) =>
      test.store.write((tx) =>
        appendReview(tx, {
          ...{ id, courseId, kind: 'reply', text: 'Yes.', verdict: null, target: { entryId }, forLater: false, byId: 'ines', now },
        }),
      );
    await reply('r', 'a.0', 5000);
    await reply('again', 'a.0', 6000);
    expect(await selectWait(test.store.read, courseId)).toEqual({
      ...{ waiting: 6, oldest: 1000, answered: [{ createdAt: 1000, closedAt: 5000 }] },
    });
    expect(await selectWaitingQuestions(test.store.read, courseId)).toEqual([
      { activityId: 'police', question: 'consumers', kind: 'answer', waiting: 1, oldest: 1000 },
      { activityId: 'police', question: 'customers', kind: 'answer', waiting: 1, oldest: 1000 },
      { activityId: 'police', question: '', kind: 'question', waiting: 1, oldest: 2000 },
      { activityId: null, question: '', kind: 'comment', waiting: 1, oldest: 2500 },
      { activityId: null, question: '', kind: 'contact', waiting: 1, oldest: 2600 },
      { activityId: 'hospital', question: 'customers', kind: 'answer', waiting: 1, oldest: 3000 },
    ]);
  });
});
