import { describe, expect, it } from 'vitest';
import type { Verdict } from '@/lib/feedback/types';
import {
  addVisit,
  appendEntries,
  appendEntry,
  appendReview,
  appendSubmission,
  enrol,
  grantInstructor,
  issueStatement,
  markRead,
  recordShown,
  saveDraft,
  selectBeforeAndAfter,
  selectFirstVerdicts,
  selectLastPlaces,
  selectReach,
  selectRecognised,
  selectTimes,
  selectTriesOutcome,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson, newSubmission } from './testing/people';

const courseId = 'course';
const misconceptions = ['M1', 'M2', 'M3'];
type Answer = [question: string, verdict: Verdict, misconceptions?: ('M1' | 'M2' | 'M3')[]];

describe.each(engines)('figures of a course on %s', (engine) => {
  let made = 0;
  const test = storeForEach(engine, async ({ store }) => {
    made = 0;
    for (const id of ['ada', 'bob', 'cyd', 'ines', 'root', 'elsewhere']) {
      await addPerson(store, id, { administrator: id === 'root' });
      await store.write((tx) => enrol(tx, { personId: id, courseId: id === 'elsewhere' ? 'other' : courseId, at: 1 }));
    }
    await store.write((tx) => grantInstructor(tx, { personId: 'ines', courseId, grantedBy: null, at: 1 }));
  });

  const submit = (personId: string, activityId: string, answers: Answer[] = [], now = 1000 + made) =>
    test.store.write(async (tx) => {
      made += 1;
      const { submission } = await appendSubmission(tx, newSubmission(`s${made}`, { personId, activityId, lessonId: 'one', now }));
      await appendEntries(tx, {
        submission,
        misread: [],
        answers: answers.map(([question, verdict, held = []], place) => ({
          ...{
            question,
            place,
            verdict,
            misconceptions: held,
            text: `words ${made} ${place}`,
            words: `words ${place}`,
            groupKey: `g${place}`,
          },
          ...{ reading: null, scenario: null },
        })),
      });
      return submission.id;
    });
  const visit = (personId: string, place: string, seconds: number, { lessonId = 'one', now = 5000 } = {}) =>
    test.store.write((tx) =>
      addVisit(tx, { personId, courseId, lessonId, lastPlace: place, now }, () => ({
        seconds,
        places: new Map(place === '' ? [] : [[place, seconds]]),
      })),
    );

  it('each learner counts once at each place, whatever she did there, and nobody who teaches', async () => {
    for (const who of ['ada', 'bob', 'ines', 'root']) await visit(who, 'police', 10);
    await visit('bob', 'police', 10);
    await visit('bob', 'intro', 0, { lessonId: 'two' });
    await test.store.write((tx) => recordShown(tx, { personId: 'cyd', courseId, lessonId: 'two', at: 1 }));
    await test.store.write((tx) => saveDraft(tx, { personId: 'bob', courseId, activityId: 'police', answer: {}, base: 0, now: 1 }));
    for (const who of ['cyd', 'cyd', 'cyd', 'ines', 'ines', 'root', 'elsewhere']) await submit(who, 'police');
    await submit('ada', 'own');
    for (const who of ['cyd', 'ines']) await test.store.write((tx) => markRead(tx, { personId: who, courseId, lessonId: 'one', at: 1 }));
    const reach = await selectReach(test.store.read, courseId);
    const sorted = (rows: readonly object[]) => rows.map((row) => Object.values(row).join(' ')).sort();
    expect(reach.learners).toBe(3);
    expect(sorted(reach.visited)).toEqual(['one  2', 'one police 2', 'two  2', 'two intro 1']);
    expect(sorted(reach.started)).toEqual(['own 1', 'police 2']);
    expect(sorted(reach.submitted)).toEqual(['own 1 1', 'police 1 1', 'police 2 1']);
    expect(sorted(reach.read)).toEqual(['one 1']);
  });

  it('who hasn’t come back was last where the latest visit ended; who has completed the course hasn’t left', async () => {
    await visit('ada', 'police', 3, { now: 100 });
    await visit('ada', 'intro', 3, { lessonId: 'two', now: 200 });
    await visit('bob', 'police', 3, { now: 900 });
    await visit('cyd', 'police', 3, { now: 100 });
    await visit('ines', 'police', 3, { now: 100 });
    const statement = { id: 's', personId: 'cyd', courseId, name: 'Cyd', courseTitle: 'C', hours: 1, detail: {}, issuedAt: 1 };
    await test.store.write((tx) => issueStatement(tx, statement));
    const last = (before: number) => selectLastPlaces(test.store.read, { courseId, before });
    expect(await last(500)).toEqual([{ lessonId: 'two', place: 'intro', number: 1 }]);
    expect(await last(200)).toEqual([]);
    expect(await last(1000)).toHaveLength(2);
  });

  it('times are those of learners who have finished, by steps, without the ones that weren’t measured', async () => {
    for (const [who, seconds] of [
      ['ada', 44],
      ['bob', 45],
      ['cyd', 0],
      ['ines', 44],
    ] as const) {
      await visit(who, 'police', seconds);
      await submit(who, 'police');
    }
    await visit('bob', 'own', 50);
    const times = (place: string) => selectTimes(test.store.read, { courseId, lessonId: 'one', place });
    expect(await times('police')).toEqual([
      { step: 2, number: 1 },
      { step: 3, number: 1 },
    ]);
    expect(await times('own')).toEqual([]);
    expect(await times('')).toEqual([]);
    await test.store.write((tx) => markRead(tx, { personId: 'bob', courseId, lessonId: 'one', at: 1 }));
    expect(await times('')).toEqual([{ step: 6, number: 1 }]);
  });

  it('verdicts are counted as they were at first, whatever instructors ruled since', async () => {
    const first = await submit('ada', 'police', [
      ['customers', 'unrecognised'],
      ['consumers', 'fits'],
    ]);
    await submit('bob', 'police', [['customers', 'unrecognised']]);
    await submit('ines', 'police', [['customers', 'unrecognised']]);
    await submit('bob', 'own', [['', 'unreadable']]);
    await test.store.write((tx) =>
      appendEntry(tx, {
        id: 'q',
        courseId,
        personId: 'ada',
        kind: 'question',
        lessonId: 'one',
        activityId: 'police',
        text: 'Why?',
        now: 1,
      }),
    );
    const count = async () => {
      const found = await selectFirstVerdicts(test.store.read, courseId, 'police');
      const recognised = await selectRecognised(test.store.read, courseId);
      return {
        ...Object.fromEntries(found.map(({ question, verdict, number }) => [`${question} ${verdict}`, number])),
        ...Object.fromEntries(recognised.map(({ activityId, answers, recognised: read }) => [activityId, `${read} of ${answers}`])),
      };
    };
    const expected = { 'customers unrecognised': 2, 'consumers fits': 1, police: '1 of 3', own: '0 of 1' };
    expect(await count()).toEqual(expected);
    const rule = (id: string, verdict: string, now: number) =>
      test.store.write((tx) =>
        appendReview(tx, {
          ...{
            id,
            courseId,
            kind: 'override',
            text: 'Because.',
            verdict,
            target: { entryId: `${first}.0` },
            forLater: false,
            byId: 'ines',
            now,
          },
        }),
      );
    await rule('r1', 'fits', 2000);
    await rule('r2', 'arguable', 3000);
    expect(await count()).toEqual(expected);
    expect(
      (await selectTriesOutcome(test.store.read, { courseId, activityId: 'police', which: 'first', misconceptions })).verdicts,
    ).toEqual([
      { question: 'consumers', verdict: 'fits', number: 1 },
      { question: 'customers', verdict: 'arguable', number: 1 },
      { question: 'customers', verdict: 'unrecognised', number: 1 },
    ]);
  });

  it('first and last tries are set side by side: a misconception counts once a learner, however often it shows', async () => {
    await submit('ada', 'police', [
      ['customers', 'reconsider', ['M1', 'M3']],
      ['customers', 'reconsider', ['M1']],
    ]);
    await submit('ada', 'police', [['customers', 'arguable', ['M2']]]);
    await submit('ada', 'police', [['customers', 'fits']]);
    await submit('bob', 'police', [['customers', 'reconsider', ['M1']]]);
    await submit('ines', 'police', [['customers', 'reconsider', ['M1']]]);
    const outcome = (which: 'first' | 'last') =>
      selectTriesOutcome(test.store.read, { courseId, activityId: 'police', which, misconceptions });
    expect(await outcome('first')).toEqual({
      learners: 2,
      held: { M1: 2, M2: 0, M3: 1 },
      verdicts: [{ question: 'customers', verdict: 'reconsider', number: 3 }],
    });
    expect(await outcome('last')).toEqual({
      learners: 2,
      held: { M1: 1, M2: 0, M3: 0 },
      verdicts: [
        { question: 'customers', verdict: 'fits', number: 1 },
        { question: 'customers', verdict: 'reconsider', number: 1 },
      ],
    });
  });

  it('before and after a revisit are of the same learners: who did both, the earlier one first', async () => {
    const fits: Answer[] = [['customers', 'fits']];
    const held: Answer[] = [['customers', 'reconsider', ['M1']]];
    await submit('ada', 'own', fits, 10);
    await submit('ada', 'own', held, 20);
    await submit('ada', 'again', held, 30);
    await submit('ada', 'again', fits, 40);
    await submit('ada', 'own', fits, 50);
    await submit('bob', 'own', held, 20);
    await submit('cyd', 'again', fits, 20);
    await submit('cyd', 'own', held, 30);
    const found = await selectBeforeAndAfter(test.store.read, { courseId, earlierId: 'own', laterId: 'again', misconceptions });
    expect(found).toEqual({
      before: { learners: 1, held: { M1: 1, M2: 0, M3: 0 }, verdicts: [{ question: 'customers', verdict: 'reconsider', number: 1 }] },
      after: { learners: 1, held: { M1: 0, M2: 0, M3: 0 }, verdicts: [{ question: 'customers', verdict: 'fits', number: 1 }] },
    });
  });

  it('a course that nobody has begun has no figures, and no errors', async () => {
    const nothing = { learners: 0, verdicts: [], held: { M1: 0, M2: 0, M3: 0 } };
    expect(await selectReach(test.store.read, 'new')).toEqual({ learners: 0, visited: [], started: [], submitted: [], read: [] });
    expect(await selectFirstVerdicts(test.store.read, 'new', 'a')).toEqual([]);
    expect(await selectRecognised(test.store.read, 'new')).toEqual([]);
    expect(await selectLastPlaces(test.store.read, { courseId: 'new', before: 9e12 })).toEqual([]);
    const given = { courseId: 'new', activityId: 'a', which: 'last' as const, misconceptions };
    expect(await selectTriesOutcome(test.store.read, given)).toEqual(nothing);
    const revisit = { courseId: 'new', earlierId: 'a', laterId: 'b', misconceptions };
    expect(await selectBeforeAndAfter(test.store.read, revisit)).toEqual({ before: nothing, after: nothing });
  });
});
