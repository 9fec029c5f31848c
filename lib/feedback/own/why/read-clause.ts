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
  for (let i = skipTime(tokens, from, to); i < to; i++) {
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
      /^(?:what|whatever|nothing|anything|everything|something|all|things|stuff|whenever|wherever|bits|mess)$/u.test(
        wordAt(tokens, i - 1),
      ) &&
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
    // 'Their linen comes back pressed', 'their child passes': what comes of it is theirs, unless it is money or reaches the writer.
    if (i === from && THEIR.has(word) && word !== 'there' && kind !== 'away' && to - from > 2 && theirsFares(tokens, from, to)) {
      heard.gets = true;
      heard.verb = true;
      done = true;
      continue;
    }
    if (MY.has(word) && i === from && !opened) {
      heard.subject = 'i';
      const reaches = reachesThem(tokens, i + 1, to) || complementOf(tokens, i + 1, to).has('their', 'his');
      // 'My income comes from them.'
      const named = complementOf(tokens, i + 1, to);
      const comes = !reaches && named.has('them', 'him', 'her') && named.has('from', 'of', 'through', 'without');
      const lands = !reaches && !comes && (named.has('them', 'him', 'her') || named.has('they', 'he', 'she'));
      if (lands) heard.gets = true;
      if (reaches) heard.gets = true;
      if (comes) heard.gives = true;
      if (reaches || comes || lands) {
        heard.verb = true;
        done = true;
      }
      continue;
    }
    // 'Has to hear from me': the verb follows.
    if (word === 'to' && (explicit || /^(?:has|have|needs?|wants?|got)$/u.test(wordAt(tokens, i - 1))) && !nouns) continue;
    if (isNegator(word) || word === 'nothing') {
      negative = true;
      continue;
    }
    if (BE.has(word) && !(word.startsWith('g') && (heard.subject === 'i' || !/(?:ed|en|lt|nt)$/u.test(next)))) {
      passive = true;
      heard.verb = true;
      // 'Are seen by me', 'get pointed to the tomatoes': done to them, whatever it is.
      const verbal = /ly$/u.test(next) ? wordAt(tokens, i + 2) : next;
      if (heard.subject === 'they' && !negative && isDone(verbal) && !FAILINGS.has(verbal)) {
        heard.gets = true;
        heard.passive = true;
        done = true;
        continue;
      }
      // 'They're rolling again', 'they are back on the road'.
      if (heard.subject === 'they' && explicit && /^(?:back|again|sorted|mobile)$/u.test(next === 'back' ? next : wordAt(tokens, i + 2)))
        heard.gets = true;
      // 'The washing up is mine', 'the damp is on me'.
      if (
        !explicit &&
        nouns &&
        (/^(?:mine|ours)$/u.test(next) || (/^(?:on|to)$/u.test(wordAt(tokens, to - 2)) && ME.has(wordAt(tokens, to - 1))))
      ) {
        heard.gets = true;
        done = true;
        continue;
      }
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
      if (
        /^(?:a|an|the|their|his|her|its|every)$/u.test(word) &&
        !ME.has(wordAt(tokens, i + 2)) &&
        (!MY.has(wordAt(tokens, i + 2)) || i + 3 >= to)
      )
        i++;
      continue;
    }
    const known = THEIR_VERBS.get(word);
    const ownVerb = heard.subject === 'i' && (explicit || (carries && before === 'i'));
    // A clause of one word is a noun: 'rent, and I fix the damp'.
    if (!explicit && to - from === 1 && (GIVEN_NOUNS.has(word) || (from === 0 && to === tokens.length))) break;
    // 'Every month end they are waiting': the sentence has its subject yet to come.
    if (!explicit && nouns && subjectAhead(tokens, i + 1, to)) continue;
    // 'Clean water', 'support all week': a word that is a noun or an adjective as well needs an object to be a verb.
    if (!explicit && !nouns && i === from && AMBIGUOUS.has(word) && (!carries || next === '') && !OBJECT.test(next)) {
      nouns = true;
      continue;
    }
    if (!explicit && nouns) {
      // A noun stands before it: a verb only with an object or a third person's ending.
      const object = ME.has(next) || MY.has(next) || THEM.has(next) || DETERMINER.has(next) || /^(?:it|everything|anything)$/u.test(next);
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
    const plainForm = !/(?:s|ed|ing)$/u.test(word) && (!known || word === known.base);
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
      } else hearTheirs(tokens, i, to, heard, passive, kind);
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

/** Words that open a clause as a verb only with an object after them. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  'clean warm dry cool clear calm light sound support help care respect love trust work report call lift lifts drive cover practice cook guide plan cut hand end head test print clothes drinks meals visits hugs thanks cheers smiles laughs wages tips reports calls plans covers books cooks guides drives'.split(
    ' ',
  ),
);
const OBJECT =
  /^(?:me|us|my|our|them|him|her|his|their|the|a|an|it|this|that|these|everything|all|every|some|any|what|whatever|up|out|off|on|in|with|for|from|to|after|back|over|at|when|while|well|hard|quick|quickly|loudly|too|£sum|\d+.*)$/u;
const subjectAhead = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    const word = wordAt(tokens, i);
    if ((THEY.has(word) || I.has(word)) && !/^(?:what|whatever|anything|everything|that|who|as|than)$/u.test(wordAt(tokens, i - 1)))
      return true;
    if (MY.has(word) || ME.has(word)) return false;
  }
  return false;
};

/** 'Every morning', 'on Fridays', 'last week': a time that opens a clause. Gives where the clause goes on. */
function skipTime(tokens: readonly Token[], from: number, to: number): number {
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
const isDone = (word: string): boolean =>
  (/[a-z]{2}ed$/u.test(word) ||
    /^(?:seen|shown|given|taught|driven|told|fed|sent|brought|taken|made|met|heard|paid|kept|held|done|written|shot|cut|caught|found|led|dealt)$/u.test(
      word,
    )) &&
  !FEELING.test(word);
const FEELING =
  /^(?:need|feed|indeed|interested|tired|worried|retired|married|required|needed|delighted|pleased|thrilled|satisfied|annoyed|stressed|bored|excited|confused|disappointed|involved|committed|engaged|experienced|qualified|talented|dedicated|devoted|based|related|supposed|used|named|called|gifted|skilled|determined|relaxed|blessed|loved|liked|valued|respected|hundred|red|limited|located|employed|self-employed|divorced|separated|disabled|scared|frightened|embarrassed|ashamed|concerned|prepared|allowed|finished|gone|paid|charged|billed|taxed|fined|obsessed|spoiled|hated|feared|missed|united|wicked|crowded|complicated|mixed|led)$/u;
const theirsFares = (tokens: readonly Token[], from: number, to: number): boolean => {
  if (reachesMe(tokens, from + 1, to) || GIVEN_NOUNS.has(tokens[from + 1]?.key ?? '') || GIVEN_NOUNS.has(tokens[from + 2]?.key ?? ''))
    return false;
  const verb = THEIR_VERBS.get(wordAt(tokens, from + 2)) ?? (BE.has(wordAt(tokens, from + 2)) ? true : undefined);
  return (
    verb !== undefined &&
    !/^(?:trust|custom|loyalty|support|love|words?|advice|help|feedback|forms?|smiles?|thanks|company|stories|friendship|work|prayers?|names?)$/u.test(
      wordAt(tokens, from + 1),
    )
  );
};
const reachesMe = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isMine(wordAt(tokens, i))) return true;
  return false;
};

