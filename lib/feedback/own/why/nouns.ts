import { nounClassOf } from '../../lexicon/nouns';
import type { Token } from '../../reading';
import { isNegator } from '../../reading';
import { wordSet } from '../../reading/word-set';
import type { RelationKind } from '../../types';
import { SUM } from '../sums';
import { type Heard, isMine, ME, MY, THEIR, THEM, THEY, wordAt } from './clause';
import { isTime } from './turns';
import { GIVEN_NOUNS, HOME_NOUNS, OFFERED_NOUNS, THEIR_VERBS } from './vocabulary';

/** 'Important for me' is a regard, no gift. */
const REGARD =
  /^(?:important|good|bad|nice|hard|easy|difficult|special|everything|essential|crucial|vital|key|much|great|interesting|nothing)$/u;

/** No verb: '400k a year to us', '600 for two hours of Motown'. */
export function nounsOnly(tokens: readonly Token[], from: number, to: number, heard: Heard, kind: RelationKind): void {
  // 'My hours in by Monday', 'in my prayers'.
  if (MY.has(wordAt(tokens, from)) && to - from > 2 && hasOne(tokens, from + 2, to, BY_WHEN)) heard.gets = true;
  if (wordAt(tokens, from) === 'in' && MY.has(wordAt(tokens, from + 1)) && /^(?:prayers?|thoughts|will)$/u.test(wordAt(tokens, from + 2)))
    heard.gets = true;
  let sum = false;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    const next = i + 1 < to ? wordAt(tokens, i + 1) : '';
    // 'Child support', 'pocket money': what one pays at home.
    if (kind === 'away' && OWED.test(`${word} ${next}`)) {
      heard.gets = true;
      return;
    }
    const fromMine = mineGives(tokens, from, to);
    if (fromMine) heard.gets = true;
    if (fromMine) continue;
    if (word === SUM && !MY.has(wordAt(tokens, from))) heard.gives = true;
    // 'A voice at their review': theirs, and no gift.
    const theirs = THEIR.has(wordAt(tokens, i - 1)) && /^(?:at|in|on|for|during|after)$/u.test(wordAt(tokens, i - 2));
    if (theirs) continue;
    if (GIVEN_NOUNS.has(word) || GIVEN_NOUNS.has(tokens[i]?.key ?? '') || /^\d+(?:k|p|quid)$/u.test(word)) heard.gives = true;
    if (kind === 'away' && HOME_NOUNS.has(tokens[i]?.key ?? '')) heard.gives = true;
    // 'Day rate': what the writer is paid.
    if (word === 'rate' && i > from && /^(?:day|daily|hour|hourly|half|piece|flat|weekly)$/u.test(wordAt(tokens, i - 1)))
      heard.gives = true;
    if (/^\d+(?:k|p)?$/u.test(word) || word === SUM || heard.gives) sum = true;
    // 'Surveys at 450 a pop': the goods, and what is paid for them.
    if (word === SUM && i > from + 1 && wordAt(tokens, i - 1) === 'at') heard.gets = true;
    if (sum && word === 'for' && next !== '' && !isTime(tokens, i + 1) && !ME.has(next) && (!MY.has(next) || kind === 'external')) {
      heard.gives = true;
      heard.gets = true;
    }
    if (ME.has(next) && (word === 'for' ? !REGARD.test(wordAt(tokens, i - 1)) : sum && word === 'to')) heard.gives = true;
    // 'Up at 4 to make my sandwiches'.
    if (
      word === 'to' &&
      /^(?:gives|special)$/u.test(THEIR_VERBS.get(next)?.kind ?? '') &&
      (MY.has(wordAt(tokens, i + 2)) || ME.has(wordAt(tokens, i + 2)))
    )
      heard.gives = true;
    if ((word === 'to' || word === 'for') && THEM.has(next)) heard.gets = true;
    if (
      (/^(?:from|off)$/u.test(word) && ME.has(next)) ||
      (word === 'from' && MY.has(next)) ||
      (word === 'of' &&
        ME.has(next) &&
        /^(?:minutes?|mins?|hours?|hrs?|days?|time)$/u.test(wordAt(tokens, from + 1) || wordAt(tokens, from)))
    )
      heard.gets = true;
    // 'Back on the road in a day'.
    if (i === from && word === 'back' && /^(?:on|in|up|to|home|at)$/u.test(next)) heard.gets = true;
    if (word === 'from' && THEM.has(next)) heard.gives = true;
  }
}

