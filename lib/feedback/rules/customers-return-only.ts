import { getsReturn, givesNothing, isServed } from '../facts';
import type { Rule } from './rule';

/** D1: gains from the organisation's work and gives nothing: half an exchange. */
export const customersReturnOnly: Rule = {
  id: 'customers-return-only',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D1'],
  applies: (facts) => givesNothing(facts) && getsReturn(facts) && !isServed(facts),
  because: [
    (v) => `Only one half of an exchange shows here: ${v.party} ${v.v('get')} ${v.returned}, but nothing of value goes back to ${v.org}.`,
    (v) => `${v.Party} ${v.v('gain')} by it (${v.returned}). A customer would give ${v.org} something for that, and here nothing is given.`,
    (v) => `What comes to ${v.party} is ${v.returned}. It costs ${v.them} nothing, so there is no exchange to speak of.`,
  ],
  questions: [
    (v) => `What, if anything, would ${v.org} miss without ${v.party}?`,
    (v) => `Who gives ${v.org} something so that ${v.party} ${v.v('get')} ${v.returned}?`,
    (v) => `What would have to come back from ${v.party} for this to be an exchange?`,
  ],
};
