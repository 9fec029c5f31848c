/** From a general kind ("a ministry", "whoever pays") to what it means in a scenario: one of its parties, or facts presumed of the kind. */
import { isServed, paysDirectly, paysIndirectly, uses } from '../facts';
import { selectConcept } from '../lexicon/concepts';
import type { List } from '../types';
import { presumedFacts } from './archetypes';
import { BROAD } from './bond';
import type { CompiledParty, CompiledScenario } from './compile';
import { elseOf, plainElseOf, ROLES, SWAPS } from './counted-in';
import { colleagueOf } from './inside';
import { placedAlike } from './placing';
import { type Recognised, recognised } from './recognised';
import { partiesByFacts, specialisations } from './roles';
import { looksPlural } from './voice';

/** Kinds found by what a party does, when none is called so. */
const BY_FACTS: Readonly<Record<string, 'payer' | 'user' | 'commissioner' | 'buyer'>> = {
  payer: 'payer',
  funder: 'payer',
  commissioner: 'commissioner',
  buyer: 'buyer',
  user: 'user',
  beneficiary: 'user',
};

/** `strict` takes only parties that are a kind without restriction. */
function byKinds(compiled: CompiledScenario, kind: string, list: List, strict = false): Recognised | null {
  const lineage = compiled.lineage(kind);
  for (const [depth, name] of lineage.entries()) {
    if (depth > 0 && isFunding(name) && !fundsByNature(compiled, lineage)) continue;
    // Teenagers have money of their own: where things are sold they are no children of whom somebody else takes care.
    if (depth > 0 && name === 'child' && kind === 'young-person' && compiled.scenario.sector === 'commercial') continue;
    const narrow = strict || TOO_BROAD.has(name);
    const all = compiled
      .partiesOf(name)
      .filter(
        (party) =>
          standsFor(party, name, depth, compiled) &&
          !(depth > 0 && isOtherwise(party, name, compiled)) &&
          !isAwayFrom(party, name, depth) &&
          (!narrow || isOpen(party, name) || (strict && !TOO_BROAD.has(name) && party.led.has(name))),
      );
    // Whoever funds the work is not one of those who pay for what they use themselves.
    const named = depth > 0 && isFunding(name) ? all.filter(({ facts }) => !uses(facts)) : all;
    const sure = named.filter((party) => party.kinds.includes(name));
    const others = sure.length > 0 ? unrestrictedFirst(sure, name) : named;
    const [first] = others;
    if (first)
      return {
        ...recognised(first, depth === 0 ? 'kind' : 'near-kind'),
        bond: bondBetween(first, name, depth),
        ...(others.length > 1 ? { others } : {}),
      };
    if (depth === 0) {
      const kinds = specialisations(compiled, kind, narrow).filter(
        (party) =>
          (kind !== 'business' || !party.kinds.includes('event-organiser')) &&
          (!isFunding(kind) || paysDirectly(party.facts) || paysIndirectly(party.facts)),
      );
      // "Guests" of a show are no users of it.
      const below = kind === 'user' || kind === 'beneficiary' ? kinds.filter(({ facts }) => isServed(facts)) : kinds;
      const one = below[0];
      if (one && (below.length === 1 || placedAlike(compiled, list, below)))
        return { ...recognised(one, 'near-kind'), bond: bondBelow(compiled, kind, below) };
    }
  }
  return null;
}

/** Parties that are a kind outright before those that are only some of it: teenagers before "young people who pay for the disco". */
const unrestrictedFirst = (parties: readonly CompiledParty[], kind: string): readonly CompiledParty[] =>
  parties.length < 2 || parties[0]?.open.has(kind)
    ? parties
    : [...parties].sort((a, b) => Number(b.open.has(kind)) - Number(a.open.has(kind)));

/** By a kind that the party is without restriction, by one that its names begin with, or by one that stands somewhere in an alias. */
function bondBetween({ open, led, kinds, general, party }: CompiledParty, kind: string, depth: number): number {
  if (kind === 'staff' && party.side === 'inside') return 0.6;
  const bond = kinds.includes(kind) ? (open.has(kind) ? 0.7 : 0.6) : open.has(kind) ? 0.5 : led.has(kind) ? 0.4 : 0.25;
  const known = ANYBODY.has(kind) ? Math.min(bond, 0.45) : bond;
  return depth === 0 ? known : known * (BROAD.has(kind) && !general ? 0.4 : 0.88);
}

