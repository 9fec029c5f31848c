/** Reading one box: who is named, by which of the learner's words, and what is said besides. */

import type { Facts } from '../facts';
import { selectLexicon } from '../lexicon';
import { ANYBODY, GROUP_WORDS, PERSON_WORDS, PREPOSITIONS, STAFF_WORDS } from '../lexicon/heads';
import { PREDICATES } from '../lexicon/predicates';
import { isRealWord } from '../lexicon/real-words';
import { NOT_A_THING, THING_ENDING } from '../lexicon/things';
import { cutReason, isHedged, isNegator, type Range, skipOpeners, splitParts, type Token, tokenise } from '../reading';
import type { List } from '../types';
import { type CompiledScenario, contentRoot } from './compile';
import { findHits, type Hit } from './hits';
import { saidOf, type Told, toldIn } from './predicate';
import { type Recognised, recognisedParty, resolveKind } from './resolve';
import { keysFor } from './words-of';

export interface PartyRead {
  readonly recognised: Recognised;
  /** Offsets in the text of the words that named it. */
  readonly span: readonly [number, number];
}

export interface ItemReading {
  /** What sort of answer it is; `parties` when at least one party was recognised. */
  readonly outcome: 'parties' | 'thing' | 'nobody' | 'itself' | 'circular' | 'negated' | 'unknown';
  readonly parties: readonly PartyRead[];
  /** Offsets of the words that were judged, for outcomes without a party. */
  readonly span: readonly [number, number] | null;
  /** Offsets of the reason, when one was given. */
  readonly reason: readonly [number, number] | null;
  readonly told: Told;
  readonly hedged: boolean;
}

interface Part {
  readonly type: 'party' | 'thing' | 'itself' | 'circular' | 'unknown';
  readonly party?: PartyRead;
  readonly span: readonly [number, number];
}

/** Nobody's answer in a box is longer; what follows is not read, so that time stays bounded. */
const MOST_TOKENS = 400;

const CIRCULAR = new Set(['customer', 'consumer', 'paying customer', 'end consumer']);

/** Reads one item of a list. Linear in the text; never throws. */
export function readItem(compiled: CompiledScenario, list: List, text: string): ItemReading {
  const tokens = tokenise(text).slice(0, MOST_TOKENS);
  const hedged = isHedged(tokens);
  const nothing: ItemReading = {
    outcome: 'nobody',
    parties: [],
    span: null,
    reason: null,
    told: { pays: false, chooses: false, uses: false },
    hedged,
  };
  const from = skipOpeners(tokens);
  if (!tokens.some((token) => !token.mark)) return nothing;
  const keys = keysFor(compiled, tokens);
  if (namesNobody(tokens, from)) return nothing;
  const whole: Range = { from, to: tokens.length };
  const cut = compiled.layers.reasonCut ? cutReason(tokens, from) : { naming: whole, qualifierFrom: tokens.length, reasons: [] };
  let naming = cut.naming;
  let reasons = cut.reasons;
  if (naming.to <= naming.from) {
    // Nothing before the bracket or dash: what is inside names the party.
    naming = { from: skipOpeners(tokens, from), to: tokens.length };
    reasons = [];
  }
  const told = [{ from: cut.qualifierFrom, to: naming.to }, ...reasons]
    .map((range) => toldIn(tokens, range.from, range.to))
    .concat(participleTold(tokens, naming))
    .reduce((a, b) => ({ pays: a.pays || b.pays, chooses: a.chooses || b.chooses, uses: a.uses || b.uses }));
  const first = reasons[0];
  const last = reasons.at(-1);
  const reason = first && last ? spanOf(tokens, first.from, last.to) : null;
  if (compiled.layers.negation && isNegator(tokens[naming.from]?.word ?? '') && naming.to - naming.from > 1) {
    return { ...nothing, outcome: 'negated', span: spanOf(tokens, naming.from, naming.to), reason, told };
  }
  const parts = readParts(compiled, list, tokens, keys, naming, cut.qualifierFrom, reasons);
  // Names heaped up without anything between them say nothing of any of them.
  if (parts.length === 1 && heaped(findHits(compiled, tokens, keys, naming.from, naming.to))) {
    return { ...nothing, outcome: 'unknown', span: spanOf(tokens, naming.from, naming.to), reason, told };
  }
  const parties = distinct(parts.flatMap((part) => (part.party ? [part.party] : [])));
  const span = spanOf(tokens, naming.from, naming.to);
  if (parties.length > 0) return { outcome: 'parties', parties, span, reason, told, hedged };
  const types = new Set(parts.map((part) => part.type));
  const outcome =
    types.has('unknown') || types.size === 0 ? 'unknown' : types.has('itself') ? 'itself' : types.has('circular') ? 'circular' : 'thing';
  return { outcome, parties: [], span, reason, told, hedged };
}

