import { describe, expect, test } from 'vitest';
import { courseProgress } from './progress';

const lessons = [
  { id: 'one', minutes: 60, activities: [{ id: 'a' }, { id: 'b' }] },
  { id: 'two', minutes: 30, activities: [] },
];
const done = (read: string[], handedIn: string[]) => ({ read: new Set(read), handedIn: new Set(handedIn) });

describe('progress in a course', () => {
  test('begins with nothing done and all of the time left', () => {
    expect(courseProgress(lessons, done([], []))).toMatchObject({ steps: 4, stepsDone: 0, minutesLeft: 90, complete: false });
  });

  test('counts a lesson as complete when it is read and each of its activities handed in', () => {
    const progress = courseProgress(lessons, done(['one'], ['a', 'b']));
    expect(progress.lessons.map(({ complete }) => complete)).toEqual([true, false]);
    expect(progress).toMatchObject({ stepsDone: 3, minutesLeft: 30, complete: false });
  });

  test('does not count a lesson as complete that was read with an activity left', () => {
    expect(courseProgress(lessons, done(['one', 'two'], ['a'])).lessons[0]).toMatchObject({
      read: true,
      activitiesDone: 1,
      complete: false,
    });
  });

  test('is complete when nothing is left', () => {
    expect(courseProgress(lessons, done(['one', 'two'], ['a', 'b']))).toMatchObject({ minutesLeft: 0, complete: true });
  });

  test('counts nothing that is not in the course any more', () => {
    expect(courseProgress(lessons, done(['gone'], ['gone-too'])).stepsDone).toBe(0);
  });

  test('never calls a course without lessons complete', () => {
    expect(courseProgress([], done([], [])).complete).toBe(false);
  });
});
