import { isNegator, type Token, tokenise } from '../reading';
import type { ExchangeTold, RelationKind } from '../types';
import { CARRIES_ON, type Clause, clausesOf, FROM, ME, MY, objectOf, THEIR, THEM } from './clause';
import { type Heard, hearTheirs, isTime } from './their';
import {
  EACH_OTHER,
  FAILINGS,
  GIVEN_NOUNS,
  HOME_NOUNS,
  MY_VERBS,
  NEEDS,
  OFFERED_NOUNS,
  OPINION,
  THEIR_VERBS,
  TOGETHER,
} from './vocabulary';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a note tells: whether they give the writer something, and whether they get something; with the words that say so. */
export interface Told {
  readonly gives: Span | null;
  readonly gets: Span | null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));
const I = set('i we im ive id ill weve wed');
const THEY = set('they he she theyre theyve theyd theyll hes shes hed shell');
const WAITS = set('until till unless without before once');
const DETERMINER = set('the a an my our their his her its these those this that some any all every each no');
const BE = set('is are was were be been being am im hes shes theyre its get gets got getting');
const SKIP = set(
  'can could will would may might must should have has had having just really only even still often sometimes usually both always all better very much quite too to also dont doesnt didnt wont cant cannot couldnt do does did well constantly mostly basically regularly daily happily kindly always ever now again',
);

