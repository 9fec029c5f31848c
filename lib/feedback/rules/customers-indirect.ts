import { paysIndirectly } from '../facts';
import type { Rule } from './rule';

/** D1: money through other hands, where that is less than plain. */
export const customersIndirect: Rule = {
  id: 'customers-indirect',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D1'],
  applies: (facts) => paysIndirectly(facts),
  because: [
    (v) =>
      `There is a case for it: ${v.party} ${v.v('give')} ${v.given}. The money goes through other hands, so the exchange is at one remove.`,
    (v) =>
      `${v.Party} ${v.v('stand')} at one remove from ${v.org}: ${v.they} ${v.v('give')} ${v.given}, but somebody else deals with ${v.org} directly.`,
    (v) => `You can argue this. What ${v.party} ${v.v('give')}, ${v.given}, does reach ${v.org}, only not from ${v.their} own hand.`,
  ],
  questions: [
    (v) => `Who stands between ${v.party} and ${v.org}, and what do they want from it?`,
    () => 'Which party hands over the money in the end?',
    (v) => `How much say ${v.v('do')} ${v.party} have in what the money buys?`,
  ],
};