const heaped = (hits: readonly Hit[]): boolean => {
  let run = 1;
  for (let i = 1; i < hits.length; i++) {
    run = hits[i]?.from === hits[i - 1]?.to ? run + 1 : 1;
    if (run > 3) return true;
  }
  return false;
};

const spanOf = (tokens: readonly Token[], from: number, to: number): readonly [number, number] => [
  tokens[from]?.start ?? 0,
  tokens[to - 1]?.end ?? 0,
];

const participleTold = (tokens: readonly Token[], naming: Range): Told[] => {
  const at = tokens.findIndex((token, i) => i > naming.from && i < naming.to && token.word === 'paying');
  return at < 0 ? [] : [toldIn(tokens, at, naming.to)];
};

const distinct = (parties: readonly PartyRead[]): PartyRead[] =>
  parties.filter((party, i) => parties.findIndex((other) => other.recognised.id === party.recognised.id) === i);

/** Blanks in words, jokes and remarks on the exercise. */
function namesNobody(tokens: readonly Token[], from: number): boolean {
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
  const ranges = splitParts(tokens, naming.from, naming.to, (i) => inside(i) || i >= qualifierFrom);
  const parts: Part[] = [];
  for (const range of ranges) {
    const start = skipOpeners(tokens, range.from, range.to);
    if (start >= range.to || tokens[start]?.mark) continue;
    const local = hits.filter((hit) => hit.from >= range.from && hit.to <= range.to);
    parts.push(readPart(compiled, list, tokens, keys, { from: start, to: range.to }, local, reasons));
  }
  return mergeModifiers(parts);
}

/** "victims, police staff and money": a thing beside parties is an aside. */
const mergeModifiers = (parts: readonly Part[]): Part[] =>
  parts.some((part) => part.party) ? parts.filter((part) => part.party) : [...parts];

const PEOPLE_NOUN =
  /^(?:people|person|folk|ppl|man|woman|guy|bloke|chap|lad|lass|lady|gentleman|fella|anyone|anybody|someone|somebody|everyone|everybody|those)$/u;
const PLIGHT =
  /^(?:cut|stuck|hit|hurt|left|lost|caught|found|held|sent|taken|given|brought|thrown|shot|put|kept|fed|sick|angry|unhappy|upset|up|down|out|due|unable|able|too|new|late)$/u;

/** "Government funds it": a verb with its object, and not "government funds". */
const isVerbOf = (tokens: readonly Token[], i: number, to: number): boolean =>
  PREDICATES.has(tokens[i]?.word ?? '') &&
  i + 1 < to &&
  /^(?:it|them|the|us|you|him|her|their|this|that|everything|all|everyone|people|a|an|my|our|your|for)$/u.test(tokens[i + 1]?.word ?? '');

/** Where the noun phrase that names the party ends: before a preposition, a relative or a verb, unless a known phrase goes on. */
function endOfHead(tokens: readonly Token[], keys: readonly string[], range: Range, hits: readonly Hit[]): number {
  for (let i = range.from + 1; i < range.to; i++) {
    const within = hits.find((hit) => hit.from < i && hit.to > i);
    if (within) {
      i = within.to - 1;
      continue;
    }
    const word = tokens[i]?.word ?? '';
    if (tokens[i]?.mark || PREPOSITIONS.has(word) || word === 'and' || word === 'or') return i;
    if (hits.some((hit) => hit.to === i) && isVerbOf(tokens, i, range.to)) return i;
    const starts = hits.some((hit) => hit.from === i);
    // "People stuck in lifts", "victims cut out of cars": what follows tells of them.
    if (!starts && (PEOPLE_NOUN.test(keys[i - 1] ?? '') || (PLIGHT.test(word) && hits.some((hit) => hit.to === i)))) return i;
    if (!starts && /(?:ing|ed)$/u.test(word) && word.length > 4 && hits.some((hit) => hit.to === i)) return i;
    if (
      !starts &&
      /(?:ing|ed)$/u.test(word) &&
      word.length > 4 &&
      (PERSON_WORDS.has(keys[i - 1] ?? '') || GROUP_WORDS.has(keys[i - 1] ?? ''))
    )
      return i;
  }
  return range.to;
}