/** Kinds of which anybody is one. */
const ANYBODY = new Set('public society resident user beneficiary'.split(' '));

/** By a kind that is one of this kind; where it is what several parties do, any of them may be meant. */
function bondBelow(compiled: CompiledScenario, kind: string, below: readonly CompiledParty[]): number {
  const role = BY_FACTS[kind];
  if (role && partiesByFacts(compiled, role).length > 1) return 0.2;
  return below.length === 1 ? 0.5 : 0.4;
}

/** Kinds so broad that a party that is only some of them does not answer to the whole: "firms that pay for training" are not the firms. */
const TOO_BROAD = new Set('public society resident staff manager business authority partner-body professional'.split(' '));

const isOpen = ({ open, led, party }: CompiledParty, kind: string): boolean =>
  open.has(kind) || (kind === 'staff' && party.side === 'inside') || (kind === 'resident' && led.has(kind));

/** "The authorities", said of a coastguard by the way: by its name it is something else, and so no government. */
const isOtherwise = ({ kinds }: CompiledParty, kind: string, { lineage }: CompiledScenario): boolean =>
  kind === 'authority' && kinds.length > 0 && !kinds.some((own) => lineage(own).includes(kind));

/** Somebody's kin away from work are not all who are parents or wives: "dads looking for love", "mum on leave". */
const isAwayFrom = ({ open, party }: CompiledParty, kind: string, depth: number): boolean =>
  depth > 0 && party.side === 'away' && !open.has(kind);

/** Whether a party that is of some kind can stand for all of that kind: nobody outside for the staff, and haulage firms for no garage. */
function standsFor({ party, kinds }: CompiledParty, kind: string, depth: number, { scenario }: CompiledScenario): boolean {
  if (kind === 'staff' && scenario.sector !== 'internal')
    return party.side === 'inside' || party.gives.some((given) => given.kind === 'work');
  if (kind === 'supplier')
    return party.kinds.includes(kind) || party.gives.every((given) => given.kind !== 'money' && given.kind !== 'contract');
  if (kind !== 'business') return true;
  const plain = depth === 0 ? PLAIN_FIRMS : ONLY_FIRMS;
  return party.kinds.includes(kind) || (kinds.includes(kind) && [party.name, ...party.aliases].some((name) => plain.test(name)));
}

const PLAIN_FIRMS =
  /^(?:the |all |other )?(?:(?:local|small|nearby|town|big|private) )*(?:businesses|companies|firms|traders|business|shops)\b/iu;
/** For a florist or a garage the name must stand for all firms, not for those with debts to claim. */
const ONLY_FIRMS = new RegExp(`${PLAIN_FIRMS.source}$`, 'iu');

const isFunding = (kind: string): boolean => kind === 'funder' || kind === 'payer';

/** Kinds whose money pays for something of their own: not to be counted in with others who pay. */
const PAYS_FOR_OTHER_THINGS = new Set(['advertiser', 'estate-agent']);

/** Authorities pay for public and charitable work, and donors for charity; a firm's payers are its buyers. */
const fundsByNature = (compiled: CompiledScenario, lineage: readonly string[]): boolean => {
  if (lineage.some((kind) => PAYS_FOR_OTHER_THINGS.has(kind))) return false;
  const { sector } = compiled.scenario;
  return sector === 'public' || sector === 'non-profit' || !(lineage.includes('authority') || lineage.includes('funder'));
};

function byFacts(compiled: CompiledScenario, kind: string, list: List, depth: number): Recognised | null {
  const role = BY_FACTS[kind];
  if (!role) return null;
  const all = partiesByFacts(compiled, role);
  // Whoever pays to be seen is no buyer of what others use, and children or wrongdoers are not the users in general.
  const plain = all.filter(({ facts, kinds }) =>
    role === 'buyer' ? !facts.promotes : role === 'user' ? !facts.minor && facts.willing && !kinds.includes('offender') : true,
  );
  const known = plain.length > 0 ? plain : role === 'buyer' && depth > 0 ? [] : all;
  const pure = kind === 'payer' ? [] : known.filter(({ facts }) => !uses(facts));
  const found = role === 'payer' && pure.length > 0 ? pure : known;
  const one = found[0];
  if (!one) return null;
  const sure = found.length === 1 || placedAlike(compiled, list, found);
  return sure || role !== 'user' || depth === 0 ? { ...recognised(one, 'role'), bond: found.length === 1 ? 0.6 : 0.2 } : null;
}

