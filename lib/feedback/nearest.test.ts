import { expect, it } from 'vitest';
import { nearestName } from './nearest';

it('the likely meaning of a name is the nearest that is allowed, by letters first and by its beginning after that', () => {
  expect(nearestName('mony', ['money', 'tax'])).toBe('money');
  expect(nearestName('Victms', ['victims', 'witnesses'])).toBe('victims');
  expect(nearestName('idaes', ['id', 'ideas'])).toBe('ideas');
  expect(nearestName('local', ['courts', 'local-council'])).toBe('local-council');
  expect(nearestName('use', ['used', 'uses'])).toBe('used');
});

it('there is none when nothing is near', () => {
  for (const given of ['', 'x', 'zorblax']) expect(nearestName(given, ['money', 'id', 'tax'])).toBeUndefined();
  expect(nearestName('money', [])).toBeUndefined();
});
