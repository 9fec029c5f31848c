import type { Rule } from './rule';

/** D1: an authority that watches over the organisation and gives it nothing: what it gets is due to it, and no bargain. */
export const customersWatchedBy: Rule = {
  id: 'customers-watched-by',
  list: 'customers',
  verdict: 'reconsider',
  definitions: ['D1', 'D9'],
  applies: (facts) => facts.oversees === true && facts.gives.length === 0 && !facts.collects,
  because: [
    (v) =>
      `${v.Party} ${v.v('watch')} over ${v.org}, and what ${v.they} ${v.v('get')} in doing so${v.got ? ` (${v.got})` : ''} is due to ${v.them}. A customer gives something of value for what comes back, and here nothing is given.`,
    (v) =>
      `Overseeing is a task, not a trade: ${v.party} ${v.v('deal')} with ${v.org} because ${v.they} ${v.v('have')} to, and ${v.v('give')} nothing of value for ${v.got || `what ${v.they} ${v.v('learn')}`}.`,
    (v) =>
      `It is tempting to count whoever ${v.org} ${v.o('answer')} to among its customers. But an exchange takes something from both sides, and from ${v.party} nothing of value comes.`,
  ],
  questions: [
    (v) => `Could ${v.party} decide to have nothing more to do with ${v.org}?`,
    (v) => `On whose behalf ${v.v('do')} ${v.party} watch over ${v.org}, and who pays for that?`,
    (v) => `What would ${v.party} have to give ${v.org} to become a customer?`,
  ],
};
