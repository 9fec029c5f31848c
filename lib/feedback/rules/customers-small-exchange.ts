import { isServed } from '../facts';
import type { Rule } from './rule';

/** D8: users who give something other than money. */
export const customersSmallExchange: Rule = {
  id: 'customers-small-exchange',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D8', 'D2'],
  applies: (facts) => facts.gives.length > 0 && isServed(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('use')} the service, as consumers do. But ${v.they} also ${v.v('give')} ${v.given}, and that small exchange makes your reading a defensible one.`,
    (v) => `You can argue this: ${v.party} ${v.v('get')} ${v.used}, and ${v.v('give')} ${v.given}. Value without a price is still value.`,
    (v) =>
      `Mainly ${v.party} ${v.v('be')} on the receiving end (${v.used}). Because ${v.they} ${v.v('give')} ${v.given} as well, there is a case for the customers' side.`,
  ],
  questions: [
    (v) => `Is what ${v.party} ${v.v('give')} enough to speak of an exchange?`,
    (v) => `Who gives more to ${v.org} than ${v.party} ${v.v('do')}?`,
    (v) => `If ${v.party} gave nothing, where would you put ${v.them} then?`,
  ],
};