function readPart(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  range: Range,
  hits: readonly Hit[],
  reasons: readonly Range[],
): Part {
  const span = spanOf(tokens, range.from, range.to);
  const headEnd = endOfHead(tokens, keys, range, hits);
  if (ACTIVITIES.has(tokens[range.from]?.word ?? '') && hits[0]?.from !== range.from) return { type: 'thing', span };
  if (
    hits.every((hit) => hit.senses.every((sense) => sense.type === 'thing')) &&
    /^\w{2,}ing$/u.test(tokens[range.from]?.word ?? '') &&
    !PERSON_WORDS.has(keys[range.to - 1] ?? '')
  )
    return { type: 'thing', span };
  const inHead = hits.filter((hit) => hit.from < headEnd);
  const head = inHead.at(-1);
  const negation = compiled.layers.negation;
  const of = (recognised: Recognised | null, from = range.from, to = range.to): Part | null =>
    recognised ? { type: 'party', party: { recognised, span: spanOf(tokens, from, to) }, span } : null;
  const said = (from: number, special = false): Recognised | null => {
    const found = saidOf(tokens, keys, from, range.to, negation);
    return found && !(special && COMMONPLACE.has(found.kind)) ? resolveKind(compiled, found.kind, list) : null;
  };
  const lastKey = keys[headEnd - 1] ?? '';
  if (head && head.to >= headEnd) {
    const read = readHit(compiled, list, head, tokens);
    // What is said of a broad class narrows it: "taxpayers who get burgled", "patients who go missing" where patients are nobody's party.
    if (read.recognised && (read.recognised.how === 'name' || read.recognised.how === 'kind') && !BROAD.test(read.kind ?? ''))
      return of(read.recognised, head.from, head.to) ?? unknown(span);
    const later = hits.filter((hit) => hit.from >= headEnd);
    const anybody = head.to - head.from === 1 && isGeneric(keys[head.from] ?? '');
    const special = said(headEnd, true);
    const narrowed =
      special ??
      (anybody
        ? (byContent(compiled, tokens, keys, { from: headEnd, to: range.to }) ?? said(headEnd))
        : read.recognised
          ? null
          : said(headEnd));
    if (narrowed?.party) return of(narrowed) ?? unknown(span);
    // "People awaiting trial": more is said of them than we can read, so they are not just anybody.
    if (
      anybody &&
      headEnd < range.to &&
      !/^(?:of|from|around|near|round|in)$/u.test(keys[headEnd] ?? '') &&
      read.kind === 'public' &&
      restOf(tokens, headEnd, range.to) > 0
    )
      return of(servedSomehow(compiled, list)) ?? unknown(span);
    if (read.recognised) return of(read.recognised, head.from, head.to) ?? unknown(span);
    // "The district attorney's office" is the district attorney's.
    const before = inHead.at(-2);
    if (read.type === 'thing' && GROUP_WORDS.has(lastKey) && before?.to === head.from) {
      const body = readHit(compiled, list, before, tokens).recognised;
      if (body) return of(body, before.from, head.to) ?? unknown(span);
    }
    if (read.type !== 'unknown') return { type: read.type, span };
    const bare = withoutModifier(compiled, list, tokens, keys, head);
    if (bare) return of(bare, head.from, head.to) ?? unknown(span);
    for (const hit of later) {
      const other = readHit(compiled, list, hit, tokens);
      if (other.recognised?.party && other.recognised.how === 'name') return of(other.recognised) ?? unknown(span);
    }
    return unknown(span);
  }
  if (CIRCULAR.has(keys.slice(range.from, headEnd).join(' '))) {
    const narrowed = said(headEnd);
    return of(narrowed) ?? { type: 'circular', span };
  }
  // A body and its people: "council staff", "home office people".
  if (head && head.to === headEnd - 1 && (STAFF_WORDS.has(lastKey) || PERSON_WORDS.has(lastKey))) {
    const read = readHit(compiled, list, head, tokens);
    if (read.type === 'itself') return of(resolveKind(compiled, 'staff', list)) ?? unknown(span);
    if (read.recognised) return of(read.recognised, head.from, headEnd) ?? unknown(span);
  }
  const narrowed = said(headEnd) ?? (isGeneric(lastKey) ? saidInReasons(compiled, list, tokens, keys, reasons) : null);
  if (narrowed) return of(narrowed) ?? unknown(span);
  if (isGeneric(lastKey) && headEnd === range.from + 1 && hits.length === 0)
    return of(resolveKind(compiled, 'public', list)) ?? unknown(span);
  const thingHead =
    THING_ENDING.test(tokens[headEnd - 1]?.word ?? '') && !NOT_A_THING.has(lastKey) && !NOT_A_THING.has(tokens[headEnd - 1]?.word ?? '');
  if (!head) {
    // Nobody known before the preposition: "Brenda in commissioning", "heads of the council".
    for (const hit of hits) {
      const read = readHit(compiled, list, hit, tokens);
      if (read.recognised && !isRealWord(lastKey) && !thingHead) return of(read.recognised) ?? unknown(span);
    }
    if (thingHead && lastKey.length > 5) return { type: 'thing', span };
    return (
      (isGeneric(lastKey)
        ? of(byContent(compiled, tokens, keys, range) ?? (headEnd < range.to ? servedSomehow(compiled, list) : null))
        : null) ?? unknown(span)
    );
  }
  // A known name with an unknown word after it: a misspelling or a nickname keeps the name, a real word may change it.
  if (!isRealWord(lastKey) && !thingHead && head.to === headEnd - 1) {
    const read = readHit(compiled, list, head, tokens);
    if (read.recognised) return of(read.recognised, head.from, head.to) ?? unknown(span);
  }
  return unknown(span);
}

