import { expect, it } from 'vitest';
import type { List, Verdict } from '../types';
import { answerOf } from './check-item';
import { withOneParty } from './testing/one-party';

const verdictOf = (party: object, list: List, text: string): Verdict =>
  answerOf(withOneParty({ gives: [], gets: [{ what: 'a report', mode: 'return' }], ...party }, { sector: 'public' }), list, text).verdict;

it.each([
  ['a firm', { name: 'the brickworks', kinds: ['business'] }, 'the brickworks', 'arguable'],
  ['an owner', { name: 'shareholders' }, 'shareholders', 'arguable'],
  ['a politician', { name: 'senators' }, 'senators', 'arguable'],
  ['people at a distance', { name: 'cousins of the staff' }, 'cousins of the staff', 'reconsider'],
  ['a regulator', { name: 'the inspectorate' }, 'the inspectorate', 'reconsider'],
  ['a tax office', { name: 'the revenue office', kinds: ['tax-authority'] }, 'the revenue office', 'reconsider'],
  ['a firm by a kind that its author denies', { name: 'clinicians', notKinds: ['health-body'] }, 'clinicians', 'reconsider'],
] as const)('%s to whom only something comes is placed among customers by what it is', (_, party, text, verdict) => {
  expect(verdictOf(party, 'customers', text)).toBe(verdict);
});

it.each([
  ['an owner', { name: 'shareholders' }, 'shareholders', 'reconsider'],
  ['people at a distance', { name: 'cousins of the staff' }, 'cousins of the staff', 'arguable'],
] as const)('%s to whom only something comes is placed among consumers by what it is', (_, party, text, verdict) => {
  expect(verdictOf(party, 'consumers', text)).toBe(verdict);
});
