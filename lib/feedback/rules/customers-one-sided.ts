import { getsReturn, givesNothing, isServed } from '../facts';
import type { Rule } from './rule';

/** D1 between organisations, their owners and those who decide on them: what comes to one side is known, and what goes back is not. */
export const customersOneSided: Rule = {
  id: 'customers-one-sided',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D1', 'D8'],
  applies: (facts) =>
    (facts.body === true || facts.endows === true || facts.governs === true) &&
    facts.side !== 'inside' &&
    !facts.collects &&
    givesNothing(facts) &&
    getsReturn(facts) &&
    !isServed(facts),
  because: [
    (v) =>
      `Dealings of this sort seldom go one way only. What ${v.party} ${v.v('get')} is ${v.returned}; what comes back to ${v.org} our notes do not say, so it can be argued.`,
    (v) =>
      `You can defend this if something of value comes back: ${v.party} ${v.v('get')} ${v.returned}, and an exchange would need another half. Our notes name none, and they may be too short.`,
    (v) =>
      `Half of an exchange is plain: ${v.party} ${v.v('get')} ${v.returned}. Whether ${v.they} ${v.v('give')} ${v.org} something for it decides the matter, and there you may know more than we do.`,
  ],
  questions: [
    (v) => `What, if anything, comes back from ${v.party} to ${v.org}?`,
    (v) => `What would ${v.org} miss without ${v.party}?`,
    () => 'Which half of the exchange can you name, and which would you have to look for?',
  ],
};
