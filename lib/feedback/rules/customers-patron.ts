import { isServed } from '../facts';
import type { Rule } from './rule';

/** D6: users who choose, and whose custom keeps the place going. */
export const customersPatron: Rule = {
  id: 'customers-patron',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D6', 'D2'],
  applies: (facts) => isServed(facts) && facts.willing && facts.chooses && facts.fundingFollowsUse,
  because: [
    (v) =>
      `${v.Party} ${v.v('use')} the service, and so come under consumers first. Yet ${v.they} can go elsewhere, and without ${v.their} custom ${v.org} would lose money: on that reading, a customer's part too.`,
    (v) =>
      `This can be defended. Using a service is not enough by itself, but ${v.party} ${v.v('choose')} where to go, and the money follows ${v.them}: ${v.their} custom is of value.`,
    (v) =>
      `There are two sides to it: ${v.party} ${v.v('get')} ${v.used}, as consumers do, and ${v.v('give')} ${v.their} custom, as customers do, because ${v.they} could go elsewhere and ${v.org} ${v.o('live')} by those who come.`,
  ],
  questions: [
    (v) => `What would happen to ${v.org} if ${v.party} stayed away?`,
    (v) => `How free ${v.v('be')} ${v.party} to go elsewhere, really?`,
    (v) => `Who pays for what ${v.party} ${v.v('use')}, and what does that make them?`,
  ],
};