/** What people do with their own things: 'bring their kids', 'spend their wages'. */
const OWN_DEED =
  /^(?:bring|spend|pay|send|do|know|love|buy|take|get|leave|drop|walk|keep|hang|give|have|earn|lose|share|show|mind|make|use|need|want|put|tell|park|wait|like|enjoy|sell|collect|pick|trust|lend|offer|donate|cast|live|run|hold|eat|drink)$/u;
/** An unknown word that opens a clause with an object after it: 'scrubs everything', 'bury their dead'. */
const looksVerbal = (word: string, next: string): boolean =>
  (/[^s]s$/u.test(word) && /^(?:the|a|an|my|our|me|us|them|him|her|his|their|it|everything|anything|up|out|whatever|what)$/u.test(next)) ||
  (!/(?:s|ed|ing)$/u.test(word) &&
    /^(?:my|our|me|us|them|him|her|his|their)$/u.test(next) &&
    word.length > 3 &&
    !/^(?:with|from|into|upon|over|than|like|near|about|because|without|until|half|both|most|just)$/u.test(word));

const NOT_ADVERB =
  /^(?:rely|reply|apply|supply|family|assembly|anomaly|monopoly|belly|jelly|lolly|brolly|supplly|multiply|comply|imply|italy|july|early)$/u;

const isVerbal = (word: string): boolean =>
  THEIR_VERBS.has(word) || MY_VERBS.has(word) || word === 'to' || word === 'been' || word === 'not' || /(?:ed|en)$/u.test(word);
