import { expect, test } from 'vitest';
import { carriesSession, hasTwin, isTwin } from './session-cookie';

test.each([
  'next-auth.session-token=x',
  '__Secure-next-auth.session-token=x',
  'theme=dark; next-auth.session-token.0=x; next-auth.session-token.1=y',
])('%s is a session', (cookie) => expect(carriesSession(cookie)).toBe(true));

test.each([undefined, '', 'theme=dark', 'x-next-auth.session-token=x', 'next-auth.session-tokens=x', 'a=next-auth.session-token'])(
  '%s is none',
  (cookie) => expect(carriesSession(cookie)).toBe(false),
);

test('the catalogue and everything in courses have a twin for the signed-in, and nothing else', () => {
  expect(['/', '/courses', '/courses/a', '/courses/a/b'].every(hasTwin)).toBe(true);
  expect(['/coursesx', '/account', '/signed-in'].some(hasTwin)).toBe(false);
});

test('the inside name of a twin is recognised, and only that', () => {
  expect(['/signed-in', '/signed-in/courses/a'].every(isTwin)).toBe(true);
  expect(['/signed-inx', '/sign-in', '/'].some(isTwin)).toBe(false);
});
