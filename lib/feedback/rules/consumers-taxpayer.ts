import type { Rule } from './rule';

/** D3: those who pay tax for a public body are served by it as well; of a charity that takes public money that cannot be said. */
export const consumersTaxpayer: Rule = {
  id: 'consumers-taxpayer',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D3', 'D5'],
  applies: (facts, sector) => sector === 'public' && facts.gives.some(({ kind }) => kind === 'tax'),
  because: [
    (v) =>
      `As payers, ${v.party} ${v.v('be')} on the customers' side: ${v.given}. But the same people are served as well, so this can be argued.`,
    (v) =>
      `${v.Party} ${v.v('give')} ${v.given}, which is a customer's part. Since most of us need the service at some time, the other part is there too.`,
    (v) => `It depends on which side of ${v.party} you look at: the paying (${v.given}) or the being served.`,
  ],
  questions: [
    () => 'At which moment does a payer turn into a user?',
    (v) => `What makes you think of ${v.party} as users?`,
    () => 'Who uses the service without paying any tax?',
  ],
};
