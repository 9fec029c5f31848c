import { uses } from '../facts';
import type { Rule } from './rule';

/** D2, D3: pays in a roundabout way and is served as well, without paying for that use. */
export const consumersTaxpayingUser: Rule = {
  id: 'consumers-taxpaying-user',
  list: 'consumers',
  verdict: 'fits',
  definitions: ['D2', 'D3'],
  applies: (facts) => uses(facts) && facts.gives.some(({ kind }) => kind === 'tax'),
  because: [
    (v) =>
      `${v.Party} ${v.v('get')} ${v.used}, and nobody charges for it at the door. What ${v.they} ${v.v('give')}, ${v.given}, is owed whether the service is used or not; so one party can be both.`,
    (v) =>
      `By use this is sound: ${v.party} ${v.v('get')} ${v.used}. That ${v.they} also ${v.v('give')} ${v.given} would put ${v.them} among the customers too.`,
    (v) =>
      `${v.Party} ${v.v('be')} served like anybody else: ${v.used}. The paying, ${v.given}, happens elsewhere and makes a second role.`,
  ],
  questions: [
    (v) => `Would you put ${v.party} in the other list as well, and why?`,
    (v) => `At which moment ${v.v('be')} ${v.party} paying, and at which moment using?`,
    () => 'Is there anyone who is served in the same way and pays no tax at all?',
  ],
};
