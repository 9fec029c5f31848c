import { givesOnlyWork, uses } from '../facts';
import type { Rule } from './rule';

/** D9: those inside provide the service; in a department its own people do, and not all who are inside with it. */
export const consumersColleague: Rule = {
  id: 'consumers-colleague',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D9', 'D2'],
  applies: (facts, sector) =>
    facts.side === 'inside' && !uses(facts) && (sector !== 'internal' || (facts.gives.length > 0 && givesOnlyWork(facts))),
  because: [
    (v) => `${v.Party} ${v.v('belong')} to ${v.org} and ${v.v('help')} to provide the service; consumers are at the other end of it.`,
    (v) =>
      `Look at which side of the counter ${v.party} ${v.v('stand')}: inside, giving ${v.given || 'what the service is made of'}, and not among those it is meant for.`,
    (v) => `${v.Party} ${v.v('be')} part of ${v.org}. The service comes from ${v.them}; it is not done for ${v.them}.`,
  ],
  questions: [
    (v) => `For whom ${v.v('do')} ${v.party} do all this?`,
    (v) => `Who is on the other side, taking in what ${v.party} ${v.v('provide')}?`,
    (v) => `If not consumers, what would you call ${v.party}: providers, or internal customers?`,
  ],
};
