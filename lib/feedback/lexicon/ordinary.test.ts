import { expect, test } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { checkItem } from '..';
import type { List } from '../types';

const SCENARIOS = { hospital: selectScenario('hospital'), police: selectScenario('police'), charity: selectScenario('charity') };
const verdict = (id: keyof typeof SCENARIOS, list: List, text: string): string => checkItem(SCENARIOS[id], { list, text }).verdict;

test.each(['rollerbladers with sprained wrists', 'mourners', 'joggers', 'typists', 'haemophiliacs'])(
  'people whom nobody listed are no thing: "%s"',
  (text) => {
    expect(['fits', 'arguable', 'unrecognised']).toContain(verdict('hospital', 'consumers', text));
  },
);

test.each(['wardrobes', 'old lamps', 'stretchers', 'paperclips', 'long corridors'])('nouns for things name no party: "%s"', (text) => {
  expect(verdict('hospital', 'consumers', text)).toBe('not-a-party');
});

test.each(['Wardrobe', 'heart valve patents', 'GE', 'flooble'])('what may be a name or a slip is asked about: "%s"', (text) => {
  expect(verdict('hospital', 'consumers', text)).toBe('unrecognised');
});

test.each([
  ['charity', 'consumers', 'adluts with leaning disabilities'],
  ['charity', 'consumers', 'service usres'],
  ['police', 'customers', 'Tax payres'],
  ['police', 'customers', 'the whole o the toon'],
  ['police', 'customers', 'dem weh pay di rates'],
  ['hospital', 'consumers', 'hay fever sufferers'],
  ['charity', 'customers', 'Camden'],
] satisfies [keyof typeof SCENARIOS, List, string][])('in %s, %s, "%s" fits', (id, list, text) => {
  expect(verdict(id, list, text)).toBe('fits');
});
