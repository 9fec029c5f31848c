import { expect, test } from 'vitest';
import { changeKinds, changeWords } from './change-words';

const change = {
  byName: 'Ana Ruiz',
  personName: 'Ben Cole',
  course: 'Customer or consumer?',
  detail: { role: 'learner', most: 30, reached: 3 },
};

test('every kind of change is a plain sentence', () => {
  expect(changeKinds.map(([action]) => changeWords({ ...change, action }))).toMatchSnapshot();
});

test('what an invitation was for is told', () => {
  const made = (detail: unknown) => changeWords({ ...change, action: 'invitation.made', detail });
  expect(made({ role: 'instructor', most: 1 })).toContain('invites an instructor to');
  expect(made({ role: 'learner', most: 1 })).toContain('invites one learner to');
  expect(changeWords({ ...change, action: 'invitation.used', detail: { role: 'instructor' } })).toMatch(/as an instructor\.$/);
});

test('whoever is forgotten has no name any more', () => {
  expect(changeWords({ ...change, action: 'instructor.granted', byName: null })).toBe(
    'Somebody whose account is gone made Ben Cole an instructor of Customer or consumer?',
  );
  expect(changeWords({ ...change, action: 'enrolment.added', personName: null })).toContain('enrolled somebody whose account is gone in');
});

test.each(['toString', 'something.new', ''])('a change of the unknown kind %j is told all the same', (action) => {
  expect(changeWords({ ...change, action, detail: null })).toContain('Ana Ruiz: ');
});
