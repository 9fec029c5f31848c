/** Verb or noun: what a word is in a note, where one form may be both. */

import type { Token } from '../../reading';
import { FIRST_OBJECTS, FIRST_POSSESSIVES, THIRD_OBJECTS, THIRD_POSSESSIVES } from '../../reading/closed-classes';
import { wordSet } from '../../reading/word-set';
import { wordAt } from './clause';
import { MY_VERBS, THEIR_VERBS } from './vocabulary';

/** Words that open a clause as a verb only with an object after them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'top clean warm dry cool clear calm light sound support help care respect love trust work report call lift lifts drive cover practice cook guide plan cut hand end head test print clothes drinks meals visits hugs thanks cheers smiles laughs wages tips reports calls plans covers books cooks guides drives'.split(
    ' ',
  ),
);
const OBJECT =
  /^(?:me|us|my|our|them|him|her|his|their|the|a|an|it|this|that|these|everything|all|every|some|any|what|whatever|up|out|off|on|in|with|for|from|to|after|back|over|at|when|while|well|hard|quick|quickly|loudly|too|£sum|\d+.*)$/u;
/** 'Clean water', 'support all week': a word that is a noun or an adjective as well, without the object that would make it a verb. */
export const isNounHere = (word: string, next: string): boolean => AMBIGUOUS.has(word) && !OBJECT.test(next);

/** 'Every morning', 'on Fridays', 'last week': a time that opens a clause. Gives where the clause goes on. */
export function skipTime(tokens: readonly Token[], from: number, to: number): number {
  const first = wordAt(tokens, from);
  const second = wordAt(tokens, from + 1);
  if (/^(?:every|each|last|this|once|twice|most|some)$/u.test(first)) {
    for (let i = from + 1; i < Math.min(to - 1, from + 4); i++)
      if (TIME.test(wordAt(tokens, i))) return /^(?:end|time|night|morning)$/u.test(wordAt(tokens, i + 1)) && i + 2 < to ? i + 2 : i + 1;
  }
  if (/^(?:on|at|in)$/u.test(first) && TIME.test(second) && from + 2 < to) return from + 2;
  return from;
}
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|days?|mornings?|evenings?|nights?|weeks?|months?|years?|time|eid|christmas|xmas|easter|weekends?|summer|winter|spring|autumn|term|season|harvest|holidays?|lunchtimes?|payday)$/u;
/** Participles that tell of a deed done to somebody, rather than of a feeling or a duty. */
export const isDone = (word: string): boolean =>
  (/[a-z]{2}ed$/u.test(word) ||
    /^(?:seen|shown|given|taught|driven|told|fed|sent|brought|taken|made|met|heard|paid|kept|held|done|written|shot|cut|caught|found|led|dealt)$/u.test(
      word,
    )) &&
  !FEELING.test(word);
const FEELING =
  /^(?:need|feed|indeed|interested|tired|worried|retired|married|required|needed|delighted|pleased|thrilled|satisfied|annoyed|stressed|bored|excited|confused|disappointed|involved|committed|engaged|experienced|qualified|talented|dedicated|devoted|based|related|supposed|used|named|called|gifted|skilled|determined|relaxed|blessed|loved|liked|valued|respected|hundred|red|limited|located|employed|self-employed|divorced|separated|disabled|scared|frightened|embarrassed|ashamed|concerned|prepared|allowed|finished|gone|paid|charged|billed|taxed|fined|obsessed|spoiled|hated|feared|missed|united|wicked|crowded|complicated|mixed|led)$/u;
/** What people do with their own things: 'bring their kids', 'spend their wages'. */
export const OWN_DEED =
  /^(?:bring|spend|pay|send|do|know|love|buy|take|get|leave|drop|walk|keep|hang|give|have|earn|lose|share|show|mind|make|use|need|want|put|tell|park|wait|like|enjoy|sell|collect|pick|trust|lend|offer|donate|cast|live|run|hold|eat|drink)$/u;
/** An unknown word that opens a clause with an object after it: 'scrubs everything', 'bury their dead'. */
export const looksVerbal = (word: string, next: string): boolean =>
  (/[^s]s$/u.test(word) &&
    /^(?:the|a|an|my|our|me|us|them|him|her|his|their|its|it|every|all|everything|anything|up|out|whatever|what)$/u.test(next)) ||
  (!/(?:s|ed|ing)$/u.test(word) &&
    OF_SOMEBODY.has(next) &&
    word.length > 3 &&
    !/^(?:with|from|into|upon|over|than|like|near|about|because|without|until|half|both|most|just)$/u.test(word));

const OF_SOMEBODY = wordSet(FIRST_OBJECTS, FIRST_POSSESSIVES, THIRD_OBJECTS, THIRD_POSSESSIVES);

/** Words in -ly that are no adverbs. */
const NOT_ADVERB =
  /^(?:rely|reply|apply|supply|family|assembly|anomaly|monopoly|belly|jelly|lolly|brolly|supplly|multiply|comply|imply|italy|july|early)$/u;

/** What may follow a helping verb. */
export const isVerbal = (word: string): boolean =>
  THEIR_VERBS.has(word) || MY_VERBS.has(word) || word === 'to' || word === 'been' || word === 'not' || /(?:ed|en)$/u.test(word);

/** 'Constantly', 'happily'. */
export const isAdverb = (word: string): boolean => word.length > 4 && word.endsWith('ly') && !NOT_ADVERB.test(word);
