/** Reading one box: who is named, by which of the learner's words, and what is said besides. */

import { selectLexicon } from '../lexicon';
import { isRealWord } from '../lexicon/real-words';
import { cutReason, isHedged, isNegator, type Range, skipOpeners, splitParts, type Token } from '../reading';
import type { List } from '../types';
import { aroundIn } from './clauses';
import type { CompiledScenario } from './compile';
import { findHits, type Hit, ownNameAt } from './hits';
import { type Part, type PartyRead, spanOf } from './part';
import { withoutClauses } from './part-clauses';
import { type Told, toldIn } from './predicate';
import { readPart } from './read-part';
import { refersBack } from './refers-back';
import { NOTHING_WITHHELD, type Withheld, withheldIn } from './withheld';
import { keysFor, tokensOf } from './words-of';

export interface ItemReading {
  /** What sort of answer it is; `parties` when at least one party was recognised. */
  readonly outcome: 'parties' | 'thing' | 'nobody' | 'itself' | 'circular' | 'negated' | 'unknown';
  readonly parties: readonly PartyRead[];
  /** Offsets of the words that were judged, for outcomes without a party. */
  readonly span: readonly [number, number] | null;
  /** Offsets of the reason, when one was given. */
  readonly reason: readonly [number, number] | null;
  readonly told: Told;
  /** What is said not to be given; of the one party that is named. */
  readonly withheld: Withheld;
  readonly hedged: boolean;
}

/** Nobody's answer in a box is longer; what follows is not read, so that time stays bounded. */
const MOST_TOKENS = 400;

