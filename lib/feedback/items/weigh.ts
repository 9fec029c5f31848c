/** What the clauses around a name decide of whoever it was read as: a payer, a user, somebody dealt with, or nothing that can be told. */

import { type Facts, isActedOn, isServed, paysDirectly, paysIndirectly, uses } from '../facts';
import { GROUP_WORDS, PERSON_WORDS } from '../lexicon/heads';
import { judge } from '../rules';
import type { Verdict } from '../types';
import { type Around, aroundIn, NOTHING_AROUND } from './clauses';
import { misconceptionsIn } from './misconceptions';
import type { Part } from './part';
import { type PartContext, partOf, unknownIn } from './part-context';
import type { Recognised } from './resolve';
import { factsLeft, NOTHING_WITHHELD } from './withheld';

const BASE: Facts = { side: 'outside', willing: true, chooses: false, fundingFollowsUse: false, passesOn: false, gives: [], gets: [] };

const presumed = (id: string, name: string, facts: Facts): Recognised => ({ id, name, plural: true, facts, how: 'presumed', party: null });

const asPayer = (): Recognised =>
  presumed('kind:payer', 'people who pay', {
    ...BASE,
    gives: [{ what: 'money', kind: 'money' }],
    gets: [{ what: 'what they pay for', mode: 'return' }],
  });

const asUser = (service: string): Recognised =>
  presumed('kind:user', 'people in such a position', { ...BASE, gets: [{ what: service, mode: 'use' }] });

const asDealtWith = (service: string): Recognised =>
  presumed('kind:user', 'people in such a position', { ...BASE, willing: false, gets: [{ what: service, mode: 'acted-on' }] });

const asOutsider = (): Recognised => presumed('kind:user', 'people in such a position', BASE);

/** Likened rather than named: by nearness, by what parties do, or by what can be presumed. */
const isWeak = (found: Recognised | undefined): boolean =>
  !found || found.how === 'near-kind' || found.how === 'role' || found.how === 'presumed';

/** Weighs a part that was read against what is said around its name in `told`, the clauses that are about it alone. */
export function weighed(context: PartContext, part: Part, told: readonly { readonly from: number; readonly to: number }[]): Part {
  if (part.type !== 'party' && part.type !== 'unknown') return part;
  const { tokens, range, headEnd, compiled, list } = context;
  const own = headEnd < range.to ? [{ from: headEnd, to: range.to }] : [];
  const ranges = [...own, ...told];
  if (ranges.length === 0) return part;
  const around = compiled.layers.negation ? aroundIn(tokens, ranges, own.length > 0) : NOTHING_AROUND;
  return list === 'customers' ? amongCustomers(context, part, around, told) : amongConsumers(context, part, around);
}

const verdictOf = ({ compiled, list }: PartContext, facts: Facts): Verdict => judge(facts, list, compiled.scenario.sector).rule.verdict;

function amongCustomers(
  context: PartContext,
  part: Part,
  around: Around,
  told: readonly { readonly from: number; readonly to: number }[],
): Part {
  const found = part.party?.recognised;
  const { service } = context.compiled.scenario;
  const as = (recognised: Recognised): Part => partOf(context, recognised);
  const sound = found !== undefined && verdictOf(context, found.facts) !== 'reconsider';
  if ((around.dealtWith || around.misdeed) && !around.pays) {
    if (!found) return as(around.dealtWith ? asDealtWith(service) : asOutsider());
    if (!sound || paysOnly(found.facts)) return part;
    if (!isServed(found.facts)) return isWeak(found) ? as(around.dealtWith ? asDealtWith(service) : asOutsider()) : part;
    return as({ ...found, facts: { ...found.facts, gives: [], chooses: false, fundingFollowsUse: false, willing: false } });
  }
  if (around.pays && !around.free && !around.paid) {
    if (!found) return as(asPayer());
    return !sound && isWeak(found) && found.facts.willing && found.facts.side === 'outside' ? as(asPayer()) : part;
  }
  if (around.denies && sound && found && !paysOnly(found.facts)) {
    const facts = factsLeft(found.facts, { ...NOTHING_WITHHELD, money: true });
    return facts === found.facts ? part : as({ ...found, facts });
  }
  const against = told.some(({ from, to }) =>
    misconceptionsIn(tokens(context), from, to, 'customers').some((id) => id === 'M4' || id === 'M2'),
  );
  return sound && isWeak(found) && against ? unknownIn(context) : part;
}

const tokens = (context: PartContext): PartContext['tokens'] => context.tokens;

/** A firm, an authority or another body: it gets no meal and is not rescued. */
const isBody = ({ compiled, keys, range, headEnd }: PartContext, { party }: Recognised): boolean =>
  GROUP_WORDS.has(keys[headEnd - 1] ?? '') && !PERSON_WORDS.has(keys[headEnd - 1] ?? '') && headEnd > range.from
    ? true
    : (party?.kinds.some((kind) => compiled.lineage(kind).some((name) => /^(?:business|authority|supplier)$/u.test(name))) ?? false);

const paysOnly = (facts: Facts): boolean => (paysDirectly(facts) || paysIndirectly(facts)) && !uses(facts) && !isActedOn(facts);

function amongConsumers(context: PartContext, part: Part, around: Around): Part {
  const found = part.party?.recognised;
  const { sector, service } = context.compiled.scenario;
  const weak = isWeak(found);
  const turnedDown = found !== undefined && verdictOf(context, found.facts) === 'reconsider';
  const served = (around.served || around.free) && !around.pays && !around.paid;
  if (found && weak && served && turnedDown && !isBody(context, found)) return partOf(context, asUser(service));
  if (found && weak && around.pays && !around.served && !around.free && !around.paid && !turnedDown)
    return sector === 'commercial' ? (verdictOf(context, found.facts) === 'fits' ? unknownIn(context) : part) : partOf(context, asPayer());
  return part;
}