type Who = 'i' | 'they';
interface ClauseHeard extends Heard {
  subject: Who;
  /** They are being served: 'they get fed, cuddled and …'. */
  passive: boolean;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const isMine = (word: string): boolean => ME.has(word) || MY.has(word) || I.has(word);

/** What the writer's own verb at `at` tells. */
function hearMine(tokens: readonly Token[], at: number, to: number, heard: Heard, negative: boolean, passive: boolean): void {
  const verb = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  const before = wordAt(tokens, at - 1);
  const object = objectOf(tokens, at + 1, to);
  const known = MY_VERBS.get(verb);
  heard.verb = true;
  if (passive) {
    if (/ing$/u.test(verb)) heard.gets = true;
    else if (object.has('by')) heard.gives = true;
    return;
  }
  if (negative) {
    if (FAILINGS.has(verb)) heard.gets = true;
    return;
  }
  if (known?.kind === 'shares' || (TOGETHER.has(verb) && before === 'we')) {
    heard.gives = true;
    heard.gets = true;
  } else if (known?.kind === 'receives') {
    // 'I get them the bookings', 'I get the potholes filled'.
    const done = known.base === 'get' && /(?:ed|en|done|right|back)$/u.test(wordAt(tokens, to - 1)) && to - at > 2;
    const given = THEIR.has(next) && GIVEN_NOUNS.has(tokens[at + 2]?.key ?? '');
    if (!given && !NEEDS.has(verb) && (THEM.has(next) || THEIR.has(next) || done)) heard.gets = true;
    else heard.gives = true;
  } else if (known?.kind === 'states') {
    if ((known.base === 'look' && (next === 'after' || next === 'out')) || (known.base === 'work' && (next === 'for' || next === 'hard')))
      heard.gets = true;
  } else if (!object.has('eye') && !object.forMe) heard.gets = true;
}

/** Words that speak of both halves, or of doing without, wherever they stand. Gives how they were heard, or null. */
function hearJoint(tokens: readonly Token[], at: number, heard: Heard, denied: boolean): boolean {
  const word = wordAt(tokens, at);
  const before = wordAt(tokens, at - 1);
  const next = wordAt(tokens, at + 1);
  const key = tokens[at]?.key ?? '';
  const joint =
    EACH_OTHER.has(word) ||
    (key === 'other' && before === 'each') ||
    (key === 'another' && before === 'one') ||
    (word === 'turns' && /^t(?:ake|akes|ook|aking)$/u.test(before)) ||
    ((word === 'return' || word === 'exchange') && before === 'in' && next === 'for');
  if (joint && denied) return true;
  if (joint) {
    heard.gives = true;
    heard.gets = true;
  } else if (word === 'otherwise' && at > 0) {
    heard[I.has(wordAt(tokens, 0)) ? 'gives' : 'gets'] = true;
  } else if (word === 'without' || (word === 'no' && (THEM.has(next) || ME.has(next)))) {
    if (!isMine(next)) heard.gives = true;
    else if (!heard.gives) heard.gets = true;
  } else return false;
  heard.verb = true;
  return true;
}

/** Clauses that their opening word decides: until I…, if I…, so they can…, when I…. */
function hearOpening(tokens: readonly Token[], { from, to, opener }: Clause, before: Who, heard: ClauseHeard): boolean {
  const first = wordAt(tokens, from);
  const second = wordAt(tokens, from + 1);
  const decide = (subject: Who, half: 'gives' | 'gets' | null): boolean => {
    heard.subject = subject;
    heard.verb = true;
    if (half) heard[half] = true;
    return true;
  };
  if ((WAITS.has(opener) || opener === 'if') && isMine(first)) {
    decide('i', 'gets');
    return false;
  }
  if (opener === 'when' && isMine(first)) return decide(before, null);
  if (opener === 'so') {
    const at = first === 'that' ? from + 1 : from;
    const can = /^(?:can|could|dont|wont)$/u.test(wordAt(tokens, at + 1));
    if (can && THEY.has(wordAt(tokens, at))) return decide('they', 'gets');
    if (can && I.has(wordAt(tokens, at))) return decide(before, before === 'they' ? 'gives' : null);
  }
  // 'Before deciding': what they do for themselves.
  if (opener !== '' && !CARRIES_ON.has(opener) && /ing$/u.test(first) && !THEY.has(second)) return decide(before, null);
  return from >= to;
}

/** Reads one clause, subject by subject. `before` is who the clause before was about. */
function readClause(tokens: readonly Token[], clause: Clause, before: Who, served: boolean, kind: RelationKind): ClauseHeard {
  const { from, to, opener } = clause;
  const carries = CARRIES_ON.has(opener);
  const heard: ClauseHeard = { subject: carries ? before : 'they', gives: false, gets: false, verb: false, acts: false, passive: false };
  if (hearOpening(tokens, clause, before, heard)) return heard;
  // 'If I solve it they stay': the writer's half is heard already, theirs may follow.
  const opened = heard.gets;
  let explicit = false;
  let determined = false;
  let nouns = false;
  let negative = false;
  let passive = carries && served && /(?:ed|en)$/u.test(wordAt(tokens, from));
  if (passive) return { ...heard, gets: true, verb: true, passive: true };
  let denied = false;
  let done = opened;
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    const next = i + 1 < to ? wordAt(tokens, i + 1) : '';
    denied ||= isNegator(word) && word !== 'without';
    if (hearJoint(tokens, i, heard, denied)) {
      if (word === 'without') break;
      continue;
    }
    // 'It pays my rent', 'that keeps me going': what comes of them comes to the writer.
    const outcome = /^(?:it|that)$/u.test(word) && THEIR_VERBS.has(next) && isForMe(tokens, i + 2, to);
    // 'Mixes what I order': what the writer does there is no deed for them.
    if (/^what/u.test(wordAt(tokens, i - 1)) && I.has(word)) break;
    if (THEY.has(word) || outcome || (I.has(word) && !opened)) {
      heard.subject = I.has(word) ? 'i' : 'they';
      explicit = true;
      done = false;
      negative = false;
      passive = BE.has(word);
      if (word === 'im' && (THEIR.has(next) || isThere(tokens, i + 1, to))) heard.gets = true;
      continue;
    }
    if (done) {
      // 'They go where my triage sends them', 'my dictation is what their day is made of'.
      if (MY.has(word) && !FROM.has(wordAt(tokens, i - 1)) && objectOf(tokens, i + 1, to).has('them', 'him', 'her')) heard.gets = true;
      continue;
    }
    if (MY.has(word) && i === from && !opened) {
      heard.subject = 'i';
      if (objectOf(tokens, i + 1, to).has('them', 'him', 'her', 'their', 'his')) {
        heard.gets = true;
        heard.verb = true;
        done = true;
      }
      continue;
    }
    if (isNegator(word) || word === 'nothing') {
      negative = true;
      continue;
    }
    if (BE.has(word) && !(word.startsWith('g') && (heard.subject === 'i' || !/(?:ed|en|lt|nt)$/u.test(next)))) {
      passive = true;
      heard.verb = true;
      // 'I am their driver', 'I am always there for them'.
      if (heard.subject === 'i' && (THEIR.has(next) || isThere(tokens, i + 1, to))) heard.gets = true;
      continue;
    }
    // 'A tenner for doing her gutters'.
    if (/ing$/u.test(word) && wordAt(tokens, i - 1) === 'for' && !explicit && nouns) {
      heard.gives = true;
      heard.gets = true;
      heard.verb = true;
      done = true;
      continue;
    }
    const auxiliary = SKIP.has(word) && !(/^(?:do|does|did|have|has|had)$/u.test(word) && !isVerbal(next));
    if (auxiliary) continue;
    if (DETERMINER.has(word)) {
      determined ||= !nouns;
      nouns = true;
      continue;
    }
    const known = THEIR_VERBS.get(word);
    const ownVerb = heard.subject === 'i' && (explicit || (carries && before === 'i'));
    // A clause of one word is a noun: 'rent, and I fix the damp'.
    if (!explicit && to - from === 1 && (GIVEN_NOUNS.has(word) || (from === 0 && to === tokens.length))) break;
    if (!explicit && nouns) {
      // A noun stands before it: a verb only with an object or a third person's ending.
      const object = ME.has(next) || MY.has(next) || THEM.has(next) || DETERMINER.has(next);
      const third = /s$/u.test(word) && known?.base !== word;
      const pays = known?.base === 'pay' || known?.base === 'buy';
      if (!(known && (third || determined || pays) && (object || pays || passive || (determined && next !== '' && !/ed$/u.test(word)))))
        continue;
      heard.subject = 'they';
    } else if (!explicit && !known && !ownVerb && !ME.has(next) && !(/[^s]s$/u.test(word) && /^what/u.test(next))) {
      nouns = true;
      continue;
    }
    // 'Love them', 'feed them': the writer is left out of the sentence.
    if (!explicit && !nouns && !carries && THEM.has(next) && known && !/s$/u.test(word)) heard.subject = 'i';
    const theirs = heard.subject === 'they' || (!explicit && carries && known !== undefined && /s$/u.test(word) && known.base !== word);
    if (theirs) {
      heard.subject = 'they';
      if (negative) {
        heard.verb = true;
        if (FAILINGS.has(word)) heard.gives = true;
        for (let j = i; j + 1 < to; j++) if (WAITS.has(wordAt(tokens, j)) && isMine(wordAt(tokens, j + 1))) heard.gets = true;
      } else hearTheirs(tokens, i, to, heard, passive);
      heard.passive = passive && heard.gets;
      // What they say or think of the writer is no deed of the writer's.
      if (OPINION.has(word)) return heard;
      if (/^(?:tell|told|remind|ask)/u.test(word) && [2, 3].some((ahead) => i + ahead < to && I.has(wordAt(tokens, i + ahead))))
        return heard;
    } else if (ownVerb || !explicit) hearMine(tokens, i, to, heard, negative, passive);
    done = true;
    negative = false;
    passive = false;
  }
  if (!heard.verb && heard.subject === 'i') heard.subject = before;
  if (!heard.verb && !(THEIR.has(wordAt(tokens, from)) && to < tokens.length)) nounsOnly(tokens, from, to, heard, kind);
  return heard;
}

