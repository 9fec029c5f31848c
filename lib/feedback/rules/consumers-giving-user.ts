import { uses } from '../facts';
import type { Rule } from './rule';

/** D2, D3: uses the service, and gives something other than money besides. */
export const consumersGivingUser: Rule = {
  id: 'consumers-giving-user',
  list: 'consumers',
  verdict: 'fits',
  definitions: ['D2', 'D3'],
  applies: (facts) => uses(facts) && facts.gives.length > 0,
  because: [
    (v) =>
      `${v.Party} ${v.v('use')} the service: ${v.used}. That ${v.they} also ${v.v('give')} ${v.given} does not change it, for one party can be both.`,
    (v) =>
      `What reaches ${v.party} is ${v.used}, and taking the service in is what a consumer does. Besides that ${v.they} ${v.v('give')} ${v.given}.`,
    (v) =>
      `By what ${v.they} ${v.v('get')} (${v.used}) ${v.party} ${v.v('belong')} here. By what ${v.they} ${v.v('give')} (${v.given}) something could be said for the other list as well.`,
  ],
  questions: [
    (v) => `Is what ${v.party} ${v.v('give')} a price for the use, or something apart from it?`,
    (v) => `Would you put ${v.party} in the other list as well, and why?`,
    (v) => `Who pays for what ${v.party} ${v.v('get')}?`,
  ],
};
