/** Reading one box: who is named, by which of the learner's words, and what is said besides. */

import { selectLexicon } from '../lexicon';
import { isRealWord } from '../lexicon/real-words';
import { cutReason, isHedged, isNegator, plainWords, type Range, skipOpeners, type Token, tokenise } from '../reading';
import type { List } from '../types';
import { FOOTING } from './clause-words';
import { aroundIn } from './clauses';
import type { CompiledScenario } from './compile';
import { findHits, type Hit, ownNameAt } from './hits';
import { nearNameAt } from './near-names';
import { withoutDealingsElsewhere } from './paid-elsewhere';
import { type PartyRead, spanOf } from './part';
import { asPartner } from './presumptions';
import { readParts } from './read-parts';
import { refersBack } from './refers-back';
import { afterCorrection, exceptionAt } from './taken-back';
import { type TellsOfExchange, tellsOfExchange } from './tells-of-exchange';
import { type Told, toldIn } from './told';
import { NOTHING_WITHHELD, type Withheld, withheldIn } from './withheld';
import { keysFor, plainTokens } from './words-of';

export interface ItemReading {
  /** What sort of answer it is; `parties` when at least one party was recognised. */
  readonly outcome: 'parties' | 'thing' | 'nobody' | 'itself' | 'circular' | 'negated' | 'unknown';
  readonly parties: readonly PartyRead[];
  /** Offsets of the words that were judged, for outcomes without a party. */
  readonly span: readonly [number, number] | null;
  /** Offsets of the reason, when one was given. */
  readonly reason: readonly [number, number] | null;
  readonly told: Told;
  /** What it tells of an exchange with those named; worked out when it is asked. */
  readonly exchanges: () => TellsOfExchange;
  /** Whether it tells that the organisation pays the one party that is named; worked out when it is asked. */
  readonly paid: () => boolean;
  /** What is said not to be given; of the one party that is named. */
  readonly withheld: Withheld;
  /** Offsets of words beside the parties that name people of whom we know nothing. */
  readonly unread: readonly [number, number] | null;
  readonly hedged: boolean;
}

/** Nobody's answer in a box is longer; what follows is not read, so that time stays bounded. */
const MOST_TOKENS = 400;

/** The tokens of an item as they are written, as far as it is read. */
export const writtenTokens = (text: string): readonly Token[] => tokenise(text, MOST_TOKENS);

/** Reads one item of a list. Linear in the text; never throws. */
export const readItem = (compiled: CompiledScenario, list: List, text: string): ItemReading =>
  readTokens(compiled, list, writtenTokens(text));

