import { expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { checkItem } from './check-item';

it.each([
  ['police', 'payments from the council'],
  ['police', 'a subsidy from the government'],
  ['police', 'a safe community to live in'],
  ['hospital', 'ad revenue'],
  ['hospital', 'fairness at work'],
  ['charity', 'contract money off the council'],
])('at %s, %j is a thing, whoever is named behind it', (scenario, text) => {
  for (const list of ['customers', 'consumers'] as const)
    expect(checkItem(selectScenario(scenario), { list, text }).verdict).toBe('not-a-party');
});

it('takes a trade for no slip of those who follow it', () => {
  expect(checkItem(selectScenario('shop'), { list: 'customers', text: 'tourism' }).parties).toEqual([]);
});

it('takes the revenue by itself for the tax office still', () => {
  expect(checkItem(selectScenario('shop'), { list: 'customers', text: 'the Revenue' }).parties).not.toEqual([]);
});
