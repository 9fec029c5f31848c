/** Parties of a scenario found by what they are in general or by what they do. */
import { type Facts, paysDirectly, uses } from '../facts';
import { CONCEPTS } from '../lexicon/concepts';
import type { CompiledParty, CompiledScenario } from './compile';

const found = new WeakMap<CompiledScenario, Map<string, readonly CompiledParty[]>>();

/**
 * Parties of kinds that are kinds of this one (its specialisations), by the scenario's own lineage; `open` leaves out those with a restriction.
 * All kinds are gone through, so what was found is kept as long as the scenario is.
 */
export function specialisations(compiled: CompiledScenario, kind: string, open = false): readonly CompiledParty[] {
  let ofScenario = found.get(compiled);
  if (!ofScenario) {
    ofScenario = new Map();
    found.set(compiled, ofScenario);
  }
  const key = open ? `${kind} open` : kind;
  let parties = ofScenario.get(key);
  if (!parties) {
    parties = specialise(compiled, kind, open);
    ofScenario.set(key, parties);
  }
  return parties;
}

function specialise(compiled: CompiledScenario, kind: string, open: boolean): readonly CompiledParty[] {
  const parties: CompiledParty[] = [];
  for (const concept of CONCEPTS) {
    if (concept.id === kind || !compiled.lineage(concept.id).includes(kind)) continue;
    for (const party of compiled.partiesOf(concept.id))
      if (!parties.includes(party) && (!open || party.open.has(concept.id))) parties.push(party);
  }
  return parties;
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
