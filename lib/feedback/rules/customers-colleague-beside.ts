import { givesNothing } from '../facts';
import type { Rule } from './rule';

/** D9: colleagues of a department who give it nothing that is known: internal customers, if something of theirs makes it an exchange. */
export const customersColleagueBeside: Rule = {
  id: 'customers-colleague-beside',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D9', 'D1'],
  applies: (facts, sector) => sector === 'internal' && facts.side === 'inside' && givesNothing(facts),
  because: [
    (v) =>
      `${v.Party} and ${v.org} are colleagues, and whoever depends on a colleague’s work can be called an internal customer. What goes back to ${v.org} our notes do not say, so it can be argued.`,
    (v) =>
      `You can defend this: inside an organisation, those for whom a department does its work are its internal customers.${v.got ? ` What comes to ${v.party} is ${v.got}.` : ''} For an exchange something would have to go back as well, and of that we know nothing.`,
    (v) =>
      `This works if you mean internal customers. ${v.Party} and ${v.org} work for the same organisation; ${v.got ? `${v.they} ${v.v('get')} ${v.got}, and what ${v.they} ${v.v('give')} for it` : `what ${v.they} ${v.v('give')} ${v.org}`} is for you to name.`,
  ],
  questions: [
    (v) => `What would ${v.org} be without, if ${v.party} did not help along?`,
    (v) => `What does ${v.org} need from ${v.party} before its own work can be done?`,
    (v) => `Who pays for what ${v.party} ${v.v('get')} from ${v.org}, or orders it?`,
  ],
};
