/** What the clauses around a name decide of whoever it was read as: a payer, a user, somebody dealt with, or nothing that can be told. */

import { type Facts, isActedOn, isServed, paysDirectly, paysIndirectly, uses } from '../facts';
import { plainWords } from '../reading';
import { judge } from '../rules';
import type { Verdict } from '../types';
import { isGeneric } from './around';
import { isBody } from './bodies';
import type { Around } from './clause-deeds';
import { FOOTING } from './clause-words';
import { aroundIn } from './clauses';
import type { Part } from './part';
import { type PartContext, partOf, unknownIn } from './part-context';
import { asDealtWith, asOutsider, asPayer, asUser } from './presumptions';
import { isTheReason } from './reason-for-it';
import type { Recognised } from './recognised';
import { resolveKind } from './resolve';
import { PAYING } from './said-deeds';
import { factsLeft, NOTHING_WITHHELD } from './withheld';

/** Likened rather than named: by nearness, by what parties do, or by what can be presumed. */
const isWeak = (found: Recognised | undefined): boolean =>
  !found || found.how === 'near-kind' || found.how === 'role' || found.how === 'presumed';

/**
 * Weighs a part that was read against what is said around its name in `told`, the clauses that are about it alone. Gives the part as that settles it;
 * null where nothing is said that would.
 */
export function weighed(context: PartContext, part: Part): Part | null {
  if (part.type !== 'party' && part.type !== 'unknown' && part.type !== 'thing') return null;
  const { around, list } = context;
  if (!around) return null;
  // "The chapel, it gives £50 a month": a place that stands for its people.
  if (part.type === 'thing') return list === 'customers' && around.deals ? partOf(context, asPayer()) : null;
  return list === 'customers' ? amongCustomers(context, part, around) : amongConsumers(context, part, around);
}

const verdictOf = ({ compiled, list }: PartContext, facts: Facts): Verdict => judge(facts, list, compiled.scenario.sector).rule.verdict;

function amongCustomers(context: PartContext, part: Part, around: Around): Part | null {
  const found = part.party?.recognised;
  const { service } = context.compiled.scenario;
  const as = (recognised: Recognised): Part => partOf(context, recognised);
  const sound = found !== undefined && verdictOf(context, found.facts) !== 'reconsider';
  const named = found?.how === 'name';
  if ((around.dealtWith || around.misdeed) && !around.pays) {
    if (!found) return as(around.dealtWith ? asDealtWith(service) : asOutsider());
    if (!sound) return isServed(found.facts) ? part : null;
    if (paysOnly(found.facts)) return null;
    if (paysDirectly(found.facts) && isEnded(context)) return unknownIn(context);
    if (!isServed(found.facts)) return named ? null : as(around.dealtWith ? asDealtWith(service) : asOutsider());
    return as({ ...found, facts: { ...found.facts, gives: [], chooses: false, fundingFollowsUse: false, willing: false } });
  }
  if (around.pays && !around.free && !around.paid) {
    if (!found) return as(asPayer());
    // Small shops that buy advice, where small shops are those who are inspected: others, or more is passed than we know.
    if (!sound && named && around.deals && !found.facts.willing && context.headEnd < context.range.to) return unknownIn(context);
    return !sound && !named && found.facts.side !== 'inside' ? as(asPayer()) : null;
  }
  if (around.paid && sound && !named && found && found.facts.side !== 'inside' && !around.pays) {
    const supplier = resolveKind(context.compiled, 'supplier', 'customers');
    return supplier ? as(supplier) : unknownIn(context);
  }
  // "Old people whose food is paid by the council", where old people pay: others than those.
  if (!named && sound && found && isPaidByOthers(context)) return unknownIn(context);
  if (around.denies && sound && found && !paysOnly(found.facts)) {
    const facts = factsLeft(found.facts, { ...NOTHING_WITHHELD, money: true, everything: around.deniesTax });
    return facts === found.facts ? null : as({ ...found, facts });
  }
  return sound && !named && speaksAgainst(context) ? unknownIn(context) : null;
}

const isPaidByOthers = ({ tokens, range, headEnd }: PartContext): boolean =>
  /\bwhose .*\b(?:paid|sponsored|funded|covered|subsidised) (?:for )?by\b/u.test(plainWords(tokens, headEnd, range.to));

/** Of "guests who got kicked out" somebody may look at what they have paid, and somebody at how it ended. */
const isEnded = ({ tokens, range, headEnd }: PartContext): boolean => ENDED.test(plainWords(tokens, headEnd, range.to));

const ENDED =
  /\b(?:kicked|thrown|chucked|turfed|booted|slung|bundled) (?:out|off)|\b(?:banned|barred|expelled|excluded|ejected|evicted|suspended|turned away|asked to leave)\b/u;

/** A reason that tells of use, or of being the reason for the work, and of nothing given: it speaks against a customer who is only likened to one. */
function speaksAgainst({ tokens, told }: PartContext): boolean {
  return told.some(({ from, to }) => {
    const end = Math.min(to, from + 30);
    const words = plainWords(tokens, from, end);
    const around = aroundIn(tokens, [{ from, to: end }], false);
    if (around.pays || around.gives) return false;
    return isTheReason(tokens, { from, to: end }) || (BECAUSE.test(words) && around.served);
  });
}

