import { expect, it } from 'vitest';
import type { ItemWords } from '../../types';
import { faultsOf } from './sayings';

const sound: ItemWords = {
  verdict: 'fits',
  label: 'Fits',
  text: 'the council',
  readAs: 'the council',
  message: 'Yes, this fits. The council pays for it.',
  remarks: ['Two are named here.'],
  argument: [
    { kind: 'source', id: 'course', text: 'The course says so.' },
    { kind: 'definition', id: 'customer', text: 'A customer gives.' },
  ],
  question: 'Who else pays?',
  exchange: null,
};

it('finds nothing amiss with sound words', () => {
  expect(faultsOf(sound)).toEqual([]);
});

it.each<[string, Partial<ItemWords>]>([
  ['begins oddly', { remarks: ['two are named here.'] }],
  ['does not end', { message: 'Yes, this fits, as the council pays' }],
  ['has a hole', { message: 'Yes, this fits, as undefined pays for it.' }],
  ['is harsh', { remarks: ['That is a mistake.'] }],
  ['has a sentence that begins small', { message: 'Yes, this fits. the council pays for it.' }],
  ['says little', { message: 'Yes.' }],
  ['asks nothing', { question: null }],
  ['argues without a source', { argument: sound.argument.slice(1) }],
  ['argues without a definition', { argument: sound.argument.slice(0, 1) }],
])('tells of words what %s', (fault, words) => {
  expect(faultsOf({ ...sound, ...words }).some((sentence) => sentence.startsWith(fault))).toBe(true);
});
