import { expect, test } from 'vitest';
import { posted } from '../testing';
import { checkSelfCheck } from './check';
import { selfCheck } from './schema';

const again = { title: 'The police', address: '/courses/c/l#police' };
const props = selfCheck.props.parse({ could: 'Good.', difficulty: 'That is usual.', again });
const check = (outcome: 'could' | 'difficulty') => checkSelfCheck.check(props, { outcome }, { scenario: null, attempt: 1 });

test('a self-check shows a browser neither reply beforehand', () => {
  expect(selfCheck.publicProps(props)).toEqual({});
});

test('a self-check has a reply of its own to each outcome, and a place to look again', () => {
  expect(check('could')).toEqual({ outcome: 'could', reply: 'Good.', again });
  expect(check('difficulty')).toEqual({ outcome: 'difficulty', reply: 'That is usual.', again });
});

test('a self-check asks for an outcome', () => {
  expect(selfCheck.fromFields(posted(['outcome', 'maybe']), props)).toEqual({ outcome: null });
  expect(selfCheck.problem({ outcome: null })).toMatch(/Nothing is chosen yet/);
  expect(selfCheck.fromFields(posted(['outcome', 'could']), props)).toEqual({ outcome: 'could' });
});
