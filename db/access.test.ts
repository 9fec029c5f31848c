import { describe, expect, it } from 'vitest';
import {
  countAdministrators,
  forgetPerson,
  grantInstructor,
  insertFirstAdministrator,
  linkIdentity,
  replaceLink,
  selectCoursesTaught,
  selectInstructorsOf,
  selectOptionalLink,
  selectOptionalPersonByEmail,
  selectOptionalPersonByIdentity,
  selectOrInsertSecret,
  setupPurpose,
  spendLink,
  takeFromLimit,
  withdrawInstructor,
} from '.';
import { engines, openOrThrow } from './testing';
import { storeForEach } from './testing/each';
import { addPerson, newPerson } from './testing/people';

describe.each(engines)('who may do what on %s', (engine) => {
  const test = storeForEach(engine);

  const reset = { purpose: 'reset', subject: 'ada', detail: { email: 'ada@example.org' }, now: 1000, expiresAt: 2000 };

  it('an OpenID identity belongs to one person', async () => {
    await addPerson(test.store, 'ada', { passwordHash: null });
    await addPerson(test.store, 'eve');
    const identity = { provider: 'https://id.example.org', subject: '42', personId: 'ada', at: 1 };
    const link = (personId: string) => test.store.write((tx) => linkIdentity(tx, { ...identity, personId }));
    expect(await link('ada')).toEqual({ status: 'linked' });
    expect(await link('ada')).toEqual({ status: 'linked' });
    expect(await link('eve')).toEqual({ status: 'taken' });
    expect(await selectOptionalPersonByIdentity(test.store.read, identity)).toMatchObject({ id: 'ada', passwordHash: null });
    expect(await selectOptionalPersonByIdentity(test.store.read, { ...identity, subject: '43' })).toBeUndefined();
  });

  it('an instructor teaches the courses granted, until withdrawn', async () => {
    for (const id of ['ada', 'bob', 'root']) await addPerson(test.store, id);
    const grant = { personId: 'ada', courseId: 'course', grantedBy: 'root', at: 1 };
    await test.store.write((tx) => grantInstructor(tx, grant));
    await test.store.write((tx) => grantInstructor(tx, { ...grant, at: 2 }));
    await test.store.write((tx) => grantInstructor(tx, { ...grant, courseId: 'another' }));
    expect(await selectCoursesTaught(test.store.read, 'ada')).toEqual(['another', 'course']);
    expect(await selectCoursesTaught(test.store.read, 'bob')).toEqual([]);
    expect(await selectInstructorsOf(test.store.read, ['ada', 'bob'])).toEqual([{ ...grant, courseId: 'another' }, grant]);
    expect(await selectInstructorsOf(test.store.read, [])).toEqual([]);
    expect(await test.store.write((tx) => withdrawInstructor(tx, grant))).toBe(true);
    expect(await test.store.write((tx) => withdrawInstructor(tx, grant))).toBe(false);
    expect(await selectCoursesTaught(test.store.read, 'ada')).toEqual(['another']);
  });

  it('a grant outlives whoever gave it', async () => {
    for (const id of ['ada', 'root']) await addPerson(test.store, id);
    await test.store.write((tx) => grantInstructor(tx, { personId: 'ada', courseId: 'course', grantedBy: 'root', at: 1 }));
    await test.store.write((tx) => forgetPerson(tx, 'root'));
    expect(await selectInstructorsOf(test.store.read, ['ada'])).toMatchObject([{ courseId: 'course', grantedBy: null }]);
  });

  it('a link works once, before it expires, for its purpose', async () => {
    await test.store.write((tx) => replaceLink(tx, { ...reset, tokenHash: 'hash' }));
    const spend = (given: object) => test.store.write((tx) => spendLink(tx, { tokenHash: 'hash', purpose: 'reset', now: 1500, ...given }));
    expect(await spend({ purpose: 'confirm' })).toEqual({ status: 'unknown-link' });
    expect(await spend({ tokenHash: 'guess' })).toEqual({ status: 'unknown-link' });
    expect(await spend({ now: 2000 })).toEqual({ status: 'expired-link' });
    const tries = await Promise.all([spend({}), spend({}), spend({})]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['used-link', 'used-link', 'used-now']);
    expect(tries.find((tried) => tried.status === 'used-now')).toMatchObject({ link: { subject: 'ada', detail: reset.detail } });
  });

  it('a new link ends the older one of the same purpose and subject', async () => {
    await test.store.write((tx) => replaceLink(tx, { ...reset, tokenHash: 'old' }));
    await test.store.write((tx) => replaceLink(tx, { ...reset, tokenHash: 'of bob', subject: 'bob' }));
    await test.store.write((tx) => replaceLink(tx, { ...reset, tokenHash: 'new' }));
    const found = async (tokenHash: string) => (await selectOptionalLink(test.store.read, { tokenHash, purpose: 'reset' }))?.subject;
    expect([await found('old'), await found('new'), await found('of bob')]).toEqual([undefined, 'ada', 'bob']);
  });

  it('a forgotten person’s links go too', async () => {
    await addPerson(test.store, 'ada');
    await test.store.write((tx) => replaceLink(tx, { ...reset, tokenHash: 'hash' }));
    await test.store.write((tx) => forgetPerson(tx, 'ada'));
    expect(await selectOptionalLink(test.store.read, { tokenHash: 'hash', purpose: 'reset' })).toBeUndefined();
  });

  it('the setup link makes one first administrator, however many open it at once', async () => {
    const setup = { purpose: setupPurpose, tokenHash: 'hash', detail: null, now: 1, expiresAt: 5000 };
    await test.store.write((tx) => replaceLink(tx, { ...setup, detail: {} }));
    const results = await Promise.all(
      ['a', 'b', 'c'].map((id) => test.store.write((tx) => insertFirstAdministrator(tx, { person: newPerson(id), tokenHash: 'hash' }))),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['has-administrator', 'has-administrator', 'inserted']);
    expect(await countAdministrators(test.store.read)).toBe(1);
    expect((await selectOptionalLink(test.store.read, setup))?.usedAt).toBe(1000);
  });

  it('a setup link that is wrong or too old makes nobody an administrator, and a taken address leaves it good', async () => {
    await addPerson(test.store, 'ada');
    await test.store.write((tx) => replaceLink(tx, { purpose: setupPurpose, tokenHash: 'hash', detail: {}, now: 1, expiresAt: 5000 }));
    const first = (id: string, tokenHash: string, now: number) =>
      test.store.write((tx) => insertFirstAdministrator(tx, { person: newPerson(id, { now }), tokenHash }));
    expect(await first('root', 'guess', 1000)).toEqual({ status: 'unknown-link' });
    expect(await first('root', 'hash', 5000)).toEqual({ status: 'expired-link' });
    expect(await first('ada', 'hash', 1000)).toEqual({ status: 'email-taken' });
    expect(await selectOptionalPersonByEmail(test.store.read, 'root@example.org')).toBeUndefined();
    expect(await first('root', 'hash', 1000)).toMatchObject({ status: 'inserted', person: { administrator: true } });
  });

  it('a limit allows so many tries in a window and says when the next begins', async () => {
    const take = (now: number, key = 'sign-in') => test.store.write((tx) => takeFromLimit(tx, { key, most: 2, windowMs: 60_000, now }));
    expect(await take(60_000)).toEqual({ allowed: true });
    expect(await take(61_000)).toEqual({ allowed: true });
    expect(await take(62_500)).toEqual({ allowed: false, retryAfterSeconds: 58 });
    expect(await take(62_500, 'other')).toEqual({ allowed: true });
    expect(await take(120_000)).toEqual({ allowed: true });
    expect(await take(119_990)).toEqual({ allowed: true });
    expect(await take(119_990)).toEqual({ allowed: false, retryAfterSeconds: 61 });
  });

  it('a limit counts every one of many tries at once', async () => {
    const tries = await Promise.all(
      Array.from({ length: 20 }, () => test.store.write((tx) => takeFromLimit(tx, { key: 'k', most: 7, windowMs: 1000, now: 5 }))),
    );
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(7);
  });

  it('limits whose windows have ended are cleared away', async () => {
    const { limits } = test.store.read.tables;
    await test.store.write((tx) => takeFromLimit(tx, { key: 'old', most: 1, windowMs: 1000, now: 500 }));
    await test.store.write((tx) => takeFromLimit(tx, { key: 'new', most: 1, windowMs: 1000, now: 5500 }));
    expect(await test.store.read.query.select({ key: limits.key }).from(limits)).toEqual([{ key: 'new' }]);
  });

  it('a secret is the first one that any process brought', async () => {
    const second = await openOrThrow(test.url);
    const stores = [test.store, second, test.store, second];
    const values = await Promise.all(stores.map((store, n) => store.write((tx) => selectOrInsertSecret(tx, 'signing', `candidate ${n}`))));
    await second.close();
    expect(new Set(values).size).toBe(1);
    expect(values[0]).toMatch(/^candidate \d$/);
  });
});
