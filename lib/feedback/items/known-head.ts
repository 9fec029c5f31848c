/** Reading a part whose noun phrase ends in a known phrase: what the words around make of it. */
import { isServed, paysDirectly } from '../facts';
import { FIRM_WORDS, GROUP_WORDS } from '../lexicon/heads';
import { agreesInNegation, paidForByOthers } from './around';
import { BROAD as SAYS_LITTLE } from './bond';
import { chosenAmong } from './choose';
import type { CompiledScenario } from './compile';
import { describes, rootOf } from './descriptions';
import { byContent } from './guesses';
import { againstWill, firmBy, isPunishedOnly } from './head-deeds';
import { bySaying } from './head-sayings';
import type { Step } from './head-step';
import { withoutParty } from './head-without-party';
import type { Hit } from './hits';
import { dismissed } from './inside';
import { type HitRead, isElsewhere, readHit, withoutModifier } from './meaning';
import { byHeadNoun, dealtWith, nearestOfKind, onlyFirms, ownerOfModifier } from './near';
import { isInName, isJobByThing } from './odd-names';
import { anybodyInside, byModifiers, isOfAnother, payingBosses, peopleOfOthers } from './own-people';
import { type Part, spanOf } from './part';
import { bySaid, type PartContext, partOf, unknownIn } from './part-context';
import type { Recognised } from './recognised';
import { resolveKind } from './resolve';
import { BARE_FIRMS } from './roles';

const PAST = /^(?:ex|former|past)$/u;

/** Reads a part by its head. */
export function readByHead(context: PartContext, head: Hit): Part {
  const read = settled(context, head, preferHead(context, head, readHit(context.compiled, context.list, head, context.tokens)));
  for (const step of STEPS) {
    const part = step(context, head, read);
    if (part) return part;
  }
  return unknownIn(context);
}

/** Where several parties share the name, the one that the words point at. */
const settled = (context: PartContext, head: Hit, read: HitRead): HitRead => {
  if (!read.recognised?.others) return read;
  const { compiled, list, tokens, keys, said } = context;
  return { ...read, recognised: chosenAmong(compiled, list, read.recognised, tokens, keys, head, said?.kind ?? null) };
};

/** "Skint parents" are parents to a shop that knows parents; where only the people's state is known, it is that which counts. */
function preferHead({ compiled, list, tokens, keys }: PartContext, head: Hit, read: HitRead): HitRead {
  const found = read.recognised;
  // "Tuition-paying students" are the students, where they are known, before they are any who pay.
  const paying = keys[head.from] === 'paying' && found?.how === 'kind';
  if (head.to - head.from < 2 || !found || found.how === 'name' || (found.how === 'kind' && !paying) || !read.kind) return read;
  const lineage = compiled.lineage(read.kind);
  if (!paying && found.party?.kinds.some((kind) => lineage.includes(kind))) return read;
  const bare = withoutModifier(compiled, list, tokens, keys, head);
  return bare && (bare.how === 'name' || bare.how === 'kind')
    ? { type: 'party', recognised: bare, kind: bare.party?.kinds[0] ?? null }
    : read;
}

/** Words stand before a noun for any body that are neither the organisation's nor those of the party that it names. */
function isAnotherOne({ compiled, tokens, keys, range }: PartContext, head: Hit, found: Recognised | null): boolean {
  const before = keys.slice(range.from, head.from);
  // "TV company".
  if (tokens.slice(range.from, head.from).some(({ caps }, i) => caps && rootOf(before[i] ?? '') === null)) return true;
  const words = before.flatMap((key) => rootOf(key) ?? []);
  return words.some((root) => !compiled.ownRoots.has(root) && !describes(compiled.descriptions, root, found?.id));
}

/** "The subsidiary company", where "the company" is somebody else: a word for any body says nothing beside a name. */
const byBodyNoun: Step = (context, head, read) => {
  const { compiled, list, tokens, keys, hits } = context;
  const noun = keys[head.from] ?? '';
  if (read.recognised?.how !== 'name' || head.to - head.from > 1 || !GROUP_WORDS.has(noun) || tokens[head.from - 1]?.possessive)
    return undefined;
  const before = hits.find((hit) => hit.to === head.from);
  const called = before ? readHit(compiled, list, before, tokens).recognised : null;
  if (before && called?.how === 'name') return partOf(context, called, before.from, head.to);
  // "The steel company" is another one.
  return FIRM_WORDS.has(noun) && isAnotherOne(context, head, read.recognised) ? unknownIn(context) : undefined;
};

