import { paysDirectly } from '../facts';
import { capital } from '../items/voice';
import type { Rule } from './rule';

/** D1, D5: the one who pays is the customer, whether or not it uses the service. */
export const customersPayer: Rule = {
  id: 'customers-payer',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D1', 'D5'],
  applies: (facts) => paysDirectly(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.org} ${v.given}${v.got ? `, and in exchange ${v.v('get')} ${v.got}` : ''}. That is what makes a customer, whether ${v.they} ${v.v('use')} the service or not.`,
    (v) =>
      `Follow the money: ${v.party} ${v.v('provide')} ${v.given}${v.returned ? `, and what comes back is ${v.returned}` : ''}. An exchange in both directions.`,
    (v) =>
      `Here is an exchange: ${v.given} from ${v.party}${v.got ? `, and ${v.got} in return` : ''}. Customers need not be the ones who are served.`,
  ],
  questions: [
    (v) => `${v.Party} ${v.v('pay')}: who is on the receiving end of the service?`,
    (v) => `What would ${v.party} want to see in return before paying again?`,
    (v) => `${capital(v.v('do'))} ${v.party} use the service as well, or only pay for it?`,
  ],
};
