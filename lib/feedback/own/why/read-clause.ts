import { isNegator, type Token } from '../../reading';
import type { RelationKind } from '../../types';
import {
  BE,
  CARRIES_ON,
  type Clause,
  type ClauseHeard,
  complementOf,
  DETERMINER,
  FROM,
  I,
  isMine,
  ME,
  MY,
  SKIP,
  THEIR,
  THEM,
  THEY,
  WAITS,
  type Who,
  wordAt,
} from './clause';
import { hearJoint, hearOpening } from './joint';
import { hearMine, isThere } from './mine';
import { nounsOnly } from './nouns';
import { hearTheirs } from './their';
import { FAILINGS, GIVEN_NOUNS, MY_VERBS, OPINION, THEIR_VERBS } from './vocabulary';

/** 'My triage sends them', and not 'from them', 'with them'. */
const reachesThem = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (THEM.has(wordAt(tokens, i)) && !FROM.has(wordAt(tokens, i - 1))) return true;
  return false;
};

const isIncome = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (/^(?:income|revenue|funding|funder|money|custom|salary|livelihood|wages|turnover|sales)$/u.test(tokens[i]?.key ?? '')) return true;
  return false;
};

const isForMe = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (ME.has(wordAt(tokens, i)) || MY.has(wordAt(tokens, i))) return true;
  return false;
};

/** Reads one clause, subject by subject. `before` is who the clause before was about. */
export function readClause(tokens: readonly Token[], clause: Clause, before: Who, served: boolean, kind: RelationKind): ClauseHeard {
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
    if (
      /^(?:what|whatever|anything|everything|something|all|things|stuff|whenever|wherever|bits|mess)$/u.test(wordAt(tokens, i - 1)) &&
      i > from + 1 &&
      I.has(word)
    )
      break;
    if (THEY.has(word) || outcome || (I.has(word) && !opened)) {
      heard.subject = I.has(word) ? 'i' : 'they';
      explicit = true;
      done = false;
      negative = false;
      passive = BE.has(word);
      if (
        word === 'im' &&
        (/^(?:taxi|driver|cook|chef|cleaner|nurse|maid|chauffeur|babysitter|carer|breadwinner|handyman|cashpoint)$/u.test(
          wordAt(tokens, i + 2),
        ) ||
          THEIR.has(next) ||
          isThere(tokens, i + 1, to))
      )
        heard.gets = true;
      continue;
    }
    if (done) {
      // 'They go where my triage sends them', 'my dictation is what their day is made of'.
      if (MY.has(word) && !FROM.has(wordAt(tokens, i - 1)) && reachesThem(tokens, i + 1, to)) heard.gets = true;
      continue;
    }
    if (MY.has(word) && i === from && !opened) {
      heard.subject = 'i';
      const reaches = reachesThem(tokens, i + 1, to) || complementOf(tokens, i + 1, to).has('their', 'his');
      // 'My income comes from them.'
      const comes = !reaches && complementOf(tokens, i + 1, to).has('them', 'him', 'her');
      if (reaches) heard.gets = true;
      if (comes) heard.gives = true;
      if (reaches || comes) {
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
      // 'They are our main source of income.'
      if (heard.subject === 'they' && isIncome(tokens, i + 1, to)) heard.gives = true;
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
    if (/ly$/u.test(word) && word.length > 4 && !NOT_ADVERB.test(word)) continue;
    const auxiliary = SKIP.has(word) && !(/^(?:do|does|did|have|has|had)$/u.test(word) && !isVerbal(next));
    if (auxiliary) continue;
    if (DETERMINER.has(word)) {
      determined ||= !nouns;
      nouns = true;
      // What follows an article is a noun: 'a fry up', 'the orders right'.
      if (/^(?:a|an|the|some|any)$/u.test(word) && !ME.has(wordAt(tokens, i + 2)) && !MY.has(wordAt(tokens, i + 2))) i++;
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
    } else if (
      !explicit &&
      !known &&
      !ownVerb &&
      !ME.has(next) &&
      !(i === from && looksVerbal(word, next)) &&
      !(/[^s]s$/u.test(word) && /^what/u.test(next))
    ) {
      nouns = true;
      continue;
    }
    // 'Love them', 'feed them': the writer is left out of the sentence.
    const plainForm = !/(?:s|ed|ing)$/u.test(word);
    if (
      !explicit &&
      !nouns &&
      !carries &&
      ((THEM.has(next) && known && !/s$/u.test(word)) || (THEIR.has(next) && plainForm && !OWN_DEED.test(word)))
    )
      heard.subject = 'i';
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

/** What people do with their own things: 'bring their kids', 'spend their wages'. */
const OWN_DEED =
  /^(?:bring|spend|pay|send|do|know|love|buy|take|get|leave|drop|walk|keep|hang|give|have|earn|lose|share|show|mind|make|use|need|want|put|tell|park|wait|like|enjoy|sell|collect|pick|trust|lend|offer|donate|cast|live|run|hold|eat|drink)$/u;
/** An unknown word that opens a clause with an object after it: 'scrubs everything', 'bury their dead'. */
const looksVerbal = (word: string, next: string): boolean =>
  (/[^s]s$/u.test(word) &&
    /^(?:the|a|an|my|our|me|us|them|him|her|his|their|it|everything|anything|all|up|out|in|off|over|after|every|some|any|whatever|what)$/u.test(
      next,
    )) ||
  (!/(?:s|ed|ing)$/u.test(word) &&
    /^(?:my|our|me|us|them|him|her|his|their)$/u.test(next) &&
    word.length > 3 &&
    !/^(?:with|from|into|upon|over|than|like|near|about|because|without|until|half|both|most|just)$/u.test(word));

const NOT_ADVERB =
  /^(?:rely|reply|apply|supply|family|assembly|anomaly|monopoly|belly|jelly|lolly|brolly|supplly|multiply|comply|imply|italy|july|early)$/u;

const isVerbal = (word: string): boolean =>
  THEIR_VERBS.has(word) || MY_VERBS.has(word) || word === 'to' || word === 'been' || word === 'not' || /(?:ed|en)$/u.test(word);