/** The organisation itself, somebody else's people, those dealt with, and one that is not known here. */
const bySide: Step = (context, head, read) => {
  const { compiled, tokens, keys, range, headEnd } = context;
  if (read.type === 'itself') return { type: 'itself', span: spanOf(tokens, range.from, range.to) };
  const named = read.recognised?.how === 'name';
  // "Next employer", "her previous school": another one than those known here.
  if (!named && /^(?:next|previous|last|former|future)$/u.test(keys[head.from - 1] ?? '')) return unknownIn(context);
  // "Past guests" are no guests any more.
  if (named && PAST.test(keys[head.from - 1] ?? '') && head.from > range.from) return unknownIn(context);
  // "The bureau across the road" is none of the offices here.
  const outside = compiled.scenario.sector === 'internal' && read.recognised?.facts.side === 'inside';
  if (!named && outside && isElsewhere(tokens, head.to)) return unknownIn(context);
  const paying = payingBosses(context, head, read);
  if (paying) return partOf(context, paying, range.from, head.to);
  const others = peopleOfOthers(context, head, read);
  if (others !== undefined) return partOf(context, others, range.from, head.to);
  const dealt = named && read.recognised ? dealtWith(compiled, tokens, keys, { from: headEnd, to: range.to }, read.recognised) : null;
  if (dealt) return partOf(context, dealt);
  // "The contractor's employees" are not those whom the author calls employees.
  if (named && isOfAnother(context, head, read)) return unknownIn(context);
  const inside = named && read.recognised?.facts.side === 'inside' && read.recognised.facts.willing;
  const gone = inside ? dismissed(compiled, tokens.slice(headEnd, range.to)) : null;
  return gone ? partOf(context, gone) : undefined;
};

/** Of the kind outright; of a kind that says little, called by this very noun: "sellers" are home sellers, where the firm that is a supplier is called no seller. */
const isSuchByNoun = ({ heads }: CompiledScenario, noun: string, { recognised, kind }: HitRead): boolean =>
  recognised?.party?.open.has(kind ?? '') === true &&
  (!SAYS_LITTLE.has(kind ?? '') || recognised.others !== undefined || heads.get(noun)?.includes(recognised.id) === true);

/** A word that names nobody here by itself: which party the other words of the item bring it near to. */
const byNearness: Step = (context, head, read) => {
  const { compiled, list, tokens, keys, range, reasons, headEnd } = context;
  const found = read.recognised;
  if (found?.how === 'name') return undefined;
  const outside = compiled.scenario.sector !== 'internal';
  const unwilling = againstWill(context, found);
  if (unwilling) return unwilling;
  const named = (recognised: Recognised | null, from = head.from): Part => partOf(context, recognised, from, head.to);
  const insider = anybodyInside(context, head, headEnd < range.to || reasons.length > 0, () => bySaid(context));
  if (insider !== undefined) return partOf(context, insider);
  const modified = byModifiers(context, head.from);
  if (modified) return named(modified, range.from);
  if (found && isPunishedOnly(context, read)) return unknownIn(context);
  // "payroll people prying into applicants": at work somewhere, and busy with something of which we cannot tell.
  const busy = /^\w{3,}ing$/u.test(tokens[headEnd]?.word ?? '') && !/^(?:working|being|having)$/u.test(tokens[headEnd]?.word ?? '');
  if (outside && busy && compiled.lineage(read.kind ?? '').includes('department')) return unknownIn(context);
  if (isJobByThing(context, head) && found?.how !== 'kind') return unknownIn(context);
  const noun = head.to - head.from === 1 && range.from === head.from ? byHeadNoun(compiled, list, keys[head.from] ?? '') : null;
  if (noun && noun.id !== found?.id && (noun.others?.length ?? 0) === 0 && !isSuchByNoun(compiled, keys[head.from] ?? '', read))
    return named(noun);
  const own = !outside && found?.how === 'presumed' ? byContent(compiled, tokens, keys, head) : null;
  if (own) return named(own);
  // "The company" is a firm like others, seen from outside it.
  const firm = outside && FIRM_WORDS.has(keys[headEnd - 1] ?? '');
  const deed = firm || compiled.lineage(read.kind ?? '').includes('business') ? firmBy(context) : null;
  if (deed) return named(deed);
  const near = read.kind
    ? nearestOfKind(compiled, firm ? 'business' : read.kind, found?.how === 'kind' && !outside, tokens, keys, range, head)
    : null;
  if (near) return named(near, range.from);
  const only =
    read.kind === 'business' && FIRM_WORDS.has(keys[headEnd - 1] ?? '') && !bySaid(context, true)?.party ? onlyFirms(compiled, list) : null;
  if (only) return named(only);
  const guests = read.kind === 'guest';
  const other = found && ownerOfModifier(compiled, list, keys, range.from, guests ? head.to - 1 : head.from, found);
  if (!other) return undefined;
  // "Meat wholesaler", where a party supplies hay and meat.
  const supplies =
    other.facts.gives.every(({ kind }) => kind === 'goods' || kind === 'work') &&
    compiled.lineage(read.kind ?? '').some((kind) => TRADES.test(kind));
  return partOf(context, guests ? resolveKind(compiled, 'gift-recipient', list) : supplies ? other : null);
};

