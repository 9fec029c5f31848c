import { customersSupplier } from './customers-supplier';
import type { Rule } from './rule';

/** D1 told the other way round: in the learner's own words it is the organisation that pays. */
export const customersPaid: Rule = {
  id: 'customers-paid',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D1'],
  applies: (facts, sector) => facts.paid === true && customersSupplier.applies(facts, sector),
  because: [
    (v) =>
      `By your own account the money goes to ${v.party}. Whoever pays is the customer in that exchange, and here that ${v.o('be')} ${v.org}.`,
    (v) =>
      `You describe ${v.org} as the one that pays, and what it gets for it is ${v.given}. Seen so, ${v.org} ${v.o('be')} the customer of ${v.party}.`,
    (v) =>
      `There is an exchange, and you tell its direction yourself: money goes out, ${v.given} comes in. That makes a supplier of ${v.party}.`,
  ],
  questions: [
    (v) => `Who, by the same measure, pays ${v.org}?`,
    () => 'Which way would the money have to go for this list?',
    (v) => `If ${v.party} ${v.v('be')} paid by ${v.org}, on whose list of customers would ${v.org} stand?`,
  ],
};
