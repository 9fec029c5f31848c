import { describe, expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { checkItem } from './check-item';

const verdictOf = (scenario: string, text: string): string => checkItem(selectScenario(scenario), { list: 'customers', text }).verdict;

describe('words that end in a thing', () => {
  it.each([
    ['police', 'folks waiting 9 hours in the cells'],
    ['charity', 'volunteers give time'],
    ['hospital', 'trainies'],
  ])('name somebody, and at %s nobody is called a thing by %j', (scenario, text) => {
    expect(verdictOf(scenario, text)).not.toBe('not-a-party');
  });

  it.each([
    ['police', 'law and order'],
    ['police', 'road safety'],
    ['charity', 'helping people speak up'],
    ['charity', 'funding from the council'],
    ['it-department', 'servers'],
    ['hospital', 'visiting hours'],
    ['hospital', 'drips, drugs and dressings'],
  ])('name a thing: at %s, %j', (scenario, text) => {
    expect(verdictOf(scenario, text)).toBe('not-a-party');
  });
});
