import { paysDirectly, paysIndirectly, uses } from '../facts';
import type { Rule } from './rule';

/** D1, D2: pays to be seen, or hands something over for the work; others are the ones who use. */
export const consumersBacker: Rule = {
  id: 'consumers-backer',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D1', 'D2'],
  applies: (facts) =>
    facts.gives.length > 0 &&
    ((facts.promotes === true && (paysDirectly(facts) || paysIndirectly(facts))) || (facts.endows === true && !uses(facts))),
  because: [
    (v) =>
      `${v.Party} ${v.v('give')} ${v.org} ${v.given}${v.got ? ` and ${v.v('get')} ${v.got} for it` : ''}. That is a bargain struck over the service; the ones who use the service are others.`,
    (v) =>
      `Look at what ${v.party} ${v.v('put')} in: ${v.given}. ${v.got ? `What comes back, ${v.got}, is the price of that, not a share in the service.` : 'The service itself goes to others.'}`,
    (v) => `Without ${v.given} from ${v.party} there would be less to use, but using it is what others do.`,
  ],
  questions: [
    (v) => `Who uses what ${v.party} ${v.v('help')} to pay for?`,
    (v) => `What ${v.v('do')} ${v.party} hope to get out of it, and from whom?`,
    (v) => `If ${v.party} ${v.v('stand')} on the giving side, which list is that?`,
  ],
};
