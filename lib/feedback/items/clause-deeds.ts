/** One deed in a clause: paying, handing over, using, being served or dealt with; noted for those named, by who does it and whether it is denied. */

import { isCurrency } from '../own/sums';
import { isNegator, type Token } from '../reading';
import { HAVE, THIRD_POSSESSIVES_BY_EAR } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import {
  DEALING_NEEDS,
  DEALT_WITH,
  FILLERS,
  HANDING,
  MISDEEDS,
  MONEY_NOUNS,
  NOUGHT,
  PASSIVE,
  PAYING,
  PAYING_UP,
  SELVES,
  SERVED,
  STARTS,
  TELLING,
  USING,
  WHOSE_CLAUSE,
} from './clause-words';
import { noShowAt } from './no-shows';
import { type At, isPenaltyAfter } from './paid-elsewhere';

/** What the clauses tell of those named. */
export interface Around {
  /** Their own money goes to the organisation, or to the work it does. */
  readonly pays: boolean;
  /** Somebody else pays for them, or nobody does. */
  readonly free: boolean;
  /** They pay nothing, and nothing else is said to go from them. */
  readonly denies: boolean;
  /** Money goes to them, or goods come from them. */
  readonly paid: boolean;
  /** The tax is what they do not pay. */
  readonly deniesTax: boolean;
  /** They use it or are served. */
  readonly served: boolean;
  /** And not in the way of work, as "use" and "get" may be: "being shown round", "have their bins emptied", "learning there". */
  readonly plainly: boolean;
  /** It is done to them, asked or not. */
  readonly dealtWith: boolean;
  /** They take what nobody gives them. */
  readonly misdeed: boolean;
  /** They buy, hire or hand over money themselves, as no thing does: tax pays for the work, but rents no room. */
  readonly deals: boolean;
  /** They give something that is no money. */
  readonly gives: boolean;
}

export const NOTHING_AROUND: Around = {
  pays: false,
  free: false,
  denies: false,
  deniesTax: false,
  plainly: false,
  paid: false,
  served: false,
  dealtWith: false,
  misdeed: false,
  gives: false,
  deals: false,
};

/** Who does it: those named, the writer's side, or somebody else. */
export type Subject = 'self' | 'us' | 'other';

/** What is noted while reading. */
export type Noted = { -readonly [K in keyof Around]: Around[K] };

/** A word that may be a verb, and what is known of its clause. */
export interface Verb {
  readonly tokens: readonly Token[];
  readonly i: number;
  readonly from: number;
  readonly to: number;
  readonly subject: Subject;
  readonly negative: boolean;
  readonly passive: boolean;
}

/** Takes note of the deed that a word tells; false where it tells none. */
export function tell(verb: Verb, state: Noted): boolean {
  const { tokens, i, from, to } = verb;
  const word = tokens[i]?.word ?? '';
  const being = i > from && tokens[i - 1]?.word === 'being' && /\w{3}ed$/u.test(word);
  if (!being && !TELLING.has(word)) return false;
  const at: At = (j) => (j >= from && j < to ? (tokens[j]?.word ?? '') : '');
  return tellOfPaying(verb, at, state) || tellOfDealing(verb, at, state) || tellOfUse(verb, at, being, state);
}

const HAVING = wordSet(HAVE, 'ive whove theyve');
const AMOUNT = /^(?:\d+k?|hundred|ten|five|twenty|fifty)$/u;
const AWAY = /^(?:cut|commission|wage|wages|salary|rent|money|fee|cash|profit|dividends?)$/u;

