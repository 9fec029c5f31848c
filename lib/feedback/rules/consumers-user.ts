import { isServed } from '../facts';
import type { Rule } from './rule';

/** D2: uses the service without giving value in exchange for that use. */
export const consumersUser: Rule = {
  id: 'consumers-user',
  list: 'consumers',
  verdict: 'fits',
  definitions: ['D2'],
  applies: (facts) => isServed(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('get')} ${v.used}, and nobody asks ${v.them} for something of equal value at that moment. That is what consuming means here.`,
    (v) => `${v.Party} ${v.v('get')} ${v.used} without having to give value in exchange for it: the mark of a consumer.`,
    (v) =>
      `What ${v.party} ${v.v('get')} from ${v.org} is ${v.used}. Taking that in is what a consumer does; whoever pays for it is mostly another party.`,
  ],
  questions: [
    (v) => `Who pays for what ${v.party} ${v.v('get')}?`,
    (v) => `Might ${v.party} give ${v.org} something after all, perhaps in a roundabout way?`,
    (v) => `How much choice ${v.v('do')} ${v.party} have in the matter?`,
  ],
};
