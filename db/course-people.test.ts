import { describe, expect, it } from 'vitest';
import {
  appendChange,
  appendSubmission,
  applyEnrolmentSteps,
  type EnrolmentStep,
  enrol,
  grantInstructor,
  markRead,
  PeopleChanged,
  type PeopleCursor,
  removeEnrolment,
  saveDraft,
  selectChangesPage,
  selectInstructorsOfCourse,
  selectKnownPeople,
  selectLearnersPage,
  selectOptionalInvitation,
  selectOptionalLatestDetail,
  selectOptionalPersonByEmail,
  selectSubmissions,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson, newSubmission } from './testing/people';

describe.each(engines)('the people of a course on %s', (engine) => {
  const test = storeForEach(engine);

  const put = (personId: string, courseId = 'course', at = 1000) => test.store.write((tx) => enrol(tx, { personId, courseId, at }));
  const page = (given: object = {}) => selectLearnersPage(test.store.read, { courseId: 'course', limit: 10, ...given });

  it('shows what each learner has done in it, and when last', async () => {
    for (const id of ['ada', 'bob']) await addPerson(test.store, id, { passwordHash: id === 'bob' ? null : 'hash' });
    await put('ada');
    await put('bob');
    await test.store.write(async (tx) => {
      await appendSubmission(tx, newSubmission('s1', { now: 2000 }));
      await appendSubmission(tx, newSubmission('s2', { now: 3000 }));
      await appendSubmission(tx, newSubmission('s3', { now: 9000, courseId: 'another' }));
      await markRead(tx, { personId: 'ada', courseId: 'course', lessonId: 'one', at: 2500 });
      await saveDraft(tx, { personId: 'ada', courseId: 'course', activityId: 'own', answer: {}, base: 0, now: 4000 });
    });
    expect((await page()).learners).toEqual([
      {
        ...{ id: 'ada', name: 'ada', email: 'ada@example.org', enrolledAt: 1000, waiting: false },
        ...{ activityIds: ['police'], lessonIds: ['one'], lastAt: 4000 },
      },
      {
        ...{ id: 'bob', name: 'bob', email: 'bob@example.org', enrolledAt: 1000, waiting: true },
        ...{ activityIds: [], lessonIds: [], lastAt: null },
      },
    ]);
  });

  it('is found by the first letters of name or address, and shows nobody of another course', async () => {
    await addPerson(test.store, 'zoe', { name: 'Zoë Zimmer', email: 'zz@example.org' });
    await addPerson(test.store, 'yan', { name: 'Yan', email: 'zebra@example.org' });
    await addPerson(test.store, 'zac', { name: 'Zac' });
    for (const id of ['zoe', 'yan']) await put(id);
    await put('zac', 'another');
    const names = async (search: string) => (await page({ search })).learners.map(({ name }) => name);
    expect(await names('zoe')).toEqual(['Zoë Zimmer']);
    expect(await names('Z')).toEqual(['Yan', 'Zoë Zimmer']);
    expect(await names('zac')).toEqual([]);
  });

  it('gives each learner once over its pages', async () => {
    const ids = Array.from({ length: 11 }, (_, n) => `p${String(n).padStart(2, '0')}`);
    for (const id of ids) {
      await addPerson(test.store, id, { name: `Same Name ${id < 'p06' ? '' : 'Two'}` });
      await put(id);
    }
    const seen: string[] = [];
    let after: PeopleCursor | undefined;
    do {
      const got = await page({ limit: 3, after });
      seen.push(...got.learners.map(({ id }) => id));
      after = got.next;
    } while (after);
    expect(seen).toEqual(ids);
  });

  it('names its instructors', async () => {
    await addPerson(test.store, 'ines');
    await addPerson(test.store, 'otto');
    await test.store.write((tx) => grantInstructor(tx, { personId: 'ines', courseId: 'course', grantedBy: null, at: 7 }));
    await test.store.write((tx) => grantInstructor(tx, { personId: 'otto', courseId: 'another', grantedBy: null, at: 7 }));
    expect(await selectInstructorsOfCourse(test.store.read, 'course')).toEqual([
      { id: 'ines', name: 'ines', email: 'ines@example.org', at: 7, waiting: false },
    ]);
  });

  it('keeps the answers of who is taken out, and remembers since when they were in', async () => {
    await addPerson(test.store, 'ada');
    await put('ada');
    await test.store.write((tx) => appendSubmission(tx, newSubmission('s1')));
    const remove = () => test.store.write((tx) => removeEnrolment(tx, { personId: 'ada', courseId: 'course' }));
    expect([await remove(), await remove()]).toEqual([1000, undefined]);
    expect((await page()).learners).toEqual([]);
    expect(await selectSubmissions(test.store.read, 'ada', 'course')).toHaveLength(1);
    const change = { action: 'enrolment.removed', byId: null, courseId: 'course', personId: 'ada' };
    for (const n of [1, 2])
      await test.store.write((tx) => appendChange(tx, { ...change, id: `c${n}`, at: n, detail: { enrolledAt: n * 100 } }));
    expect(await selectOptionalLatestDetail(test.store.read, change)).toEqual({ enrolledAt: 200 });
    expect(await selectOptionalLatestDetail(test.store.read, { ...change, personId: 'bob' })).toBeUndefined();
  });

  const apply = (steps: EnrolmentStep[]) => {
    let n = 0;
    const place = { courseId: 'course', byId: 'ines', now: 5000, invitationsExpireAt: 9000, newId: () => `change ${n++}` };
    return test.store.write((tx) => applyEnrolmentSteps(tx, steps, place));
  };
  const account = (id: string, email = `${id}@example.org`) => ({ email, name: id, invitationId: `i ${id}`, tokenHash: `h ${id}` });
  const known = async (...emails: string[]) => selectKnownPeople(test.store.read, { courseId: 'course', emails });

  it('is changed as a list says, each change logged, with accounts that wait for their owners', async () => {
    for (const id of ['ines', 'ada', 'bob']) await addPerson(test.store, id);
    await put('bob', 'course', 4000);
    await test.store.write((tx) => grantInstructor(tx, { personId: 'bob', courseId: 'course', grantedBy: null, at: 1 }));
    expect([...(await known('Ada@example.org', 'bob@example.org', 'nobody@example.org')).values()]).toEqual([
      { personId: 'ada', email: 'ada@example.org', name: 'ada', enrolled: false, teaches: false, waiting: false },
      { personId: 'bob', email: 'bob@example.org', name: 'bob', enrolled: true, teaches: true, waiting: false },
    ]);
    await apply([
      { personId: 'ada', enrol: 'add' },
      { personId: 'bob', enrol: 'remove', role: 'withdraw' },
      { personId: 'new', account: account('new'), enrol: 'add', role: 'grant' },
    ]);
    const after = await known('ada@example.org', 'bob@example.org', 'new@example.org');
    expect(after.get('ada@example.org')).toMatchObject({ enrolled: true });
    expect(after.get('bob@example.org')).toMatchObject({ enrolled: false, teaches: false });
    expect(after.get('new@example.org')).toMatchObject({ name: 'new', enrolled: true, teaches: true, waiting: true });
    expect(await selectOptionalInvitation(test.store.read, 'h new')).toMatchObject({
      personId: 'new',
      role: 'instructor',
      expiresAt: 9000,
    });
    const { changes } = await selectChangesPage(test.store.read, { limit: 20 });
    expect(changes.map(({ action, personName, byName }) => [action, personName, byName]).sort()).toEqual([
      ['account.made', 'new', 'ines'],
      ['enrolment.added', 'ada', 'ines'],
      ['enrolment.added', 'new', 'ines'],
      ['enrolment.removed', 'bob', 'ines'],
      ['instructor.granted', 'new', 'ines'],
      ['instructor.withdrawn', 'bob', 'ines'],
    ]);
    const removed = { personId: 'bob', courseId: 'course', action: 'enrolment.removed' };
    expect(await selectOptionalLatestDetail(test.store.read, removed)).toMatchObject({ enrolledAt: 4000 });
  });

  it('stays as it was, all of it, when one address of a list has got an account meanwhile', async () => {
    for (const id of ['ines', 'ada']) await addPerson(test.store, id);
    const steps: EnrolmentStep[] = [
      ...Array.from({ length: 450 }, (_, n) => ({ personId: `n${n}`, account: account(`n${n}`), enrol: 'add' as const })),
      { personId: 'x', account: account('x', 'ADA@example.org'), enrol: 'add' },
    ];
    await expect(apply(steps)).rejects.toBeInstanceOf(PeopleChanged);
    expect(await selectOptionalPersonByEmail(test.store.read, 'n0@example.org')).toBeUndefined();
    expect((await selectChangesPage(test.store.read, { limit: 5 })).changes).toEqual([]);
    await apply(steps.slice(0, -1));
    expect((await page({ limit: 500 })).learners).toHaveLength(450);
  });
});
