import { expect, test } from 'vitest';
import { plainEnglish, plainWords, tokenise } from '.';

const plain = (text: string): string => plainWords(plainEnglish(tokenise(text)));

test.each([
  ['the hale hoose', 'the whole house'],
  ['oor auld yins wi nae siller', 'our old ones with no siller'],
  ['ma wee lad', 'my little lad'],
  ['ma and pa', 'ma and pa'],
  ['ma da', 'my da'],
  ['mi granny an her sister', 'my granny and her sister'],
  ['an apple', 'an apple'],
  ['di nurse dem', 'the nurse'],
  ['dem weh pay di rates', 'them who pay the rates'],
  ['dem tief', 'them thief'],
  ['them as pays', 'them who pays'],
  ['police as customers', 'police as customers'],
  ['folk frae doon the road', 'folk from down the road'],
  ['they dinnae pay a penny', 'they dont pay a penny'],
  ['everyone bar the thieves', 'everyone except the thieves'],
  ['bar staff', 'bar staff'],
  ['maids who kena scold', 'maids who get scold'],
  ['we all pay tax lah', 'we all pay tax'],
  ['sum1 at no. 14', 'someone at number 14'],
  ['no 10', 'number 10'],
  ['dept. of fisheries', 'dept of fisheries'],
  ['grown-ups', 'adults'],
  ['da Silva', 'da silva'],
] satisfies [string, string][])('"%s" is read as "%s"', (said, meant) => {
  expect(plain(said)).toBe(meant);
});

test('an abbreviation in capitals is no dialect', () => {
  expect(plain('WI')).toBe('wi');
  expect(plain('the WI and the DA')).toBe('the wi and the da');
});

test('initials with points are one word', () => {
  const [mps, and, us] = tokenise('M.P.s and U.S. voters');
  expect([mps?.word, and?.word, us?.word]).toEqual(['mps', 'and', 'us']);
  expect(mps?.caps).toBe(true);
});

test('words keep their place in the text', () => {
  const text = 'oor weans an their maw';
  for (const token of plainEnglish(tokenise(text))) expect(text.slice(token.start, token.end)).toMatch(/^[a-z]+$/u);
});
