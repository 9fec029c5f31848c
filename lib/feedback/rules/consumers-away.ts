import { getsReturn, givesNothing, isServed } from '../facts';
import type { Rule } from './rule';

/** D2, D10: those at the end of the line, whom a department's work reaches by way of the colleagues it serves. */
export const consumersAway: Rule = {
  id: 'consumers-away',
  list: 'consumers',
  verdict: 'arguable',
  definitions: ['D2', 'D10'],
  applies: (facts, sector) =>
    sector === 'internal' && facts.side === 'away' && !facts.bystander && givesNothing(facts) && getsReturn(facts) && !isServed(facts),
  because: [
    (v) =>
      `${v.Party} never ${v.v('deal')} with ${v.org}, yet what ${v.org} ${v.o('do')} reaches ${v.them} in the end, by way of the colleagues it is done for: ${v.returned}. At two removes you can argue for it.`,
    (v) =>
      `Follow the work to the end of the line and you do come to ${v.party}, with ${v.returned}. The direct consumers are colleagues nearer by, so this takes some arguing.`,
    (v) =>
      `There is a case for it: without ${v.service}, ${v.party} would miss ${v.returned}, though others are the ones who use the service.`,
  ],
  questions: [
    (v) => `Which colleagues stand between ${v.org} and ${v.party}?`,
    (v) => `What would ${v.party} notice first if ${v.org} stopped working?`,
    () => 'How far down the line would you go before the word consumer loses its meaning?',
  ],
};
