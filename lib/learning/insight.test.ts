import { describe, expect, it } from 'vitest';
import { type ActivityFigures, attentionOf, type LessonFigures } from './insight-attention';
import { countText, fractionText, minutesText, percentOf, shownSpread, spreadOf } from './insight-numbers';
import { activityFunnel, lessonFunnel, type Reach } from './insight-reach';

describe('numbers for instructors', () => {
  it.each([
    [0, 0, '0'],
    [2, 3, '2 of 3'],
    [4, 4, '4 of 4'],
    [5, 5, '5 of 5 (100 %)'],
    [12, 30, '12 of 30 (40 %)'],
    [1234, 10_000, '1,234 of 10,000 (12 %)'],
  ])('%i of %i are shown as ‘%s’: no share of fewer than five', (number, of, text) => {
    expect(countText(number, of)).toBe(text);
    expect(percentOf(number, of) === null).toBe(of < 5);
  });

  it.each([
    [10, 10, 'All'],
    [19, 20, 'Nearly all'],
    [15, 20, 'Three quarters'],
    [13, 20, 'Two thirds'],
    [10, 20, 'Half'],
    [9, 20, 'Half'],
    [7, 20, 'A third'],
    [5, 20, 'A quarter'],
    [4, 20, 'A fifth'],
    [2, 20, 'A tenth'],
    [1, 20, 'A few'],
    [0, 0, 'A few'],
  ])('%i of %i are ‘%s’ in words', (number, of, words) => expect(fractionText(number, of)).toBe(words));

  it('times have a median and quarters, however they are counted', () => {
    expect(spreadOf([], 15)).toBeNull();
    const [four, five] = [4, 5].map((number) => spreadOf([{ step: 1, number }], 15));
    expect([null, four ?? null, five ?? null].map(shownSpread)).toEqual([null, null, five]);
    expect(spreadOf([{ step: 4, number: 1 }], 15)).toEqual({ learners: 1, low: 67.5, median: 67.5, high: 67.5 });
    const steps = [
      { step: 3, number: 1 },
      { step: 0, number: 1 },
      { step: 2, number: 1 },
      { step: 1, number: 1 },
      { step: 4, number: 1 },
    ];
    expect(spreadOf(steps, 10)).toEqual({ learners: 5, low: 15, median: 25, high: 35 });
    expect(
      spreadOf(
        [
          { step: 0, number: 1 },
          { step: 1, number: 1 },
        ],
        10,
      ),
    ).toMatchObject({ median: 10 });
  });

  it.each([
    [0, '0 minutes'],
    [58, '1 minute'],
    [270, '4.5 minutes'],
    [620, '10 minutes'],
    [5400, '90 minutes'],
  ])('%i seconds are ‘%s’', (seconds, text) => expect(minutesText(seconds)).toBe(text));
});

const activity = (given: Partial<ActivityFigures>): ActivityFigures => ({
  ...{ id: 'police', name: 'Activity 2 of ‘Police’', minutes: 10, opened: 20, started: 20, submitted: 20, again: 0 },
  ...{ answers: 40, recognised: 40, spread: null },
  ...given,
});
const lesson = (given: Partial<LessonFigures>): LessonFigures => ({
  ...{ id: 'one', title: 'One', minutes: 30, opened: 20, read: 20, left: 0, spread: null },
  ...given,
});
const sentences = (given: Partial<Parameters<typeof attentionOf>[0]>) =>
  attentionOf({ activities: [], lessons: [], taught: [], ...given }).map(({ sentence }) => sentence);
const spread = (minutes: number, learners = 20) => ({ learners, low: minutes * 30, median: minutes * 60, high: minutes * 90 });

