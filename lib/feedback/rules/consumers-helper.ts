import type { Rule } from './rule';

/** D1: helps to provide the service. */
export const consumersHelper: Rule = {
  id: 'consumers-helper',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D1', 'D2'],
  applies: (facts) => facts.gives.length > 0,
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.org} ${v.given}${v.returned ? ` and ${v.v('get')} ${v.returned}` : ''}. That helps the service along; it is not using it.`,
    (v) => `The movement goes the other way: from ${v.party} comes ${v.given}. Those who use the service are others.`,
    (v) => `Consumers take the service in. ${v.Party} ${v.v('put')} something into it: ${v.given}.`,
  ],
  questions: [
    (v) => `Who gains from what ${v.party} ${v.v('give')}?`,
    (v) => `When, if ever, ${v.v('be')} ${v.party} served rather than serving?`,
    (v) => `What ${v.v('do')} ${v.party} get for it, and does that make an exchange?`,
  ],
};
