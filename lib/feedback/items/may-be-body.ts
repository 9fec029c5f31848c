/** Whether what was read as a thing may be a body of that name: then the engine asks. */
import { MAY_BE_BODIES, MAY_BE_DEPARTMENTS } from '../lexicon/may-be-bodies';
import { isDeterminer } from '../reading';
import type { PartContext } from './part-context';

/** "The opera house", "the echo", "a lotto fund", "Claims": named as somebody is, where the author does not say that it is no party. */
export function mayBeBody({ compiled, tokens, keys, range, headEnd }: PartContext): boolean {
  const last = tokens[headEnd - 1];
  const key = keys[headEnd - 1] ?? '';
  if (!last || compiled.thingHeads.has(key) || compiled.senses.has(keys.slice(range.from, headEnd).join(' '))) return false;
  const alone = headEnd - range.from === 1;
  const pointed = isDeterminer(tokens[range.from - 1]?.word ?? '');
  if (alone && last.capital && MAY_BE_DEPARTMENTS.has(last.word)) return true;
  // "Houses" are houses; "the opera house" may be the one in town.
  const one = last.word === key && !last.possessive;
  if (!one || !MAY_BE_BODIES.has(key)) return false;
  if (key === 'house') return !alone && HOUSES.test(keys[headEnd - 2] ?? '');
  return alone ? pointed || last.capital : true;
}

/** A reptile house is none. */
const HOUSES = /^(?:opera|auction|publishing|picture|fashion|guest|ale|coffee|manor|custom|finance|software|mail order)$/u;
