import { expect, test } from 'vitest';
import { nounClassOf } from '.';
import { type NounClass, pack, unpack } from './packing';

test.each([
  ['hoarder', 'somebody'],
  ['smoker', 'somebody'],
  ['mourner', 'somebody'],
  ['plumber', 'worker'],
  ['fitter', 'worker'],
  ['toddler', 'child'],
  ['octogenarian', 'elderly'],
  ['stepmother', 'kin'],
  ['arsonist', 'offender'],
  ['insomniac', 'ill'],
  ['choir', 'group'],
  ['seagull', 'animal'],
  ['hedgehog', 'animal'],
  ['artefact', 'thing'],
  ['coin', 'thing'],
  ['wardrobe', 'thing'],
  ['printer', 'unclear'],
] satisfies [string, NounClass][])('%s is %s', (word, noun) => {
  expect(nounClassOf(word)).toBe(noun);
});

test('a word that is no noun has no class', () => {
  for (const word of ['whoever', 'qzxv', '', 'the', 'Élan', '42']) expect(nounClassOf(word)).toBeNull();
});

test('packed words are found again, with their classes', () => {
  const words = new Map<string, NounClass>([
    ['baker', 'worker'],
    ['bake', 'thing'],
    ['badger', 'animal'],
    ['cousin', 'kin'],
    ['bakery', 'thing'],
  ]);
  const lines = pack(words);
  expect(lines).toHaveLength(2);
  expect(new Map(lines.flatMap((line) => [...unpack(line)]))).toEqual(words);
});
