/** Reading one part of a box: the head that names somebody, and what the words after it make of them. */
import { ANYBODY, GROUP_WORDS, PERSON_WORDS, STAFF_WORDS } from '../lexicon/heads';
import { isListedWord, isRealWord } from '../lexicon/real-words';
import { NOT_A_THING, OBJECT_WORDS, THING_ENDING } from '../lexicon/things';
import { isNegator, type Range, type Token } from '../reading';
import type { List } from '../types';
import { chosenAmong } from './choose';
import type { CompiledScenario } from './compile';
import { byContent, servedSomehow } from './guesses';
import { endOfHead } from './head';
import type { Hit } from './hits';
import { type HitRead, readHit, withoutModifier } from './meaning';
import { readOrdinary } from './ordinary';
import { type Part, spanOf } from './part';
import { saidOf } from './predicate';
import { type Recognised, resolveKind } from './resolve';

const CIRCULAR = new Set(['customer', 'consumer', 'paying customer', 'end consumer']);

/** Reads tokens[range) as one party; `hits` are the phrases found in it, `reasons` what is said besides. */
export function readPart(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  range: Range,
  hits: readonly Hit[],
  reasons: readonly Range[],
): Part {
  const part = readKnown(compiled, list, tokens, keys, range, hits, reasons);
  return part.type === 'unknown' ? (readOrdinary(compiled, list, tokens, keys, range, hits, reasons) ?? part) : part;
}

function readKnown(
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
  const settled = (read: HitRead, hit: Hit): HitRead =>
    read.recognised?.others
      ? {
          ...read,
          recognised: chosenAmong(
            compiled,
            list,
            read.recognised,
            tokens,
            keys,
            hit,
            saidOf(tokens, keys, hit.to, range.to, negation)?.kind ?? null,
          ),
        }
      : read;
  const lastKey = keys[headEnd - 1] ?? '';
  if (head && head.to >= headEnd) {
    const read = settled(preferHead(compiled, list, tokens, keys, head, readHit(compiled, list, head, tokens)), head);
    if (read.type === 'itself') return { type: 'itself', span };
    // Owners of something or other: "llama owners" do not own the organisation.
    if (keys[head.from] === 'owner' && head.to === head.from + 1 && head.from > range.from && !OWNERSHIP.has(keys[head.from - 1] ?? ''))
      return unknown(span);
    // "Workers who have not joined" are whom the scenario describes so, before they are anybody's staff.
    if (read.kind === 'staff' && read.recognised?.how !== 'name' && head.to === head.from + 1 && headEnd < range.to) {
      const described = byContent(compiled, tokens, keys, { from: headEnd, to: range.to });
      const deed =
        (described && agreesInNegation(tokens, range, described) ? described : null) ??
        servedByDeed(saidOf(tokens, keys, headEnd, range.to, negation)?.kind, compiled, list);
      if (deed) return of(deed) ?? unknown(span);
    }
    // "Non members" are none of the members.
    if (/^non$/u.test(tokens[head.from - 1]?.word ?? '') && head.from > range.from)
      return (
        of(byContent(compiled, tokens, keys, { from: head.from - 1, to: range.to }) ?? resolveKind(compiled, 'non-payer', list)) ??
        unknown(span)
      );
    // "The other airlines", where airlines are a party: the rest of them, and no rivals.
    if (read.kind === 'competitor' && read.recognised?.how !== 'name' && tokens[head.from]?.word === 'other') {
      const rest = withoutModifier(compiled, list, tokens, keys, head);
      if (rest?.how === 'name') return of(rest, head.from, head.to) ?? unknown(span);
    }
    // Somebody's husband is no more known than that somebody is.
    const owner = tokens[head.from - 1]?.possessive ? hits.find((hit) => hit.to === head.from) : undefined;
    if (owner && read.kind !== 'staff' && read.recognised?.how !== 'name' && !readHit(compiled, list, owner, tokens).recognised?.party)
      return unknown(span);
    if (read.recognised && read.recognised.how !== 'name' && paidForByOthers(tokens, reasons)) {
      const served = resolveKind(compiled, 'user', list);
      if (served) return of(served, head.from, head.to) ?? unknown(span);
    }
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
    // Words of the head itself may be a party's own: "someone with dementia".
    if (read.recognised?.how === 'near-kind' && head.to - head.from > 1) {
      const own = byContent(compiled, tokens, keys, head);
      if (own) return of(own, head.from, head.to) ?? unknown(span);
    }
    // Counted in for want of anything nearer, while more is said of them than that: what they are said to do, or a question back.
    if (read.recognised?.loose && !compiled.lineage(read.kind ?? '').includes('business')) {
      const byDeed = said(headEnd);
      if (byDeed && byDeed.facts.side !== 'inside') return of(byDeed) ?? unknown(span);
      if (isQualified(tokens, range, head, headEnd, hits))
        return of(byContent(compiled, tokens, keys, { from: headEnd, to: range.to })) ?? unknown(span);
    }
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
    // Inside an organisation a place stands for those who work there: "the library", "the warehouse".
    if (read.type === 'thing' && compiled.scenario.sector === 'internal' && WORKPLACES.has(lastKey))
      return of(resolveKind(compiled, 'department', list), head.from, head.to) ?? unknown(span);
    // "Fisher Price" is somebody's name, whatever its last word means.
    if (read.type === 'thing' && head.from > range.from && tokens.slice(range.from, headEnd).every(({ capital }) => capital))
      return unknown(span);
    if (read.type !== 'unknown') return { type: read.type, span };
    const described = headEnd < range.to ? byContent(compiled, tokens, keys, { from: headEnd, to: range.to }) : null;
    if (described) return of(described) ?? unknown(span);
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
      if (read.recognised && !isListedWord(lastKey) && !isGeneric(lastKey) && !thingHead) return of(read.recognised) ?? unknown(span);
    }
    if (thingHead && lastKey.length > 5) return { type: 'thing', span };
    return (
      (isGeneric(lastKey)
        ? of(byContent(compiled, tokens, keys, range) ?? (headEnd < range.to ? servedSomehow(compiled, list) : null))
        : null) ?? unknown(span)
    );
  }
  // A known name with an unknown word after it: a misspelling or a nickname keeps the name, a real word may change it.
  if (!OBJECT_WORDS.has(lastKey) && (!isRealWord(lastKey) || isDescribed(keys, head)) && !thingHead && head.to === headEnd - 1) {
    const read = readHit(compiled, list, head, tokens);
    if (read.recognised) return of(read.recognised, head.from, head.to) ?? unknown(span);
  }
  return unknown(span);
}

