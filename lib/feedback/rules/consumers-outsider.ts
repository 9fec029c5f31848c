import type { Rule } from './rule';

/** D2: neither uses the service nor is acted on by it. */
export const consumersOutsider: Rule = {
  id: 'consumers-outsider',
  list: 'consumers',
  verdict: 'reconsider',
  definitions: ['D2'],
  applies: () => true,
  because: [
    (v) =>
      `${v.Party} ${v.v('have')} to do with ${v.org}, but nothing shows that ${v.they} ${v.v('use')} the service or ${v.v('be')} dealt with by it.`,
    (v) => `A consumer uses the service or is acted on by it. For ${v.party} neither seems to be so.`,
    (v) => `Consuming would mean getting ${v.service} in some form, and ${v.party} ${v.v('do')} not.`,
  ],
  questions: [
    (v) => `At what point would ${v.party} meet the service itself?`,
    (v) => `Who does get ${v.service}?`,
    (v) => `What made you think of ${v.party}?`,
  ],
};
