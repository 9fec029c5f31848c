/** Names by which somebody else is meant than their last word says. */
import { nounClassOf } from '../lexicon/nouns';
import type { Token } from '../reading';
import { isGeneric } from './around';
import { describedBy, rootOf } from './descriptions';
import type { Hit } from './hits';
import type { PartContext } from './part-context';

const GENDERED = /^(?:girl|lad|lady|man|woman|bloke|guy|boy|lass)$/u;

/** "Dinner ladies", "the sandwich people": a job by the thing before it, and we don't know whose. */
export function isJobByThing({ compiled, keys, range, hits, said }: PartContext, { from, to, senses }: Hit): boolean {
  const key = keys[from] ?? '';
  if (to - from > 1 || from === range.from || nounClassOf(keys[from - 1] ?? '') !== 'thing') return false;
  const before = hits.find((hit) => hit.to === from);
  if (GENDERED.test(key)) return !before || before.senses.every(({ type }) => type === 'thing');
  const anybody = isGeneric(key) && senses.some((sense) => sense.type === 'kind' && sense.kind === 'public');
  return (
    anybody &&
    said === null &&
    (!before || before.senses.every(({ type }) => type === 'thing')) &&
    !compiled.ownRoots.has(rootOf(keys[from - 1] ?? '') ?? '')
  );
}

/** "The HB office": by a word that stands nowhere in the scenario. */
export function isCalledStrangely({ compiled, tokens, keys, range }: PartContext, head: Hit): boolean {
  const before = head.from > range.from ? tokens[head.from - 1] : undefined;
  const root = before ? rootOf(keys[head.from - 1] ?? '') : null;
  if (root === null) return before?.caps === true;
  return !compiled.ownRoots.has(root) && describedBy(compiled.descriptions, root).length === 0;
}

/** "The Fox and Hounds": the second half of a name. */
export const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.capital === true && /^(?:&|and|n)$/u.test(tokens[at - 1]?.word ?? '') && tokens[at - 2]?.capital === true;
