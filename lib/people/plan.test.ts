import { describe, expect, test } from 'vitest';
import type { AskedLine } from './lines';
import { type Known, planEnrolments, planKey } from './plan';

const asked = (given: Partial<AskedLine> = {}): AskedLine => ({
  line: 2,
  email: 'a@x.org',
  name: 'Ann',
  role: null,
  enrol: null,
  ...given,
});
const person = (given: Partial<Known> = {}): Known => ({ personId: 'ann', enrolled: false, teaches: false, ...given });
const plan = (line: AskedLine, known?: Known, mayNameInstructors = true) =>
  planEnrolments([line], new Map(known ? [[line.email, known]] : []), { mayNameInstructors });

describe('what a line changes', () => {
  const place = { line: 2, email: 'a@x.org' };
  test.each([
    ['enrols somebody new, with an account', asked({ enrol: true }), undefined, { newAccount: { name: 'Ann' }, enrol: 'add' }],
    ['makes somebody new an instructor', asked({ role: 'instructor' }), undefined, { newAccount: { name: 'Ann' }, role: 'grant' }],
    ['enrols somebody who has an account', asked({ enrol: true, name: '' }), person(), { personId: 'ann', enrol: 'add' }],
    ['takes out a learner', asked({ enrol: false }), person({ enrolled: true }), { personId: 'ann', enrol: 'remove' }],
    ['makes an instructor', asked({ role: 'instructor' }), person({ enrolled: true }), { personId: 'ann', role: 'grant' }],
    ['makes an instructor a learner again', asked({ role: 'learner' }), person({ teaches: true }), { personId: 'ann', role: 'withdraw' }],
    [
      'changes both at once',
      asked({ role: 'learner', enrol: true }),
      person({ teaches: true }),
      { personId: 'ann', enrol: 'add', role: 'withdraw' },
    ],
  ])('%s', (_, line, known, step) => {
    expect(plan(line, known)).toEqual({ steps: [{ ...place, ...step }], unchanged: 0, problems: [] });
  });
});

describe('nothing changes', () => {
  test.each([
    ['for blanks', asked(), person({ enrolled: true, teaches: true })],
    ['for blanks and nobody known: no account is made', asked(), undefined],
    ['for somebody unknown who shall not be enrolled', asked({ enrol: false }), undefined],
    ['for a learner who shall be enrolled', asked({ enrol: true, role: 'learner' }), person({ enrolled: true })],
    ['for an instructor who shall be one, in another’s list as well', asked({ role: 'instructor' }), person({ teaches: true })],
    ['in the name of whoever has an account', asked({ enrol: true, name: 'Somebody Else' }), person({ enrolled: true })],
  ])('%s', (_, line, known) => {
    expect(plan(line, known, false)).toEqual({ steps: [], unchanged: 1, problems: [] });
  });
});

describe('a line is refused', () => {
  test.each([
    ['that makes somebody an instructor, from who isn’t an administrator', asked({ role: 'instructor' }), person()],
    ['that ends an instructor’s right, from who isn’t an administrator', asked({ role: 'learner' }), person({ teaches: true })],
    ['that needs an account and gives no name', asked({ enrol: true, name: '' }), undefined],
  ])('%s', (_, line, known) => {
    const { steps, problems } = plan(line, known, false);
    expect(steps).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ line: 2 });
    expect(problems[0]?.sentence).toMatchSnapshot();
  });
});

test('two plans have the same key only while they do the same to the same people', () => {
  const lines = [asked({ enrol: true }), asked({ email: 'b@x.org', line: 3, enrol: true })];
  const keyOf = (known: [string, Known][]) => planKey(planEnrolments(lines, new Map(known), { mayNameInstructors: true }));
  expect(keyOf([])).toBe(keyOf([]));
  const others: [string, Known][][] = [[['a@x.org', person()]], [['a@x.org', person({ enrolled: true })]], [['b@x.org', person()]]];
  expect(new Set([keyOf([]), ...others.map(keyOf)]).size).toBe(4);
});
