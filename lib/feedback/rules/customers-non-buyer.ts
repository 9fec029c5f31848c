import { isServed } from '../facts';
import type { Rule } from './rule';

/** D4: in commerce too there are users who have bought nothing. */
export const customersNonBuyer: Rule = {
  id: 'customers-non-buyer',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D4', 'D2'],
  applies: (facts) => isServed(facts),
  because: [
    (v) =>
      `Mostly buyers and users are the same in business; here they part. ${v.Party} ${v.v('get')} ${v.used}, but the buying is done by someone else, or not at all.`,
    (v) =>
      `${v.Party} ${v.v('take')} and ${v.v('do')} not give: what ${v.they} ${v.v('get')} is ${v.used}, and nothing goes back to ${v.org}.`,
    (v) =>
      `What comes to ${v.party} is ${v.used}. An exchange would need something in return, and ${v.they} ${v.v('give')} ${v.org} nothing.`,
  ],
  questions: [
    (v) => `Who pays, when ${v.party} ${v.v('use')} what ${v.org} ${v.o('offer')}?`,
    (v) => `What would ${v.party} have to do to count as a customer?`,
    (v) => `Where ${v.o('do')} ${v.org} get ${v.orgIts} money from, if not from ${v.party}?`,
  ],
};
