import { paysDirectly, uses } from '../facts';
import type { Rule } from './rule';

/** D3: pays for it and uses it. */
export const consumersPaysAndUses: Rule = {
  id: 'consumers-pays-and-uses',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D3', 'D1'],
  applies: (facts) => uses(facts) && paysDirectly(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('be')} both: ${v.they} ${v.v('get')} ${v.used}, as consumers do, and ${v.v('give')} ${v.given}, as customers do.`,
    (v) =>
      `There is a case for it, since ${v.party} ${v.v('use')} the service (${v.used}). But ${v.they} also ${v.v('give')} ${v.given}, and that is an exchange.`,
    (v) => `By use this fits, by payment ${v.party} ${v.v('be')} among the customers: ${v.they} ${v.v('give')} ${v.given}.`,
  ],
  questions: [
    () => 'Is there anyone who uses the same and pays nothing?',
    (v) => `Which comes first for ${v.party}: the paying or the using?`,
    () => 'If a party can stand in both lists, what do the two lists tell you?',
  ],
};
