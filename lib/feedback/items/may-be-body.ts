/** Whether what was read as a thing may be a body of that name: then the engine asks. */
import { MAY_BE_BODIES, MAY_BE_DEPARTMENTS } from '../lexicon/may-be-bodies';
import { nounClassOf } from '../lexicon/nouns';
import { isDeterminer } from '../reading';
import { contentRoot } from './names';
import type { PartContext } from './part-context';
import { type Recognised, recognisedParty } from './recognised';

/** "The opera house", "the echo", "a lotto fund", "Claims": named as somebody is, where the author does not say that it is no party. */
export function mayBeBody({ compiled, tokens, keys, range, headEnd }: PartContext): boolean {
  const last = tokens[headEnd - 1];
  const key = keys[headEnd - 1] ?? '';
  if (!last || compiled.thingHeads.has(key)) return false;
  const alone = headEnd - range.from === 1;
  const pointed = isDeterminer(tokens[range.from - 1]?.word ?? '');
  if (alone && last.capital && MAY_BE_DEPARTMENTS.has(last.word)) return true;
  // "Houses" are houses; "the opera house" may be the one in town.
  const one = last.word === key && !last.possessive;
  if (!one || !MAY_BE_BODIES.has(key)) return false;
  if (key === 'house') return !alone && HOUSES.test(keys[headEnd - 2] ?? '');
  return alone ? pointed || last.capital : true;
}

/** "The copy place on the high street", "that chip joint": a shop by what is had there. */
export function isPlaceOfTrade({ tokens, keys, range, headEnd }: PartContext): boolean {
  const last = tokens[headEnd - 1];
  const trade = tokens[headEnd - 2];
  if (!last || !trade || headEnd - range.from < 2 || !/^(?:place|joint)$/u.test(last.word)) return false;
  const pointed = isDeterminer(tokens[range.from - 1]?.word ?? '') || isDeterminer(tokens[range.from]?.word ?? '');
  if (!pointed && !TRADES.test(trade.word)) return false;
  return (nounClassOf(keys[headEnd - 2] ?? '') === 'thing' || trade.word.endsWith('ing')) && !NO_TRADES.test(trade.word);
}

const TRADES = /^(?:rental|hire|repair|takeaway|kebab|pizza|burger|coffee|sandwich|copy)$/u;

/** The firm of that trade: "the printing joint" where the print shop is a party. */
export function shopOfTrade({ compiled, keys, headEnd }: PartContext): Recognised | null {
  const owners = compiled.contents.get(contentRoot(keys[headEnd - 2] ?? '') ?? '') ?? [];
  const party = owners.length === 1 ? compiled.parties.get(owners[0] ?? '') : undefined;
  const firm = party?.kinds.some((kind) => compiled.lineage(kind).some((name) => name === 'business' || name === 'supplier'));
  return party && firm ? { ...recognisedParty(party), how: 'near-kind' } : null;
}

/** A meeting place and a parking place are none, nor is a place at school. */
const NO_TRADES =
  /^(?:meeting|parking|hiding|resting|working|living|standing|seating|sitting|work|market|birth|fire|school|nursery|hospital|college|university|first|second|third|best|right|wrong|safe|old|new|good|little|knee|hip|shoulder|elbow)$/u;

/** A reptile house is none. */
const HOUSES = /^(?:opera|auction|publishing|picture|fashion|guest|ale|coffee|manor|custom|finance|software|mail order)$/u;
