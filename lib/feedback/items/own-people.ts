/** Words that put somebody inside the organisation, or inside another: "HR assistants", "head of fundraising", "the care home boss". */
import { paysDirectly } from '../facts';
import { GROUP_WORDS, PERSON_WORDS, STAFF_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { isNegator, type Range, type Token } from '../reading';
import { FIRST_POSSESSIVES } from '../reading/closed-classes';
import type { List } from '../types';
import type { CompiledScenario } from './compile';
import { byContent } from './guesses';
import type { Hit } from './hits';
import { colleagueOf, dismissed, ownByNoun, ownStaff } from './inside';
import { type HitRead, readHit } from './meaning';
import { contentRoot } from './names';
import type { PartContext } from './part-context';
import { asPayer, asUser } from './presumptions';
import type { Recognised } from './recognised';
import { resolveKind } from './resolve';
import { AT_WORK, OUR_PLACES } from './workplaces';

/** Words for somebody in charge, of whom the rest tells where. */
export const LEADS =
  /^(?:head|chief|boss|gaffer|manager|director|leader|deputy|supervisor|secretary|assistant|receptionist|administrator|coordinator|foreman)$/u;
const JOBS =
  /^(?:assistant|advis[eo]r|officer|clerk|administrator|secretary|receptionist|manager|director|coordinator|supervisor|trainee|apprentice|intern|temp)$/u;

const isItself = (hit: Hit): boolean => hit.senses.some(({ type }) => type === 'itself');

/** Somebody with a job, by the word alone. */
const isJob = (key: string): boolean => {
  const noun = nounClassOf(key);
  return JOBS.test(key) || noun === 'worker' || noun === 'leader';
};

/** The organisation's name within a longer phrase: "HR manager". */
function itselfWithin(compiled: CompiledScenario, keys: readonly string[], from: number, to: number): Range | undefined {
  for (let i = from; i < to; i++) {
    const found = compiled.phrases.longest((j) => (j < to ? keys[j] : undefined), i);
    if (found?.values.some(({ type }) => type === 'itself')) return { from: i, to: i + found.length };
  }
  return undefined;
}

/** The noun of the organisation's own name, as a place in the words: "the workshop", where it is the vehicle workshop. */
function ownNoun(compiled: CompiledScenario, keys: readonly string[], from: number, to: number): Range | undefined {
  for (let i = from; i < to; i++) if (compiled.ownNouns.has(keys[i] ?? '')) return { from: i, to: i + 1 };
  return undefined;
}

/** The organisation's own people, by its own name beside a job or a person: "HR assistants", "Linda in payroll", "head of the workshop". */
export function ownPeople({ compiled, list, tokens, keys, range, hits, headEnd }: PartContext): Recognised | null {
  const last = keys[headEnd - 1] ?? '';
  const named = hits.find((hit) => hit.to === headEnd && hit.senses.some(({ type }) => type === 'party'));
  // "Travel desk staff", whoever else its author calls staff.
  if (named && STAFF_WORDS.has(last) && hits.some((hit) => hit.to === named.from && isItself(hit))) return ownStaff(compiled, list);
  if (named) return null;
  // "Us lot in the office".
  if (/^(?:us|we)$/u.test(keys[range.from] ?? '') && tokens.slice(range.from + 1, range.to).some(({ word }) => OUR_PLACES.test(word)))
    return ownStaff(compiled, list);
  // "The advisers", where the department's people are "careers advisers".
  const byNoun = compiled.scenario.sector === 'internal' && headEnd - range.from === 1 ? ownByNoun(compiled, last) : null;
  if (byNoun) return byNoun;
  const own =
    hits.find(isItself) ??
    itselfWithin(compiled, keys, range.from, headEnd - 1) ??
    (JOBS.test(last) ? ownNoun(compiled, keys, range.from, headEnd - 1) : undefined);
  if (own && own.from < headEnd && own.to < headEnd) {
    const known = hits.find((hit) => hit.to === headEnd && hit.from >= own.from);
    const elsewhere = known?.senses.some(
      (sense) => sense.type === 'party' || (sense.type === 'kind' && !compiled.lineage(sense.kind).includes('staff')),
    );
    const people = STAFF_WORDS.has(last) || PERSON_WORDS.has(last) || (isJob(last) && !elsewhere);
    const user = /^(?:user|customer|consumer|client|visitor|member|victim|patient|passenger|reader|kid|child|student|pupil)$/u.test(last);
    if (people && !user) return ownStaff(compiled, list);
  }
  const first = keys[range.from] ?? '';
  const link = tokens[headEnd]?.word ?? '';
  if (!/^(?:of|in|at|from)$/u.test(link) || headEnd - range.from > 3) return null;
  const within = hits.find((hit) => hit.from > headEnd && hit.from <= headEnd + 2);
  const leads = LEADS.test(last) || LEADS.test(first);
  const itself = (within && isItself(within)) || ownNoun(compiled, keys, headEnd + 1, headEnd + 3) !== undefined;
  if (itself && (leads || isJob(last) || (link === 'in' && (tokens[range.from]?.capital === true || first === 'someone'))))
    return ownStaff(compiled, list);
  // "Head of fundraising": of something that is done here, and no body of its own.
  if (!leads || (link !== 'of' && link !== 'in')) return null;
  const of = within && readHit(compiled, list, within, tokens);
  if (of?.recognised && of.recognised.facts.side !== 'inside') return null;
  return compiled.scenario.sector === 'internal' ? (of?.recognised ?? colleagueOf(compiled, 'manager')) : ownStaff(compiled, list);
}

/** A noun for people of any body stands after the name of one in the possessive, and by itself names somebody else. */
export function isOfAnother({ compiled, list, tokens, keys, hits }: PartContext, head: Hit, { recognised }: HitRead): boolean {
  const owner = tokens[head.from - 1]?.possessive === true ? hits.find((hit) => hit.to === head.from) : undefined;
  if (!owner || head.to - head.from > 1 || !STAFF_WORDS.has(keys[head.from] ?? '')) return false;
  const body = readHit(compiled, list, owner, tokens).recognised;
  return body?.how === 'name' && body.id !== recognised?.id && body.facts.side !== 'inside';
}

/**
 * People of another body are that body's: "the care home boss", "the council's staff". Somebody's boss who is nobody we know is not ours either.
 * Undefined where the words tell of no other body.
 */
export function peopleOfOthers(
  { compiled, list, tokens, keys, range, hits }: PartContext,
  head: Hit,
  read: HitRead,
): Recognised | null | undefined {
  if (read.recognised?.how === 'name' || !compiled.lineage(read.kind ?? '').includes('staff')) return undefined;
  const before = tokens[head.from - 1];
  const owner = hits.find((hit) => hit.to === head.from);
  const boss = BOSSES.test(keys[head.from] ?? '');
  const place =
    owner &&
    !owner.senses.some(({ type }) => type === 'party') &&
    compiled.contents.get(contentRoot(keys[owner.from] ?? '') ?? '') !== undefined;
  if (owner && !isItself(owner) && !place && (compiled.scenario.sector !== 'internal' || before?.possessive)) {
    const other = readHit(compiled, list, owner, tokens);
    const body = other.recognised;
    if (body && body.facts.side !== 'inside' && !compiled.lineage(other.kind ?? '').includes('staff'))
      return bossOf(compiled, list, boss, before, body);
    if (!body && other.type !== 'thing' && other.kind && !compiled.lineage(other.kind).includes('staff')) return null;
  }
  if (boss && before?.possessive && head.from > range.from) return bossOf(compiled, list, true, before, null);
  return /^(?:next|previous|former|last|other|another|someone|somebody)$/u.test(before?.word ?? '') && boss ? null : undefined;
}

/** A worker's boss is an employer; a body's boss is that body. */
function bossOf(
  compiled: CompiledScenario,
  list: List,
  boss: boolean,
  before: Token | undefined,
  body: Recognised | null,
): Recognised | null {
  if (!boss || !before?.possessive) return body;
  const employer = resolveKind(compiled, 'employer', list);
  return employer?.party?.kinds.includes('employer') ? employer : body;
}

const PAYING = /^(?:payer|buyer|gift-buyer|funder|commissioner|sponsor)$/u;
/** Words for somebody whom others work for. */
export const BOSSES = /^(?:boss|gaffer|employer|manager|foreman)$/u;
const WORKERS = /^(?:staff|worker|employee|workforce|personnel)$/u;

/**
 * "Bosses who pay for the tickets" are bosses elsewhere, and so are the bosses of "workers whose boss pays", who only use it: seen from outside, nobody pays the
 * organisation that they work for. Undefined where nothing of the sort is said.
 */
export function payingBosses(
  { compiled, list, tokens, keys, range, headEnd, said }: PartContext,
  head: Hit,
  read: HitRead,
): Recognised | undefined {
  if (compiled.scenario.sector === 'internal' || read.recognised?.how === 'name' || !said || headEnd >= range.to) return undefined;
  if (FIRST_POSSESSIVES.has(tokens[range.from - 1]?.word ?? '') || !compiled.lineage(read.kind ?? '').includes('staff')) return undefined;
  const key = keys[headEnd - 1] ?? '';
  if (BOSSES.test(key) && PAYING.test(said.kind)) {
    const employer = resolveKind(compiled, 'employer', list);
    return employer?.party?.kinds.includes('employer') && paysDirectly(employer.facts) ? employer : asPayer();
  }
  const others = said.kind === 'user' && tokens.slice(headEnd, said.at).some(({ word }) => word === 'whose');
  return WORKERS.test(key) && head.to === headEnd && others ? asUser(compiled.scenario.service) : undefined;
}

/** Words for whoever is there, in a department's scenario. */
export const WHOEVER =
  /^(?:me|us|we|i|ppl|peeps|myself|ourselves|everyone|everybody|all|lad|lass|girl|guy|bloke|boy|anyone|anybody|someone|somebody|people|folk|chap|those|them|they|man|woman|person|mate|crew|gang|whoever|ones|grafter|mum|dad|lady|fella|individual)$/u;

/**
 * In a department's scenario whoever is named no closer is a colleague: "me, I drive the 42", "the lads on the wagons". Somebody else where the words
 * say so ("people on the bus"), and null where they tell of having nothing to do with it.
 */
export function anybodyInside(
  context: PartContext,
  head: Hit | null,
  rest: boolean,
  said: () => Recognised | null,
): Recognised | null | undefined {
  const { compiled, tokens, keys, range, headEnd } = context;
  if (compiled.scenario.sector !== 'internal') return undefined;
  const at = head ? head.from : range.from;
  if (!WHOEVER.test(keys[at] ?? '') || (head !== null && head.to - head.from > 1)) return undefined;
  if (/^(?:mum|dad)$/u.test(keys[at] ?? '') && tokens[headEnd]?.word !== 'on') return undefined;
  const described = byContent(compiled, tokens, keys, range) ?? dismissed(compiled, tokens.slice(headEnd));
  if (described) return described;
  // "Them that live next door".
  if (context.said?.kind === 'resident') return null;
  const deed = said();
  if (deed?.party && deed.party.party.side !== 'away') return deed;
  const words = tokens.slice(headEnd, range.to);
  if (words.some(({ word }) => isNegator(word))) return null;
  if (/^(?:me|us|we|i|everyone|everybody|all)$/u.test(keys[at] ?? '')) return colleagueOf(compiled, 'staff');
  if (!rest) return undefined;
  const colleague = colleagueOf(compiled, 'staff');
  if (context.list === 'consumers') return colleague;
  // "Strangers who send in a made-up form": of whom more is said than we can read may be anybody, unless it puts them at work. Those who get something are mostly colleagues.
  return words.some(({ word }) => AT_WORK.test(word)) ? { ...colleague, bond: ANYBODYS } : null;
}

const ANYBODYS = 0.2;

/** A person of some sort by the words before: "control room girls" where a party is "control-room staff". */
export function byModifiers({ compiled, tokens, keys, range, headEnd }: PartContext, from: number): Recognised | null {
  const last = keys[headEnd - 1] ?? '';
  if (from <= range.from || !(PERSON_WORDS.has(last) || STAFF_WORDS.has(last) || GROUP_WORDS.has(last))) return null;
  const found = byContent(compiled, tokens, keys, { from: range.from, to: headEnd });
  // "Café staff" are none of those who come to the café.
  return found && STAFF_WORDS.has(last) && !PERSON_WORDS.has(last) && found.facts.side !== 'inside' ? null : found;
}
