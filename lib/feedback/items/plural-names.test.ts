import { expect, it } from 'vitest';
import { looksPlural } from './voice';

it.each([
  'people locked out',
  'young people new in town',
  'those left behind',
  'folk next door',
  'staff off sick',
  'staff laid off',
  'office staff sent home',
])('%s are several', (name) => {
  expect(looksPlural(name)).toBe(true);
});

it.each([
  'the people team',
  'the staff canteen',
  'the staff agency',
  "a people's theatre",
  'the charity for people locked out',
  'the staff need fund',
])('%s is one', (name) => {
  expect(looksPlural(name)).toBe(false);
});
