import { getsReturn, isServed } from '../facts';
import type { Rule } from './rule';

/** D1, D8: an exchange needs no price. */
export const customersPartner: Rule = {
  id: 'customers-partner',
  list: 'customers',
  verdict: 'fits',
  definitions: ['D8', 'D1'],
  applies: (facts, sector) => (!facts.oversees || sector === 'internal') && facts.gives.length > 0 && getsReturn(facts) && !isServed(facts),
  because: [
    (v) => `No price, and an exchange all the same: ${v.party} ${v.v('give')} ${v.given}, and ${v.v('get')} ${v.returned}.`,
    (v) =>
      `${v.Party} ${v.v('offer')} ${v.org} ${v.given} and ${v.v('receive')} ${v.returned}. Value goes both ways; it need not be money.`,
    (v) => `Something of value passes in each direction: ${v.given} from ${v.party}, ${v.returned} from ${v.org}.`,
  ],
  questions: [
    (v) => `What would ${v.org} miss most if ${v.party} gave nothing any more?`,
    (v) => `Which matters more to ${v.party}: what ${v.they} ${v.v('give')} or what ${v.they} ${v.v('get')}?`,
    () => 'Would you still use the word customer if someone asked where the money is?',
  ],
};
