import { getsReturn, givesDealings } from '../facts';
import type { Rule } from './rule';

/** D3, D8: takes something of the service, but in an exchange. */
export const consumersPartner: Rule = {
  id: 'consumers-partner',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D3', 'D8'],
  applies: (facts, sector) => sector !== 'commercial' && !facts.oversees && !facts.bystander && givesDealings(facts) && getsReturn(facts),
  because: [
    (v) =>
      `${v.Party} ${v.v('get')} ${v.returned} from ${v.org}, and you can call that a use. As ${v.they} ${v.v('give')} ${v.given} for it, it is an exchange as well.`,
    (v) => `There is a case for it: ${v.party} ${v.v('make')} something of ${v.returned}. Still, value goes back too: ${v.given}.`,
    (v) =>
      `It can be argued. What ${v.party} ${v.v('receive')} (${v.returned}) comes in exchange for ${v.given}, which is more a customer's position.`,
  ],
  questions: [
    () => 'What would a consumer without any exchange look like here?',
    (v) => `What ${v.v('do')} ${v.party} give for it, and would you call that a price?`,
    (v) => `Who else gets something of ${v.org}, and gives nothing?`,
  ],
};
