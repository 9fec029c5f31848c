import { expect, test } from 'vitest';
import { mailToken, personOfUnsubscribeToken, unsubscribeToken } from './token';
import { digestWords, invitationWords, resetWords } from './words';

const word = {
  ...{ kind: 'reply', text: 'A fair point.\nLook at who pays: https://example.org/pay', own: ['the  public\n'] },
  ...{ place: 'Customer or consumer?: Police', link: 'https://learn.example.org/courses/c/l#police' },
};

test('a digest of one word says who is meant, where, what was written and what was said', () => {
  expect(digestWords({ name: 'Ann', words: [word], stop: 'https://learn.example.org/unsubscribe/t' })).toMatchSnapshot();
});

test('a digest of several counts them, and tells a reply from a changed verdict and from another look', () => {
  const words = [word, { ...word, kind: 'override', own: [] }, { ...word, kind: 're-mark', own: ['x'.repeat(400), 'y'] }];
  expect(digestWords({ name: 'Ann', words, stop: 'https://learn.example.org/unsubscribe/t' })).toMatchSnapshot();
});

test('an invitation says who invites, into what, and until when', () => {
  const given = { name: 'Ann', by: 'Ines', course: 'C', link: 'https://learn.example.org/invitation/t', until: '3 May 2027' };
  expect(invitationWords({ ...given, role: 'learner' })).toMatchSnapshot();
  expect(invitationWords({ ...given, role: 'instructor' }).text).toContain('to teach the course');
});

test('a link for a new password comes with what to do when nobody asked for it', () => {
  expect(resetWords({ name: 'Ann', link: 'https://learn.example.org/new-password/t' })).toMatchSnapshot();
});

test('a token to stop e-mails names its person, and only ours does', () => {
  const token = unsubscribeToken('secret', 'ann-id');
  expect(personOfUnsubscribeToken('secret', token)).toBe('ann-id');
  const others = [
    '',
    '.',
    'ann-id',
    'ann-id.',
    `bob-id.${token.split('.')[1]}`,
    `${token}x`,
    token.slice(0, -1),
    unsubscribeToken('other', 'ann-id'),
  ];
  expect(others.map((given) => personOfUnsubscribeToken('secret', given))).toEqual(others.map(() => undefined));
  expect(mailToken('secret', 'reset', 'x')).not.toBe(mailToken('secret', 'invitation', 'x'));
});
