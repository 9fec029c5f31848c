import { givesOnlyWork } from '../facts';
import type { Rule } from './rule';

/** D10: whoever buys or takes on to pass on is an intermediate customer. */
export const customersTrade: Rule = {
  id: 'customers-trade',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D10', 'D1'],
  applies: (facts) => facts.passesOn && facts.gives.length > 0 && !givesOnlyWork(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.given}${v.got ? `, ${v.v('get')} ${v.got}` : ''}, and what comes in goes on to somebody else: an intermediate customer, with others further down the line.`,
    (v) =>
      `There is an exchange here, and a second one behind it: ${v.party} ${v.v('provide')} ${v.given}, then ${v.v('pass')} on what ${v.they} ${v.v('get')}.`,
    (v) =>
      `An intermediate customer: ${v.party} ${v.v('deal')} with ${v.org} directly, giving ${v.given}, while what ${v.org} ${v.o('provide')} travels on to others.`,
  ],
  questions: [
    (v) => `Who is at the end of the line, after ${v.party}?`,
    (v) => `What would those whom ${v.party} ${v.v('pass')} it on to say they need?`,
    () => 'Is the next one in the chain a customer too, or only a consumer?',
  ],
};
