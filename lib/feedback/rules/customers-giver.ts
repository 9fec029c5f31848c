import type { Rule } from './rule';

/** D1: gives something of value; what comes back is less plain. */
export const customersGiver: Rule = {
  id: 'customers-giver',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D1', 'D8'],
  applies: (facts) => facts.gives.length > 0,
  because: [
    (v) => `${v.Party} ${v.v('give')} ${v.org} ${v.given}. What comes back is less plain, so this depends on how you read the exchange.`,
    (v) =>
      `Half of an exchange is clear: ${v.given} from ${v.party}. The other half, what ${v.org} ${v.o('give')} back, takes some arguing.`,
    (v) =>
      `There is value in what ${v.party} ${v.v('bring')}: ${v.given}. Whether ${v.they} ${v.v('get')} something for it decides the matter.`,
  ],
  questions: [
    (v) => `What ${v.v('do')} ${v.party} get back from ${v.org}?`,
    (v) => `Why ${v.v('do')} ${v.party} give it, do you think?`,
    (v) => `What would make ${v.party} stop giving?`,
  ],
};
