/** One who is called both, the second time as something more. */
import type { VoicedLabel } from './claims';
import type { Signs } from './signs';

const ADDED = /\b(?:arguably|argue|in a (?:way|sense)|of sorts|equally)\b/u;
const REFUSED = /\b(?:not|never|nobody|no one|none|hardly|nor|neither|wrong|no)\b/u;
/** How many words may stand between. */
const REACH = 16;
const HE = new Set(['he', 'him', 'his']);
const SHE = new Set(['she', 'her', 'hers']);

/** Whether the second label is put on top of the first, as in 'she's a consumer, and you could argue that she's a customer too'. */
export function isAddedTo(first: VoicedLabel, second: VoicedLabel, signs: Signs): boolean {
  if (second.from <= first.from || second.from - first.to > REACH) return false;
  // what stands between may refuse it: 'and nobody could say that …'
  const added = signs.text({ from: first.to, to: second.to });
  const oneOf = (he: ReadonlySet<string>, she: ReadonlySet<string>) => signs.near(first, he) && signs.near(second, she);
  if (oneOf(HE, SHE) || oneOf(SHE, HE) || REFUSED.test(added)) return false;
  return second.also || ADDED.test(added);
}
