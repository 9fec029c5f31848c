import { describe, expect, it } from 'vitest';
import { forgetPerson, selectOptionalPersonById, selectSubmissions, setAdministrator } from '.';
import { engines, openOrThrow } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';
import { startScript } from './testing/processes';

describe.each(engines)('a store on %s', (engine) => {
  const test = storeForEach(engine, ({ store }) => addPerson(store, 'ada'));

  it('says which engine it is', () => {
    expect(test.store.engine).toBe(engine);
  });

  it('undoes all of a write that fails, and goes on', async () => {
    const failing = test.store.write(async (tx) => {
      await setAdministrator(tx, 'ada', true);
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect((await selectOptionalPersonById(test.store.read, 'ada'))?.administrator).toBe(false);
    expect(await test.store.write((tx) => forgetPerson(tx, 'ada'))).toBe(true);
  });

  it('undoes a write whose query breaks a rule, and says so without quoting anybody', async () => {
    const words = 'what a learner typed';
    const error = await test.store
      .write(async (tx) => {
        await setAdministrator(tx, 'ada', true);
        await tx.query.insert(tx.tables.enrolments).values({ personId: words, courseId: words, at: 1 });
      })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(`${error} ${JSON.stringify(error)} ${(error as Error).stack}`).not.toContain(words);
    expect((await selectOptionalPersonById(test.store.read, 'ada'))?.administrator).toBe(false);
  });

  it('shows a write to readers only when it is whole', async () => {
    await test.store.write(async (tx) => {
      await setAdministrator(tx, 'ada', true);
      expect((await selectOptionalPersonById(tx, 'ada'))?.administrator).toBe(true);
      expect((await selectOptionalPersonById(test.store.read, 'ada'))?.administrator).toBe(false);
    });
    expect((await selectOptionalPersonById(test.store.read, 'ada'))?.administrator).toBe(true);
  });

  it('refuses a write inside a write instead of waiting for ever', async () => {
    await expect(test.store.write(() => test.store.write(async () => 1))).rejects.toThrow('write inside a write');
    await expect(test.store.write(async () => 1)).resolves.toBe(1);
  });

  it('finishes the writes in flight when it is closed, and may be closed twice', async () => {
    const store = await openOrThrow(test.url);
    await Promise.all([addPerson(store, 'bob'), store.close()]);
    await store.close();
    expect(await selectOptionalPersonById(test.store.read, 'bob')).toBeDefined();
  });

  it('is written by six processes at once without a gap or a repetition', async () => {
    const writers = Array.from({ length: 6 }, (_, n) => startScript('db/testing/writer.ts', [test.url, `w${n}`, '25']));
    for (const { code, errors } of await Promise.all(writers.map(({ ended }) => ended)))
      expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const stored = await selectSubmissions(test.store.read, 'ada', 'course');
    expect(stored.map(({ number }) => number)).toEqual(Array.from({ length: 150 }, (_, n) => n + 1));
    expect(new Set(stored.map(({ id }) => id)).size).toBe(150);
  });
});
