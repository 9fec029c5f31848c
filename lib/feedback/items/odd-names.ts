/** Names by which somebody else is meant than their last word says. */
import { nounClassOf } from '../lexicon/nouns';
import { isRealWord } from '../lexicon/real-words';
import { isDeterminer, type Token } from '../reading';
import { isGeneric } from './around';
import { describesNobody, rootOf } from './descriptions';
import type { Hit } from './hits';
import type { PartContext } from './part-context';

const GENDERED = /^(?:girl|lad|lady|man|woman|bloke|guy|boy|lass)$/u;

/** "The Plimbo guys": people by a name before the word at `at` that nobody knows. */
export function isBySomeName({ compiled, keys, range }: PartContext, at: number): boolean {
  const called = keys[at - 1] ?? '';
  const root = at > range.from && GENDERED.test(keys[at] ?? '') && !isRealWord(called) ? rootOf(called) : null;
  return root !== null && nounClassOf(called) === null && describesNobody(compiled.descriptions, root);
}

/** "Dinner ladies", "the sandwich people": a job by the thing before it, and we don't know whose. */
export function isJobByThing(context: PartContext, { from, to, senses }: Hit): boolean {
  const { compiled, keys, range, hits, said } = context;
  const key = keys[from] ?? '';
  if (to - from > 1 || from === range.from) return false;
  const called = keys[from - 1] ?? '';
  if (nounClassOf(called) !== 'thing' && !isBySomeName(context, from)) return false;
  const before = hits.find((hit) => hit.to === from);
  const byThing = !before || before.senses.every(({ type }) => type === 'thing');
  if (!byThing || GENDERED.test(key)) return byThing;
  const anybody = isGeneric(key) && senses.some((sense) => sense.type === 'kind' && sense.kind === 'public');
  return anybody && said === null && !compiled.ownRoots.has(rootOf(called) ?? '');
}

/** "The HB office": by a word that stands nowhere in the scenario. */
export function isCalledStrangely({ compiled, tokens, keys, range }: PartContext, head: Hit): boolean {
  const before = head.from > range.from ? tokens[head.from - 1] : undefined;
  const root = before ? rootOf(keys[head.from - 1] ?? '') : null;
  if (root === null) return before?.caps === true;
  return !compiled.ownRoots.has(root) && describesNobody(compiled.descriptions, root);
}

const AND = /^(?:&|and|n)$/u;

/** "The Fox and Hounds": the second half of a name. */
export const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && AND.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.capital === true;

/** "Sony and Warner": one word with a capital beside other names is a name as well, whatever else it means. */
export const isNameBeside = (tokens: readonly Token[], keys: readonly string[], at: number): boolean =>
  at > 0 &&
  tokens[at]?.capital === true &&
  ((AND.test(tokens[at + 1]?.word ?? '') && tokens[at + 2]?.capital === true) || !isDeterminer(tokens[at - 1]?.word ?? '')) &&
  tokens[at]?.word === keys[at];