describe('what needs attention', () => {
  it.each([
    ['all goes well', {}, []],
    ['half don’t start', { started: 10, submitted: 10 }, ['Half of those who open Activity 2 of ‘Police’ don’t start it (10 of 20).']],
    ['a few don’t start', { started: 16, submitted: 16 }, []],
    ['four of four don’t start', { opened: 4, started: 0, submitted: 0, answers: 0, recognised: 0 }, []],
    ['many don’t hand in', { submitted: 13 }, ['A third of those who start Activity 2 of ‘Police’ don’t hand it in (7 of 20).']],
    [
      'the engine misses much',
      { recognised: 32 },
      ['A fifth of the answers to Activity 2 of ‘Police’ weren’t recognised at first (8 of 40).'],
    ],
    ['the engine misses much of few answers', { answers: 10, recognised: 2 }, []],
    [
      'it takes twice as long',
      { spread: spread(20) },
      ['Half of the learners work on Activity 2 of ‘Police’ for more than 20 minutes; the lesson says 10 minutes.'],
    ],
    ['it takes as long as it says', { spread: spread(12) }, []],
    ['it took three learners long', { spread: spread(40, 3) }, []],
  ])('in an activity where %s', (_, given, expected) => expect(sentences({ activities: [activity(given)] })).toEqual(expected));

  it.each([
    ['all go on', [lesson({}), lesson({ title: 'Two' })], []],
    [
      'half don’t go on',
      [lesson({}), lesson({ title: 'Two', opened: 9 })],
      ['Half of those who open ‘One’ haven’t opened the next lesson, ‘Two’ (11 of 20).'],
    ],
    ['a later lesson was opened by more', [lesson({}), lesson({ title: 'Two', opened: 30 })], []],
    ['some stay away', [lesson({ left: 6 })], ['6 learners were last in ‘One’ and haven’t come back for two weeks.']],
    ['few stay away', [lesson({ left: 4 })], []],
    [
      'it takes twice as long',
      [lesson({ spread: spread(60) })],
      ['Half of the learners work on ‘One’ for more than 60 minutes; it says 30 minutes.'],
    ],
  ])('in lessons where %s', (_, lessons, expected) => expect(sentences({ lessons })).toEqual(expected));

  const taught = (learners: number, before: number, after: number) =>
    sentences({ taught: [{ laterId: 'again', earlier: 'Activity 1 of ‘One’', misconception: 'No price?', learners, before, after }] });
  it.each([
    ['the revisit helped', 20, 10, 2, []],
    ['it didn’t help', 20, 5, 5, ['When Activity 1 of ‘One’ is asked again, 5 of 20 (25 %) hold ‘No price?’: as many as before.']],
    [
      'it hardly helped',
      20,
      6,
      5,
      ['When Activity 1 of ‘One’ is asked again, 5 of 20 (25 %) hold ‘No price?’: hardly fewer than before (6).'],
    ],
    ['it made it worse', 20, 0, 4, ['When Activity 1 of ‘One’ is asked again, 4 of 20 (20 %) hold ‘No price?’: more than before (0).']],
    ['too few did both', 4, 4, 4, []],
  ])('in what the course teaches where %s', (_, learners, before, after, expected) =>
    expect(taught(learners, before, after)).toEqual(expected),
  );

  it('comes with what concerns most learners first, and no more than asked for', () => {
    const activities = [activity({ id: 'a', started: 12, submitted: 12 }), activity({ id: 'b', started: 5, submitted: 5 })];
    const found = attentionOf({ activities, lessons: [], taught: [] }, 1);
    expect(found).toEqual([expect.objectContaining({ activityId: 'b', weight: 15 })]);
  });
});

describe('the funnel', () => {
  const reach: Reach = {
    learners: 9,
    visited: [
      { lessonId: 'one', place: '', number: 8 },
      { lessonId: 'one', place: 'police', number: 6 },
      { lessonId: 'two', place: 'intro', number: 1 },
    ],
    started: [
      { activityId: 'police', number: 4 },
      { activityId: 'own', number: 7 },
    ],
    submitted: [
      { activityId: 'police', try: 2, number: 1 },
      { activityId: 'police', try: 1, number: 3 },
      { activityId: 'own', try: 1, number: 7 },
    ],
    read: [{ lessonId: 'two', number: 2 }],
  };
  const activities = [{ id: 'police' }, { id: 'own' }];
  it.each([
    ['police', { opened: 6, started: 4, submitted: 3, again: 1 }],
    ['own', { opened: 7, started: 7, submitted: 7, again: 0 }],
    ['untouched', { opened: 0, started: 0, submitted: 0, again: 0 }],
  ])('of the activity %s has no step larger than the one before', (id, funnel) => expect(activityFunnel(reach, 'one', id)).toEqual(funnel));
  it.each([
    ['one', activities, { opened: 8, read: 0 }],
    ['two', [], { opened: 2, read: 2 }],
    ['two', activities, { opened: 7, read: 2 }],
    ['three', [], { opened: 0, read: 0 }],
  ])('of the lesson %s counts whoever left a trace in it', (id, inside, funnel) =>
    expect(lessonFunnel(reach, { id, activities: inside })).toEqual(funnel),
  );
});
