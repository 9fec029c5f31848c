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
  /** Nouns, as keys, around which other parties' names are made now. */
  readonly heads: ReadonlySet<string>;
  /** Kinds of the lexicon that somebody else, or somebody with other facts, stands for now. */
  readonly kinds: ReadonlySet<string>;
  /** Parties with other facts, kinds or names, new ones and gone ones. Other names alone are phrases. */
  readonly parties: ReadonlySet<string>;
  /** Parties that are ruled on otherwise in a list, as `list party`. */
  readonly rulings: ReadonlySet<string>;
  /** Whether every text is read as the same parties, so that verdicts alone can differ: facts and rulings decide on nobody's name. */
  readonly sameReading: boolean;
}

/** Keys of two maps whose values differ. */
function changedKeys(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
}

/** What reading looks at in a party, apart from its facts: not its aliases, which are phrases, nor its sources. */
const traitsOf = ({ party, plural, kinds, open, led }: CompiledParty): string =>
  JSON.stringify([party.name, plural, kinds, [...open], [...led]]);

const partiesIn = ({ parties }: CompiledScenario, tell: (party: CompiledParty) => string): ReadonlyMap<string, string> =>
  new Map([...parties].map(([id, party]) => [id, tell(party)]));

const rootsIn = ({ contents }: CompiledScenario): ReadonlyMap<string, string> =>
  new Map([...contents].map(([root, owners]) => [root, owners.join(' ')]));

const headsIn = ({ heads }: CompiledScenario): ReadonlyMap<string, string> =>
  new Map([...heads].map(([noun, owners]) => [noun, owners.join(' ')]));

const rulingsIn = ({ scenario }: CompiledScenario): ReadonlyMap<string, string> =>
  new Map((scenario.rulings ?? []).map(({ list, party, verdict }) => [`${list} ${party}`, verdict]));

/** Whom each kind stands for in both lists; apart from their facts, and with them. */
function kindsIn(compiled: CompiledScenario): { readonly names: ReadonlyMap<string, string>; readonly facts: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  const facts = new Map<string, string>();
  for (const kind of conceptIds) {
    const found = LISTS.map((list) => resolveKind(compiled, kind, list));
    const parties = compiled.partiesOf(kind).map(({ party, open, led }) => [party.id, open.has(kind), led.has(kind)]);
    names.set(kind, JSON.stringify([parties, found.map((one) => one && [one.id, one.name, one.plural, one.how, one.party?.kinds])]));
    facts.set(kind, JSON.stringify(found.map((one) => one?.facts)));
  }
  return { names, facts };
}

/** Everything else that reading looks at, which teaching leaves alone. */
const groundsOf = ({ scenario, layers }: CompiledScenario): string =>
  JSON.stringify([scenario.organisation, scenario.title, scenario.alsoCalled, scenario.service, scenario.sector, layers]);

/** What differs between a scenario before and after; null when so much does that every text must be read again. Takes a few milliseconds. */
export function differencesBetween(before: CompiledScenario, after: CompiledScenario): Differences | null {
  if (groundsOf(before) !== groundsOf(after)) return null;
  const phrases = changedKeys(before.senses, after.senses).map((path) => path.split(' '));
  // A phrase of classes alone may be met anywhere.
  if (phrases.some((keys) => keys.every((key) => key.startsWith('@')))) return null;
  const roots = changedKeys(rootsIn(before), rootsIn(after));
  const heads = changedKeys(headsIn(before), headsIn(after));
  const [old, now] = [kindsIn(before), kindsIn(after)];
  const elsewhere = changedKeys(old.names, now.names);
  const others = changedKeys(partiesIn(before, traitsOf), partiesIn(after, traitsOf));
  const facts = ({ facts: told }: CompiledParty): string => JSON.stringify(told);
  return {
    phrases,
    roots: new Set(roots),
    heads: new Set(heads),
    kinds: new Set([...elsewhere, ...changedKeys(old.facts, now.facts)]),
    parties: new Set([...others, ...changedKeys(partiesIn(before, facts), partiesIn(after, facts))]),
    rulings: new Set(changedKeys(rulingsIn(before), rulingsIn(after))),
    sameReading: phrases.length + roots.length + heads.length + elsewhere.length + others.length === 0,
  };
}
