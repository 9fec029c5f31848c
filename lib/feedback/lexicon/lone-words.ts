/** Words of the lexicon that stand for what they are listed under only as they are written, or only by themselves. */
import { isDeterminer, type Token } from '../reading';
import { wordSet } from '../reading/word-set';
import { nounClassOf } from './nouns';

/** Abbreviations that are other words in small letters: "CAB" gives advice, a cab drives (comparison keys). */
const IN_CAPITALS = wordSet('cab ups');

/** Nouns whose kind another noun before them changes: "dealers", but not "waste-paper dealers" (comparison keys). */
export const BY_COMPOUND = wordSet(`
dealer collector porter tenant warden player rider flyer jockey board committee bank superintendent examiner marshal watcher champion developer groomer demonstrator friend planner
`);

/** Nouns that are bodies of another sort after the name of any group, too: "council", but not "staff council" (comparison keys). */
export const BY_GROUP = wordSet('council society federation');

/** The tax office by itself, and what somebody takes in after any other word: "ad revenue" (comparison keys). */
const BY_ITSELF = wordSet('revenue');

/** What says of somebody how they are, and not in what trade, though it may be a noun as well. */
export const DESCRIBING = wordSet('old young new local big small main head chief senior junior street bent fellow regular side');

/** The same in -ing, where others are of what somebody deals in: "recycling dealers". */
const DOING = wordSet(
  'paying visiting playing missing competing losing winning leading working existing remaining voting governing managing',
);

/** Whether a word that the lexicon has a kind for stands for that kind where it is, `from` being the first that may belong to its name. */
export function standsAlone(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (IN_CAPITALS.has(token.key)) return token.caps;
  if (BY_ITSELF.has(token.key)) return i === from || isDeterminer(tokens[i - 1]?.word ?? '');
  // "Five-year-olds" are children.
  if (token.key === 'old') return tokens[i - 1]?.key !== 'year';
  const byGroup = BY_GROUP.has(token.key);
  if (!(byGroup || BY_COMPOUND.has(token.key)) || i === from) return true;
  const before = tokens[i - 1];
  if (!before || before.mark || DESCRIBING.has(before.word)) return true;
  const noun = nounClassOf(before.key);
  if (byGroup) return noun === null || noun === 'unclear';
  return !/^(?:thing|animal|unclear)$/u.test(noun ?? '') && !(before.word.endsWith('ing') && !DOING.has(before.word));
}
