import { describe, expect, it } from 'vitest';
import { appendChange, forgetPerson, type NewChange, selectChangesPage } from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

describe.each(engines)('the log of changes on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ana', 'ben', 'cleo']) await addPerson(store, id);
  });

  const append = (id: string, given: Partial<NewChange> = {}) =>
    test.store.write((tx) => appendChange(tx, { id, at: 1, byId: 'ana', action: 'instructor.granted', ...given }));
  const idsOf = async (asked: Partial<Parameters<typeof selectChangesPage>[1]>) =>
    (await selectChangesPage(test.store.read, { limit: 10, ...asked })).changes.map(({ id }) => id);

  it('names who changed what, newest first, and keeps what it is told', async () => {
    await append('a', { at: 5, courseId: 'course', personId: 'ben', detail: { most: 3 } });
    await append('b', { at: 7, action: 'people.imported' });
    expect((await selectChangesPage(test.store.read, { limit: 10 })).changes).toEqual([
      {
        id: 'b',
        at: 7,
        byId: 'ana',
        byName: 'ana',
        action: 'people.imported',
        courseId: null,
        personId: null,
        personName: null,
        detail: {},
      },
      {
        id: 'a',
        at: 5,
        byId: 'ana',
        byName: 'ana',
        action: 'instructor.granted',
        courseId: 'course',
        personId: 'ben',
        personName: 'ben',
        detail: { most: 3 },
      },
    ]);
  });

  it('is filtered by course, by the people concerned on either side, and by kind', async () => {
    await append('a', { at: 1, courseId: 'course', personId: 'ben' });
    await append('b', { at: 2, courseId: 'another', byId: 'ben', personId: 'cleo', action: 'enrolment.added' });
    await append('c', { at: 3, courseId: 'course', personId: 'cleo', action: 'enrolment.added' });
    expect(await idsOf({ courseId: 'course' })).toEqual(['c', 'a']);
    expect(await idsOf({ personIds: ['ben'] })).toEqual(['b', 'a']);
    expect(await idsOf({ personIds: ['ben', 'cleo'], courseId: 'course' })).toEqual(['c', 'a']);
    expect(await idsOf({ personIds: [] })).toEqual([]);
    expect(await idsOf({ actions: ['enrolment.added'] })).toEqual(['c', 'b']);
    expect(await idsOf({ actions: ['enrolment.added', 'instructor.granted'], courseId: 'another' })).toEqual(['b']);
  });

  it('gives each change once over its pages, also those of one moment', async () => {
    const all = Array.from({ length: 23 }, (_, n) => `change ${String(n).padStart(2, '0')}`);
    for (const [n, id] of all.entries()) await append(id, { at: Math.floor(n / 5) });
    const seen: string[] = [];
    let before: { at: number; id: string } | undefined;
    do {
      const page = await selectChangesPage(test.store.read, { limit: 4, ...(before && { before }) });
      seen.push(...page.changes.map(({ id }) => id));
      before = page.next;
    } while (before);
    expect(seen).toEqual([...all].reverse());
  });

  it('stays when somebody is forgotten, without the name', async () => {
    await append('a', { personId: 'ben' });
    await test.store.write((tx) => forgetPerson(tx, 'ben'));
    expect((await selectChangesPage(test.store.read, { limit: 1 })).changes).toMatchObject([
      { byName: 'ana', personId: null, personName: null },
    ]);
    await test.store.write((tx) => forgetPerson(tx, 'ana'));
    expect((await selectChangesPage(test.store.read, { limit: 1 })).changes).toMatchObject([{ byId: null, byName: null }]);
  });
});
