import { expect, test } from 'vitest';
import { returnAddress } from './return-address';

test.each(['/', '/courses/a/b#c', '/my-learning?x=1'])('a path of this site is gone back to: %s', (to) => {
  expect(returnAddress(to)).toBe(to);
});

test.each([
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'javascript:alert(1)',
  '/a b',
  '/api/auth/signout',
  '',
  undefined,
  7,
])('anything else leads to my learning: %s', (to) => {
  expect(returnAddress(to)).toBe('/my-learning');
});
