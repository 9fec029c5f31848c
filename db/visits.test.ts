import { describe, expect, it } from 'vitest';
import { creditOf } from '@/lib/learning/insight-credit';
import { addVisit, forgetPerson, recordShown, selectOptionalLessonVisit, selectVisits } from '.';
import { engines } from './testing';
import { storeForEach } from './testing/each';
import { addPerson } from './testing/people';

const lesson = { personId: 'ada', courseId: 'course', lessonId: 'one' };
const known = new Set(['intro', 'police']);

describe.each(engines)('visits on %s', (engine) => {
  const test = storeForEach(engine, async ({ store }) => {
    for (const id of ['ada', 'bob']) await addPerson(store, id);
  });

  const shown = (at: number) => test.store.write((tx) => recordShown(tx, { ...lesson, at }));
  const report = (now: number, seconds: number, places: Record<string, number>, lastPlace = '') =>
    test.store.write((tx) =>
      addVisit(tx, { ...lesson, now, lastPlace }, (countedAt) =>
        creditOf(
          { seconds, places: Object.entries(places).map(([place, there]) => ({ place, seconds: there })) },
          known,
          countedAt === undefined ? undefined : now - countedAt,
        ),
      ),
    );
  const stored = async () =>
    (await selectVisits(test.store.read, lesson)).map(({ place, seconds, firstAt, lastAt, lastPlace }) => ({
      place,
      seconds,
      firstAt,
      lastAt,
      lastPlace,
    }));

  it('a lesson that is shown is visited without a script; shown again, it keeps the first time and all that was counted', async () => {
    await shown(1000);
    await report(61_000, 60, { intro: 60 }, 'intro');
    await shown(90_000);
    await shown(80_000);
    expect(await stored()).toEqual([
      { place: '', seconds: 60, firstAt: 1000, lastAt: 90_000, lastPlace: 'intro' },
      { place: 'intro', seconds: 60, firstAt: 61_000, lastAt: 61_000, lastPlace: '' },
    ]);
    expect(await selectOptionalLessonVisit(test.store.read, { ...lesson, personId: 'bob' })).toBeUndefined();
  });

  it('answers tell of places without a script, and take nothing from what was counted there', async () => {
    await shown(0);
    await report(60_000, 60, { police: 60 }, 'police');
    await test.store.write((tx) => recordShown(tx, { ...lesson, at: 70_000, places: ['police', 'own'] }));
    expect(await stored()).toMatchObject([
      { place: '', seconds: 60, lastPlace: 'police' },
      { place: 'own', seconds: 0, firstAt: 70_000 },
      { place: 'police', seconds: 60, firstAt: 60_000 },
    ]);
  });

  it('reports add up, by place and in all, and note where the learner was last', async () => {
    await shown(0);
    await report(60_000, 60, { intro: 20, police: 40 }, 'police');
    await report(120_000, 50, { intro: 50 }, 'intro');
    await report(125_000, 0, { nowhere: 3 }, '');
    expect(await stored()).toMatchObject([
      { place: '', seconds: 110, lastAt: 125_000, lastPlace: '' },
      { place: 'intro', seconds: 70 },
      { place: 'police', seconds: 40 },
    ]);
  });

  it('a page being shown again takes nothing from a report that comes behind it', async () => {
    await shown(0);
    await shown(60_000);
    await report(60_500, 60, { police: 60 }, 'police');
    expect(await stored()).toMatchObject([{ seconds: 60 }, { place: 'police', seconds: 60 }]);
  });

  it('many reports at once count no more than the time that has passed', async () => {
    await shown(0);
    await Promise.all(Array.from({ length: 20 }, () => report(60_000, 60, { police: 60 })));
    const [whole, police] = await stored();
    // A minute has passed, and each report may be a few seconds out.
    expect(whole?.seconds).toBe(60 + 19 * 5);
    expect(police?.seconds).toBe(whole?.seconds);
  });

  it('visits go with the account', async () => {
    await shown(0);
    await test.store.write((tx) => forgetPerson(tx, 'ada'));
    expect(await stored()).toEqual([]);
  });
});