/** Reads one item of a list by its tokens as they are written. */
export function readTokens(compiled: CompiledScenario, list: List, written: readonly Token[]): ItemReading {
  const tokens = plainTokens(compiled, written);
  const hedged = isHedged(tokens);
  const nothing: ItemReading = {
    outcome: 'nobody',
    parties: [],
    span: null,
    reason: null,
    told: { pays: false, chooses: false, uses: false },
    exchanges: () => null,
    paid: () => false,
    withheld: NOTHING_WITHHELD,
    unread: null,
    hedged,
  };
  const opened = skipOpeners(tokens);
  if (!tokens.some((token) => !token.mark)) return nothing;
  const keys = keysFor(compiled, tokens);
  if (namesNobody(compiled, tokens, opened) || refersBack(tokens)) return nothing;
  const from = compiled.layers.negation ? afterCorrection(tokens, opened) : opened;
  const whole: Range = { from, to: tokens.length };
  const cut = compiled.layers.reasonCut ? cutReason(tokens, from) : { naming: whole, qualifierFrom: tokens.length, reasons: [] };
  let naming = cut.naming;
  let reasons = cut.reasons;
  if (naming.to <= naming.from) {
    // Nothing before the bracket or dash: what is inside names the party.
    naming = { from: skipOpeners(tokens, from), to: tokens.length };
    reasons = [];
  }
  // A literal name is whole, whatever stands in it: neither a comma nor a "who" or an "as" of its author's cuts it.
  const literal = wholeName(compiled, tokens, keys, naming);
  let { qualifierFrom } = cut;
  if (literal && isWhole(tokens, literal) && literal.to > Math.min(naming.to, qualifierFrom)) {
    qualifierFrom = Math.max(qualifierFrom, literal.to);
    if (literal.to > naming.to) {
      naming = { from: naming.from, to: literal.to };
      reasons = reasons.flatMap((range) => (range.to <= literal.to ? [] : [{ from: Math.max(range.from, literal.to), to: range.to }]));
    }
  }
  const but = exceptionAt(tokens, naming);
  if (but < naming.to) {
    reasons = [{ from: but, to: naming.to }, ...reasons];
    naming = { from: naming.from, to: but };
  }
  const near = literal && literal.from === naming.from && literal.to === naming.to ? literal : null;
  const read = withoutDealingsElsewhere(compiled, { tokens, keys });
  const qualifying = [{ from: qualifierFrom, to: naming.to }, ...reasons];
  const told = qualifying
    .map((range) => toldIn(read.tokens, range.from, range.to))
    .concat(
      // Of its own name nothing is told that its author does not know.
      near ? [] : participleTold(read.tokens, naming),
      list === 'customers' ? paysAround(read.tokens, qualifying) : [],
    )
    .reduce((a, b) => ({ pays: a.pays || b.pays, chooses: a.chooses || b.chooses, uses: a.uses || b.uses }));
  const first = reasons[0];
  const last = reasons.at(-1);
  const reason = first && last ? spanOf(tokens, first.from, last.to) : null;
  if (compiled.layers.negation && isNegator(tokens[naming.from]?.word ?? '') && naming.to - naming.from > 1) {
    return { ...nothing, outcome: 'negated', span: spanOf(tokens, naming.from, naming.to), reason, told };
  }
  const hits = near && isWhole(tokens, near) ? [near] : findHits(compiled, tokens, keys, naming.from, naming.to);
  const { parts, unread, paid } = readParts(compiled, list, read.tokens, read.keys, naming, hits, qualifierFrom, reasons);
  // Names heaped up without anything between them say nothing of any of them.
  if (parts.length === 1 && heaped(hits)) {
    return { ...nothing, outcome: 'unknown', span: spanOf(tokens, naming.from, naming.to), reason, told };
  }
  const parties = distinct(parts.flatMap((part) => (part.party ? [part.party] : [])));
  const span = spanOf(tokens, naming.from, naming.to);
  const clauses = [{ from: Math.min(qualifierFrom, naming.from + 1), to: naming.to }, ...reasons];
  const withheld = compiled.layers.negation && parties.length === 1 ? withheldIn(tokens, clauses) : NOTHING_WITHHELD;
  const exchanges = (): TellsOfExchange =>
    parts.length === 1 && read.tokens === tokens ? tellsOfExchange(tokens, qualifying, tokens.slice(naming.from, qualifierFrom)) : null;
  if (parties.length > 0) return { outcome: 'parties', parties, span, reason, told, exchanges, paid, withheld, unread, hedged };
  const types = new Set(parts.map((part) => part.type));
  // "Sunday rowers, they hose down the slipway and get a berth for it": nobody that we know, and an exchange all the same.
  const anybody = list === 'customers' && types.size === 1 && types.has('unknown') && !isWithOthers(tokens, naming, hits);
  if (anybody && exchanges() === 'both')
    return { ...nothing, outcome: 'parties', parties: [{ recognised: asPartner(), span }], span, reason, told, exchanges, withheld };
  const outcome =
    types.has('unknown') || types.size === 0 ? 'unknown' : types.has('itself') ? 'itself' : types.has('circular') ? 'circular' : 'thing';
  return { ...nothing, outcome, span, reason, told };
}

/** The party's own name that the words are, to the letter or in other forms of the same words: all of them, or as many as name somebody. */
function wholeName(compiled: CompiledScenario, tokens: readonly Token[], keys: readonly string[], naming: Range): Hit | null {
  const literal = ownNameAt(compiled, tokens, keys, naming.from, tokens.length);
  let end = tokens.length;
  while (tokens[end - 1]?.mark) end -= 1;
  for (const to of naming.to < end ? [end, naming.to] : [end]) {
    if (literal && literal.to >= to) return literal;
    const party = nearNameAt(compiled, tokens, keys, naming.from, to);
    if (party !== null) return { from: naming.from, to, senses: [{ type: 'party', party }] };
  }
  return literal;
}

