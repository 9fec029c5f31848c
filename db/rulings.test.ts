import { describe, expect, it } from 'vitest';
import {
  appendRuling,
  forgetPerson,
  selectOptionalRuling,
  selectPastAnswers,
  selectRulings,
  selectRulingsInForce,
  selectTeachingState,
  withdrawRuling,
} from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

describe.each(engines)('what instructors teach on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ines', 'ivan']) await addPerson(store, id);
  });

  const place = { courseId: 'course', scenarioId: 'police' };
  const ruling = { kind: 'alias', party: 'victims', alias: 'the burgled', reason: 'Our learners say so.' };
  const teach = (id: string, state: string, given: object = {}) =>
    test.store.write((tx) => appendRuling(tx, { ...place, id, ruling, byId: 'ines', state, now: 10, ...given }));
  const state = () => selectTeachingState(test.store.read, place);

  it('is numbered in each scenario and kept in order, with who taught it', async () => {
    expect(await selectRulings(test.store.read, 'course')).toEqual([]);
    expect(await teach('a', await state())).toEqual({ status: 'taught', number: 1, repeated: false });
    expect(await teach('b', await state(), { byId: 'ivan' })).toEqual({ status: 'taught', number: 2, repeated: false });
    expect(await teach('c', '0-0', { scenarioId: 'shop' })).toEqual({ status: 'taught', number: 1, repeated: false });
    expect((await selectRulingsInForce(test.store.read, place)).map(({ id }) => id)).toEqual(['a', 'b']);
    expect((await selectRulings(test.store.read, 'course')).map(({ id, byName }) => `${id} ${byName}`)).toEqual([
      'a ines',
      'b ivan',
      'c ines',
    ]);
    expect(await selectOptionalRuling(test.store.read, 'course', 'a')).toMatchObject({ ruling, at: 10, withdrawnAt: null });
    expect(await selectOptionalRuling(test.store.read, 'another course', 'a')).toBeUndefined();
  });

  it('is refused to whoever looked before somebody else taught, and is stored once however often it is sent', async () => {
    const seen = await state();
    const [one, other, again] = await Promise.all([teach('a', seen), teach('b', seen, { byId: 'ivan' }), teach('a', seen)]);
    expect([one.status, other.status].sort()).toEqual(['changed', 'taught']);
    expect(again.status).toBe(one.status);
    expect(await selectRulingsInForce(test.store.read, place)).toHaveLength(1);
  });

  it('is withdrawn by a mark, once, with who and why, and whoever looked before that is told', async () => {
    await teach('a', await state());
    const seen = await state();
    const withdraw = { courseId: 'course', id: 'a', byId: 'ivan', reason: 'Too wide.', now: 20 };
    expect(await test.store.write((tx) => withdrawRuling(tx, { ...withdraw, courseId: 'another course' }))).toBe(false);
    expect(await test.store.write((tx) => withdrawRuling(tx, withdraw))).toBe(true);
    expect(await test.store.write((tx) => withdrawRuling(tx, { ...withdraw, now: 30 }))).toBe(false);
    expect(await selectRulingsInForce(test.store.read, place)).toEqual([]);
    expect(await selectRulings(test.store.read, 'course')).toMatchObject([
      { id: 'a', withdrawnByName: 'ivan', withdrawnReason: 'Too wide.', withdrawnAt: 20 },
    ]);
    expect(await teach('b', seen)).toEqual({ status: 'changed' });
  });

  it('outlives the account of whoever taught it', async () => {
    await teach('a', await state());
    await test.store.write((tx) => forgetPerson(tx, 'ines'));
    expect(await selectRulings(test.store.read, 'course')).toMatchObject([{ id: 'a', byId: null, byName: null }]);
  });

  it('is replayed on each text that learners wrote into the lists, with how often', async () => {
    const { entries } = test.store.read.tables;
    const entry = (id: string, question: string, text: string, scenarioId = 'police') => ({
      ...{ id, courseId: 'course', personId: 'ines', kind: 'answer', question, place: 0, scenarioId, text, words: text },
      ...{ misconceptions: '', misread: false, groupKey: text, open: false, mix: 1, createdAt: 1 },
    });
    await test.store.write((tx) =>
      tx.query
        .insert(entries)
        .values([
          entry('1', 'customers', 'the burgled'),
          entry('2', 'customers', 'the burgled'),
          entry('3', 'consumers', 'the burgled'),
          entry('4', 'explanation', 'They differ.'),
          entry('5', 'customers', 'shoppers', 'shop'),
        ]),
    );
    const answers = await selectPastAnswers(test.store.read, place);
    expect(answers.map(({ list, text, count }) => `${list} ${text} ${count}`).sort()).toEqual([
      'consumers the burgled 1',
      'customers the burgled 2',
    ]);
  });
});