const isVerbal = (word: string): boolean =>
  THEIR_VERBS.has(word) || MY_VERBS.has(word) || word === 'to' || word === 'been' || word === 'not' || /(?:ed|en)$/u.test(word);

/** 'There for them', 'on call for him', 'available'. */
const isThere = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if (
      word === 'available' ||
      (word === 'for' && THEM.has(wordAt(tokens, i + 1))) ||
      (word === 'there' && (i + 1 === to || wordAt(tokens, i + 1) === 'for'))
    )
      return true;
  }
  return false;
};

const isForMe = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (ME.has(wordAt(tokens, i)) || MY.has(wordAt(tokens, i))) return true;
  return false;
};

/** No verb: '400k a year to us', '600 for two hours of Motown'. */
function nounsOnly(tokens: readonly Token[], from: number, to: number, heard: Heard, kind: RelationKind): void {
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
    if ((word === 'to' || word === 'for') && ME.has(next)) heard.gives = true;
    // 'Up at 4 to make my sandwiches'.
    if (word === 'to' && THEIR_VERBS.get(next)?.kind === 'gives' && (MY.has(wordAt(tokens, i + 2)) || ME.has(wordAt(tokens, i + 2))))
      heard.gives = true;
    if ((word === 'to' || word === 'for') && THEM.has(next)) heard.gets = true;
    if (word === 'from' && (ME.has(next) || MY.has(next))) heard.gets = true;
    if (word === 'from' && THEM.has(next)) heard.gives = true;
  }
}

/** Reads a note of why somebody matters. Takes any text and the kind of the row; gives what it tells of the two halves; linear, never throws. */
export function readExchange(note: string, kind: RelationKind): Told {
  const tokens = tokenise(note.slice(0, 4_000));
  let gives: Span | null = null;
  let gets: Span | null = null;
  let acts: Span | null = null;
  let subject: Who = 'they';
  let verb = false;
  let served = false;
  let passive = false;
  if (wordAt(tokens, 0) === '' || SELF.has(kind)) return { gives, gets };
  for (const clause of clausesOf(tokens)) {
    const heard = readClause(tokens, clause, subject, passive, kind);
    subject = heard.subject;
    passive = heard.passive;
    verb ||= heard.verb;
    const opening = clause.opener !== '' && !CARRIES_ON.has(clause.opener) ? clause.from - 1 : clause.from;
    const span = { start: tokens[opening]?.start ?? 0, end: tokens[clause.to - 1]?.end ?? 0 };
    if (heard.gives) gives ??= span;
    if (heard.gets) {
      gets ??= span;
      served ||= heard.subject === 'i' && !heard.acts;
    }
    if (heard.acts && (clause.opener === '' || CARRIES_ON.has(clause.opener))) acts ??= span;
  }
  // 'I heal, they tank': their part counts beside the writer's.
  if (gets && !gives && acts && served) gives = acts;
  if (!verb && !gives && !gets) {
    const nouns = kind === 'away' ? HOME_NOUNS : kind === 'unclear' ? null : OFFERED_NOUNS;
    const whole = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
    if (nouns && (tokens.some((token) => nouns.has(token.key)) || (kind !== 'away' && isGoods(tokens)))) {
      if (kind === 'away') gives = whole;
      else gets = whole;
    }
  }
  return { gives, gets };
}

const GOODS_OPEN = set('a an something some somewhere one two three four');
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

const SELF: ReadonlySet<RelationKind> = new Set(['not-a-party', 'nonsense']);

export const exchangeOf = (told: Told): ExchangeTold =>
  told.gives ? (told.gets ? 'both' : 'gives-only') : told.gets ? 'gets-only' : 'none';
