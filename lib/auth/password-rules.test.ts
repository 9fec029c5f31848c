import { describe, expect, test } from 'vitest';
import { longestPassword, passwordProblem } from './password-rules';

describe('a password', () => {
  test.each([
    'otter violin gravel moon',
    'correct-battery-staple-ok',
    'Zebra77 umbrella kiosk',
    'ナイフとフォークと皿と紅茶とお菓子が好き',
  ])('is taken when it is long and not a common one: %s', (password) => {
    expect(passwordProblem(password, ['Ann Miller', 'ann@example.org'])).toBeNull();
  });

  test('is refused with the number of characters it takes when it is short', () => {
    expect(passwordProblem('short', [])).toContain('15 characters or more');
  });

  test('is refused when it is longer than can be checked', () => {
    expect(passwordProblem('ab'.repeat(longestPassword), [])).toContain(`${longestPassword} characters at most`);
  });

  test.each([
    'passwordpassword',
    'password123456789',
    '123456789012345',
    'aaaaaaaaaaaaaaaa',
    'qwertyuiopasdfgh',
    'abcabcabcabcabcabc',
    'Qwerty!Password1',
  ])('is refused when it is among the first to be tried: %s', (password) => {
    expect(passwordProblem(password, [])).toContain('guessed');
  });

  test('is refused when it is made of the person’s own name and address', () => {
    expect(passwordProblem('annmiller@example1', ['Ann Miller', 'annmiller@example.org'])).toContain('guessed');
  });
});
