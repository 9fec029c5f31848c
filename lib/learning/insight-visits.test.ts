import { describe, expect, it } from 'vitest';
import { creditOf } from './insight-credit';
import { createTally, patience, placeInView } from './insight-presence';

const known = new Set(['a', 'b']);
const report = (seconds: number, places: Record<string, number> = {}) => ({
  seconds,
  places: Object.entries(places).map(([place, there]) => ({ place, seconds: there })),
});

describe('what a report of a visit is credited', () => {
  it.each([
    ['all of it when as much time has passed', report(60, { a: 40, b: 20 }), 60_000, 60, { a: 40, b: 20 }],
    ['a little more than has passed, as clocks tick apart', report(12, { a: 12 }), 8_000, 12, { a: 12 }],
    ['no more than has passed', report(500, { a: 300, b: 200 }), 55_000, 60, { a: 60, b: 0 }],
    ['nothing for a second report of the same time', report(60, { a: 60 }), -3_600_000, 5, { a: 5 }],
    ['ten minutes at most, however long ago the last was', report(3000, { a: 3000 }), 86_400_000, 600, { a: 600 }],
    ['a minute and a half when nothing was shown before', report(400, { a: 400 }), undefined, 90, { a: 90 }],
    ['for places together no more than in all', report(10, { a: 8, b: 8 }), 60_000, 10, { a: 8, b: 2 }],
    ['nothing for places that the lesson doesn’t have', report(10, { x: 8, b: 2 }), 60_000, 10, { b: 2 }],
    ['a place that was seen without time there', report(0, { a: 0 }), 60_000, 0, { a: 0 }],
  ])('is %s', (_, given, passed, seconds, places) => {
    const credit = creditOf(given, known, passed);
    expect({ seconds: credit.seconds, places: Object.fromEntries(credit.places) }).toEqual({ seconds, places });
  });
});

describe('the place that somebody reads', () => {
  const section = (place: string, top: number) => ({ place, bounded: false, top, bottom: top + 40 });
  const activity = (place: string, top: number, bottom: number) => ({ place, bounded: true, top, bottom });
  it.each([
    ['none above the first section', [section('one', 700)], ''],
    ['the section that began last', [section('one', -900), section('two', 100), section('three', 800)], 'two'],
    ['a section scrolled far above, until another begins', [section('one', -3000)], 'one'],
    ['the activity that fills the middle', [section('one', -900), activity('act', -200, 900), section('two', 1000)], 'act'],
    ['the section again behind an activity', [section('one', -900), activity('act', -800, -10)], 'one'],
  ])('is %s', (_, places, expected) => expect(placeInView(places, 1000)).toBe(expected));
});

describe('a page’s count of time at work', () => {
  it('goes to the place in view, in whole seconds, and loses no part of one', () => {
    const tally = createTally(0);
    for (let now = 1700; now <= 10_200; now += 1700) tally.tick(now, true, now < 6000 ? 'a' : 'b');
    expect(tally.take()).toEqual({
      seconds: 10,
      at: 'b',
      places: [
        { place: 'a', seconds: 5 },
        { place: 'b', seconds: 5 },
      ],
    });
    tally.tick(11_000, true, 'b');
    expect(tally.take()).toEqual({ seconds: 1, at: 'b', places: [] });
  });

  it('stops when the page can’t be seen, when nobody stirs, and while the machine sleeps', () => {
    const tally = createTally(0);
    tally.tick(5000, false, 'a');
    expect(tally.take()).toBeNull();
    tally.tick(10_000, true, 'a');
    for (let now = 20_000; now <= patience + 60_000; now += 10_000) tally.tick(now, true, 'a');
    expect(tally.take()).toMatchObject({ seconds: 115 });
    tally.stir(patience + 60_000);
    tally.tick(patience + 65_000, true, 'a');
    expect(tally.take()).toMatchObject({ seconds: 5 });
    tally.stir(9_000_000);
    tally.tick(9_000_000, true, 'a');
    expect(tally.take()).toBeNull();
  });

  it('tells once of each place that came into view', () => {
    const tally = createTally(0);
    tally.see('a');
    tally.see('a');
    tally.see('');
    expect(tally.take()).toEqual({ seconds: 0, at: '', places: [{ place: 'a', seconds: 0 }] });
    tally.see('a');
    expect(tally.take()).toBeNull();
  });
});
