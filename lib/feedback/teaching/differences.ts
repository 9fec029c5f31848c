/** What differs between two states of one scenario, as far as reading looks at it: which words, which kinds, which parties. */
import type { CompiledParty, CompiledScenario } from '../items/compile';
import { resolveKind } from '../items/resolve';
import { conceptIds } from '../lexicon/concepts';
import { LISTS } from '../scenario';

export interface Differences {
  /** Phrases, as keys, that mean something else now: new ones, gone ones, those of another party. */
  readonly phrases: readonly (readonly string[])[];
  /** Rough roots of words that tell parties apart, where another party (or none) is told now. */
  readonly roots: ReadonlySet<string>;
  /** Kinds of the lexicon that somebody else, or somebody with other facts, stands for now. */
  readonly kinds: ReadonlySet<string>;
  /** Parties with other facts, kinds or names, new ones and gone ones. Other names alone are phrases. */
  readonly parties: ReadonlySet<string>;
  /** Parties that are ruled on otherwise in a list, as `list party`. */
  readonly rulings: ReadonlySet<string>;
}

/** Keys of two maps whose values differ. */
function changedKeys(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

/** What reading looks at in a party: not its aliases, which are phrases, nor its sources. */
const traitsOf = ({ party, plural, facts, kinds }: CompiledParty): string => JSON.stringify([party.name, plural, facts, kinds]);

const traitsIn = ({ parties }: CompiledScenario): ReadonlyMap<string, string> =>
  new Map([...parties].map(([id, party]) => [id, traitsOf(party)]));

const rootsIn = ({ contents }: CompiledScenario): ReadonlyMap<string, string> =>
  new Map([...contents].map(([root, owners]) => [root, owners.join(' ')]));

const rulingsIn = ({ scenario }: CompiledScenario): ReadonlyMap<string, string> =>
  new Map((scenario.rulings ?? []).map(({ list, party, verdict }) => [`${list} ${party}`, verdict]));

/** Whom a kind stands for, in both lists. */
const standsFor = (compiled: CompiledScenario, kind: string): string =>
  JSON.stringify(
    LISTS.map((list) => {
      const found = resolveKind(compiled, kind, list);
      return found && [found.id, found.name, found.plural, found.facts, found.how, found.party?.kinds];
    }),
  );

/** Everything else that reading looks at, which teaching leaves alone. */
const groundsOf = ({ scenario, layers }: CompiledScenario): string =>
  JSON.stringify([scenario.organisation, scenario.title, scenario.alsoCalled, scenario.service, scenario.sector, layers]);

/** What differs between a scenario before and after; null when so much does that every text must be read again. Takes a few milliseconds. */
export function differencesBetween(before: CompiledScenario, after: CompiledScenario): Differences | null {
  if (groundsOf(before) !== groundsOf(after)) return null;
  const phrases = changedKeys(before.senses, after.senses).map((path) => path.split(' '));
  if (phrases.some((keys) => keys.some((key) => key.startsWith('@')))) return null;
  return {
    phrases,
    roots: new Set(changedKeys(rootsIn(before), rootsIn(after))),
    kinds: new Set(conceptIds.filter((kind) => standsFor(before, kind) !== standsFor(after, kind))),
    parties: new Set(changedKeys(traitsIn(before), traitsIn(after))),
    rulings: new Set(changedKeys(rulingsIn(before), rulingsIn(after))),
  };
}
