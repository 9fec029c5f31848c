import { expect, test } from 'vitest';
import type { PlannedStep } from './plan';
import { previewOf } from './preview';

test('a preview counts each kind of change, lists the first ones, and says how many more there are', () => {
  const steps: PlannedStep[] = [
    { line: 2, email: 'a@x.org', newAccount: { name: 'Ann' }, enrol: 'add' },
    { line: 3, email: 'b@x.org', personId: 'b', enrol: 'remove', role: 'withdraw' },
    { line: 4, email: 'c@x.org', personId: 'c', role: 'grant' },
  ];
  expect(previewOf({ steps, unchanged: 7, problems: [] }, 2)).toEqual({
    ...{ accounts: 1, enrolled: 1, removed: 1, granted: 1, withdrawn: 1, unchanged: 7, more: 1 },
    rows: [
      { line: 2, email: 'a@x.org', changes: ['a new account for Ann', 'enrolled'] },
      { line: 3, email: 'b@x.org', changes: ['taken out of the course; answers stay', 'is no instructor any more'] },
    ],
  });
});
