import type { Rule } from './rule';

/** D9, D3: insiders who also use what the organisation offers. */
export const consumersColleagueServed: Rule = {
  id: 'consumers-colleague-served',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D9', 'D3'],
  applies: (facts, sector) => facts.side === 'inside' && sector !== 'internal',
  because: [
    (v) =>
      `${v.Party} ${v.v('be')} on the inside, so mostly on the providing end. As ${v.they} also ${v.v('get')} ${v.used}, you can argue for it.`,
    (v) => `There is something in that: ${v.party} ${v.v('belong')} to ${v.org}, and ${v.v('make')} use of it as well (${v.used}).`,
    (v) => `Two roles meet here. ${v.Party} ${v.v('work')} for the service and ${v.v('use')} some of it: ${v.used}.`,
  ],
  questions: [
    (v) => `Which of the two roles of ${v.party} weighs more?`,
    (v) => `Who uses the service without being part of ${v.org}?`,
    (v) => `What ${v.v('do')} ${v.party} give in exchange for ${v.used}?`,
  ],
};
