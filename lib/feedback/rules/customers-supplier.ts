import { isServed } from '../facts';
import type { Rule } from './rule';

/** D1 turned round: in a supplier’s exchange the organisation is the customer. */
export const customersSupplier: Rule = {
  id: 'customers-supplier',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D1'],
  applies: (facts) =>
    facts.side === 'outside' &&
    !isServed(facts) &&
    facts.gives.length > 0 &&
    facts.gives.every(({ kind }) => kind === 'goods' || kind === 'work'),
  because: [
    (v) =>
      `There is an exchange, but look at its direction: ${v.party} ${v.v('provide')} ${v.given}, and ${v.org} ${v.o('pay')}. ${v.Org} ${v.o('be')} the customer there, though a wide reading counts both sides.`,
    (v) =>
      `You can argue for it, as value goes both ways. Mostly, though, ${v.org} ${v.o('be')} the customer of ${v.party} and not the other way round: ${v.they} ${v.v('supply')} ${v.given}.`,
    (v) =>
      `${v.Party} and ${v.org} do trade with each other. Since ${v.party} ${v.v('bring')} ${v.given} and ${v.v('be')} paid for it, the word fits ${v.org} better; seen broadly it can go both ways.`,
  ],
  questions: [
    () => 'In that exchange, who pays whom?',
    (v) => `What would change if you called ${v.org} the customer of ${v.party}?`,
    (v) => `Who pays ${v.org}, the way that ${v.org} ${v.o('pay')} ${v.party}?`,
  ],
};
