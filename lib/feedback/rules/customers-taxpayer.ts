import type { Rule } from './rule';

/** D1, D5: payment may be indirect, as with tax. */
export const customersTaxpayer: Rule = {
  id: 'customers-taxpayer',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D1', 'D5'],
  applies: (facts, sector) => sector === 'public' && facts.gives.some(({ kind }) => kind === 'tax'),
  because: [
    (v) =>
      `The payment takes a roundabout way, but it is one: ${v.party} ${v.v('give')} ${v.given}${v.got ? `, and ${v.v('get')} ${v.got}` : ''}.`,
    (v) => `No money changes hands at the door, yet ${v.party} ${v.v('pay')}: ${v.given}.${v.got ? ` What comes back is ${v.got}.` : ''}`,
    (v) =>
      `An indirect exchange is still an exchange. ${v.Party} ${v.v('contribute')} ${v.given}${v.got ? ` and ${v.v('get')} ${v.got}` : ''}.`,
  ],
  questions: [
    (v) => `Through whose hands does the money of ${v.party} go before it reaches ${v.org}?`,
    (v) => `Could ${v.party} stand in the other list as well, and on what grounds?`,
    (v) => `If the payment is indirect, how can ${v.party} make ${v.their} wishes heard?`,
  ],
};
