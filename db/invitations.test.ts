import { describe, expect, it } from 'vitest';
import {
  enrol,
  forgetPerson,
  insertInvitations,
  invitationState,
  joinByInvitation,
  linkIdentity,
  type NewInvitation,
  openAccount,
  selectCoursesTaught,
  selectInvitations,
  selectOptionalEnrolment,
  selectOptionalInvitation,
  selectOptionalPersonById,
  selectWaiting,
  setInvitationWithdrawn,
  withdrawPersonalInvitations,
} from '.';
import { engines, openOrThrow } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

describe.each(engines)('invitations on %s', (engine) => {
  const test = storeForEach(engine, ({ store }) => addPerson(store, 'ines'));

  const invite = (given: Partial<NewInvitation> = {}) =>
    test.store.write((tx) =>
      insertInvitations(tx, [
        {
          ...{ id: 'i', tokenHash: 'hash', courseId: 'course', role: 'learner', most: 2, byId: 'ines', now: 1000, expiresAt: 2000 },
          ...given,
        },
      ]),
    );
  const join = (personId: string, now = 1500, tokenHash = 'hash', store = test.store) =>
    store.write((tx) => joinByInvitation(tx, { tokenHash, personId, now }));
  const statusOf = async (...asked: Parameters<typeof join>) => (await join(...asked)).status;
  const used = async () => (await selectOptionalInvitation(test.store.read, 'hash'))?.used;

  it('enrol as many people as they are for, and say why they don’t any more', async () => {
    for (const id of ['ada', 'bob', 'cleo']) await addPerson(test.store, id);
    await invite();
    expect(await statusOf('ada', 1500, 'guess')).toBe('unknown');
    expect(await statusOf('ada', 2000)).toBe('expired');
    expect(await statusOf('ada')).toBe('joined');
    expect(await statusOf('ada')).toBe('already');
    expect(await used()).toBe(1);
    expect(await statusOf('bob')).toBe('joined');
    expect(await statusOf('cleo')).toBe('used-up');
    expect(await statusOf('bob')).toBe('already');
    expect(await selectOptionalEnrolment(test.store.read, 'ada', 'course')).toMatchObject({ at: 1500 });
    expect(await selectOptionalEnrolment(test.store.read, 'cleo', 'course')).toBeUndefined();
  });

  it('are not used more often than allowed by many at once in several processes', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `person ${n}`);
    for (const id of ids) await addPerson(test.store, id);
    await invite({ most: 5 });
    const other = await openOrThrow(test.url);
    const joined = await Promise.all(ids.map((id, n) => statusOf(id, 1500, 'hash', n % 2 ? other : test.store)));
    await other.close();
    expect(joined.filter((status) => status === 'joined')).toHaveLength(5);
    expect(joined.filter((status) => status === 'used-up')).toHaveLength(7);
    expect(await used()).toBe(5);
    const enrolled = await Promise.all(ids.map((id) => selectOptionalEnrolment(test.store.read, id, 'course')));
    expect(enrolled.filter(Boolean)).toHaveLength(5);
  });

  it('are used once by one person who opens them twice at once', async () => {
    await addPerson(test.store, 'ada');
    await invite();
    const tries = await Promise.all([statusOf('ada'), statusOf('ada'), statusOf('ada')]);
    expect(tries.sort()).toEqual(['already', 'already', 'joined']);
    expect(await used()).toBe(1);
  });

  it('make an instructor, in the name of whoever invited', async () => {
    await addPerson(test.store, 'ada');
    await invite({ role: 'instructor', most: 1 });
    expect(await statusOf('ada')).toBe('joined');
    expect(await selectCoursesTaught(test.store.read, 'ada')).toEqual(['course']);
    expect(await selectOptionalEnrolment(test.store.read, 'ada', 'course')).toBeUndefined();
  });

  it('are withdrawn and given back by their course alone', async () => {
    await addPerson(test.store, 'ada');
    await invite();
    const set = (withdrawn: boolean, courseId = 'course') =>
      test.store.write((tx) => setInvitationWithdrawn(tx, { id: 'i', courseId, withdrawn, now: 1200 }));
    expect(await set(true, 'another')).toBeUndefined();
    expect(await set(false)).toBeUndefined();
    expect(await set(true)).toMatchObject({ id: 'i', withdrawnAt: 1200 });
    expect(await set(true)).toBeUndefined();
    expect(await statusOf('ada')).toBe('withdrawn');
    expect(await set(false)).toMatchObject({ withdrawnAt: null });
    expect(await statusOf('ada')).toBe('joined');
  });

  it('are listed newest first with who made them, without those for one account', async () => {
    await addPerson(test.store, 'ada', { passwordHash: null });
    await invite();
    await invite({ id: 'j', tokenHash: 'j', now: 1100 });
    await invite({ id: 'k', tokenHash: 'k', courseId: 'another' });
    await invite({ id: 'p', tokenHash: 'p', personId: 'ada', most: 1 });
    const listed = async () => selectInvitations(test.store.read, { courseId: 'course', limit: 10 });
    expect((await listed()).map(({ id, byName }) => [id, byName])).toEqual([
      ['j', 'ines'],
      ['i', 'ines'],
    ]);
    await test.store.write((tx) => forgetPerson(tx, 'ines'));
    expect((await listed()).map(({ byName }) => byName)).toEqual([null, null]);
  });

  it('their state names the first thing in the way', () => {
    const good = {
      ...{ id: 'i', tokenHash: 'h', courseId: 'c', role: 'learner', personId: null, most: 2, used: 1, byId: null },
      ...{ createdAt: 0, expiresAt: 10, withdrawnAt: null },
    };
    expect(invitationState(good, 9)).toBe('good');
    expect(invitationState(good, 10)).toBe('expired');
    expect(invitationState({ ...good, used: 2 }, 9)).toBe('used-up');
    expect(invitationState({ ...good, used: 2, withdrawnAt: 1 }, 11)).toBe('withdrawn');
  });

  it('open an account that waits for its owner, once', async () => {
    await addPerson(test.store, 'ada', { passwordHash: null });
    await invite({ personId: 'ada', most: 1 });
    const open = (given: object = {}) =>
      test.store.write((tx) => openAccount(tx, { tokenHash: 'hash', name: 'Ada B', passwordHash: 'new', now: 1500, ...given }));
    expect(await selectWaiting(test.store.read, ['ada', 'ines'])).toEqual(new Set(['ada']));
    expect(await statusOf('ines')).toBe('personal');
    expect(await open({ tokenHash: 'guess' })).toEqual({ status: 'unknown' });
    expect(await open({ now: 2000 })).toEqual({ status: 'expired' });
    const opened = await Promise.all([open(), open()]);
    expect(opened.map(({ status }) => status).sort()).toEqual(['has-owner', 'opened']);
    expect(await selectOptionalPersonById(test.store.read, 'ada')).toMatchObject({ name: 'Ada B', passwordHash: 'new', sessionVersion: 2 });
    expect(await selectWaiting(test.store.read, ['ada'])).toEqual(new Set());
  });

  it('an account is opened by the newest of its links alone, and by none once its owner comes in by another way', async () => {
    await addPerson(test.store, 'ada', { passwordHash: null });
    await invite({ personId: 'ada', most: 1 });
    await test.store.write((tx) => withdrawPersonalInvitations(tx, 'ada', 1100));
    const open = (tokenHash: string) =>
      test.store.write((tx) => openAccount(tx, { tokenHash, name: 'Ada', passwordHash: 'new', now: 1500 }));
    expect(await open('hash')).toEqual({ status: 'withdrawn' });
    await addPerson(test.store, 'bob');
    await invite({ id: 'b', tokenHash: 'of bob', personId: 'bob', most: 1 });
    expect(await open('of bob')).toEqual({ status: 'has-owner' });
    await addPerson(test.store, 'cleo', { passwordHash: null });
    await invite({ id: 'c', tokenHash: 'of cleo', personId: 'cleo', most: 1 });
    await test.store.write((tx) => linkIdentity(tx, { provider: 'p', subject: 's', personId: 'cleo', at: 1 }));
    expect(await open('of cleo')).toEqual({ status: 'has-owner' });
  });

  it('who can sign in some other way doesn’t wait', async () => {
    await addPerson(test.store, 'ada', { passwordHash: null });
    await test.store.write((tx) => linkIdentity(tx, { provider: 'p', subject: 's', personId: 'ada', at: 1 }));
    await addPerson(test.store, 'root', { passwordHash: null, administrator: true });
    expect(await selectWaiting(test.store.read, ['ada', 'root'])).toEqual(new Set());
    await test.store.write((tx) => enrol(tx, { personId: 'ada', courseId: 'course', at: 1 }));
    await invite();
    expect(await statusOf('ada')).toBe('already');
  });
});