/** Heads that mean something else than they seem to, by what stands beside them. */
const byExceptions: Step = (context, head, read) => {
  const { compiled, list, tokens, keys, range, hits, reasons, headEnd } = context;
  const found = read.recognised;
  const named = found?.how === 'name';
  const before = tokens[head.from - 1];
  // "The Red Lion" is an inn.
  const capitals = headEnd - range.from > 1 && tokens.slice(range.from, headEnd).every(({ capital }) => capital);
  if (read.kind === 'pet' && !named && (capitals || isInName(tokens, range.from))) return unknownIn(context);
  // "Wiltshire Farm Foods" is another one than the Farm Foods.
  if (read.kind && BARE_FIRMS.includes(read.kind) && !named && capitals && head.from > range.from) return unknownIn(context);
  // Owners of something or other: "llama owners" do not own the organisation.
  if (keys[head.from] === 'owner' && head.to === head.from + 1 && head.from > range.from && !OWNERSHIP.has(keys[head.from - 1] ?? ''))
    return unknownIn(context);
  // "Workers who have not joined" are whom the scenario describes so, before they are anybody's staff.
  if (read.kind === 'staff' && !named && head.to === head.from + 1 && headEnd < range.to) {
    const described = byContent(compiled, tokens, keys, { from: headEnd, to: range.to });
    if (described && agreesInNegation(tokens, range, described)) return partOf(context, described);
    const deed = context.said?.kind === 'non-payer' ? resolveKind(compiled, 'non-payer', list) : null;
    if (deed) return partOf(context, deed);
  }
  // "Non members" are none of the members.
  if (before?.word === 'non' && head.from > range.from)
    return partOf(
      context,
      byContent(compiled, tokens, keys, { from: head.from - 1, to: range.to }) ?? resolveKind(compiled, 'non-payer', list),
    );
  // "The other airlines", where airlines are a party: the rest of them, and no rivals.
  if (read.kind === 'competitor' && !named && tokens[head.from]?.word === 'other') {
    const rest = withoutModifier(compiled, list, tokens, keys, head);
    if (rest?.how === 'name') return partOf(context, rest, head.from, head.to);
  }
  // Somebody's husband is no more known than that somebody is.
  const owner = before?.possessive ? hits.find((hit) => hit.to === head.from) : undefined;
  if (owner && read.kind !== 'staff' && !named && !readHit(compiled, list, owner, tokens).recognised?.party) return unknownIn(context);
  // "Pupils, because the council pays for them", where pupils are known to be served.
  const servedAnyway = found?.how === 'kind' && isServed(found.facts) && !paysDirectly(found.facts);
  const served = found && !named && !servedAnyway && paidForByOthers(tokens, reasons) ? resolveKind(compiled, 'user', list) : null;
  return served ? partOf(context, served, head.from, head.to) : undefined;
};

const STEPS: readonly Step[] = [byBodyNoun, bySide, byNearness, byExceptions, bySaying, withoutParty];

const TRADES = /^(?:business|supplier|intermediary)$/u;

const OWNERSHIP = new Set('club business company firm co part joint its their main majority paper shop organisation new old'.split(' '));
