import { isNegator, type Token } from '../../reading';
import { ARTICLES, DO, HAVE, THIRD_POSSESSIVES } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import type { RelationKind } from '../../types';
import {
  CARRIES_ON,
  type Clause,
  type ClauseHeard,
  DETERMINER,
  I,
  isMine,
  ME,
  MY,
  SKIP,
  THEIR,
  THEM,
  WAITS,
  type Who,
  wordAt,
} from './clause';
import { copula } from './copula';
import { hearJoint, hearOpening } from './joint';
import { hearMine } from './mine';
import { nounsOnly } from './nouns';
import type { Reading, Step } from './state';
import { afterVerb, pronoun, somethingOfMine, somethingOfTheirs, subjectAhead } from './subject';
import { hearTheirs } from './their';
import { isAdverb, isDone, isNounHere, isVerbal, looksVerbal, OWN_DEED, skipTime } from './verbal';
import { FAILINGS, GIVEN_NOUNS, OPINION, THEIR_VERBS } from './vocabulary';

/** 'Each other', 'without them': words that speak of both halves, or of doing without. */
const joint: Step = (reading, word) => {
  reading.denied ||= isNegator(word) && word !== 'without';
  if (!hearJoint(reading.tokens, reading.at, reading.heard, reading.denied)) return null;
  return word === 'without' ? 'stop' : 'next';
};

/** Small words before the verb: 'to', 'not', 'has', 'constantly'; 'for doing her gutters' after a sum. */
const small: Step = (reading, word, next) => {
  const { tokens, at, explicit, nouns, heard } = reading;
  const before = wordAt(tokens, at - 1);
  // 'Has to hear from me': the verb follows.
  if (word === 'to' && (explicit || /^(?:has|have|needs?|wants?|got)$/u.test(before)) && !nouns) return 'next';
  if (isNegator(word) || word === 'nothing') {
    reading.negative = true;
    return 'next';
  }
  return copula(reading, word, next) ?? forDoing(reading, word, before, heard) ?? (isAdverb(word) || isHelping(word, next) ? 'next' : null);
};

const forDoing = (reading: Reading, word: string, before: string, heard: ClauseHeard): 'next' | null => {
  if (!/ing$/u.test(word) || before !== 'for' || reading.explicit || !reading.nouns) return null;
  heard.gives = true;
  heard.gets = true;
  heard.verb = true;
  reading.done = true;
  return 'next';
};

const isHelping = (word: string, next: string): boolean => SKIP.has(word) && !((DO.has(word) || HAVE.has(word)) && !isVerbal(next));

const OPENS_OBJECT = wordSet(ARTICLES, THIRD_POSSESSIVES, 'its every');

/** 'A fry up', 'the orders right': what follows an article is a noun. */
const article: Step = (reading, word) => {
  if (!DETERMINER.has(word)) return null;
  const { tokens, at, to } = reading;
  reading.determined ||= !reading.nouns;
  reading.nouns = true;
  const third = wordAt(tokens, at + 2);
  if (OPENS_OBJECT.has(word) && !ME.has(third) && (!MY.has(third) || at + 3 >= to)) reading.at++;
  return 'next';
};

/** 'Covers when I'm off': one word and then its circumstance. */
const standsAlone = (tokens: readonly Token[], to: number, next: string): boolean =>
  next === '' && /^(?:when|while|whenever|if|because|since)$/u.test(wordAt(tokens, to));

/** Whether a word without a pronoun before it is no verb. */
const noun: Step = (reading, word, next) => {
  // 'Very demanding people'.
  if (/^(?:very|so|too|really|quite)$/u.test(wordAt(reading.tokens, reading.at - 1)) && /ing$/u.test(word)) return 'stop';
  const { tokens, at, from, to, explicit, carries, heard, kind } = reading;
  if (explicit) return null;
  const known = THEIR_VERBS.get(word);
  const ownVerb = heard.subject === 'i' && reading.mineBefore;
  // A clause of one word is a noun: 'rent, and I fix the damp'.
  // 'Babysits': the whole note.
  if (
    to - from === 1 &&
    tokens.length === 1 &&
    kind !== 'external' &&
    kind !== 'unclear' &&
    /s$/u.test(word) &&
    known?.kind === 'gives' &&
    known.base !== word &&
    !GIVEN_NOUNS.has(word)
  ) {
    heard.gives = true;
    heard.verb = true;
    return 'stop';
  }
  // 'Bathing, food, medicine': what is done for them.
  if (to - from === 1 && kind !== 'away' && /ing$/u.test(word) && known?.kind === 'gives' && tokens.length > 1) {
    heard.gets = true;
    return 'stop';
  }
  if (to - from === 1 && (GIVEN_NOUNS.has(word) || (from === 0 && to === tokens.length))) return 'stop';
  if (reading.nouns) {
    if (subjectAhead(reading, at + 1)) return 'next';
    // A noun stands before it: a verb only with an object or a third person's ending.
    const object = ME.has(next) || MY.has(next) || THEM.has(next) || DETERMINER.has(next) || /^(?:it|everything|anything)$/u.test(next);
    const third = /s$/u.test(word) && known?.base !== word;
    const pays = known?.base === 'pay' || known?.base === 'buy';
    // 'A pink licence at the end of it': still of the phrase that the article opened.
    const within = ARTICLES.has(wordAt(tokens, at - 2)) && !third;
    const heading = reading.determined && next !== '' && !/ed$/u.test(word) && !within;
    if (!known || !(third || reading.determined || pays) || !(object || pays || reading.passive || heading)) return 'next';
    heard.subject = 'they';
    return null;
  }
  const what = /[^s]s$/u.test(word) && /^what/u.test(next);
  const isNoun =
    (at === from && (!carries || next === '') && !standsAlone(tokens, to, next) && isNounHere(word, next)) ||
    (!known && !ownVerb && !ME.has(next) && !(at === from && looksVerbal(word, next)) && !what);
  if (!isNoun) return null;
  reading.nouns = true;
  return 'next';
};

