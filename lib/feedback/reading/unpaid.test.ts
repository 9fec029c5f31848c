import { expect, it } from 'vitest';
import { plainEnglish } from './dialect';
import { tokenise } from './tokens';

const plain = (text: string): string =>
  plainEnglish(tokenise(text))
    .map(({ word }) => word)
    .join(' ');

it.each([
  ['passengers who scarper instead of paying', 'passengers who scarper without paying'],
  ['lads who dodge paying', 'lads who without paying'],
  ['people getting out of paying', 'people without paying'],
  ['tenants who refuse to pay', 'tenants who never pay'],
  ['tenants refusing to pay', 'tenants who never pay'],
  ['diners who forgot to pay', 'diners who never pay'],
  ['folk who get in without having paid', 'folk who get in without paying'],
  ['folk who got off never having paid', 'folk who got off without paying'],
  ['people who never even paid', 'people who never paid'],
  ['people who left without so much as paying', 'people who left without paying'],
])('tells each way of not paying alike: %s', (text, expected) => {
  expect(plain(text)).toBe(expected);
});

it.each([
  'people who pay instead of the council',
  'who avoid buses and pay for taxis',
  'people who pay to get out of town',
  'those who forgot their pass',
])('leaves what is no denial of paying as it is: %s', (text) => {
  expect(plain(text)).toBe(text);
});