/** Siblings under one of these are alike enough to be read as one another: one ministry is as good as the next. */
const ALIKE = new Set(['ministry', 'offender', 'local-authority', 'government', 'staff', 'patient', 'donor']);

function bySibling(compiled: CompiledScenario, kind: string, list: List): Recognised | null {
  for (const name of compiled.lineage(kind).slice(1)) {
    if (!ALIKE.has(name)) continue;
    const near = specialisations(compiled, name);
    const one = near[0];
    if (one && placedAlike(compiled, list, near)) return { ...recognised(one, 'near-kind'), bond: 0.4 };
  }
  return null;
}

/**
 * What a kind means in this scenario for a list; null when the engine should ask. Party by kind, by ancestor, by what parties do,
 * by a kind it is counted in, and last by what can be presumed.
 */
export function resolveKind(compiled: CompiledScenario, kind: string, list: List, depth = 0): Recognised | null {
  if (kind === 'client') return resolveClient(compiled, list, depth);
  const found = resolveAny(compiled, kind, list, depth);
  if (!found || depth > 0) return found;
  return { ...(found.how === 'near-kind' || found.how === 'kind' ? asChild(compiled, kind, found) : found), kind };
}

/** A child counted in with grown-up users does not choose: somebody chooses for it. */
function asChild(compiled: CompiledScenario, kind: string, found: Recognised): Recognised {
  const minor =
    compiled.lineage(kind).includes('child') &&
    (found.how === 'kind'
      ? found.party?.kinds.some((own) => compiled.lineage(own).includes('patient')) === true
      : !found.party?.kinds.some((own) => compiled.lineage(own).includes('child')));
  return minor && found.facts.chooses ? { ...found, facts: { ...found.facts, chooses: false } } : found;
}

function resolveAny(compiled: CompiledScenario, kind: string, list: List, depth: number): Recognised | null {
  if (compiled.scenario.sector === 'internal') {
    if (compiled.lineage(kind).includes('staff')) return colleagueOf(compiled, kind);
    if (kind === 'worker' || kind === 'leader') return colleagueOf(compiled, 'staff');
  }
  const named = byKinds(compiled, kind, list, depth > 0) ?? byFacts(compiled, kind, list, depth) ?? bySibling(compiled, kind, list);
  if (named) return named;
  // A body of the organisation's own sort is another one: "hospitals", seen from a hospital.
  if (compiled.isOwn(kind))
    return depth === 0 && compiled.scenario.sector !== 'internal' ? resolveKind(compiled, 'competitor', list, depth + 1) : null;
  const swap = (SWAPS[kind] ?? []).flatMap((name) => compiled.partiesOf(name))[0];
  if (swap) return { ...recognised(swap, 'near-kind'), bond: 0.4, loose: true };
  if (depth < 3) {
    for (const name of compiled.lineage(kind)) {
      for (const other of name === kind || name === 'business' ? elseOf(name, compiled, depth) : plainElseOf(name)) {
        const found = resolveKind(compiled, other, list, depth + 1);
        // People from outside are none of those inside, for want of anything nearer.
        const inside = compiled.scenario.sector === 'internal' && found?.facts.side === 'inside';
        if (found && found.how !== 'presumed' && !inside)
          return { ...found, how: 'near-kind', bond: name === 'non-payer' ? 0.6 : ROLES.has(name) ? 0.4 : 0.1, loose: true };
      }
    }
  }
  return presumedOfKind(compiled, kind, list);
}

/** What can be presumed of a kind of which nobody is a party; null where the engine should ask. */
export function presumedOfKind({ lineage, scenario }: CompiledScenario, kind: string, list: List): Recognised | null {
  const facts = presumedFacts(lineage(kind), scenario.sector, list);
  if (!facts) return null;
  const { name } = selectConcept(kind);
  return { id: `kind:${kind}`, name, plural: looksPlural(name), facts, how: 'presumed', party: null };
}

/** 'Client' is whoever pays where something is sold or commissioned, and whoever is served elsewhere (D11). */
function resolveClient(compiled: CompiledScenario, list: List, depth: number): Recognised | null {
  const { sector } = compiled.scenario;
  const named = byKinds(compiled, 'client', list);
  if (named) return named;
  if (sector === 'commercial') return resolveKind(compiled, 'buyer', list, depth + 1);
  if (sector === 'internal') return resolveKind(compiled, 'commissioner', list, depth + 1);
  return resolveKind(compiled, 'beneficiary', list, depth + 1);
}
