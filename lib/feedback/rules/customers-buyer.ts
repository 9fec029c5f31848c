import { paysDirectly, uses } from '../facts';
import type { Rule } from './rule';

/** D1, D4: in commerce the one who pays and uses is the plain case of a customer. */
export const customersBuyer: Rule = {
  id: 'customers-buyer',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D1', 'D4'],
  applies: (facts, sector) => sector === 'commercial' && paysDirectly(facts) && uses(facts),
  because: [
    (v) => `A plain exchange: ${v.party} ${v.v('hand')} over ${v.given} and ${v.v('get')} ${v.got}.`,
    (v) => `${v.Party} ${v.v('give')} ${v.org} ${v.given}, and ${v.v('come')} away with ${v.got}. That is buying in its simplest form.`,
    (v) => `Money goes one way and goods or service the other: ${v.party} ${v.v('bring')} ${v.given} and ${v.v('receive')} ${v.got}.`,
  ],
  questions: [
    (v) => `Does everyone who buys from ${v.org} also use what they buy?`,
    (v) => `Can you think of someone who uses what ${v.org} ${v.o('sell')} without having paid for it?`,
    (v) => `Where, with ${v.org}, might the buyer and the user be two different people?`,
  ],
};