const BECAUSE = /^(?:\W )?(?:because|cos|coz|cuz|bc|as|since)\b/u;

const paysOnly = (facts: Facts): boolean => (paysDirectly(facts) || paysIndirectly(facts)) && !uses(facts) && !isActedOn(facts);

const paysForOthers = ({ tokens, clauses }: PartContext): boolean =>
  clauses.some(({ from, to }) => FOR_OTHERS.test(plainWords(tokens, from, Math.min(to, from + 30))));

const FOR_OTHERS = new RegExp(
  `${FOOTING.source}|\\b(?:pays?|paid|paying|bought) for (?:(?:his|her|their|my|the) )?(?:mums?|moms?|mams?|dads?|nans?|grans?|grannys?|wifes?|husbands?|sons?|daughters?|kids?|children|childs|friends?|mates?|parents?|mothers?|fathers?|grandsons?|granddaughters?|grandchildren|grandkids)\\b`,
  'u',
);

const DECIDES = ['manager', 'department'];

/** They buy something, or pay for what is theirs: then they may use it as well. */
export const buysSomething = (context: PartContext): boolean => saysInClause(context, BUYS) || paysToUse(context);

/** They pay to have something of it themselves: "who pay to look round". */
export const paysToUse = (context: PartContext): boolean => saysInClause(context, PAYS_TO_USE);

const saysInClause = ({ tokens, clauses }: PartContext, words: RegExp): boolean =>
  clauses.some(({ from, to }) => words.test(plainWords(tokens, from, to)));

const BUYS =
  /\b(?:buy|buys|buying|bought)\b|\bpa(?:y|ys|id|ying) for (?!(?:it|that|this|them|him|her|us|all|everything|everybody|everyone|others)\b|the (?:service|work|lot|whole|upkeep|running)\b)|\bfor (?:my|our|his|her|their|an?)\b/u;
const PAYS_TO_USE = /\bpa(?:y|ys|id|ying) (?:\S+ ){0,3}to (?:look|see|visit|ride|enter|swim|play|watch|get in|go in|come in)\b/u;

/** "The daughter who writes the cheque", where a daughter is known who visits and pays nothing: another one. */
const isPayerInstead = (context: PartContext, { facts }: Recognised): boolean =>
  /^(?:who|that)$/u.test(context.tokens[context.headEnd]?.word ?? '') &&
  (paysForOthers(context) || !/\bfor\b/u.test(plainWords(context.tokens, context.headEnd, context.range.to))) &&
  verdictOf(context, facts) === 'fits' &&
  !paysDirectly(facts) &&
  !paysIndirectly(facts);

function amongConsumers(context: PartContext, part: Part, around: Around): Part | null {
  const found = part.party?.recognised;
  const { sector, service } = context.compiled.scenario;
  if (found?.how === 'name') return around.pays && !around.served && isPayerInstead(context, found) ? unknownIn(context) : null;
  // "The DJ who gets eighty quid a night" is paid for something: of somebody of whom no more is known that is enough to ask.
  if (around.paid) return found?.id === 'kind:somebody' ? unknownIn(context) : null;
  // "The eldest girl, she paid for mum's move" is none of those who are moved.
  if (found && around.pays && paysForOthers(context)) return verdictOf(context, found.facts) === 'reconsider' ? null : unknownIn(context);
  const turnedDown = found !== undefined && verdictOf(context, found.facts) === 'reconsider';
  const acted = around.dealtWith && sector !== 'commercial';
  const served = (around.served || around.free || acted) && !around.pays;
  if (served && (turnedDown || !found) && !isBody(context, found)) {
    // Those who work there use it for their work; "being shown round" and "learning to read" are no work.
    return found?.facts.side === 'inside' && !around.free && !around.plainly ? null : partOf(context, asUser(service));
  }
  // "The board who hands them their budget", where it is known to use the service: payers are not called consumers for that.
  if (
    found &&
    DECIDES.some((kind) => context.compiled.lineage(found.kind ?? '').includes(kind)) &&
    (around.pays || [context.said, ...context.saidInReasons].some((said) => PAYING.has(said?.kind ?? ''))) &&
    !around.served &&
    !paysDirectly(found.facts) &&
    !paysIndirectly(found.facts) &&
    verdictOf(context, found.facts) === 'fits'
  )
    return unknownIn(context);
  if (
    found &&
    around.pays &&
    !around.served &&
    !around.free &&
    !turnedDown &&
    (isWeak(found) || isGeneric(context.keys[context.headEnd - 1] ?? ''))
  ) {
    if (sector === 'commercial') return verdictOf(context, found.facts) === 'fits' ? unknownIn(context) : null;
    // Who buys something may use it as well.
    return buysSomething(context) ? unknownIn(context) : partOf(context, asPayer());
  }
  return null;
}
