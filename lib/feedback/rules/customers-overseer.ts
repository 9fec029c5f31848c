import type { Rule } from './rule';

/** D9, D8: an authority that watches over the organisation deals with it by duty rather than by bargain; a wide reading counts it among the internal customers. */
export const customersOverseer: Rule = {
  id: 'customers-overseer',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D9', 'D8'],
  applies: (facts, sector) =>
    facts.oversees === true && !(facts.collects && facts.gives.length === 0) && (sector !== 'internal' || facts.gives.length === 0),
  because: [
    (v) =>
      v.given
        ? `Something passes both ways between ${v.party} and ${v.org}: ${v.given}${v.got ? ` on the one side, ${v.got} on the other` : ''}. But it is laid down by duty rather than agreed, so it can be argued either way.`
        : `Some count those who watch over an organisation among its customers, as they depend on what it tells them. Against it speaks that ${v.party} ${v.v('do')} so by duty, and that nothing of value comes back.`,
    (v) =>
      v.given
        ? `You can defend this by what ${v.party} ${v.v('give')} (${v.given})${v.got ? ` and ${v.v('get')} (${v.got})` : ''}. Against it speaks that overseeing is a task, not a trade.`
        : `You can defend this in a wide reading, in which whoever ${v.org} ${v.o('answer')} to is a customer too. In the plain one ${v.party} ${v.v('give')} nothing for what ${v.they} ${v.v('get')}: overseeing is a task, not a trade.`,
    (v) =>
      v.given
        ? `${v.Party} ${v.v('give')} ${v.given}${v.got ? `, and ${v.v('get')} ${v.got}` : ''}. Whether you call that an exchange depends on whether an authority can be anybody's customer.`
        : `What ${v.party} ${v.v('get')} from ${v.org} ${v.they} ${v.v('get')} by right. Whether that makes a customer depends on how widely you take the word: regulators are at its edge.`,
  ],
  questions: [
    (v) => `Could ${v.party} decide to have nothing more to do with ${v.org}?`,
    (v) => `On whose behalf ${v.v('do')} ${v.party} watch over ${v.org}?`,
    (v) => `What would be different for ${v.org} if ${v.party} were a customer in the plain sense?`,
  ],
};