/** A party's own name from the start on, and no reason with it. */
const isWhole = (tokens: readonly Token[], { from, to, senses }: Hit): boolean =>
  senses.some(({ type }) => type === 'party') && !tokens.slice(from, to).some(({ word }) => /^(?:because|cos|coz|cuz)$/u.test(word));

/** "People who shop at the charity shop": it passes between them and others. */
const isWithOthers = (tokens: readonly Token[], naming: Range, hits: readonly Hit[]): boolean =>
  hits.some(
    ({ from, senses }) =>
      senses.some(({ type }) => type === 'party' || type === 'kind') &&
      [1, 2].some((back) => from - back > naming.from && /^(?:at|from|by|off)$/u.test(tokens[from - back]?.word ?? '')),
  );

/** Names heaped up without anything between them. */
const heaped = (hits: readonly Hit[]): boolean => {
  let run = 1;
  for (let i = 1; i < hits.length; i++) {
    run = hits[i]?.from === hits[i - 1]?.to ? run + 1 : 1;
    if (run > 3) return true;
  }
  return false;
};

const participleTold = (tokens: readonly Token[], naming: Range): Told[] => {
  const at = tokens.findIndex(
    (token, i) => i > naming.from && i < naming.to && token.word === 'paying' && !isNegator(tokens[i - 1]?.word ?? ''),
  );
  if (at >= 0) return [toldIn(tokens, at, naming.to)];
  // "Sons and daughters footing the bill".
  return FOOTING.test(plainWords(tokens, naming.from + 1, naming.to)) ? [{ pays: true, chooses: false, uses: false }] : [];
};

const paysAround = (tokens: readonly Token[], ranges: readonly Range[]): Told => ({
  pays: aroundIn(tokens, ranges, false).pays,
  chooses: false,
  uses: false,
});

const distinct = (parties: readonly PartyRead[]): PartyRead[] =>
  parties.filter((party, i) => parties.findIndex((other) => other.recognised.id === party.recognised.id) === i);

const NO_CUSTOMERS = /\b(?:dont|doesnt|do not|does not|havent|hasnt) (?:have|got|really have) (?:any )?(?:customers?|consumers?)$/u;

/** Blanks in words, jokes and remarks on the exercise. */
function namesNobody(compiled: CompiledScenario, tokens: readonly Token[], from: number): boolean {
  const { nobody, remarks } = selectLexicon();
  const keyAt = (i: number): string | undefined => tokens[i]?.key;
  for (const start of from === 0 ? [0] : [0, from]) {
    const words: string[] = [];
    for (let i = start; i < tokens.length; i++) if (!tokens[i]?.mark) words.push(tokens[i]?.key ?? '');
    // A robot may be one of the author's things.
    const known = compiled.phrases.longest((i) => words[i], 0);
    if (known?.length === words.length && known.values.some(({ type }) => type === 'thing')) return false;
    if (nobody.longest((i) => words[i], 0)?.length === words.length) return true;
    if (remarks.longest(keyAt, firstWord(tokens, start))) return true;
  }
  // "Charities don't have customers": a remark, whomever it begins with.
  if (NO_CUSTOMERS.test(plainWords(tokens))) return true;
  const first = firstWord(tokens, from);
  return firstWord(tokens, first + 1) === tokens.length && !tokens[first]?.caps && isNoise(compiled, tokens[first]?.key ?? '');
}

/** Where the first word from `start` on stands; the number of tokens where none does. */
function firstWord(tokens: readonly Token[], start: number): number {
  let at = start;
  while (tokens[at]?.mark) at += 1;
  return Math.min(at, tokens.length);
}

/** Keyboard noise: a "word" without a vowel, or the same sign again and again. */
const isNoise = (compiled: CompiledScenario, key: string): boolean =>
  /^(.)\1+$/u.test(key) ||
  (/^(?:[bcdfghjklmnpqrstvwxz]{5,}|[asdfghjkl]{5,}|[qwertyuiop]{6,}|[zxcvbnm]{4,})$/u.test(key) &&
    !compiled.words.has(key) &&
    !selectLexicon().words.has(key) &&
    !isRealWord(key));
