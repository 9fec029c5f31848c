import { describe, expect, it } from 'vitest';
import { addPhrase, removePhrase, selectPhrases } from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';

describe.each(engines)('the phrases of a course, on %s', (engine) => {
  const test = storeForEach(engine);

  it('are kept once each, in the order in which they came, until they are taken away', async () => {
    const add = (id: string, text: string, courseId = 'course') =>
      test.store.write((tx) => addPhrase(tx, { id, courseId, text, byId: null, at: Number(id) }));
    expect(await Promise.all([add('1', 'Who pays?'), add('2', 'Who uses it?'), add('3', 'Who pays?', 'another')])).toEqual([
      true,
      true,
      true,
    ]);
    expect(await add('4', 'Who pays?')).toBe(false);
    const texts = async () => (await selectPhrases(test.store.read, 'course')).map(({ text }) => text);
    expect(await texts()).toEqual(['Who pays?', 'Who uses it?']);
    const remove = (courseId: string) => test.store.write((tx) => removePhrase(tx, { courseId, id: '1' }));
    expect([await remove('another'), await remove('course'), await remove('course')]).toEqual([false, true, false]);
    expect(await texts()).toEqual(['Who uses it?']);
  });
});
