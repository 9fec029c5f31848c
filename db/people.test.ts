import { describe, expect, it } from 'vitest';
import {
  bumpSessionVersion,
  countAdministrators,
  forgetPerson,
  insertPerson,
  renamePerson,
  selectOptionalPersonByEmail,
  selectOptionalPersonById,
  selectPeoplePage,
  setAdministrator,
  setPassword,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson, newPerson } from './testing/people';

describe.each(engines)('people on %s', (engine) => {
  const test = storeForEach(engine);

  it('are found by e-mail in any case, and by id', async () => {
    const inserted = await test.store.write((tx) => insertPerson(tx, newPerson('ada', { email: 'Ada@Example.ORG', name: 'Ada' })));
    const expected = {
      id: 'ada',
      email: 'ada@example.org',
      name: 'Ada',
      passwordHash: 'hash',
      administrator: false,
      sessionVersion: 1,
      createdAt: 1000,
    };
    expect(inserted).toEqual({ status: 'inserted', person: expected });
    expect(await selectOptionalPersonByEmail(test.store.read, ' ADA@example.org')).toEqual(expected);
    expect(await selectOptionalPersonById(test.store.read, 'ada')).toEqual(expected);
    expect(await selectOptionalPersonById(test.store.read, 'nobody')).toBeUndefined();
    expect(await selectOptionalPersonByEmail(test.store.read, 'nobody@example.org')).toBeUndefined();
  });

  it('never share an e-mail address, whatever its case', async () => {
    await addPerson(test.store, 'ada');
    const second = await test.store.write((tx) => insertPerson(tx, newPerson('eve', { email: 'ADA@example.org' })));
    expect(second).toEqual({ status: 'email-taken' });
    expect(await selectOptionalPersonById(test.store.read, 'eve')).toBeUndefined();
  });

  it('register once when the same address is sent several times at once', async () => {
    const all = await Promise.all(
      ['a', 'b', 'c', 'd'].map((id) => test.store.write((tx) => insertPerson(tx, newPerson(id, { email: 'one@example.org' })))),
    );
    expect(all.filter(({ status }) => status === 'inserted')).toHaveLength(1);
  });

  it('lose their sessions with a new password or a sign-out everywhere', async () => {
    await addPerson(test.store, 'ada');
    expect(await test.store.write((tx) => setPassword(tx, 'ada', 'new'))).toBe(2);
    expect(await test.store.write((tx) => bumpSessionVersion(tx, 'ada'))).toBe(3);
    expect(await selectOptionalPersonById(test.store.read, 'ada')).toMatchObject({ passwordHash: 'new', sessionVersion: 3 });
    expect(await test.store.write((tx) => setPassword(tx, 'nobody', 'new'))).toBeUndefined();
    expect(await test.store.write((tx) => bumpSessionVersion(tx, 'nobody'))).toBeUndefined();
  });

  it('are listed by name without regard to case and accents, page by page', async () => {
    for (const name of ['Émile', 'ada', 'Zoë', 'Bob', 'Bo']) await addPerson(test.store, `id of ${name}`, { name });
    const first = await selectPeoplePage(test.store.read, { limit: 3 });
    expect(first.people.map(({ name }) => name)).toEqual(['ada', 'Bo', 'Bob']);
    const second = await selectPeoplePage(test.store.read, { limit: 3, after: first.next });
    expect(second.people.map(({ name }) => name)).toEqual(['Émile', 'Zoë']);
    expect(second.next).toBeUndefined();
    expect(first.people[0]).not.toHaveProperty('passwordHash');
  });

  it('are searched by the beginning of the name or of the address, wildcards being ordinary characters', async () => {
    await addPerson(test.store, '1', { name: 'Zoë Adams', email: 'za@example.org' });
    await addPerson(test.store, '2', { name: 'Mary', email: 'zoe.mary@example.org' });
    await addPerson(test.store, '3', { name: '100% Sure', email: 'sure@example.org' });
    const search = async (words: string) =>
      (await selectPeoplePage(test.store.read, { search: words, limit: 9 })).people.map(({ id }) => id);
    expect(await search('ZOE')).toEqual(['2', '1']);
    expect(await search('adams')).toEqual([]);
    expect(await search('%')).toEqual([]);
    expect(await search('100%')).toEqual(['3']);
    expect(await search(' ')).toEqual(['3', '2', '1']);
  });

  it('are found under their new name once renamed', async () => {
    await addPerson(test.store, 'ada');
    expect(await test.store.write((tx) => renamePerson(tx, 'ada', 'Augusta'))).toBe(true);
    expect((await selectPeoplePage(test.store.read, { search: 'aug', limit: 1 })).people).toMatchObject([{ name: 'Augusta' }]);
    expect(await test.store.write((tx) => renamePerson(tx, 'nobody', 'Augusta'))).toBe(false);
  });

  it('are counted as administrators when they are', async () => {
    await addPerson(test.store, 'ada');
    expect(await countAdministrators(test.store.read)).toBe(0);
    expect(await test.store.write((tx) => setAdministrator(tx, 'ada', true))).toBe(true);
    expect(await countAdministrators(test.store.read)).toBe(1);
    expect(await test.store.write((tx) => setAdministrator(tx, 'nobody', true))).toBe(false);
  });

  it('can be forgotten once', async () => {
    await addPerson(test.store, 'ada');
    expect(await test.store.write((tx) => forgetPerson(tx, 'ada'))).toBe(true);
    expect(await selectOptionalPersonById(test.store.read, 'ada')).toBeUndefined();
    expect(await test.store.write((tx) => forgetPerson(tx, 'ada'))).toBe(false);
  });
});
