import { isServed, paysDirectly } from '../facts';
import type { Rule } from './rule';

/** D2, D7: dealt with against or without their will. */
export const consumersActedOn: Rule = {
  id: 'consumers-acted-on',
  list: 'consumers',
  verdict: 'fits',
  definitions: ['D2', 'D7'],
  applies: (facts) => isServed(facts) && !facts.willing && !paysDirectly(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('get')} ${v.used}, whether ${v.they} ${v.v('want')} it or not, and ${v.v('give')} nothing in exchange. A consumer need not be a willing one.`,
    (v) =>
      `This is a consumer that is easily overlooked: the service is applied to ${v.party} (${v.used}), and nothing of value goes back.`,
    (v) => `Being acted on is a way of consuming a service too. For ${v.party} that is ${v.used}, with no exchange behind it.`,
  ],
  questions: [
    (v) => `Who pays for ${v.party} to be dealt with in this way?`,
    () => 'Is there anyone who uses the service because they want to?',
    (v) => `Does it matter to you that ${v.party} did not ask for it?`,
  ],
};
