import type { Rule } from './rule';

/** D1: no exchange in either direction. */
export const customersOutsider: Rule = {
  id: 'customers-outsider',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D1'],
  applies: () => true,
  because: [
    (v) => `${v.Party} ${v.v('have')} to do with ${v.org}, but no exchange shows: nothing of value goes from ${v.them} to ${v.org}.`,
    (v) => `A customer gives something and gets something back. ${v.Party} ${v.v('give')} ${v.org} nothing that would count here.`,
    (v) => `Being around is not yet an exchange. ${v.Party} ${v.v('do')} not give ${v.org} anything of value.`,
  ],
  questions: [
    (v) => `What would have to pass between ${v.party} and ${v.org} for this to be an exchange?`,
    (v) => `Who does give ${v.org} something of value?`,
    (v) => `What made you think of ${v.party}?`,
  ],
};