/** Money and other things that go from somebody. */
function tellOfPaying({ tokens, i, from, to, subject, negative, passive }: Verb, at: At, state: Noted): boolean {
  const word = at(i);
  // "Nothing to buy", "something to pay for": nobody does it yet.
  if (at(i - 1) === 'to' && /^(?:nothing|anything|something|nowt|little|much|stuff|things?)$/u.test(at(i - 2))) return false;
  // "Book and never show up": nothing comes of it.
  if (/^book/u.test(word) && noShowAt(tokens, i, to) >= 0) return false;
  const next = at(i + 1);
  if (/^(?:charged|billed|invoiced)$/u.test(word) && passive) {
    if (negative) state.denies = true;
    else if (subject === 'other') state.free = true;
    else if (subject === 'self' && word === 'charged' && /^(?:a|for|to|full|the)?$/u.test(next)) state.pays = true;
    return true;
  }
  const up = PAYING_UP.get(word);
  if (HANDING.has(word) && subject === 'self' && !negative && !NOUGHT.has(next) && /^(?:g[ai]v|leav)/u.test(word)) state.gives = true;
  const hands = HANDING.has(word) && isMoneySoon(tokens, i, to);
  if (
    PAYING.has(word) ||
    (up && (up.test(next) || up.test(at(i + 2)))) ||
    hands ||
    (/^(?:writ(?:e|es|ing)|signs?|signing)$/u.test(word) && /\bcheques?\b/u.test(`${next} ${at(i + 2)}`)) ||
    (/^(?:foots?|footing|covers?|covering)$/u.test(word) &&
      /\b(?:bill|cost|costs|tab|subsidy|fees?|charges?)\b/u.test(`${next} ${at(i + 2)}`))
  ) {
    // "The coach the club hired": the noun before the verb is its subject.
    if (subject === 'self' && !word.endsWith('ing') && !hands && !opens(at, i, from)) return true;
    if (/^(?:books?|funds?|rents?|hire|leases?|pay)$/u.test(word) && /^(?:have|has|had|gets?|needs?|wants?)$/u.test(at(i - 1)))
      return false;
    const denied = negative || NOUGHT.has(next) || NOUGHT.has(at(i + 2)) || at(i - 1) === 'without';
    const done = passive && /(?:ed|paid|bought)$/u.test(word) && !HAVING.has(at(i - 1));
    if (word === 'paid' && next === 'for' && !/^(?:it|that|this|their)$/u.test(at(i + 2)) && (done || at(i + 2) === 'by'))
      state.free = true;
    else if (done && subject === 'other') state.free ||= !denied;
    else if (done || (at(i + 1) === 'by' && /(?:ed|paid|bought)$/u.test(word))) state.paid ||= !denied;
    else if (subject === 'self') {
      if (denied) {
        state.free = true;
        state.denies = true;
        state.deniesTax ||= [1, 2, 3, 4].some((n) => /^(?:tax|taxes|rates)$/u.test(at(i + n)));
      } else if ((!/^(?:me|him|her)$/u.test(next) || word !== 'pay') && !isPenaltyAfter(at, i)) {
        state.pays = true;
        state.deals ||= hands || !/^(?:pa|fund|financ|subsid|contrib)/u.test(word);
      }
    } else if (denied) state.free ||= subject === 'other';
    else if (subject === 'us')
      state.paid ||=
        i > from &&
        (i + 1 >= to ||
          /^(?:them|him|her|to|it|our|monthly|weekly)$/u.test(next) ||
          /\bfrom\b/u.test(`${next} ${at(i + 2)} ${at(i + 3)} ${at(i + 4)}`));
    else if (!/^(?:tax|taxes)$/u.test(next)) state.free ||= PAYING.has(word);
    return true;
  }
  return false;
}

