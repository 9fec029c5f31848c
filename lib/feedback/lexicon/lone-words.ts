/** Words of the lexicon that stand for what they are listed under only as they are written, or only by themselves. */
import { isDeterminer, type Token } from '../reading';
import { wordSet } from '../reading/word-set';
import { nounClassOf } from './nouns';

/** Abbreviations that are other words in small letters: "CAB" gives advice, a cab drives (comparison keys). */
const IN_CAPITALS = wordSet('cab ups');

/** Nouns whose kind another noun before them changes: "dealers", but not "waste-paper dealers" (comparison keys). */
const BY_COMPOUND = wordSet('dealer collector porter tenant warden');

/** The tax office by itself, and what somebody takes in after any other word: "ad revenue" (comparison keys). */
const BY_ITSELF = wordSet('revenue');

/** What says of somebody how they are, and not in what trade, though it may be a noun as well. */
const DESCRIBING = wordSet('old young new local big small main head chief senior junior street bent fellow regular');

/** Whether a word that the lexicon has a kind for stands for that kind where it is, `from` being the first that may belong to its name. */
export function standsAlone(tokens: readonly Token[], i: number, from: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (IN_CAPITALS.has(token.key)) return token.caps;
  if (BY_ITSELF.has(token.key)) return i === from || isDeterminer(tokens[i - 1]?.word ?? '');
  if (!BY_COMPOUND.has(token.key) || i === from) return true;
  const before = tokens[i - 1];
  return !before || before.mark || DESCRIBING.has(before.word) || nounClassOf(before.key) !== 'thing';
}
