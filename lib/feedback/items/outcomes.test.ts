import { expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { checkItem } from './check-item';
import type { OUTCOMES } from './outcomes';
import { everySaying, faultsOf } from './testing/sayings';

const EXAMPLES: Readonly<Record<keyof typeof OUTCOMES, string>> = {
  thing: 'law and order',
  nobody: 'idk',
  itself: 'the police',
  circular: 'customers',
  negated: 'not the council',
  unknown: 'the quartermaster of Mars',
  unread: 'the council and augurs',
};

it.each(Object.entries(EXAMPLES))('the outcome %s, as of %j, has words, varied and never counted against anyone', (outcome, text) => {
  const finding = checkItem(selectScenario('police'), { list: 'customers', text });
  expect(finding.rule).toBe(outcome);
  const said = everySaying(finding);
  expect(said.flatMap(faultsOf)).toEqual([]);
  expect(new Set(said.map(({ message }) => message)).size).toBeGreaterThanOrEqual(3);
});
