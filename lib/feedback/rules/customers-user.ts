import { isServed } from '../facts';
import type { Rule } from './rule';

/** D2: uses the service and gives nothing for it. */
export const customersUser: Rule = {
  id: 'customers-user',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D2', 'D5'],
  applies: (facts, sector) => isServed(facts) && sector !== 'commercial',
  because: [
    (v) =>
      `${v.Party} ${v.v('get')} ${v.used}. That is using the service; what is missing is something of value that ${v.they} ${v.v('give')} ${v.org} for it.`,
    (v) => `Using is one thing, exchanging another. ${v.Party} ${v.v('get')} ${v.used}, while somebody else pays for it.`,
    (v) =>
      `${v.Party} ${v.v('be')} whom the service is for: ${v.they} ${v.v('get')} ${v.used}. The one who gives ${v.org} something for it is another party.`,
  ],
  questions: [
    (v) => `Who gives ${v.org} what it takes to serve ${v.party}?`,
    (v) => `What, if anything, ${v.v('do')} ${v.party} give in exchange?`,
    () => 'If using were enough to be a customer, what would the word consumer be left for?',
  ],
};