/** "Children watching" and what they watch: the last word is no name of theirs. */
const isDescribed = (keys: readonly string[], { from, to }: Hit): boolean => to - from > 1 && PERSON_WORDS.has(keys[from] ?? '');

/** More is said than the name: somebody else's ("the hairdresser's husband"), or a clause or a place after it. */
const isQualified = (tokens: readonly Token[], range: Range, head: Hit, headEnd: number, hits: readonly Hit[]): boolean =>
  (head.from > range.from && hits.some((hit) => hit.to === head.from)) ||
  (!/ing$/u.test(tokens[headEnd]?.word ?? '') && restOf(tokens, headEnd, range.to) > 3);

/** "Have not joined" describes those who have not joined, and nobody who has. */
const agreesInNegation = (tokens: readonly Token[], { from, to }: Range, { party }: Recognised): boolean =>
  tokens.slice(from, to).some(({ word }) => isNegator(word)) ===
  [party?.party.name ?? '', ...(party?.party.aliases ?? [])].some((name) => /\b(?:not|never|no|without|non)\b|n't\b/iu.test(name));

const servedByDeed = (kind: string | undefined, compiled: CompiledScenario, list: List): Recognised | null =>
  kind === 'non-payer' ? resolveKind(compiled, kind, list) : null;

/** "The council pays for her". */
const paidForByOthers = (tokens: readonly Token[], reasons: readonly Range[]): boolean =>
  reasons.some(({ from, to }) => {
    for (let i = from + 1; i + 2 < to; i++) {
      const subject = tokens[i - 1]?.word ?? '';
      if (/^(?:pays|paid|paying|pay)$/u.test(tokens[i]?.word ?? '') && !/^(?:they|who|she|he|we|i)$/u.test(subject))
        if (tokens[i + 1]?.word === 'for' && /^(?:her|him|them|their|his)$/u.test(tokens[i + 2]?.word ?? '')) return true;
    }
    return false;
  });

const WORKPLACES = new Set(
  'library warehouse canteen kitchen shop factory garage workshop museum nursery office archive laboratory lab depot store studio theatre clinic ward school stable farm plant yard showroom'.split(
    ' ',
  ),
);

const OWNERSHIP = new Set('club business company firm co part joint its their main majority paper shop organisation new old'.split(' '));

/** "Skint parents" are parents to a shop that knows parents; where only the people's state is known, it is that which counts. */
function preferHead(
  compiled: CompiledScenario,
  list: List,
  tokens: readonly Token[],
  keys: readonly string[],
  head: Hit,
  read: HitRead,
): HitRead {
  const found = read.recognised;
  if (head.to - head.from < 2 || !found || found.how === 'name' || found.how === 'kind' || !read.kind) return read;
  const lineage = compiled.lineage(read.kind);
  if (found.party?.kinds.some((kind) => lineage.includes(kind))) return read;
  const bare = withoutModifier(compiled, list, tokens, keys, head);
  return bare && (bare.how === 'name' || bare.how === 'kind')
    ? { type: 'party', recognised: bare, kind: bare.party?.kinds[0] ?? null }
    : read;
}

/** Words that say something after a head: hedges and marks say nothing. */
const restOf = (tokens: readonly Token[], from: number, to: number): number =>
  tokens
    .slice(from, to)
    .filter(
      (token) => !token.mark && !/^(?:too|also|again|maybe|probably|really|etc|lol|obviously|i|suppose|think|guess)$/u.test(token.word),
    ).length;

const unknown = (span: readonly [number, number]): Part => ({ type: 'unknown', span });

/** "Catching bad guys" is something to do; nobody is named but its object. */
const ACTIVITIES = new Set(
  'catching arresting helping protecting treating keeping making getting giving providing stopping fighting solving saving serving looking caring feeding selling buying dealing having being doing reducing preventing curing healing locking investigating reaching finding putting bringing taking fixing lending running winning reporting speaking feeling going'.split(
    ' ',
  ),
);

/** Kinds so broad that what is said of them matters more. */
const BROAD =
  /^(?:public|resident|taxpayer|user|beneficiary|client|child|young-person|pupil|learner|victim|patient|inpatient|emergency-patient|elderly|vulnerable|family|parent|grandparent|friend|neighbour|tourist|business|shop|hospitality|motorist|student|regular|poor)$/u;

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
