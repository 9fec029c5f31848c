import type { Rule } from './rule';

/** D9, D8: something passes between the organisation and an authority that watches over it, by duty rather than by bargain. */
export const customersOverseer: Rule = {
  id: 'customers-overseer',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D9', 'D8'],
  applies: (facts, sector) => facts.oversees === true && facts.gives.length > 0 && sector !== 'internal',
  because: [
    (v) =>
      `Something passes both ways between ${v.party} and ${v.org}: ${v.given}${v.got ? ` on the one side, ${v.got} on the other` : ''}. But it is laid down by duty rather than agreed, so it can be argued either way.`,
    (v) =>
      `You can defend this by what ${v.party} ${v.v('give')} (${v.given})${v.got ? ` and ${v.v('get')} (${v.got})` : ''}. Against it speaks that overseeing is a task, not a trade.`,
    (v) =>
      `${v.Party} ${v.v('give')} ${v.given}${v.got ? `, and ${v.v('get')} ${v.got}` : ''}. Whether you call that an exchange depends on whether an authority can be anybody's customer.`,
  ],
  questions: [
    (v) => `Could ${v.party} decide to have nothing more to do with ${v.org}?`,
    (v) => `On whose behalf ${v.v('do')} ${v.party} watch over ${v.org}?`,
    (v) => `What would be different for ${v.org} if ${v.party} were a customer in the plain sense?`,
  ],
};
