import { expect, it } from 'vitest';
import { british } from './american';

it.each([
  ['neighbors', 'neighbours'],
  ['neighborhood', 'neighbourhood'],
  ['harbormaster', 'harbourmaster'],
  ['center', 'centre'],
  ['jobcenters', 'jobcentres'],
  ['theater', 'theatre'],
  ['organizers', 'organisers'],
  ['subsidized', 'subsidised'],
  ['analyzing', 'analysing'],
  ['counselors', 'counsellors'],
  ['traveler', 'traveller'],
  ['license', 'licence'],
  ['programs', 'programmes'],
  ['pediatrician', 'paediatrician'],
])('%s is spelled %s', (american, spelled) => expect(british(american)).toBe(spelled));

it.each([
  'laboratory',
  'honorary',
  'prizes',
  'citizens',
  'downsized',
  'seized',
  'travel',
  'programmer',
  'licensee',
  'color-blind',
  'enter',
  'gray-beard',
  'theory',
])('%s stays as it is', (word) => expect(british(word)).toBe(word));
