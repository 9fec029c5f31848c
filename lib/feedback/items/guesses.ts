/** What is left where no name is known: descriptions in the author's words, and people in some plight. */
import type { Range, Token } from '../reading';
import type { List } from '../types';
import type { CompiledScenario } from './compile';
import { contentRoot } from './names';
import { asUser } from './presumptions';
import { type Recognised, recognisedParty } from './recognised';

/** Last resort for people described in words of the author's own names: "people getting deported" where a party is "people who are deported". */
export function byContent(compiled: CompiledScenario, tokens: readonly Token[], keys: readonly string[], range: Range): Recognised | null {
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
  // "Children on their parents' accounts" are not everyone with an account, nor is a shop that hands it out.
  if (only[1] === 1 && party?.kinds.some((kind) => NOT_ANYBODY.has(kind))) return null;
  // One word in common makes no body of people: "people who make up emergencies" are not the emergency services.
  if (only[1] === 1 && roots.size > 1 && party?.kinds.some((kind) => compiled.lineage(kind).some((name) => BODIES.test(name)))) return null;
  return party ? { ...recognisedParty(party), how: 'near-kind' } : null;
}

const BODIES = /^(?:authority|partner-body|supplier|media)$/u;

/** Kinds of which nobody in particular is none. */
const NOT_ANYBODY = new Set(['child', 'baby', 'pet', 'business', 'shop', 'school', 'local-authority', 'government']);

/** People said to be in some plight or other that we cannot read: in a list of consumers of a service for people, presumably served. */
export function servedSomehow(compiled: CompiledScenario, list: List): Recognised | null {
  const { sector, service } = compiled.scenario;
  if (list !== 'consumers' || sector === 'internal') return null;
  return asUser(service);
}