/** What is done to somebody who is not asked, and what somebody takes unasked. */
function tellOfDealing({ i, from, subject, negative, passive }: Verb, at: At, state: Noted): boolean {
  const word = at(i);
  const next = at(i + 1);
  if (subject === 'self' && !passive && MISDEEDS.test(`${word} ${next} ${at(i + 2)}`)) {
    state.misdeed ||= !negative;
    return true;
  }
  const needs = DEALING_NEEDS.get(word);
  const bare = i === from || /^(?:who|being|get|gets|got|was|were|is|are|been|and|,)$/u.test(at(i - 1)) || /ly$/u.test(at(i - 1));
  if (DEALT_WITH.has(word) && (passive || bare) && subject === 'self' && (!needs || needs.test(next))) {
    if (!negative) state.dealtWith = true;
    return true;
  }
  if (
    /^(?:sent|put|signed|told)$/u.test(word) &&
    /\bagainst (?:their|his|her)\b/u.test([1, 2, 3, 4, 5, 6, 7].map((n) => at(i + n)).join(' '))
  ) {
    state.dealtWith = true;
    return true;
  }
  if (word === 'out' && next === 'cold') state.dealtWith = true;
  if (/^(?:know|idea|clue)$/u.test(word) && negative && subject === 'self' && /^(?:where|who|what|theyre|hes|shes)$/u.test(next)) {
    state.dealtWith = true;
    return true;
  }
  return false;
}

/** Using and being served. */
function tellOfUse({ i, from, to, subject, negative, passive }: Verb, at: At, being: boolean, state: Noted): boolean {
  const word = at(i);
  const next = at(i + 1);
  if ((SERVED.has(word) || (being && !DEALT_WITH.has(word))) && (passive || (i === from && i + 1 < to)) && subject === 'self') {
    state.served ||= !negative;
    state.plainly ||= !negative;
    return true;
  }
  if (
    /^(?:have|has|having|had|get|gets|getting)$/u.test(word) &&
    (THIRD_POSSESSIVES_BY_EAR.has(next) || next === 'a' || next === 'an') &&
    [2, 3, 4].some((n) => /^(?:done|(?!need)\w{2,}ed|read|cut|seen|taken|done)$/u.test(at(i + n)))
  ) {
    if (subject === 'self') {
      state.served = true;
      state.plainly = true;
    }
    return true;
  }
  if (USING.has(word) && subject === 'self' && !(passive && /(?:ed|got)$/u.test(word))) {
    if (negative || NOUGHT.has(next)) return true;
    if (/^(?:get|gets|getting|got|receive|receives|receiving|collect|collects|collecting)$/u.test(word)) {
      if (next === 'paid' || [1, 2, 3].some((n) => AWAY.test(at(i + n)) || isCurrency(at(i + n)))) {
        state.paid = true;
        return true;
      }
      if (/(?:ed|en)$/u.test(next) || DEALT_WITH.has(next) || SERVED.has(next) || next === 'charged' || next === 'to') return false;
    }
    state.served = true;
    state.plainly ||= /^(?:learn|stud|practi|struggl|need)/u.test(word);
    return true;
  }
  return false;
}

/** Nothing but what may stand between a subject that was told and its verb is before the word at i. */
const opens = (at: At, i: number, from: number): boolean =>
  i === from || /^[^\p{L}\p{N}]?$/u.test(at(i - 1)) || MAY_PRECEDE.has(at(i - 1)) || /ly$/u.test(at(i - 1)) || isNegator(at(i - 1));
const MAY_PRECEDE: ReadonlySet<string> = new Set([
  ...WHOSE_CLAUSE,
  ...SELVES,
  ...FILLERS,
  ...PASSIVE,
  ...STARTS,
  ...'gotta need needs part half each partly one ones mate lot'.split(' '),
]);

/** "Gave us ten grand", "puts £5 a month". */
function isMoneySoon(tokens: readonly Token[], i: number, to: number): boolean {
  for (let j = i + 1; j < Math.min(to, i + 7); j++) {
    const word = tokens[j]?.word ?? '';
    if (MONEY_NOUNS.has(word)) return true;
    if (tokens[j]?.mark) return false;
    if (AMOUNT.test(word) && MONEY_NOUNS.has(tokens[j + 1]?.word ?? '')) return true;
  }
  return false;
}