/** Words that say something after a head: hedges and marks say nothing. */
const restOf = (tokens: readonly Token[], from: number, to: number): number =>
  tokens
    .slice(from, to)
    .filter(
      (token) => !token.mark && !/^(?:too|also|again|maybe|probably|really|etc|lol|obviously|i|suppose|think|guess)$/u.test(token.word),
    ).length;

/** Modifiers that change who is meant, and may not be dropped. */
const CHANGES = new Set('ex former private paying fee other non rival competing potential future prospective retired'.split(' '));

/** A known phrase that nobody here answers to ("naughty boys") read by its head alone ("boys"). */
function withoutModifier(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  hit: Hit,
): Recognised | null {
  if (CHANGES.has(keys[hit.from] ?? '')) return null;
  for (let from = hit.from + 1; from < hit.to; from++) {
    const inner = findHits(compiled, tokens, keys, from, hit.to)[0];
    if (!inner || inner.from !== from || inner.to !== hit.to) continue;
    const { recognised } = readHit(compiled, list, inner, tokens);
    if (recognised?.party) return recognised;
  }
  return null;
}

/** Last resort for people described in words of the author's own names: "people getting deported" where a party is "people who are deported". */
function byContent(compiled: CompiledScenario, tokens: readonly Token[], keys: readonly string[], range: Range): Recognised | null {
  const roots = new Set<string>();
  for (let i = range.from; i < range.to; i++) {
    const root = tokens[i]?.mark ? null : contentRoot(keys[i] ?? '');
    if (root) roots.add(root);
  }
  const found = new Map<string, number>();
  for (const root of roots) {
    const owners = compiled.contents.get(root);
    if (owners?.length === 1 && owners[0]) found.set(owners[0], (found.get(owners[0]) ?? 0) + 1);
  }
  const [only] = found;
  if (found.size !== 1 || !only || roots.size - only[1] > 1) return null;
  const party = compiled.parties.get(only[0]);
  return party ? { ...recognisedParty(party), how: 'near-kind' } : null;
}

