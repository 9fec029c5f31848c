import { expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { RULES } from '../rules';
import { findingFor } from './testing/rule-findings';
import { everySaying, faultsOf } from './testing/sayings';

const police = selectScenario('police');

it.each(RULES)('the rule $id has words in three variants or more, for one and for several', ({ id, because, questions }) => {
  expect(because.length).toBeGreaterThanOrEqual(3);
  expect(questions.length).toBeGreaterThanOrEqual(3);
  for (const plural of [true, false]) {
    const said = everySaying(findingFor(police, id, plural));
    expect(said.flatMap(faultsOf)).toEqual([]);
    expect(new Set(said.map(({ argument }) => argument.find(({ kind }) => kind === 'rule')?.text)).size).toBeGreaterThanOrEqual(3);
  }
});
