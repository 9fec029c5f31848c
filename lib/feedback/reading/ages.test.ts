import { expect, it } from 'vitest';
import { plainEnglish } from './dialect';
import { tokenise } from './tokens';

const plain = (text: string): string =>
  plainEnglish(tokenise(text))
    .map(({ word }) => word)
    .join(' ');

it.each([
  ['5 year olds', '5-year-olds'],
  ['a six-year-old', 'a 6-year-old'],
  ['my 6 yr old', 'my 6-year-old'],
  ['15 yr olds', '15-year-olds'],
  ['a 3yo', 'a 3-year-old'],
  ["17yo's", '17-year-olds'],
  ['85yr olds', '85-year-olds'],
  ['twenty-five year olds', '25-year-olds'],
  ['an eighty year old man', 'an 80-year-old'],
  ['8 year old girls', '8-year-olds'],
  ['11 to 16 year olds', '16-year-olds'],
  ['8-11 year olds', '11-year-olds'],
  ['five and six year olds', '6-year-olds'],
  ['a nine-month-old', 'a 0-year-old'],
  ['under-fives', 'under 5s'],
  ['the over sixties', 'the over 60s'],
  ['kids under five', 'kids under 5'],
  ['men over the age of sixty', 'men over 60'],
  ['kids under 5 years old', 'kids under 5'],
  ['people aged 60 and over', 'people over 60'],
  ['kids aged between 8 and 11', 'kids aged 11'],
  ['people in their eighties', 'people in their 80s'],
  ['twentysomethings', '20-year-olds'],
])('reads an age however it is written: %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it.each([
  'people over there',
  'under two hundred firms',
  'over the road',
  'two new dads',
  'the year before',
  'people who paid 5 times a year',
  'five old friends',
  'one day visitors',
])('leaves numbers that are no age as they are: %s', (text) => {
  expect(plain(text)).toBe(text);
});