/** Reads one item of a list. Linear in the text; never throws. */
export function readItem(compiled: CompiledScenario, list: List, text: string): ItemReading {
  const tokens = tokensOf(compiled, text, MOST_TOKENS);
  const hedged = isHedged(tokens);
  const nothing: ItemReading = {
    outcome: 'nobody',
    parties: [],
    span: null,
    reason: null,
    told: { pays: false, chooses: false, uses: false },
    withheld: NOTHING_WITHHELD,
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
  const literal = ownNameAt(compiled, tokens, keys, naming.from, tokens.length);
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
  const told = [{ from: qualifierFrom, to: naming.to }, ...reasons]
    .map((range) => toldIn(tokens, range.from, range.to))
    .concat(
      participleTold(tokens, naming),
      list === 'customers' ? paysAround(tokens, [{ from: qualifierFrom, to: naming.to }, ...reasons]) : [],
    )
    .reduce((a, b) => ({ pays: a.pays || b.pays, chooses: a.chooses || b.chooses, uses: a.uses || b.uses }));
  const first = reasons[0];
  const last = reasons.at(-1);
  const reason = first && last ? spanOf(tokens, first.from, last.to) : null;
  if (compiled.layers.negation && isNegator(tokens[naming.from]?.word ?? '') && naming.to - naming.from > 1) {
    return { ...nothing, outcome: 'negated', span: spanOf(tokens, naming.from, naming.to), reason, told };
  }
  const parts = readParts(compiled, list, tokens, keys, naming, qualifierFrom, reasons);
  // Names heaped up without anything between them say nothing of any of them.
  if (parts.length === 1 && heaped(findHits(compiled, tokens, keys, naming.from, naming.to))) {
    return { ...nothing, outcome: 'unknown', span: spanOf(tokens, naming.from, naming.to), reason, told };
  }
  const parties = distinct(parts.flatMap((part) => (part.party ? [part.party] : [])));
  const span = spanOf(tokens, naming.from, naming.to);
  const clauses = [{ from: Math.min(qualifierFrom, naming.from + 1), to: naming.to }, ...reasons];
  const withheld = compiled.layers.negation && parties.length === 1 ? withheldIn(tokens, clauses) : NOTHING_WITHHELD;
  if (parties.length > 0) return { outcome: 'parties', parties, span, reason, told, withheld, hedged };
  const types = new Set(parts.map((part) => part.type));
  const outcome =
    types.has('unknown') || types.size === 0 ? 'unknown' : types.has('itself') ? 'itself' : types.has('circular') ? 'circular' : 'thing';
  return { ...nothing, outcome, span, reason, told };
}

/** A party's own name from the start on, and no reason with it. */
const isWhole = (tokens: readonly Token[], { from, to, senses }: Hit): boolean =>
  senses.some(({ type }) => type === 'party') && !tokens.slice(from, to).some(({ word }) => /^(?:because|cos|coz|cuz)$/u.test(word));

/** Where those begin who are left out: "everyone bar the crooks", "all of us minus the kids". `to` where nobody is. */
function exceptionAt(tokens: readonly Token[], { from, to }: Range): number {
  for (let i = from + 1; i + 1 < to; i++) {
    const next = tokens[i + 1]?.word ?? '';
    const pointed = /^(?:the|for|those|any|them|all|maybe|your|our|from|a|an|people|who)$/u.test(next);
    if (/^(?:bar|minus|save|apart|aside|except|excepting|excluding|barring)$/u.test(tokens[i]?.word ?? '') && pointed) return i;
    if (tokens[i]?.word === 'other' && next === 'than') return i;
  }
  return to;
}

/** "Not the criminals, the taxpayer", "victims? No, the council": what is put in place of what was taken back. Gives `from` where nothing was. */
function afterCorrection(tokens: readonly Token[], from: number): number {
  const wordFrom = (at: number): boolean => tokens[at] !== undefined && !tokens[at].mark && !REMARKS_ON.test(tokens[at].word);
  if (/^(?:not|no|isnt|arent|never)$/u.test(tokens[from]?.word ?? '')) {
    for (let i = from + 2; i < tokens.length; i++) {
      const word = tokens[i]?.word ?? '';
      if (word === 'because') return from;
      // "Not the users, they are the product. It's the ones buying …": a remark on those taken back, and then who it is.
      const it = /^(?:its|it|rather|instead)$/u.test(tokens[i + 1]?.word ?? '') ? skipOpeners(tokens, i + 1) : i + 1;
      if (/^(?:,|-|;|\.|but|rather|its)$/u.test(word) && (wordFrom(i + 1) || (it > i + 1 && wordFrom(it))))
        return skipOpeners(tokens, i + 1);
    }
    return from;
  }
  for (let i = from + 1; i + 1 < tokens.length; i++) {
    // "Taxpayers lol no the council", "victims I mean the council".
    const back = takenBack(tokens, i);
    if (back > 0 && wordFrom(back)) return skipOpeners(tokens, back);
    if (/^[?.-]$/u.test(tokens[i]?.word ?? '') && /^(?:no|nope|nah)$/u.test(tokens[i + 1]?.word ?? '')) {
      const at = tokens[i + 2]?.mark ? i + 3 : i + 2;
      return tokens[i]?.word === '?' && wordFrom(at) ? skipOpeners(tokens, at) : from;
    }
  }
  return from;
}
function takenBack(tokens: readonly Token[], i: number): number {
  const at = (j: number): string => tokens[j]?.word ?? '';
  const start = tokens[i]?.mark ? i + 1 : i;
  if (/^(?:lol|wait|actually|sorry|oops|hmm|er|erm)$/u.test(at(start)) && /^(?:no|nope|nah)$/u.test(at(start + 1)))
    return tokens[start + 2]?.mark ? start + 3 : start + 2;
  if (/^(?:no|nope|nah|oops|sorry)$/u.test(at(start)) && /^(?:wait|sorry|actually)$/u.test(at(start + 1)))
    return tokens[start + 2]?.mark ? start + 3 : start + 2;
  if (tokens[i]?.mark && /^(?:sorry|oops|no)$/u.test(at(start)) && at(start + 1) === 'i' && at(start + 2) === 'mean') return start + 3;
  return 0;
}

const REMARKS_ON = /^(?:because|cos|coz|as|they|they(?:re|ve|d)|it|its|he|she|i|im|who|which|that|there|so|if|since|not|no|just|only)$/u;

const heaped = (hits: readonly Hit[]): boolean => {
  let run = 1;
  for (let i = 1; i < hits.length; i++) {
    run = hits[i]?.from === hits[i - 1]?.to ? run + 1 : 1;
    if (run > 3) return true;
  }
  return false;
};

const participleTold = (tokens: readonly Token[], naming: Range): Told[] => {
  const at = tokens.findIndex((token, i) => i > naming.from && i < naming.to && token.word === 'paying');
  return at < 0 ? [] : [toldIn(tokens, at, naming.to)];
};

const paysAround = (tokens: readonly Token[], ranges: readonly Range[]): Told => ({
  pays: aroundIn(tokens, ranges, false).pays,
  chooses: false,
  uses: false,
});

const distinct = (parties: readonly PartyRead[]): PartyRead[] =>
  parties.filter((party, i) => parties.findIndex((other) => other.recognised.id === party.recognised.id) === i);

/** Blanks in words, jokes and remarks on the exercise. */
function namesNobody(compiled: CompiledScenario, tokens: readonly Token[], from: number): boolean {
  const { nobody, remarks } = selectLexicon();
  const words = (start: number): string[] => tokens.slice(start).flatMap((token) => (token.mark ? [] : [token.key]));
  for (const start of new Set([0, from])) {
    const rest = words(start);
    if (rest.length > 0 && rest.length < 9 && nobody.has(rest.join(' '))) return true;
    const first = tokens.findIndex((token, i) => i >= start && !token.mark);
    if (remarks.longest((i) => tokens[i]?.key, first)) return true;
  }
  const rest = words(from);
  // Keyboard noise: one "word" without a vowel, or the same sign again and again.
  return (
    rest.length === 1 &&
    (/^(.)\1+$/u.test(rest[0] ?? '') ||
      (/^(?:[bcdfghjklmnpqrstvwxz]{5,}|[asdfghjkl]{5,}|[qwertyuiop]{6,}|[zxcvbnm]{4,})$/u.test(rest[0] ?? '') &&
        !compiled.words.has(rest[0] ?? '') &&
        !selectLexicon().words.has(rest[0] ?? '') &&
        !isRealWord(rest[0] ?? '')))
  );
}

function readParts(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  naming: Range,
  qualifierFrom: number,
  reasons: readonly Range[],
): Part[] {
  const hits = findHits(compiled, tokens, keys, naming.from, naming.to);
  const inside = (index: number): boolean => hits.some((hit) => index > hit.from && index < hit.to);
  // A relative clause belongs to what it follows: joins inside it do not part parties.
  const split = splitParts(tokens, naming.from, naming.to, (i) => inside(i) || i >= qualifierFrom);
  const { ranges, told } = withoutClauses(tokens, split);
  const parts: Part[] = [];
  for (const [n, range] of ranges.entries()) {
    const start = skipOpeners(tokens, range.from, range.to);
    if (start >= range.to || tokens[start]?.mark) continue;
    const local = hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
    parts.push(
      readPart(compiled, list, tokens, keys, { from: start, to: range.to }, local, reasons, [
        ...(told[n] ?? []),
        ...(ranges.length === 1 ? reasons : []),
      ]),
    );
  }
  return mergeModifiers(parts);
}

/** "victims, police staff and money": a thing beside parties is an aside. */
const mergeModifiers = (parts: readonly Part[]): Part[] =>
  parts.some((part) => part.party) ? parts.filter((part) => part.party) : [...parts];
