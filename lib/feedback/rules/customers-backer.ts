import { paysDirectly } from '../facts';
import type { Rule } from './rule';

/** D1, D4: in business too a payer may be somebody else than the user, as advertisers, givers of presents and owners are. */
export const customersBacker: Rule = {
  id: 'customers-backer',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D1', 'D4'],
  applies: (facts, sector) => sector === 'commercial' && paysDirectly(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.org} ${v.given}${v.got ? `, and ${v.v('get')} ${v.got} for it` : ''}. It is a bargain, and striking one is what makes a customer, even where others are the ones who use.`,
    (v) =>
      `Follow the money: from ${v.party} comes ${v.given}${v.got ? `, and what goes back is ${v.got}` : ''}. Paying and using need not be one and the same person.`,
    (v) => `An exchange, plainly: ${v.given} against ${v.got || `what ${v.org} ${v.o('do')} for ${v.them}`}.`,
  ],
  questions: [
    (v) => `Who uses what ${v.party} ${v.v('pay')} for?`,
    (v) => `What would make ${v.party} take the money elsewhere?`,
    (v) => `Whose wishes would ${v.org} put first: those of ${v.party}, or those of the users?`,
  ],
};
