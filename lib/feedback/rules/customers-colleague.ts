import { givesOnlyWork } from '../facts';
import type { Rule } from './rule';

/** D9: who works inside is at most an internal customer. */
export const customersColleague: Rule = {
  id: 'customers-colleague',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D9'],
  applies: (facts, sector) => facts.side === 'inside' && (sector !== 'internal' || givesOnlyWork(facts)),
  because: [
    (v) =>
      `${v.Party} ${v.v('belong')} to ${v.org}. Whoever depends on a colleague's work can be called an internal customer, so there is a case for this, though the question looks outwards first.`,
    (v) =>
      `From the inside you can defend this: ${v.party} ${v.v('rely')} on what others in the organisation do, which makes ${v.them} an internal customer, so to speak, of those others.`,
    (v) =>
      `This works if you mean internal customers. ${v.Party} ${v.v('be')} part of ${v.org}, and ${v.v('depend')} on the work of colleagues there.`,
  ],
  questions: [
    (v) => `Whose work inside ${v.org} ${v.v('do')} ${v.party} depend on?`,
    (v) => `And outside ${v.org}: who gives something of value and gets something back?`,
    (v) => `What passes between ${v.party} and the rest of ${v.org}, in both directions?`,
  ],
};
