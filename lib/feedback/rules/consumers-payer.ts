import { paysDirectly, paysIndirectly } from '../facts';
import type { Rule } from './rule';

/** D1, D5: pays, and gets a return rather than a use. */
export const consumersPayer: Rule = {
  id: 'consumers-payer',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D1', 'D5'],
  applies: (facts) => paysDirectly(facts) || paysIndirectly(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.org} ${v.given}${v.returned ? `, and ${v.v('get')} ${v.returned} for it. That is a return, not a use` : ''}. Paying puts ${v.them} on the other side of the exchange.`,
    (v) =>
      `Look at what ${v.party} ${v.v('give')}: ${v.given}. ${v.returned ? `What comes back, ${v.returned}, is the return for that; the service itself is used by others.` : 'The service itself is used by others.'}`,
    (v) =>
      `Whoever is served here, it is not ${v.party}: ${v.their} part is to give ${v.given}${v.returned ? `, and ${v.returned} is what ${v.they} ${v.v('get')} back` : ''}.`,
  ],
  questions: [
    (v) => `Who actually uses what ${v.party} ${v.v('pay')} for?`,
    (v) => `${v.Party} ${v.v('get')} something back for the money: is that the same as using the service?`,
    (v) => `If ${v.party} ${v.v('pay')} and others are served, which word goes with which?`,
  ],
};
