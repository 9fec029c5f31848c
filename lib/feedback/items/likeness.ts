/** How well the words of a part describe each party, by the author's own words for it. */
import type { Range, Token } from '../reading';
import type { CompiledScenario } from './compile';
import { rootOf } from './descriptions';

interface Described {
  readonly compiled: CompiledScenario;
  readonly keys: readonly string[];
  readonly tokens: readonly Token[];
  readonly range: Range;
  readonly headEnd: number;
  readonly told: readonly Range[];
}

/** How much a word tells of who is meant, by where it stands. */
const IN_NAME = 1;
const IN_CLAUSE = 0.8;
const IN_REASON = 0.5;

const MOST_WORDS = 40;

/** How well each party is described, by its id; those that no word describes are left out. */
export function likenessesIn({ compiled, keys, tokens, range, headEnd, told }: Described): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const seen = new Set<string>();
  const bare = headEnd === range.to && told.length === 0;
  const add = (from: number, to: number, worth: number): void => {
    for (let i = from; i < Math.min(to, from + MOST_WORDS); i++) {
      const root = tokens[i]?.mark ? null : rootOf(keys[i] ?? '');
      if (root === null || seen.has(root)) continue;
      seen.add(root);
      for (const { party, asHead, asBareHead, asOther } of compiled.descriptions.get(root) ?? [])
        found.set(party, (found.get(party) ?? 0) + (i !== headEnd - 1 ? asOther : bare ? asBareHead : asHead) * worth);
    }
  };
  add(range.from, headEnd, IN_NAME);
  add(headEnd, range.to, IN_CLAUSE);
  for (const { from, to } of told) add(from, to, IN_REASON);
  return found;
}
