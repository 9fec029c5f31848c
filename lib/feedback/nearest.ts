/** The likely meaning of a name that is not known: what 'did you mean' is made of, for scenarios, lessons and commands alike. */
import { distance } from './reading/spelling';

/** A name shorter than this is the beginning of too many. */
const SHORTEST_BEGINNING = 3;

/**
 * The allowed name nearest to `given`, the first of several as near; undefined when none is near. A third of its letters may differ, two in a
 * short word and one in a word of three letters or fewer; after these come names of which one begins with the other ("local", "local-authority").
 */
export function nearestName(given: string, allowed: readonly string[]): string | undefined {
  const wanted = given.toLowerCase();
  const limit = given.length < 4 ? 1 : Math.max(2, Math.floor(given.length / 3));
  let best: { readonly name: string; readonly edits: number } | undefined;
  for (const name of allowed) {
    const other = name.toLowerCase();
    const begins = Math.min(wanted.length, other.length) >= SHORTEST_BEGINNING && (other.startsWith(wanted) || wanted.startsWith(other));
    const edits = Math.min(distance(wanted, other, limit), begins ? limit : limit + 1);
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { name, edits };
  }
  return best?.name;
}
