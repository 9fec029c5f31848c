import { describe, expect, it } from 'vitest';
import {
  chooseDigest,
  clearSent,
  digestPreference,
  insertOutgoing,
  isOutgoingDue,
  markFailed,
  markSent,
  removePreference,
  selectDigestsDue,
  selectGivenUp,
  selectOptionalPreference,
  selectTold,
  setPreference,
  takeOutgoing,
  writeDigests,
} from '.';
import type { Row } from './schema';
import { engines, openOrThrow } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

const day = 24 * 60 * 60 * 1000;

describe.each(engines)('mail on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob', 'ines']) await addPerson(store, id);
  });

  const write = (id: string, now = 1000) =>
    test.store.write((tx) => insertOutgoing(tx, [{ id, personId: 'ada', kind: 'test', detail: { n: 1 }, now }]));
  const take = (now: number, store = test.store) => store.write((tx) => takeOutgoing(tx, { now, leaseMs: 500 }));

  it('is taken once when it is due, by one of several processes, and again when the one at it never came back', async () => {
    await write('a');
    expect(await take(999)).toBeUndefined();
    expect(await isOutgoingDue(test.store.read, 999)).toBe(false);
    expect(await isOutgoingDue(test.store.read, 1000)).toBe(true);
    const other = await openOrThrow(test.url);
    const taken = await Promise.all([take(1000), take(1000, other), take(1000), take(1000, other)]);
    await other.close();
    expect(taken.filter(Boolean)).toMatchObject([{ id: 'a', personId: 'ada', tries: 1, dueAt: 1500, detail: { n: 1 } }]);
    expect(await take(1499)).toBeUndefined();
    expect(await take(1500)).toMatchObject({ id: 'a', tries: 2 });
  });

  it('that was sent is not sent again, and is forgotten in time', async () => {
    await write('a');
    await write('b', 2000);
    await take(1000);
    await test.store.write((tx) => markSent(tx, 'a', 1100));
    expect(await take(1900)).toBeUndefined();
    await test.store.write((tx) => clearSent(tx, 5000));
    expect(await take(9000)).toMatchObject({ id: 'b' });
  });

  it('that failed comes again when said, and what is given up stays to be looked at', async () => {
    await write('a');
    await take(1000);
    await test.store.write((tx) => markFailed(tx, 'a', { problem: 'refused (550)', nextAt: 4000 }));
    expect(await take(3999)).toBeUndefined();
    expect(await take(4000)).toMatchObject({ tries: 2, problem: 'refused (550)' });
    await test.store.write((tx) => markFailed(tx, 'a', { problem: 'refused (550)' }));
    expect(await take(1e15)).toBeUndefined();
    expect(await selectGivenUp(test.store.read, 5)).toMatchObject([{ id: 'a', tries: 2, problem: 'refused (550)' }]);
  });

  it('goes out in the order in which it came due', async () => {
    await write('late', 3000);
    await write('early', 1000);
    expect([await take(3000), await take(3000)]).toMatchObject([{ id: 'early' }, { id: 'late' }]);
  });

  it('a preference holds what was last set, for each person and name', async () => {
    const digest = (personId: string) => selectOptionalPreference(test.store.read, { personId, name: 'keys' });
    await test.store.write((tx) => setPreference(tx, { personId: 'ada', name: 'keys', value: { on: false } }));
    await test.store.write((tx) => setPreference(tx, { personId: 'ada', name: 'keys', value: 'off' }));
    expect([await digest('ada'), await digest('bob')]).toEqual(['off', undefined]);
    const remove = () => test.store.write((tx) => removePreference(tx, { personId: 'ada', name: 'keys' }));
    expect([await remove(), await remove()]).toEqual([true, false]);
    expect(await digest('ada')).toBeUndefined();
  });

  /** An answer of somebody's, and an instructor's word that has reached it. */
  const say = async (
    id: string,
    given: { personId?: string; at?: number; review?: Partial<Row<'reviews'>>; reach?: Partial<Row<'reviewReach'>> } = {},
  ) => {
    const { personId = 'ada', at = 1000 } = given;
    await test.store.write(async (tx) => {
      const place = { courseId: 'course', activityId: 'police', question: 'customers' };
      await tx.query.insert(tx.tables.entries).values({
        ...{
          ...place,
          id: `entry ${id}`,
          personId,
          lessonId: 'lesson',
          kind: 'answer',
          place: 0,
          text: `words of ${personId}`,
          words: 'words',
        },
        ...{ misconceptions: '', misread: false, groupKey: 'g', open: false, mix: 1, createdAt: 1 },
      });
      const review = { ...place, id, kind: 'reply', text: `reply ${id}`, forLater: false, byId: 'ines', at, ...given.review };
      await tx.query.insert(tx.tables.reviews).values(review);
      const reach = { reviewId: id, entryId: `entry ${id}`, personId, courseId: 'course', wasOpen: true, at, ...given.reach };
      await tx.query.insert(tx.tables.reviewReach).values(reach);
    });
  };
  const choose = (personId: string, daily: boolean, now = 500) => test.store.write((tx) => chooseDigest(tx, { personId, daily, now }));
  const digest = (now: number) => {
    let n = 0;
    const newId = () => `digest ${now} ${n++}`;
    return test.store.write((tx) => writeDigests(tx, { now, settleMs: 60, limit: 100, newId }));
  };

  it('no digest is written for who didn’t ask for one', async () => {
    await say('a');
    expect(await digest(2000)).toBe(0);
    await choose('ada', true, 1500);
    await choose('ada', false, 1600);
    await say('b', { at: 1700 });
    expect(await digest(2000)).toBe(0);
    expect(await selectOptionalPreference(test.store.read, { personId: 'ada', name: digestPreference })).toBeUndefined();
  });

  it('a digest tells what came since it was asked for, at most once a day, once it has settled', async () => {
    await say('before', { at: 400 });
    await choose('ada', true, 500);
    expect(await digest(1000)).toBe(0);
    await say('a', { at: 1000 });
    expect(await digest(1059)).toBe(0);
    expect(await digest(1060)).toBe(1);
    expect(await digest(1061)).toBe(0);
    expect(await selectTold(test.store.read, { personId: 'ada', toldAt: 1060 })).toEqual([
      {
        ...{ reviewId: 'a', kind: 'reply', text: 'reply a', courseId: 'course', lessonId: 'lesson', activityId: 'police' },
        ...{ own: 'words of ada', verdict: null, at: 1000 },
      },
    ]);
    expect(await take(1060)).toMatchObject({ personId: 'ada', kind: 'digest', detail: { toldAt: 1060 } });
    await say('b', { at: 2000 });
    expect(await digest(1060 + day - 1)).toBe(0);
    expect(await digest(1060 + day)).toBe(1);
    expect(await selectTold(test.store.read, { personId: 'ada', toldAt: 1060 + day })).toMatchObject([{ reviewId: 'b' }]);
  });

  it('a digest tells nobody of another’s answers, and nothing that was seen, undone or only dismissed', async () => {
    await choose('ada', true);
    await choose('bob', true);
    await say('seen', { reach: { seenAt: 1001 } });
    await say('undone', { review: { undoneAt: 1002 } });
    await say('dismissed', { review: { kind: 'dismiss' } });
    expect(await selectDigestsDue(test.store.read, { now: 5000, settleMs: 0, limit: 9 })).toEqual([]);
    await say('of bob', { personId: 'bob' });
    await say('of ada', { review: { kind: 'override', verdict: 'right' }, reach: { verdict: 'right' } });
    expect(await digest(5000)).toBe(2);
    const told = async (personId: string) =>
      (await selectTold(test.store.read, { personId, toldAt: 5000 })).map(({ reviewId }) => reviewId);
    expect([await told('ada'), await told('bob')]).toEqual([['of ada'], ['of bob']]);
  });

  it('the one with news is found among many who wish for a digest', async () => {
    const ids = Array.from({ length: 1100 }, (_, n) => `wishing ${String(n).padStart(4, '0')}`);
    await test.store.write(async (tx) => {
      for (let at = 0; at < ids.length; at += 220) {
        const some = ids.slice(at, at + 220);
        const account = { passwordHash: null, administrator: false, sessionVersion: 1, createdAt: 1 };
        await tx.query.insert(tx.tables.people).values(some.map((id) => ({ id, email: id, name: id, nameKey: id, ...account })));
        await tx.query.insert(tx.tables.preferences).values(some.map((personId) => ({ personId, name: digestPreference, value: 'daily' })));
      }
    });
    for (const personId of ['wishing 0007', 'wishing 1099']) await say(`to ${personId}`, { personId });
    const due = (limit: number) => selectDigestsDue(test.store.read, { now: 5000, settleMs: 0, limit });
    expect(await due(9)).toEqual(['wishing 0007', 'wishing 1099']);
    expect(await due(1)).toEqual(['wishing 0007']);
  });

  it('several processes write one digest', async () => {
    await choose('ada', true);
    await say('a');
    const other = await openOrThrow(test.url);
    const written = await Promise.all(
      [test.store, other, test.store, other].map((store, n) =>
        store.write((tx) => writeDigests(tx, { now: 5000 + n, settleMs: 0, limit: 9, newId: () => `digest ${n}` })),
      ),
    );
    await other.close();
    expect(written.sort()).toEqual([0, 0, 0, 1]);
  });
});