const OWED = /^(?:child support|maintenance|alimony|pocket money|(?:school|college|uni|university|tuition) fees|remittances?)\b/u;
const BY_WHEN = /^(?:by|before|on|in|every|at)$/u;
const hasOne = (tokens: readonly Token[], from: number, to: number, test: RegExp): boolean => {
  for (let i = from; i < to; i++) if (test.test(wordAt(tokens, i))) return true;
  return false;
};

/** 'School fees from my side', 'homework help off me'. */
const mineGives = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i++)
    if (/^(?:from|off)$/u.test(wordAt(tokens, i)) && (ME.has(wordAt(tokens, i + 1)) || MY.has(wordAt(tokens, i + 1)))) return true;
  return false;
};

const GOODS_OPEN = wordSet('a an something some somewhere somebody someone whats one two three four');
/** 'A great laugh', 'a nice man': that is about them, not about what passes between. */
const ABOUT_THEM = wordSet(
  `man woman lady bloke guy chap lad lass person people client customer boss manager friend mate colleague laugh pleasure joy pain nightmare must part bunch lot team character star legend gem angel saint brick rock
  delight treat credit asset link key hero guide teacher gentleman girl boy family kid child soul sort bit way reason`,
);
/** A note without a verb that opens like a list of goods: 'a dry roof over their head'. */
const isGoods = (tokens: readonly Token[]): boolean =>
  GOODS_OPEN.has(wordAt(tokens, 0)) &&
  tokens.length > 1 &&
  !tokens.some((token) => ABOUT_THEM.has(token.key) || ABOUT_THEM.has(token.word));

/** Abstract words about somebody, which are nothing that is handed over. */
const NO_GOODS = wordSet(
  `fun priority challenge mess shambles waste life world heart backbone lifeblood future butter core face voice eye ear history problem trouble grief bother drama importance necessity mystery relationship nature lol joke menace
  company habit class number thing stuff half rest day week month year morning night time lot end start top bottom side sake honour boring kind style touch mood temper attitude luck smell mouth cheek nerve sense opinion idea
  view question love pride hope dream memory war peace god business trade customer client legend friend family work job role duty need wreck bit piece matter case rival competition god nobody everyone importance rule noise`,
);
const GOODS_CUT =
  /^(?:of|in|on|at|for|from|to|with|by|off|over|under|every|each|a|per|when|while|whenever|before|after|since|if|as|and|or|then|daily|weekly|monthly|twice|once)$/u;
/** Goods or a service named without a verb, in tokens[from, to): 'soup', 'three days of bands', 'sixty cream teas'. */
export function namesGoods(tokens: readonly Token[], from: number, to: number): boolean {
  // 'Shouts', 'worries': one word that may be a verb is no list of goods.
  if (to - from === 1 && THEIR_VERBS.has(wordAt(tokens, from)) && !OFFERED_NOUNS.has(tokens[from]?.key ?? '')) return false;
  if (/^(?:free|extra|nice|lovely|funny|rude|cute|evil)$/u.test(wordAt(tokens, from))) return false;
  let head: Token | undefined;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    const word = token.word;
    if (
      isMine(word) ||
      THEY.has(word) ||
      THEM.has(word) ||
      isNegator(word) ||
      /^(?:very|so|too|is|are|was|were|who|always|never)$/u.test(word)
    )
      return false;
    if (ABOUT_THEM.has(token.key) || NO_GOODS.has(token.key)) return false;
    if (i > from && GOODS_CUT.test(word) && head) break;
    // '40 striploins a week': goods by their number, whatever they are.
    const counted = /^\d+$/u.test(wordAt(tokens, i - 1)) && i > from && word !== token.key && nounClassOf(token.key) === null;
    if (nounClassOf(token.key) === 'thing' || counted) head = token;
    else if (head && nounClassOf(token.key) !== null) head = undefined;
  }
  return head !== undefined;
}

/** A whole note of nouns: what it holds comes from somebody at home, and goes to anybody else. Null where it tells nothing. */
export function nounsTell(tokens: readonly Token[], kind: RelationKind): 'gives' | 'gets' | null {
  if (kind === 'unclear') return null;
  // 'Extra gravy', 'free labour' come from a colleague or at home; an outsider has them from the writer.
  if (/^(?:free|extra)$/u.test(wordAt(tokens, 0)) && tokens.length > 1) return kind === 'external' ? 'gets' : 'gives';
  if (kind === 'away') return tokens.some((token) => HOME_NOUNS.has(token.key)) ? 'gives' : null;
  return tokens.some((token) => OFFERED_NOUNS.has(token.key)) || isGoods(tokens) ? 'gets' : null;
}
