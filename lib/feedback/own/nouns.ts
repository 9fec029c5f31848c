import type { Token } from '../reading';
import type { RelationKind } from '../types';
import { type Heard, ME, MY, THEM, wordAt } from './clause';
import { isTime } from './their';
import { GIVEN_NOUNS, HOME_NOUNS, OFFERED_NOUNS, THEIR_VERBS } from './vocabulary';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** 'Important for me' is a regard, no gift. */
const REGARD =
  /^(?:important|good|bad|nice|hard|easy|difficult|special|everything|essential|crucial|vital|key|much|great|interesting|nothing)$/u;

/** No verb: '400k a year to us', '600 for two hours of Motown'. */
export function nounsOnly(tokens: readonly Token[], from: number, to: number, heard: Heard, kind: RelationKind): void {
  let sum = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    const next = i + 1 < to ? wordAt(tokens, i + 1) : '';
    if (GIVEN_NOUNS.has(word) || GIVEN_NOUNS.has(tokens[i]?.key ?? '') || /^\d+(?:k|p|quid)$/u.test(word)) heard.gives = true;
    if (kind === 'away' && HOME_NOUNS.has(tokens[i]?.key ?? '')) heard.gives = true;
    if (/^\d+(?:k|p)?$/u.test(word) || heard.gives) sum = true;
    if (sum && word === 'for' && next !== '' && !isTime(tokens, i + 1) && !ME.has(next) && !MY.has(next)) {
      heard.gives = true;
      heard.gets = true;
    }
    if (ME.has(next) && (word === 'for' ? !REGARD.test(wordAt(tokens, i - 1)) : sum && word === 'to')) heard.gives = true;
    // 'Up at 4 to make my sandwiches'.
    if (word === 'to' && THEIR_VERBS.get(next)?.kind === 'gives' && (MY.has(wordAt(tokens, i + 2)) || ME.has(wordAt(tokens, i + 2))))
      heard.gives = true;
    if ((word === 'to' || word === 'for') && THEM.has(next)) heard.gets = true;
    if (word === 'from' && (ME.has(next) || MY.has(next))) heard.gets = true;
    if (word === 'from' && THEM.has(next)) heard.gives = true;
  }
}

const GOODS_OPEN = set('a an something some somewhere somebody someone whats one two three four');
/** 'A great laugh', 'a nice man': that is about them, not about what passes between. */
const ABOUT_THEM = set(
  `man woman lady bloke guy chap lad lass person people client customer boss manager friend mate colleague laugh pleasure joy pain nightmare must part bunch lot team character star legend gem angel saint brick rock
  delight treat credit asset link key hero guide teacher gentleman girl boy family kid child soul sort bit way reason`,
);
/** A note without a verb that opens like a list of goods: 'a dry roof over their head'. */
const isGoods = (tokens: readonly Token[]): boolean =>
  GOODS_OPEN.has(wordAt(tokens, 0)) &&
  tokens.length > 1 &&
  !tokens.some((token) => ABOUT_THEM.has(token.key) || ABOUT_THEM.has(token.word));

/** A whole note of nouns: what it holds comes from somebody at home, and goes to anybody else. Null where it tells nothing. */
export function nounsTell(tokens: readonly Token[], kind: RelationKind): 'gives' | 'gets' | null {
  if (kind === 'unclear') return null;
  if (kind === 'away') return tokens.some((token) => HOME_NOUNS.has(token.key)) ? 'gives' : null;
  return tokens.some((token) => OFFERED_NOUNS.has(token.key)) || isGoods(tokens) ? 'gets' : null;
}
