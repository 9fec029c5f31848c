import { paysDirectly, uses } from '../facts';
import type { Rule } from './rule';

/** D4: a paying user is both in commerce. */
export const consumersBuyer: Rule = {
  id: 'consumers-buyer',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D4', 'D3'],
  applies: (facts, sector) => sector === 'commercial' && uses(facts) && paysDirectly(facts),
  because: [
    (v) =>
      `In business the two words nearly meet: ${v.party} ${v.v('use')} what ${v.org} ${v.o('offer')}, and ${v.v('pay')} for it with ${v.given}. So the customers' list comes first, but this one can be argued.`,
    (v) =>
      `You can say so: ${v.party} ${v.v('get')} ${v.used}. As ${v.they} also ${v.v('give')} ${v.given}, the customers' list would claim ${v.them} as well.`,
    (v) =>
      `${v.Party} both ${v.v('pay')} and ${v.v('use')}. By use ${v.they} ${v.v('belong')} here; by ${v.given} ${v.they} ${v.v('belong')} with the customers.`,
  ],
  questions: [
    (v) => `Who uses what ${v.org} ${v.o('sell')} without paying for it?`,
    () => 'When does the one who buys hand it on to somebody else to use?',
    () => 'What would be lost if we used one word for both?',
  ],
};
