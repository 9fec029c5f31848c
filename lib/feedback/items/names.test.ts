import { expect, it } from 'vitest';
import { isNamedByNoun, partsOfName } from './names';

it.each([
  ['the chair, the treasurer and the committee', 'chair | treasurer | committee'],
  ['food inspectors and the fire officer', 'food inspector | fire officer'],
  ['blood and organ donors', 'blood donor | organ donor'],
  ['drinkers who are barred', 'drinker'],
  ['presenters', ''],
])('finds the names in %j', (name, parts) => {
  const found = partsOfName(name).map((part) => part.join(' '));
  expect(found.join(' | ')).toBe(parts);
});

it.each([
  ['drinkers who are barred', false, false],
  ['travellers without a ticket', true, false],
  ['people who borrow', true, true],
  ['drinkers', false, true],
  ['landlords and others whom they fight', false, true],
])('knows of %j, willing or not (%j), whether its noun stands for it', (name, willing, stands) => {
  expect(isNamedByNoun(name, willing)).toBe(stands);
});
