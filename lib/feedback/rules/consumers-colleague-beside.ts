import { uses } from '../facts';
import type { Rule } from './rule';

/** D9: colleagues of a department who work beside it, pay for it or decide on it, and use nothing of it themselves. */
export const consumersColleagueBeside: Rule = {
  id: 'consumers-colleague-beside',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D9', 'D2'],
  applies: (facts, sector) => sector === 'internal' && facts.side === 'inside' && !uses(facts),
  because: [
    (v) =>
      `${v.Party} and ${v.org} are colleagues, but nothing shows that ${v.they} ${v.v('use')} the service.${v.given ? ` What passes is ${v.given}, from ${v.party}.` : ''}`,
    (v) =>
      `In the same organisation, yes; at the receiving end, no. ${v.given ? `From ${v.party} comes ${v.given}, and those` : 'Those'} who take the service in are others.`,
    (v) =>
      `A consumer takes the service in. ${v.Party} ${v.v('stand')} beside it${v.given ? ` and ${v.v('contribute')} ${v.given}` : ''}${v.returned ? `; what comes back (${v.returned}) is no use of it` : ''}.`,
  ],
  questions: [
    (v) => `For which colleagues ${v.o('do')} ${v.org} do ${v.orgIts} work?`,
    (v) => `When, if ever, ${v.v('be')} ${v.party} served by ${v.org}?`,
    (v) => `If not a consumer, what would you call whoever stands where ${v.party} ${v.v('do')}?`,
  ],
};
