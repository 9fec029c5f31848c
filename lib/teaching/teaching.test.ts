import { beforeAll, describe, expect, it } from 'vitest';
import { appendEntries, appendRuling, appendSubmission, remark, selectRulingsInForce, selectTeachingState, withdrawRuling } from '@/db';
import { storeForEach } from '@/db/testing/each';
import { addPerson, newSubmission } from '@/db/testing/people';
import { checkOf } from '@/lib/activities/checks';
import { compileLibrary } from '@/lib/courses/compile-library';
import type { Course } from '@/lib/courses/course';
import { checkItem, type Ruling } from '@/lib/feedback';
import { queuedAnswers } from '@/lib/review';
import { earlierAnswers, shownEarlier } from './earlier';
import { shownTrial } from './shown';
import { taughtScenario, teach } from './taught';
import { triedRuling, tryRuling } from './trial';

let course: Course;
beforeAll(async () => {
  const read = await compileLibrary(process.cwd());
  const found = read.ok ? read.value.courses.find(({ id }) => id === 'customer-or-consumer') : undefined;
  if (!found) throw new Error('The course can’t be compiled');
  course = found;
});

describe('teaching a scenario', () => {
  const test = storeForEach('sqlite', async ({ store }) => {
    for (const id of ['ines', 'ada', 'bob']) await addPerson(store, id);
  });

  const place = { courseId: 'customer-or-consumer', scenarioId: 'police' };
  const unknown = 'the blorpers';
  const alias: Ruling = { kind: 'alias', party: 'victims', alias: unknown, reason: 'Here people say so.' };

  /** Hands in one list of customers, as the player does. */
  const handIn = async (id: string, personId: string, customers: string[]) => {
    const scenario = await taughtScenario(test.store.read, course, 'police');
    const answer = { customers, consumers: [], explanation: '' };
    const check = checkOf('PartyLists');
    const findings = check.check({ scenario: 'police', count: 4, explain: 'How?' }, answer, { scenario, attempt: 1 });
    const answers = queuedAnswers(check.reviewed?.(answer, findings) ?? []);
    await test.store.write(async (tx) => {
      const { submission } = await appendSubmission(tx, newSubmission(id, { personId, courseId: place.courseId, answer, findings }));
      await appendEntries(tx, { submission, answers, misread: [] });
    });
  };
  const append = async (id: string, ruling: Ruling) => {
    const state = await selectTeachingState(test.store.read, place);
    return test.store.write((tx) => appendRuling(tx, { ...place, id, ruling, byId: 'ines', state, now: 1 }));
  };

  it('is tried on everything that was ever handed in, says how far it has come, and writes nothing', async () => {
    await handIn('s1', 'ada', [unknown, 'the government']);
    await handIn('s2', 'bob', [unknown.toUpperCase()]);
    await handIn('s3', 'bob', [unknown]);
    const steps = tryRuling(test.store.read, course, 'police', alias);
    const first = await steps.next();
    expect(first).toEqual({ done: false, value: { done: 3, of: 3 } });
    const trial = await triedRuling(test.store.read, course, 'police', alias);
    expect(trial).toMatchObject({ status: 'tried', state: '0-0', answers: 4, verdicts: 3 });
    expect(shownTrial(trial)).toMatchObject({
      changes: [
        { text: unknown, count: 2, was: { verdict: 'unrecognised', readAs: '' }, now: { readAs: expect.stringContaining('victims') } },
        { text: unknown.toUpperCase(), count: 1 },
      ],
      more: 0,
    });
    expect(await selectRulingsInForce(test.store.read, place)).toEqual([]);
  });

  it('is refused where it is ambiguous, and where the author’s cases would be answered otherwise', async () => {
    expect(await triedRuling(test.store.read, course, 'police', { ...alias, alias: 'the government' })).toMatchObject({
      status: 'refused',
      sentences: [expect.stringContaining('government')],
    });
    const against: Ruling = { kind: 'ruling', party: 'government', list: 'customers', verdict: 'reconsider', reason: 'To see it refused.' };
    const refused = await triedRuling(test.store.read, course, 'police', against);
    expect(refused).toMatchObject({ status: 'refused' });
    expect(refused.status === 'refused' && refused.sentences[0]).toMatch(/^The author’s case/);
  });

  it('takes effect on the next answer, and ends when it is withdrawn', async () => {
    const reading = async () =>
      checkItem(await taughtScenario(test.store.read, course, 'police'), { list: 'customers', text: unknown }).parties[0]?.id;
    expect(await reading()).toBeUndefined();
    await append('r1', alias);
    expect(await reading()).toBe('victims');
    await test.store.write((tx) => withdrawRuling(tx, { courseId: place.courseId, id: 'r1', byId: 'ines', reason: 'No.', now: 2 }));
    expect(await reading()).toBeUndefined();
  });

  it('leaves earlier answers as they are until they are marked again, and then changes each of them once', async () => {
    await handIn('s1', 'ada', [unknown]);
    await append('r1', alias);
    await handIn('s2', 'bob', [unknown]);
    const earlier = await earlierAnswers(test.store.read, course, 'police');
    expect(earlier).toMatchObject({ answers: 2, changes: [{ text: unknown, was: { verdict: 'unrecognised' }, reading: 'victims' }] });
    expect(shownEarlier(earlier, 10)).toMatchObject([{ count: 1, was: { verdict: 'unrecognised' } }]);
    const given = {
      id: 'again',
      courseId: place.courseId,
      rulingId: 'r1',
      note: 'Taught.',
      changes: earlier.changes,
      byId: 'ines',
      now: 5,
    };
    expect(await test.store.write((tx) => remark(tx, given))).toMatchObject({ reached: 1 });
    expect((await earlierAnswers(test.store.read, course, 'police')).changes).toEqual([]);
  });

  it('sets aside what the author’s file or this version refuses, with the reason, and goes on with the rest', () => {
    const stored = [
      { id: 'old', ruling: { kind: 'something older' } },
      { id: 'clash', ruling: { ...alias, alias: 'the government' } },
      { id: 'good', ruling: alias },
    ];
    const taught = teach(course, 'police', stored);
    expect(taught.inForce.map(({ id }) => id)).toEqual(['good']);
    expect(taught.setAside.map(({ id }) => id).sort()).toEqual(['clash', 'old']);
    expect(taught.setAside.every(({ reason }) => reason.endsWith('.'))).toBe(true);
    expect(teach(course, 'police', stored)).toBe(taught);
  });
});
