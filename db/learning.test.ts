import { describe, expect, it } from 'vitest';
import {
  appendSubmission,
  countSubmissions,
  enrol,
  forgetPerson,
  issueStatement,
  markRead,
  saveDraft,
  selectDrafts,
  selectEnrolments,
  selectLearnerCourse,
  selectOptionalDraft,
  selectOptionalEnrolment,
  selectOptionalStatement,
  selectOptionalSubmission,
  selectReads,
  selectStatements,
  selectSubmissions,
  selectSubmissionsPage,
  unmarkRead,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson, newSubmission } from './testing/people';

const place = { personId: 'ada', courseId: 'course', activityId: 'police' };
const statement = {
  id: 's1',
  personId: 'ada',
  courseId: 'course',
  name: 'Ada',
  courseTitle: 'Customers',
  hours: 1.5,
  detail: { lessons: ['one'] },
  issuedAt: 5000,
};

describe.each(engines)('what a learner leaves on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    await addPerson(store, 'ada', { name: 'Ada' });
    await addPerson(store, 'bob', { name: 'Bob' });
  });

  it('an enrolment is made once and keeps its first date', async () => {
    const first = { personId: 'ada', courseId: 'course', at: 1000 };
    expect(await test.store.write((tx) => enrol(tx, first))).toEqual(first);
    expect(await test.store.write((tx) => enrol(tx, { ...first, at: 2000 }))).toEqual(first);
    expect(await selectEnrolments(test.store.read, 'ada')).toEqual([first]);
    expect(await selectOptionalEnrolment(test.store.read, 'ada', 'course')).toEqual(first);
    expect(await selectOptionalEnrolment(test.store.read, 'bob', 'course')).toBeUndefined();
  });

  it('a draft is saved under a new version each time', async () => {
    const save = (answer: unknown, base: number, now: number) => test.store.write((tx) => saveDraft(tx, { ...place, answer, base, now }));
    expect(await save({ a: 'one' }, 0, 1000)).toEqual({ status: 'saved', version: 1 });
    expect(await save({ a: 'two' }, 1, 2000)).toEqual({ status: 'saved', version: 2 });
    const stored = { ...place, answer: { a: 'two' }, version: 2, updatedAt: 2000 };
    expect(await selectOptionalDraft(test.store.read, place)).toEqual(stored);
    expect(await selectDrafts(test.store.read, 'ada', 'course')).toEqual([stored]);
  });

  it('a draft from a device that has missed a version is a conflict, unless it says the same', async () => {
    const save = (answer: unknown, base: number, now: number) => test.store.write((tx) => saveDraft(tx, { ...place, answer, base, now }));
    await save({ a: 'one' }, 0, 1000);
    await save({ a: 'two', b: [1, 'x'] }, 1, 2000);
    const conflict = { status: 'conflict', current: { answer: { a: 'two', b: [1, 'x'] }, version: 2, updatedAt: 2000 } };
    expect(await save({ a: 'other' }, 1, 3000)).toEqual(conflict);
    expect(await save({ a: 'other' }, 0, 3000)).toEqual(conflict);
    expect(await save({ b: [1, 'x'], a: 'two', c: undefined }, 1, 3000)).toEqual({ status: 'saved', version: 2 });
    expect(await selectOptionalDraft(test.store.read, place)).toMatchObject({ version: 2, updatedAt: 2000 });
  });

  it('of several devices that save at once from the same version, one wins and the others are told', async () => {
    const results = await Promise.all(
      ['a', 'b', 'c', 'd'].map((words) => test.store.write((tx) => saveDraft(tx, { ...place, answer: words, base: 0, now: 1 }))),
    );
    expect(results.filter(({ status }) => status === 'saved')).toHaveLength(1);
    const { answer } = (await selectOptionalDraft(test.store.read, place)) ?? {};
    for (const result of results) if (result.status === 'conflict') expect(result.current.answer).toBe(answer);
  });

  it.each([
    ['a string of digits', '123'],
    ['a NUL and half a surrogate pair', { a: '\0 \ud800' }],
    ['emoji and quotes', ['👩‍🏫 "it’s"', "'"]],
    ['nested empties', { a: {}, b: [], c: null, d: 0.1, e: '' }],
  ])('an answer comes back as it was given: %s', async (_, answer) => {
    await test.store.write((tx) => saveDraft(tx, { ...place, answer, base: 0, now: 1 }));
    expect((await selectOptionalDraft(test.store.read, place))?.answer).toEqual(answer);
  });

  it('a submission gets the next number of its activity and becomes the draft', async () => {
    await test.store.write((tx) => saveDraft(tx, { ...place, answer: 'typed', base: 0, now: 1 }));
    const first = await test.store.write((tx) => appendSubmission(tx, newSubmission('s1', { answer: 'one', now: 2000 })));
    expect(first).toEqual({
      repeated: false,
      draftVersion: 2,
      submission: {
        id: 's1',
        personId: 'ada',
        courseId: 'course',
        lessonId: 'lesson',
        activityId: 'police',
        number: 1,
        key: 'key of s1',
        answer: 'one',
        findings: [{ id: 'customer.right', variables: {} }],
        engineVersion: '1',
        contentVersion: 'c1',
        createdAt: 2000,
      },
    });
    const second = await test.store.write((tx) => appendSubmission(tx, newSubmission('s2', { answer: 'two', now: 3000 })));
    expect(second).toMatchObject({ draftVersion: 3, submission: { number: 2 } });
    const other = await test.store.write((tx) => appendSubmission(tx, newSubmission('s3', { activityId: 'own' })));
    const others = await test.store.write((tx) => appendSubmission(tx, newSubmission('s4', { personId: 'bob' })));
    expect([other.submission.number, others.submission.number]).toEqual([1, 1]);
    expect(await selectOptionalDraft(test.store.read, place)).toEqual({ ...place, answer: 'two', version: 3, updatedAt: 3000 });
    expect((await selectSubmissions(test.store.read, 'ada', 'course')).map(({ id }) => id)).toEqual(['s3', 's1', 's2']);
  });

  it('a submission that is sent again is the stored one, and leaves what was typed since alone', async () => {
    const { submission } = await test.store.write((tx) => appendSubmission(tx, newSubmission('s1')));
    await test.store.write((tx) => saveDraft(tx, { ...place, answer: 'typed since', base: 1, now: 2 }));
    const again = await test.store.write((tx) => appendSubmission(tx, newSubmission('s2', { key: 'key of s1', answer: 'x' })));
    expect(again).toEqual({ submission, repeated: true, draftVersion: 2 });
    expect((await selectOptionalDraft(test.store.read, place))?.answer).toBe('typed since');
    const bobs = await test.store.write((tx) => appendSubmission(tx, newSubmission('s3', { key: 'key of s1', personId: 'bob' })));
    expect(bobs.repeated).toBe(false);
  });

  it('a hundred submissions at once, half of them retries, are fifty with the numbers 1 to 50', async () => {
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        test.store.write((tx) => appendSubmission(tx, newSubmission(`s${n}`, { key: `key ${n % 50}` }))),
      ),
    );
    expect(results.filter(({ repeated }) => repeated)).toHaveLength(50);
    const stored = await selectSubmissions(test.store.read, 'ada', 'course');
    expect(stored.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, n) => n + 1));
    expect(new Set(stored.map(({ key }) => key)).size).toBe(50);
  });

  it("a course's submissions come newest first with names, page by page, none twice even within a millisecond", async () => {
    for (let n = 0; n < 7; n++) {
      const given = { personId: n % 2 ? 'bob' : 'ada', activityId: n < 5 ? 'police' : 'own', now: 1000 + Math.floor(n / 3) };
      await test.store.write((tx) => appendSubmission(tx, newSubmission(`s${n}`, given)));
    }
    await test.store.write((tx) => appendSubmission(tx, newSubmission('elsewhere', { courseId: 'other' })));
    const seen: string[] = [];
    let before: { createdAt: number; id: string } | undefined;
    do {
      const page = await selectSubmissionsPage(test.store.read, { courseId: 'course', before, limit: 3 });
      seen.push(...page.submissions.map(({ id, personName }) => `${id} ${personName}`));
      before = page.next;
    } while (before);
    expect(seen).toEqual(['s6 Ada', 's5 Bob', 's4 Ada', 's3 Bob', 's2 Ada', 's1 Bob', 's0 Ada']);
    const own = await selectSubmissionsPage(test.store.read, { courseId: 'course', activityId: 'own', limit: 2 });
    expect(own.submissions.map(({ id }) => id)).toEqual(['s6', 's5']);
    expect(own.next).toBeUndefined();
    expect(await countSubmissions(test.store.read, 'course')).toEqual([
      { activityId: 'own', number: 2 },
      { activityId: 'police', number: 5 },
    ]);
  });

  it('one submission is found with its learner’s name', async () => {
    await test.store.write((tx) => appendSubmission(tx, newSubmission('s1')));
    expect(await selectOptionalSubmission(test.store.read, 's1')).toMatchObject({ id: 's1', personName: 'Ada', number: 1 });
    expect(await selectOptionalSubmission(test.store.read, 's2')).toBeUndefined();
  });

  it('a lesson is marked as read once, and the mark can be taken back', async () => {
    const read = { personId: 'ada', courseId: 'course', lessonId: 'one', at: 1000 };
    await test.store.write((tx) => markRead(tx, read));
    await test.store.write((tx) => markRead(tx, { ...read, at: 2000 }));
    expect(await selectReads(test.store.read, 'ada', 'course')).toEqual([read]);
    await test.store.write((tx) => unmarkRead(tx, read));
    expect(await selectReads(test.store.read, 'ada', 'course')).toEqual([]);
  });

  it('a statement is issued once for a course and keeps its address', async () => {
    expect(await test.store.write((tx) => issueStatement(tx, statement))).toEqual({ statement, repeated: false });
    const again = await test.store.write((tx) => issueStatement(tx, { ...statement, id: 's2', name: 'Other' }));
    expect(again).toEqual({ statement, repeated: true });
    expect(await selectOptionalStatement(test.store.read, 's1')).toEqual(statement);
    expect(await selectOptionalStatement(test.store.read, 's2')).toBeUndefined();
    expect(await selectStatements(test.store.read, 'ada')).toEqual([statement]);
  });

  it('a course page reads one learner’s state in that course and nothing else', async () => {
    for (const personId of ['ada', 'bob']) {
      for (const courseId of ['course', 'other']) {
        const id = `${personId} ${courseId}`;
        await test.store.write(async (tx) => {
          await enrol(tx, { personId, courseId, at: 1 });
          await appendSubmission(tx, newSubmission(id, { personId, courseId }));
          await markRead(tx, { personId, courseId, lessonId: 'one', at: 2 });
          await issueStatement(tx, { ...statement, id, personId, courseId });
        });
      }
    }
    const state = await selectLearnerCourse(test.store.read, 'ada', 'course');
    expect(state).toMatchObject({
      enrolment: { at: 1 },
      drafts: [{ activityId: 'police', version: 1 }],
      submissions: [{ id: 'ada course' }],
      reads: [{ lessonId: 'one' }],
      statement: { id: 'ada course' },
    });
    const rows = [state.enrolment, ...state.drafts, ...state.submissions, ...state.reads, state.statement];
    expect(rows.filter((row) => row?.personId !== 'ada' || row.courseId !== 'course')).toEqual([]);
    expect(await selectLearnerCourse(test.store.read, 'ada', 'unknown')).toEqual({
      enrolment: undefined,
      drafts: [],
      submissions: [],
      reads: [],
      statement: undefined,
    });
  });

  it('nothing of a forgotten person stays, and all of the others’ does', async () => {
    for (const personId of ['ada', 'bob']) {
      await test.store.write(async (tx) => {
        await enrol(tx, { personId, courseId: 'course', at: 1 });
        await appendSubmission(tx, newSubmission(`of ${personId}`, { personId }));
        await markRead(tx, { personId, courseId: 'course', lessonId: 'one', at: 2 });
        await issueStatement(tx, { ...statement, id: `of ${personId}`, personId });
      });
    }
    await test.store.write((tx) => forgetPerson(tx, 'ada'));
    const gone = await selectLearnerCourse(test.store.read, 'ada', 'course');
    expect(gone).toEqual({ enrolment: undefined, drafts: [], submissions: [], reads: [], statement: undefined });
    const left = await selectLearnerCourse(test.store.read, 'bob', 'course');
    expect([left.enrolment, left.drafts[0], left.submissions[0], left.reads[0], left.statement].every(Boolean)).toBe(true);
  });
});
