import { isServed } from '../facts';
import type { Rule } from './rule';

/** D9 turned round: an insider who supplies the rest, or gives it time, serves it rather than depending on it. */
export const customersProvider: Rule = {
  id: 'customers-provider',
  list: 'customers',
  verdict: 'arguable',
  definitions: ['D9', 'D1'],
  applies: (facts) =>
    facts.side === 'inside' &&
    !isServed(facts) &&
    facts.gives.length > 0 &&
    facts.gives.every(({ kind }) => kind === 'goods' || kind === 'time'),
  because: [
    (v) =>
      `Something does pass between ${v.party} and ${v.org}, but look at its direction: ${v.given} comes from the inside and keeps the work going. Seen broadly both sides are customers; more plainly ${v.org} ${v.o('be')} the one who is served.`,
    (v) =>
      `There is a case for it, as value goes both ways. Yet ${v.party} ${v.v('give')} ${v.given} from within, so among internal customers ${v.they} ${v.v('stand')} at the providing end.`,
    (v) =>
      `You can argue it. What speaks against it is that ${v.party} ${v.v('be')} on the inside and ${v.v('provide')} ${v.given}: in that exchange it is ${v.org} who ${v.o('receive')}.`,
  ],
  questions: [
    (v) => `Who depends on whom here: ${v.party} on ${v.org}, or the other way round?`,
    () => 'Who would miss the service most, and what would they give for it?',
    (v) => `What would ${v.org} do without what ${v.party} ${v.v('give')}?`,
  ],
};
