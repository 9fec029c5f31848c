import type { Rule } from './rule';

/** D13: whoever commissions a service is its customer. */
export const customersCommissioner: Rule = {
  id: 'customers-commissioner',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D13', 'D1'],
  applies: (facts) => facts.gives.some(({ kind }) => kind === 'contract'),
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.org} ${v.given}${v.got ? `, and ${v.v('get')} ${v.got} for it` : ''}. Whoever commissions the work is the customer, even when others are served by it.`,
    (v) =>
      `A commissioner is a customer: ${v.party} ${v.v('provide')} ${v.given}${v.got ? ` and in exchange ${v.v('receive')} ${v.got}` : ''}.`,
    (v) => `The exchange runs both ways. ${v.Party} ${v.v('put')} in ${v.given}; ${v.org} ${v.o('deliver')} ${v.got || v.service}.`,
  ],
  questions: [
    (v) => `Who is it that ${v.org} then ${v.o('serve')} on behalf of ${v.party}?`,
    (v) => `What might happen to ${v.org} if ${v.party} took the contract elsewhere?`,
    (v) => `${v.Party} ${v.v('pay')}, others are served. Which of the two would you listen to first, and why?`,
  ],
};
