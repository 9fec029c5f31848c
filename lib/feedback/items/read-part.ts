/** Reading one part of a box: the head that names somebody, and what the words after it make of them. */
import { FIRM_WORDS, PERSON_WORDS, STAFF_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { namesPeople, ordinarySense } from '../lexicon/ordinary';
import { isListedWord, isRealWord } from '../lexicon/real-words';
import { NOT_A_THING, OBJECT_WORDS, THING_ENDING } from '../lexicon/things';
import { isDescribed, isGeneric, isPlaced, promotesBy, restOf, suppliesUs } from './around';
import { byDescription, bySharedNoun } from './by-description';
import { byContent, servedSomehow } from './guesses';
import { readByHead } from './known-head';
import { areLawyersOfOthers } from './lawyers';
import { isPlaceOfTrade, mayBeBody, shopOfTrade } from './may-be-body';
import { isToldOfAsSomebody, mayBeSomebody } from './may-be-somebody';
import { readHit } from './meaning';
import { byHeadNoun } from './near';
import { readOrdinary } from './ordinary';
import { anybodyInside, ownPeople } from './own-people';
import { type Part, spanOf } from './part';
import { bySaid, bySaidInReasons, type PartContext, partOf, unknownIn } from './part-context';
import type { Recognised } from './recognised';
import { resolveKind } from './resolve';
import { borne } from './strength';
import { weighed } from './weigh';
import { withheldIn } from './withheld';
import { WORKPLACES } from './workplaces';

const CIRCULAR = new Set(['customer', 'consumer', 'paying customer', 'end consumer']);

/** Reads a part of a box as one party. */
export function readPart(context: PartContext): Part {
  const { compiled } = context;
  if (areLawyersOfOthers(context)) return unknownIn(context);
  // "Patients who miss their appointment": those who stay away, whoever they are; where no such party is known, among consumers a question.
  if (context.said?.kind === 'no-show') return partOf(context, resolveKind(compiled, 'no-show', context.list));
  const named = byDescription(context, readNamed(context));
  // What is plainly said of them bears the verdict; a likeness alone has to.
  const settled = weighed(context, named) ?? borne(context, named);
  if (settled.type === 'thing' && isPlaceOfTrade(context)) return partOf(context, shopOfTrade(context));
  if (settled.type === 'thing') {
    // What its author says is nobody is nobody.
    const known = compiled.senses.has(context.nounPhrase);
    const somebody = isToldOfAsSomebody(context) || (!known && (mayBeBody(context) || mayBeSomebody(context)));
    return somebody ? unknownIn(context) : settled;
  }
  const presumed = settled.party?.recognised;
  // "Poodles", where the author says that pets are no party.
  if ((!presumed || presumed.how === 'presumed') && compiled.thingKinds.size > 0 && isOfThingKind(context))
    return { type: 'thing', span: settled.span };
  if (presumed?.how !== 'presumed') return settled;

  // "Right-to-buy folk with a service charge": the author may have a name for people of whom no more was known than that they pay.
  const described = byDescription(context, settled);
  return described.party || presumed.id === 'kind:payer' ? described : settled;
}

/** Whether the noun is of a kind that is no party here. */
function isOfThingKind({ compiled, keys, hits, range, headEnd }: PartContext): boolean {
  if (headEnd < range.to) return false;
  const head = hits.find(({ to }) => to === headEnd);
  const sense = head ? head.senses.find(({ type }) => type === 'kind') : ordinarySense(keys[headEnd - 1] ?? '');
  return sense?.type === 'kind' && compiled.thingKinds.has(sense.kind);
}

/** Reads a part by the name in it. */
function readNamed(context: PartContext): Part {
  const { compiled, list, tokens, keys, range, hits, reasons, told } = context;
  const around = [range, ...reasons, ...told];
  const part = isActivity(context) ? ({ type: 'thing', span: spanOf(tokens, range.from, range.to) } as const) : readKnown(context);
  const found = part.party?.recognised;
  const firm = FIRM_WORDS.has(context.keys[context.headEnd - 1] ?? '');
  if (
    (part.type === 'unknown' || (found && found.how !== 'name' && (firm || found.facts.side === 'inside'))) &&
    suppliesUs(tokens, around)
  ) {
    const supplier = resolveKind(compiled, 'supplier', list);
    if (supplier) return partOf(context, supplier);
  }
  // "Gillette, it pays loads for ads", "its logo's on the ape house".
  const open = part.type === 'unknown' || found?.how === 'presumed' || (found?.how !== 'name' && found?.kind === 'business');
  const promotes = open ? promotesBy(tokens, around) : null;
  const promoter = promotes ? resolveKind(compiled, promotes, list) : null;
  if (promoter?.party?.facts.promotes) return partOf(context, promoter);
  if (part.type !== 'unknown' && part.type !== 'thing') return part;
  // "Unborn children", of whom their author says that they are no party.
  if (compiled.senses.get(context.nounPhrase) === '(thing)') return part;
  // "Workers", where a party is "factory workers": the learner's noun is the noun of its name.
  const at = context.headEnd - 1;
  const named = tokens[at]?.word === keys[at] && part.type === 'thing' ? bySharedNoun(context) : byHeadNoun(compiled, list, keys[at] ?? '');
  if (named && !CHANGING.test(keys[at - 1] ?? '')) return partOf(context, named, range.from, at + 1);
  if (part.type !== 'unknown') return part;
  // "The hay merchant", where a party supplies hay.
  const trade =
    nounClassOf(keys[at] ?? '') === 'worker' && at > range.from
      ? byContent(compiled, tokens, keys, { from: range.from, to: at + 1 })
      : null;
  if (trade && (trade.facts.side === 'inside' || trade.facts.gives.some(({ kind }) => kind === 'goods')))
    return partOf(context, trade, range.from, at + 1);
  if (compiled.thingHeads.has(keys[at] ?? '') && hits.every((hit) => hit.to !== at + 1 || hit.senses.every(({ type }) => type !== 'party')))
    return { type: 'thing', span: part.span };
  const ordinary = readOrdinary(context);
  // In a department's scenario a trade is a colleague's only where the words put it there: "welders in the depot", "our porters".
  const outside = ordinary?.party?.recognised.facts.side === 'inside' && !isPlaced(tokens, range, at);
  return ordinary && !outside ? ordinary : part;
}

/** Words before a noun that make others of those it names. */
const CHANGING = /^(?:ex|former|past|non|future|potential|rival|other|next|previous)$/u;

/** "Catching bad guys" is something to do; nobody is named but its object. */
function isActivity({ tokens, keys, range, hits }: PartContext): boolean {
  const first = tokens[range.from]?.word ?? '';
  // "Those visiting" are people.
  if (/^(?:those|them|anyone|anybody|everyone|people|ones?)$/u.test(tokens[range.from - 1]?.word ?? '')) return false;
  if (ACTIVITIES.has(first) && hits[0]?.from !== range.from) return true;
  return (
    hits.every((hit) => hit.senses.every((sense) => sense.type === 'thing')) &&
    /^\w{2,}ing$/u.test(first) &&
    !DESCRIBING.test(first) &&
    !PERSON_WORDS.has(keys[range.to - 1] ?? '')
  );
}

/** They tell of which ones, and not of something to do. */
const DESCRIBING = /^(?:neighbouring|adjoining|competing|visiting|surrounding|remaining|outgoing|incoming|existing|working|learning)$/u;

const ACTIVITIES = new Set(
  'catching arresting helping protecting treating keeping making getting giving providing stopping fighting solving saving serving looking caring feeding selling buying dealing having being doing reducing preventing curing healing locking investigating reaching finding putting bringing taking fixing lending running winning reporting speaking feeling going'.split(
    ' ',
  ),
);

/** By known phrases: the head's own, one before it, or one anywhere where the head is nobody's name. */
function readKnown(context: PartContext): Part {
  const { compiled, list, tokens, keys, range, hits, reasons, headEnd } = context;
  const span = spanOf(tokens, range.from, range.to);
  const head = hits.filter((hit) => hit.from < headEnd).at(-1);
  const rival = rivalIn(context);
  if (rival) return partOf(context, rival, range.from, headEnd);
  const named = withoutPeople(context);
  if (named) return named;
  const ours = ownPeople(context);
  if (ours) return partOf(context, ours);
  if (head && head.to >= headEnd) return readByHead(context, head);
  const lastKey = keys[headEnd - 1] ?? '';
  if (CIRCULAR.has(context.nounPhrase)) {
    const narrowed = bySaid(context);
    return narrowed ? partOf(context, narrowed) : { type: 'circular', span };
  }
  // A body and its people: "council staff", "home office people".
  if (head && head.to === headEnd - 1 && (STAFF_WORDS.has(lastKey) || PERSON_WORDS.has(lastKey))) {
    // "The water company's customers" are those it serves.
    if (SERVED_BY_IT.test(lastKey)) return unknownIn(context);
    const read = readHit(compiled, list, head, tokens);
    if (read.type === 'itself') return partOf(context, resolveKind(compiled, 'staff', list));
    if (read.recognised) return partOf(context, read.recognised, head.from, headEnd);
  }
  // "Our Govan yard": the people at that place.
  if ((!head || head.to === headEnd - 1) && compiled.scenario.sector === 'internal' && WORKPLACES.has(lastKey) && headEnd - range.from < 4)
    return partOf(context, resolveKind(compiled, 'department', list));
  const insider = head ? undefined : anybodyInside(context, null, headEnd < range.to || reasons.length > 0, () => bySaid(context));
  if (insider !== undefined) return partOf(context, insider);
  const narrowed = bySaid(context) ?? (isGeneric(lastKey) ? bySaidInReasons(context) : null);
  if (narrowed) return partOf(context, narrowed);
  const alone = isGeneric(lastKey) && headEnd === range.from + 1 && hits.length === 0;
  // "People in town" and "a guy who isn't even part of it" are anybody; of "people awaiting trial" more is said than we can read.
  const anybody =
    alone &&
    (/^(?:of|from|around|near|round|in)$/u.test(keys[headEnd] ?? '') ||
      restOf(tokens, headEnd, range.to) === 0 ||
      withheldIn(tokens, [{ from: headEnd, to: range.to }]).part);
  const everyone = alone ? resolveKind(compiled, 'public', list) : null;
  // "The lads in the garage who fix it".
  const doing =
    tokens.slice(headEnd, range.to).some(({ word }) => /^(?:who|that|what|which)$/u.test(word)) && tokens[headEnd]?.word === 'in';
  if ((anybody && !doing) || (list === 'consumers' && everyone?.party && !(doing && everyone.how === 'near-kind')))
    return partOf(context, everyone);
  const lastWord = tokens[headEnd - 1]?.word ?? '';
  const thingHead = THING_ENDING.test(lastWord) && !NOT_A_THING.has(lastKey) && !NOT_A_THING.has(lastWord);
  if (!head) return withoutHead(context, thingHead);
  // A known name with an unknown word after it: a misspelling or a nickname keeps the name, a real word may change it.
  if (!OBJECT_WORDS.has(lastKey) && (!isRealWord(lastKey) || isDescribed(keys, head)) && !thingHead && head.to === headEnd - 1) {
    const { recognised } = readHit(compiled, list, head, tokens);
    if (recognised) return partOf(context, recognised, head.from, head.to);
  }
  return unknownIn(context);
}

/** Whom a body serves. */
const SERVED_BY_IT = /^(?:member|customer|consumer|client|user|visitor|patient|pupil|student|learner)$/u;

/** "The rival translation bureau", unless the author has a name for it. */
function rivalIn({ compiled, list, keys, range, headEnd, hits }: PartContext): Recognised | null {
  if (!/^(?:rival|competing)$/u.test(keys[range.from] ?? '') || headEnd - range.from < 2) return null;
  // "The rival paint maker" is none of ours, even where an author calls ours "the paint maker".
  const named = hits.some(
    ({ from, to, senses }) =>
      to === headEnd &&
      senses.some((sense) => sense.type === 'party' && (from === range.from || compiled.parties.get(sense.party)?.facts.side !== 'inside')),
  );
  return named ? null : resolveKind(compiled, 'competitor', list);
}

const BODIES = /^(?:authority|funder|partner-body)$/u;

/** "Lab people" are the lab, where that names somebody, and no people in general. */
function withoutPeople(context: PartContext): Part | null {
  const { compiled, list, tokens, keys, range, headEnd, hits } = context;
  const named = keys[headEnd - 2] === 'home' ? undefined : hits.find(({ to }) => to === headEnd - 1);
  const rest = hits.find(({ from, to }) => from === headEnd - 1 && to === headEnd);
  if (!named || !rest || !(STAFF_WORDS.has(keys[headEnd - 1] ?? '') || isGeneric(keys[headEnd - 1] ?? ''))) return null;
  if (tokens[headEnd - 2]?.possessive || SERVED_BY_IT.test(keys[headEnd - 1] ?? '')) return null;
  const { recognised, kind } = readHit(compiled, list, named, tokens);
  // "Lottery people" are those of the lottery, whoever that is.
  const body = kind !== null && compiled.lineage(kind).some((name) => BODIES.test(name));
  return recognised?.how === 'name' || (body && isGeneric(keys[headEnd - 1] ?? ''))
    ? partOf(context, recognised, range.from, headEnd)
    : null;
}

/** Nobody known before the preposition: "Brenda in commissioning", "heads of the council". */
function withoutHead(context: PartContext, thingHead: boolean): Part {
  const { compiled, list, tokens, keys, range, hits, headEnd } = context;
  const lastKey = keys[headEnd - 1] ?? '';
  // "A subsidy from the council" is none of the council.
  if (nounClassOf(lastKey) === 'thing' && /^(?:from|off|by|via|through)$/u.test(tokens[headEnd]?.word ?? ''))
    return { type: 'thing', span: spanOf(tokens, range.from, range.to) };
  for (const hit of hits) {
    const { recognised } = readHit(compiled, list, hit, tokens);
    // "Gaz from the pub" may be anybody; "Priya from the library" is one of its own.
    if (recognised && recognised.how !== 'name' && recognised.how !== 'kind' && tokens[headEnd]?.word === 'from') continue;
    // "The heirs of the deceased" are none of these.
    if (tokens[headEnd]?.word === 'of' && namesPeople(lastKey)) continue;
    if (recognised && !isListedWord(lastKey) && !isGeneric(lastKey) && !thingHead) return partOf(context, recognised);
  }
  if (thingHead && lastKey.length > 5) return { type: 'thing', span: spanOf(tokens, range.from, range.to) };
  if (!isGeneric(lastKey)) return unknownIn(context);
  return partOf(context, byContent(compiled, tokens, keys, range) ?? (headEnd < range.to ? servedSomehow(compiled, list) : null));
}
