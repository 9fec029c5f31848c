import { isServed, paysDirectly, paysIndirectly } from '../facts';
import type { Rule } from './rule';

/** D4, D2: children who use what is free to them make no bargain, whatever their attention is worth to others. */
export const customersMinor: Rule = {
  id: 'customers-minor',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D4', 'D2'],
  applies: (facts, sector) =>
    sector === 'commercial' && facts.minor === true && isServed(facts) && !paysDirectly(facts) && !paysIndirectly(facts),
  because: [
    (v) =>
      `Children are where buying and using part. ${v.Party} ${v.v('get')} ${v.used}; whatever their use is worth to ${v.org}, they strike no bargain over it.`,
    (v) =>
      `${v.Party} ${v.v('use')} it (${v.used}), but an exchange takes somebody who can agree to one. For children others decide, and others pay.`,
    (v) =>
      `What comes to ${v.party} is ${v.used}. Being wanted as users does not make them customers, the less so as they are too young to choose.`,
  ],
  questions: [
    (v) => `Who earns by it when ${v.party} ${v.v('use')} what ${v.org} ${v.o('offer')}, and who pays for that?`,
    (v) => `Who decides for ${v.party}, and would that make a customer of them?`,
    () => 'From what age, and by which act, would a young user turn into a customer?',
  ],
};