/** People said to be in some plight or other that we cannot read: in a list of consumers of a service for people, presumably served. */
function servedSomehow(compiled: CompiledScenario, list: List): Recognised | null {
  const { sector, service } = compiled.scenario;
  if (list !== 'consumers' || (sector !== 'public' && sector !== 'non-profit')) return null;
  const facts: Facts = {
    side: 'outside',
    willing: true,
    chooses: false,
    fundingFollowsUse: false,
    passesOn: false,
    gives: [],
    gets: [{ what: service, mode: 'use' }],
  };
  return { id: 'kind:user', name: 'people in such a position', plural: true, facts, how: 'presumed', party: null };
}

const unknown = (span: readonly [number, number]): Part => ({ type: 'unknown', span });

/** "Catching bad guys" is something to do; nobody is named but its object. */
const ACTIVITIES = new Set(
  'catching arresting helping protecting treating keeping making getting giving providing stopping fighting solving saving serving looking caring feeding selling buying dealing having being doing reducing preventing curing healing locking investigating reaching finding putting bringing taking fixing lending running winning reporting speaking feeling going'.split(
    ' ',
  ),
);

/** Kinds so broad that what is said of them matters more. */
const BROAD =
  /^(?:public|resident|taxpayer|user|beneficiary|client|child|young-person|pupil|learner|victim|patient|inpatient|emergency-patient|elderly|vulnerable|family|parent|grandparent|friend|neighbour|tourist|business|shop|poor)$/u;

/** What is said of nearly anybody, and so makes no other party of a known one: "companies that pay", "residents who need help". */
const COMMONPLACE = new Set(
  'payer funder taxpayer user beneficiary buyer staff resident caller complainant supplier public audience reader visitor-to-place learner guest passenger shopper-other regulator owner investor teacher employer police court'.split(
    ' ',
  ),
);

const isGeneric = (key: string): boolean => ANYBODY.has(key);

function saidInReasons(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  reasons: readonly Range[],
): Recognised | null {
  for (const range of reasons) {
    const found = saidOf(tokens, keys, range.from, range.to, compiled.layers.negation);
    const resolved = found && resolveKind(compiled, found.kind, list);
    if (resolved) return resolved;
  }
  return null;
}

interface HitRead {
  readonly type: Part['type'];
  readonly recognised: Recognised | null;
  readonly kind: string | null;
}

const ORDER: readonly Recognised['how'][] = ['name', 'kind', 'near-kind', 'role', 'presumed', 'told'];

/** What a hit means here; where a phrase has several senses, the one that is surest. */
function readHit(compiled: CompiledScenario, list: List, hit: Hit, tokens: readonly Token[]): HitRead {
  let best: HitRead = { type: 'unknown', recognised: null, kind: null };
  for (const sense of hit.senses) {
    if (sense.type === 'thing') {
      if (!best.recognised && best.type === 'unknown') best = { type: 'thing', recognised: null, kind: null };
      continue;
    }
    if (sense.type === 'itself') {
      const peer = isOther(tokens, hit.from);
      best = peer
        ? { type: 'party', recognised: resolveKind(compiled, 'competitor', list), kind: 'competitor' }
        : { type: 'itself', recognised: null, kind: null };
      continue;
    }
    if (sense.type === 'party') {
      const party = compiled.parties.get(sense.party);
      if (party) return { type: 'party', recognised: recognisedParty(party), kind: party.kinds[0] ?? null };
      continue;
    }
    const recognised = resolveKind(compiled, sense.kind, list);
    const better = recognised && (!best.recognised || ORDER.indexOf(recognised.how) < ORDER.indexOf(best.recognised.how));
    if (better) best = { type: 'party', recognised, kind: sense.kind };
    else if (!best.recognised && best.type === 'unknown') best = { type: 'unknown', recognised: null, kind: sense.kind };
  }
  return best;
}

const isOther = (tokens: readonly Token[], at: number): boolean =>
  /^(?:other|another|neighbouring|rival|different|nearby|competing)$/u.test(tokens[at - 1]?.word ?? '');
