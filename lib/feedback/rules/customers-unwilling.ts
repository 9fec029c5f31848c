import { isServed, paysDirectly, paysIndirectly } from '../facts';
import type { Rule } from './rule';

/** D7: acted on without wanting it, and giving nothing for it. Beats D6: whoever is brought in has made no choice. */
export const customersUnwilling: Rule = {
  id: 'customers-unwilling',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D7', 'D2'],
  applies: (facts) => !facts.willing && isServed(facts) && !paysDirectly(facts) && !paysIndirectly(facts),
  because: [
    (v) =>
      `What happens here happens to ${v.party} without ${v.their} asking: ${v.they} ${v.v('get')} ${v.used}, and ${v.v('give')} ${v.org} nothing of value for it.`,
    (v) => `${v.Party} did not choose this dealing. What comes ${v.their} way is ${v.used}, and nothing of value goes back to ${v.org}.`,
    (v) =>
      `An exchange takes two sides that give. Here one side acts and the other is acted on: ${v.party} ${v.v('get')} ${v.used}, with or without agreeing to it, and ${v.v('give')} nothing in return.`,
  ],
  questions: [
    (v) => `If an exchange needs giving on both sides, what ${v.v('do')} ${v.party} hand over?`,
    (v) => `Who, then, gives ${v.org} something so that ${v.party} ${v.v('be')} dealt with?`,
    (v) => `Would you say that ${v.party} ${v.v('take')} part in this by choice, and what follows from that?`,
  ],
};
