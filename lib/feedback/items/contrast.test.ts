import { expect, it } from 'vitest';
import { selectScenario } from '@/lib/commands/feedback-scenario';
import { checkItem } from './check-item';
import { checkLists } from './check-lists';
import { compileScenario } from './compile';

const police = selectScenario('police');

it('takes the contrast from what the learner placed well', () => {
  const { customers } = checkLists(police, { customers: ['the council', 'burglars'], consumers: [] }, { try: 2 });
  expect(customers[1]?.contrast).toMatchObject({ name: 'the local council', own: true });
});

it('takes no contrast from a party that was only ruled into a list', () => {
  const rulings = [{ party: 'government', list: 'customers' as const, verdict: 'fits' as const, reason: 'so agreed' }];
  const ruled = compileScenario({ ...police.scenario, rulings });
  expect(checkItem(police, { list: 'customers', text: 'burglars' }).contrast?.name).toBe('the government');
  expect(checkItem(ruled, { list: 'customers', text: 'burglars' }).contrast?.name).toBe('the police and crime commissioner');
});