/** '… to them', '… for him', at the end of a clause. */
const endsToThem = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from > 2 && THEM.has(wordAt(tokens, to - 1)) && /^(?:to|for)$/u.test(wordAt(tokens, to - 2));

/** The verb, and whose it is. */
const verb: Step = (reading, word, next) => {
  const { tokens, at, to, explicit, nouns, carries, heard, kind, negative, passive } = reading;
  const known = THEIR_VERBS.get(word);
  const ownVerb = heard.subject === 'i' && (explicit || reading.mineBefore);
  // 'Love them', 'bury their dead': the writer is left out of the sentence.
  const plain = !/(?:s|ed|ing)$/u.test(word) && (!known || word === known.base);
  const forThem = (THEM.has(next) && known !== undefined && !/s$/u.test(word)) || (THEIR.has(next) && plain && !OWN_DEED.test(word));
  // 'Hand over a clean floor to them': the writer does.
  const toThem = plain && known !== undefined && !OWN_DEED.test(word) && endsToThem(tokens, at + 1, to);
  if (!explicit && !nouns && !carries && (forThem || toThem)) heard.subject = 'i';
  // 'The last bit of care anyone will give them'.
  if (!explicit && nouns && known?.kind === 'gives' && THEM.has(next)) {
    heard.gets = true;
    heard.verb = true;
    reading.done = true;
    return 'next';
  }
  const third = carries && known !== undefined && /s$/u.test(word) && known.base !== word;
  if (heard.subject === 'they' || (!explicit && third)) {
    heard.subject = 'they';
    if (negative) {
      heard.verb = true;
      if (FAILINGS.has(word)) heard.gives = true;
      for (let i = at; i + 1 < to; i++) if (WAITS.has(wordAt(tokens, i)) && isMine(wordAt(tokens, i + 1))) heard.gets = true;
    } else hearTheirs(tokens, at, to, heard, passive, kind);
    heard.passive = passive && heard.gets;
    // What they say or think of the writer is no deed of the writer's.
    const says = /^(?:tell|told|remind|ask)/u.test(word) && [2, 3].some((ahead) => at + ahead < to && I.has(wordAt(tokens, at + ahead)));
    if (OPINION.has(word) || says) return 'stop';
  } else if (ownVerb || !explicit) hearMine(tokens, at, to, heard, negative, passive);
  reading.done = true;
  reading.negative = false;
  reading.passive = false;
  return 'next';
};

const STEPS: readonly Step[] = [joint, pronoun, afterVerb, somethingOfTheirs, somethingOfMine, small, article, noun, verb];

/** Reads one clause, subject by subject. `before` is who the clause before was about, `served` whether that one told what they are given. */
export function readClause(tokens: readonly Token[], clause: Clause, before: Who, served: boolean, kind: RelationKind): ClauseHeard {
  const { from, to, opener } = clause;
  const carries = CARRIES_ON.has(opener);
  const heard: ClauseHeard = { subject: carries ? before : 'they', gives: false, gets: false, verb: false, acts: false, passive: false };
  if (hearOpening(tokens, clause, before, heard)) return heard;
  // 'They get fed, cuddled and played with'.
  if (
    carries &&
    served &&
    (/(?:ed|en)$/u.test(wordAt(tokens, from)) || (isDone(wordAt(tokens, from)) && !GIVEN_NOUNS.has(wordAt(tokens, from + 1))))
  )
    return { ...heard, gets: true, verb: true, passive: true };
  const reading: Reading = {
    tokens,
    from,
    to,
    kind,
    heard,
    opener,
    carries,
    mineBefore: carries && before === 'i',
    opened: heard.gets,
    at: skipTime(tokens, from, to),
    explicit: false,
    determined: false,
    nouns: false,
    negative: false,
    denied: false,
    passive: false,
    done: heard.gets,
  };
  walk: for (; reading.at < to; reading.at++) {
    const word = wordAt(tokens, reading.at);
    const next = reading.at + 1 < to ? wordAt(tokens, reading.at + 1) : '';
    for (const step of STEPS) {
      const taken = step(reading, word, next);
      if (taken === 'stop') break walk;
      if (taken === 'next') break;
    }
  }
  if (!heard.verb && heard.subject === 'i') heard.subject = before;
  if (!heard.verb && !(THEIR.has(wordAt(tokens, from)) && to < tokens.length)) nounsOnly(tokens, from, to, heard, kind);
  return heard;
}
