/** Parties of a scenario found by what they are in general or by what they do. */
import { type Facts, isServed, paysDirectly, uses } from '../facts';
import { CONCEPTS } from '../lexicon/concepts';
import type { List } from '../types';
import type { CompiledParty, CompiledScenario } from './compile';
import { isTurnedDown, placedAlike } from './placing';

const narrower = new WeakMap<CompiledScenario, Map<string, readonly string[]>>();

/** The kinds that are kinds of this one by the scenario's own lineage. All kinds are gone through, so the answer is kept as long as the scenario is. */
function kindsBelow(compiled: CompiledScenario, kind: string): readonly string[] {
  let known = narrower.get(compiled);
  if (!known) {
    known = new Map();
    narrower.set(compiled, known);
  }
  let below = known.get(kind);
  if (!below) {
    below = CONCEPTS.flatMap(({ id }) => (id !== kind && compiled.lineage(id).includes(kind) ? [id] : []));
    known.set(kind, below);
  }
  return below;
}

/** Parties of kinds that are kinds of this one (its specialisations); `open` leaves out those with a restriction. */
export function specialisations(compiled: CompiledScenario, kind: string, open = false): readonly CompiledParty[] {
  const found: CompiledParty[] = [];
  for (const below of kindsBelow(compiled, kind))
    for (const party of compiled.partiesOf(below)) if (!found.includes(party) && (!open || party.open.has(below))) found.push(party);
  return found;
}

/** Parties found by what they do rather than what they are called: whoever pays, whoever is served. */
export function partiesByFacts(compiled: CompiledScenario, role: 'payer' | 'user' | 'commissioner' | 'buyer'): readonly CompiledParty[] {
  const all = [...compiled.parties.values()].filter(({ party }) => party.side !== 'inside' || compiled.scenario.sector === 'internal');
  const test: Record<typeof role, (facts: Facts) => boolean> = {
    payer: paysDirectly,
    commissioner: (facts) => facts.gives.some(({ kind }) => kind === 'contract'),
    buyer: (facts) => paysDirectly(facts) && uses(facts),
    user: (facts) => uses(facts) && !paysDirectly(facts) && !facts.gives.some(({ kind }) => kind === 'tax'),
  };
  return all.filter(({ facts }) => test[role](facts));
}

/** The one party inside, or the one from elsewhere, that is dealt with against its will; null where none or several are. */
export function onlyUnwilling({ parties }: CompiledScenario, inside: boolean): CompiledParty | null {
  const unwilling = [...parties.values()].filter(({ party }) => !party.willing && (party.side === 'inside') === inside);
  return (unwilling.length === 1 && unwilling[0]) || null;
}

/** Whether all who are served would be placed alike, so that it matters little who of them is meant. */
export function usersAgree(compiled: CompiledScenario, list: List): boolean {
  const isUser = ({ facts }: CompiledParty): boolean => facts.side === 'outside' && facts.willing && !facts.minor && isServed(facts);
  return placedAlike(compiled, list, [...compiled.parties.values()].filter(isUser));
}

/** How the firms among the parties outside would be placed: turned down, sound, or some of them so and some so. */
export function placingsOfFirms(compiled: CompiledScenario, list: List): ReadonlySet<'turned down' | 'sound'> {
  const isFirm = ({ kinds, facts }: CompiledParty): boolean =>
    facts.side === 'outside' && kinds.some((kind) => compiled.lineage(kind).some((name) => FIRMS.test(name)));
  const firms = [...compiled.parties.values()].filter(isFirm);
  return new Set(firms.map((party) => (isTurnedDown(compiled, list, party) ? 'turned down' : 'sound')));
}

/** Kinds of which a firm's name tells no more than that it is one. */
export const BARE_FIRMS: readonly string[] = ['business', 'shop', 'supermarket', 'hospitality', 'household-name'];

const FIRMS = /^(?:business|shop|supplier|advertiser|sponsor|hospitality)$/u;
