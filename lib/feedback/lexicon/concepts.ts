/** All kinds of party of the general lexicon, in one explicit list. */
import { AUTHORITIES } from './authorities';
import { BODIES } from './bodies';
import { type Concept, withAdditions } from './concept';
import { HEALTH } from './health';
import { JUSTICE } from './justice';
import { AGENCIES } from './more/agencies';
import { BRANDS, FIRMS } from './more/brands';
import { KIN } from './more/kin';
import { MORE_PEOPLE } from './more/people';
import { PLACES } from './more/places';
import { SCHOOL_YEARS } from './more/school-years';
import { ORDINARY } from './ordinary';
import { PAYERS } from './payers';
import { PEOPLE } from './people';
import { SERVED } from './places';

export const CONCEPTS: readonly Concept[] = withAdditions(
  [...AUTHORITIES, ...PAYERS, ...PEOPLE, ...JUSTICE, ...HEALTH, ...SERVED, ...BODIES, ...ORDINARY, ...FIRMS],
  [KIN, AGENCIES, BRANDS, MORE_PEOPLE, PLACES, SCHOOL_YEARS],
);

const byId = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** What an author may write under `kinds`. */
export const conceptIds: readonly string[] = CONCEPTS.map((concept) => concept.id);

/** The kind with this id; throws when there is none. */
export function selectConcept(id: string): Concept {
  const concept = byId.get(id);
  if (!concept) throw new Error(`the lexicon has no kind "${id}"`);
  return concept;
}

/**
 * The kinds that a kind may stand in for, nearest first. `isOwn` tells whether the organisation itself is a body of some kind:
 * `staff@health-body` counts only there, and what follows it only elsewhere.
 */
export function ancestors(id: string, isOwn: (kind: string) => boolean): string[] {
  const found: string[] = [];
  const queue = [id];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const parent of byId.get(at)?.is ?? []) {
      const [kind = '', body] = parent.split('@');
      if (body !== undefined && !isOwn(body)) continue;
      if (body === undefined && isOwn(kind)) continue;
      if (!found.includes(kind)) {
        found.push(kind);
        queue.push(kind);
      }
    }
  }
  return found;
}
