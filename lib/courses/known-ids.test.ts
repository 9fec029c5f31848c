import { expect, test } from 'vitest';
import type { Course } from './course';
import { knownIdProblems } from './known-ids';

const course = { id: 'c', lessons: [{ id: 'one', activities: [{ id: 'a' }, { id: 'b' }] }] } as unknown as Course;
const text = 'course: c\nlessons:\n  - one\nactivities:\n  - aa\n  - b\n';
const problems = (known: Partial<Parameters<typeof knownIdProblems>[1]>) =>
  knownIdProblems(course, { course: 'c', lessons: ['one'], activities: ['a', 'b'], retired: [], ...known }, 'ids.yaml', text);
const sentences = (known: Partial<Parameters<typeof knownIdProblems>[1]>) => problems(known).map(({ sentence }) => sentence);

test('ids that are as they were are no problem', () => {
  expect(sentences({})).toEqual([]);
});

test('an id that changed is named, with the likely new one', () => {
  expect(sentences({ activities: ['aa', 'b'] })).toEqual([
    expect.stringMatching(/^The activity "aa" is gone.*Did you mean "a"\?$/),
    expect.stringMatching(/^The activity "a" is new/),
  ]);
});

test('an id that was taken out on purpose is named as retired and then no problem', () => {
  expect(sentences({ activities: ['a', 'b', 'gone'], retired: ['gone'] })).toEqual([]);
});

test('a lesson that is new or gone, and a course that was renamed, are named', () => {
  expect(sentences({ lessons: ['two'], course: 'd' })).toHaveLength(3);
});

test('each is named with its line: where the id is listed, or where it would be', () => {
  expect(problems({ activities: ['aa', 'b'] }).map(({ line }) => line)).toEqual([5, 4]);
  expect(problems({ course: 'd' }).map(({ line }) => line)).toEqual([1]);
});
