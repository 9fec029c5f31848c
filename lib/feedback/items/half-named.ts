/** Names of which only the noun is there: what is said besides tells whether the author's party is meant. */
import { describes, rootOf } from './descriptions';
import { contentRoot } from './names';
import type { PartContext } from './part-context';
import type { Recognised } from './recognised';

/** A clause that tells something new stands after the name: "who …", "learning …", "when I …". A place ("at the council", "on shift") is none. */
export function hasClause({ compiled, tokens, keys, range, headEnd }: PartContext, { id }: Recognised): boolean {
  let from = headEnd;
  while (from < range.to && ADVERBS.test(tokens[from]?.word ?? '')) from += 1;
  const word = tokens[from]?.word;
  if (from >= range.to || word === undefined || tokens[from]?.mark || PLACE.test(word)) return false;
  // What the party's own names say of it is nothing new: "a brother waiting for a place" of "siblings on the waiting list".
  for (let i = from; i < range.to; i++) {
    const root = contentRoot(keys[i] ?? '');
    if (root && compiled.contents.get(root)?.includes(id)) return false;
  }
  return !(word === 'i' && /^(?:guess|think|suppose|reckon|mean|imagine|bet)$/u.test(tokens[from + 1]?.word ?? ''));
}

const ADVERBS = /^(?:still|just|always|also|again|only|even|too|maybe|probably|perhaps|really|themselves|myself|etc|obviously)$/u;
const PLACE = /^(?:of|in|at|on|from|for|like|the|an?|next|down|over|across|round|up|behind|near|with|without)$/u;

/** Nothing is said of them but their name. */
export const isBare = (context: PartContext, recognised: Recognised): boolean =>
  context.reasons.length === 0 && !hasClause(context, recognised);

const MANY_GO_BY = /^(?:colleague|employee|worker|department|team|member|client|customer|user)$/u;

/** More is said of them, in words with which their author describes them. */
const hasClauseOf = ({ compiled, keys, clauses }: PartContext, { id }: Recognised): boolean =>
  clauses.some(({ from, to }) => keys.slice(from, to).some((key) => describes(compiled.descriptions, rootOf(key), id)));

/** "Drinkers", and nothing said of them, where the party is those who are barred; "my audit colleagues", where it is those accused of fraud. */
export function isHalfNamed(context: PartContext, found: Recognised): boolean {
  const { compiled, keys, range, headEnd, hits } = context;
  // Of nouns that many go by more must be said of the author's; of neighbours anything will do.
  const many = MANY_GO_BY.test(keys[headEnd - 1] ?? '');
  if (found.how !== 'name' || !(many ? !hasClauseOf(context, found) : headEnd === range.to && isBare(context, found))) return false;
  if (compiled.halves.has(context.nounPhrase)) return true;
  const byNoun =
    compiled.halves.has(keys[headEnd - 1] ?? '') &&
    hits.some(({ from, to, senses }) => to === headEnd && from === headEnd - 1 && senses.length === 1);
  return byNoun && !keys.slice(range.from, headEnd - 1).some((key) => describes(compiled.descriptions, rootOf(key), found.id));
}

/** "College students having trouble", where "law students" are a party and students alone are none: another word says which, and more is said of them. */
export function isAnotherSort(context: PartContext, found: Recognised): boolean {
  const { compiled, keys, tokens, range, headEnd } = context;
  const { how, id } = found;
  if ((how !== 'kind' && how !== 'near-kind') || !hasClause(context, found)) return false;
  const noun = keys[headEnd - 1] ?? '';
  if (compiled.heads.get(noun)?.includes(id) !== true || compiled.senses.has(noun)) return false;
  const before = tokens[headEnd - 2];
  const root = headEnd - 1 > range.from && before?.mark === false && !before.possessive ? rootOf(keys[headEnd - 2] ?? '') : null;
  return root !== null && !compiled.ownRoots.has(root) && !describes(compiled.descriptions, root, id);
}
