import { isServed } from '../facts';
import type { Rule } from './rule';

/** D10: whoever passes it on does not consume it. */
export const consumersTrade: Rule = {
  id: 'consumers-trade',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D10', 'D1'],
  applies: (facts) => facts.passesOn && facts.gives.length > 0 && !isServed(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('pass')} on what ${v.they} ${v.v('get')}, and ${v.v('give')} ${v.given} for it. The ones who consume it come later in the line.`,
    (v) =>
      `What reaches ${v.party} does not stay there: ${v.they} ${v.v('hand')} it on. That, with ${v.given}, makes an intermediate customer.`,
    (v) => `Consuming is using. ${v.Party} ${v.v('give')} ${v.given} and ${v.v('pass')} the rest on to others, who are the ones to use it.`,
  ],
  questions: [
    () => 'Who uses it in the end?',
    (v) => `What would ${v.party} call the people ${v.they} ${v.v('hand')} it on to?`,
    (v) => `What is the exchange between ${v.party} and ${v.org}?`,
  ],
};
