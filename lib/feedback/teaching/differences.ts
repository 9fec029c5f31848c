/** What differs between two states of one scenario, as far as reading and judging look at it: which words, which kinds, which parties. */
import { isCalledByDenial } from '../items/around';
import type { CompiledParty, CompiledScenario } from '../items/compile';
import type { Described } from '../items/descriptions';
import { INSTEAD_OF, ONLY_DISMISSED, ONLY_UNWILLING, OWN_STAFF } from '../items/evoking';
import { ownStaff } from '../items/inside';
import { onlyFirms } from '../items/near';
import { stemsOfForm } from '../items/near-names';
import { type Recognised, recognisedParty } from '../items/recognised';
import { resolveKind } from '../items/resolve';
import { BARE_FIRMS, onlyUnwilling, placingsOfFirms, usersAgree } from '../items/roles';
import { conceptIds } from '../lexicon/concepts';
import { LISTS } from '../scenario';
import type { List } from '../types';

/** Where an answer can change: it holds one of these words, or one that brings one of these kinds to mind, in one of these lists. */
export interface Differences {
  /** Phrases, as keys, that mean somebody else now, or somebody who differs. */
  readonly phrases: readonly (readonly string[])[];
  /** Rough roots of words that tell such a party from others. */
  readonly roots: ReadonlySet<string>;
  /** The same of words that describe such a party. */
  readonly descriptions: ReadonlySet<string>;
  /** Nouns, as keys, around which such names are made. */
  readonly nouns: ReadonlySet<string>;
  /** Kinds that somebody else stands for now, or somebody who differs; and questions that are answered otherwise (evoking.ts). */
  readonly kinds: ReadonlySet<string>;
  readonly lists: ReadonlySet<List>;
  /** Where nothing but rulings differs, those, as `list party`; null where more does. */
  readonly rulings: ReadonlySet<string> | null;
}

/** A stem among the keys of phrases. */
export const asStem = (stem: string): string => `~${stem}`;

/** Entries of a scenario by key, each told in a text that names the parties in it, parted by spaces. */
type Entries = ReadonlyMap<string, string>;

const joined = (index: ReadonlyMap<string, readonly string[]>): Entries => new Map([...index].map(([key, ids]) => [key, ids.join(' ')]));
const told = (described: readonly Described[]): string =>
  described.map((one) => `${one.party} ${one.asHead} ${one.asBareHead} ${one.asOther}`).join(' ');
const listed = (keys: ReadonlySet<string>): Entries => new Map([...keys].map((key) => [key, '']));
const whole = (data: unknown): Entries => new Map([['', JSON.stringify(data)]]);

/** Forms by the stems that a text must hold, marked as such. */
function formEntries(forms: ReadonlyMap<string, string>): Entries {
  const entries = new Map<string, string>();
  for (const [form, party] of forms) {
    const path = stemsOfForm(form).map(asStem).join(' ');
    entries.set(path, `${entries.get(path) ?? ''}${form}: ${party} `);
  }
  return entries;
}

interface Compared {
  /** What its keys are keys of; `all`: where it differs, every text must be read. */
  readonly by: 'phrase' | 'root' | 'description' | 'noun' | 'all';
  readonly entries: (compiled: CompiledScenario) => Entries;
}

/** How each part of a compiled scenario is compared: whoever adds a part says here which words of an answer lead to it. */
const PARTS: Readonly<Record<keyof CompiledScenario, Compared | null>> = {
  scenario: {
    by: 'all',
    entries: ({ scenario: { organisation, title, alsoCalled, service, sector } }) =>
      whole([organisation, title, alsoCalled, service, sector]),
  },
  thingKinds: { by: 'all', entries: ({ thingKinds }) => listed(thingKinds) },
  layers: { by: 'all', entries: ({ layers }) => whole(layers) },
  ownNouns: { by: 'all', entries: ({ ownNouns }) => listed(ownNouns) },
  senses: { by: 'phrase', entries: ({ senses }) => senses },
  withCommas: { by: 'phrase', entries: ({ withCommas }) => listed(withCommas) },
  halves: { by: 'phrase', entries: ({ halves }) => listed(halves) },
  forms: { by: 'phrase', entries: ({ forms }) => formEntries(forms.parties) },
  contents: { by: 'root', entries: ({ contents }) => joined(contents) },
  descriptions: { by: 'description', entries: ({ descriptions }) => new Map([...descriptions].map(([root, of]) => [root, told(of)])) },
  thingRoots: { by: 'root', entries: ({ thingRoots }) => listed(thingRoots) },
  heads: { by: 'noun', entries: ({ heads }) => joined(heads) },
  thingHeads: { by: 'noun', entries: ({ thingHeads }) => listed(thingHeads) },
  // Told by `senses`.
  phrases: null,
  // Compared for each word of the texts.
  words: null,
  speller: null,
  // Compared below, by what is asked of them.
  parties: null,
  partiesOf: null,
  // Told by the organisation's names.
  ownForms: null,
  ownRoots: null,
  isOwn: null,
  lineage: null,
  // No verdict depends on them.
  id: null,
  version: null,
  contrasts: null,
};

/** Keys of two maps whose values differ, or name somebody who does. */
function changedKeys(a: Entries, b: Entries, differs: (id: string) => boolean = () => false): string[] {
  const names = (value: string | undefined): boolean => value?.split(' ').some(differs) ?? false;
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key) || names(a.get(key)) || names(b.get(key)));
}

/** What reading and judging look at in a party; its other names are phrases, kinds and words that tell it from others, and otherwise count for little. */
const sketchOf = (compiled: CompiledParty): string => {
  const { aliases, source, gives, gets, ...party } = compiled.party;
  return JSON.stringify([party, compiled.plural, compiled.facts, compiled.kinds, isCalledByDenial(compiled)]);
};

const sketchesIn = ({ parties }: CompiledScenario): Entries => new Map([...parties].map(([id, party]) => [id, sketchOf(party)]));

const rulingsIn = ({ scenario }: CompiledScenario): Entries =>
  new Map((scenario.rulings ?? []).map(({ list, party, verdict }) => [`${list} ${party}`, verdict]));

/** What came of asking for somebody. */
interface Asked {
  readonly told: string;
  /** The parties that were found. */
  readonly ids: readonly string[];
  /** The first kinds of those, by which they may be asked for again. */
  readonly first: readonly string[];
}

const idsOf = (parties: readonly CompiledParty[]): string[] => parties.map(({ party }) => party.id);

function asked(found: readonly (Recognised | null)[], more: readonly (readonly string[])[] = []): Asked {
  const told = found.map((one) => one && [one.id, one.name, one.plural, one.how, one.loose, one.bond, one.facts, idsOf(one.others ?? [])]);
  return {
    told: JSON.stringify([told, more]),
    ids: found.flatMap((one) => (one ? [one.id, ...idsOf(one.others ?? [])] : [])),
    first: found.flatMap((one) => one?.party?.kinds[0] ?? []),
  };
}

/** Whom each kind stands for in both lists, and all parties that may stand for it in some way. */
function kindsIn(compiled: CompiledScenario): [string, Asked][] {
  const all = [...compiled.parties.values()];
  const of = (kind: string): Asked =>
    asked(
      LISTS.map((list) => resolveKind(compiled, kind, list)),
      [
        ...compiled.lineage(kind).map((name) => idsOf(compiled.partiesOf(name))),
        idsOf(all.filter(({ open }) => open.has(kind))),
        idsOf(all.filter(({ led }) => led.has(kind))),
      ],
    );
  return conceptIds.map((kind) => [kind, of(kind)]);
}

/** What is asked of all parties at once, by names of its own or by the kinds that lead to the question. */
function questionsIn(compiled: CompiledScenario): [string, Asked][] {
  const only = (party: CompiledParty | null): Asked => asked([party && recognisedParty(party)]);
  const placings = asked(
    [],
    LISTS.map((list) => [...placingsOfFirms(compiled, list)].sort()),
  );
  return [
    ...BARE_FIRMS.map((kind): [string, Asked] => [kind, placings]),
    ['business', asked(LISTS.map((list) => onlyFirms(compiled, list)))],
    [OWN_STAFF, asked(LISTS.map((list) => ownStaff(compiled, list)))],
    [ONLY_UNWILLING, only(onlyUnwilling(compiled, false))],
    [ONLY_DISMISSED, only(onlyUnwilling(compiled, true))],
  ];
}

/** The same, where any words may lead to the question. */
const anywhereIn = (compiled: CompiledScenario): string => JSON.stringify(LISTS.map((list) => usersAgree(compiled, list)));

/** Kinds, and questions, that come down to somebody else, or to somebody who differs. */
function changedKinds(before: CompiledScenario, after: CompiledScenario, differs: (id: string) => boolean): Set<string> {
  const [old, now] = [before, after].map((compiled) => [...kindsIn(compiled), ...questionsIn(compiled)]) as [
    [string, Asked][],
    [string, Asked][],
  ];
  const changed = new Set<string>();
  for (const [i, [kind, was]] of old.entries()) {
    const is = now[i]?.[1];
    if (was.told !== is?.told || was.ids.some(differs) || is.ids.some(differs)) changed.add(kind);
  }
  for (const [kind, other] of Object.entries(INSTEAD_OF)) if (changed.has(kind)) changed.add(other);
  const again = [...old, ...now].filter(([, { first }]) => first.some((kind) => changed.has(kind)));
  return new Set([...changed, ...again.map(([kind]) => kind)]);
}

/** What differs between a scenario before and after; null when so much does that every text must be read again. Takes some ten milliseconds. */
export function differencesBetween(before: CompiledScenario, after: CompiledScenario): Differences | null {
  if (anywhereIn(before) !== anywhereIn(after)) return null;
  const others = changedKeys(sketchesIn(before), sketchesIn(after));
  const rulings = changedKeys(rulingsIn(before), rulingsIn(after));
  const ruledOn = LISTS.filter((list) => rulings.some((ruling) => ruling.startsWith(`${list} `)));
  const parties = new Set([...others, ...rulings.map((ruling) => ruling.split(' ')[1] ?? '')]);
  const differs = (id: string): boolean => parties.has(id);
  const changed = { phrase: [] as string[], root: [] as string[], description: [] as string[], noun: [] as string[] };
  for (const { by, entries } of Object.values(PARTS).filter((part) => part !== null)) {
    const keys = changedKeys(entries(before), entries(after), by === 'all' ? undefined : differs);
    if (by !== 'all') changed[by].push(...keys);
    else if (keys.length > 0) return null;
  }
  const withoutRulings = ({ scenario }: CompiledScenario): string => JSON.stringify({ ...scenario, rulings: [] });
  const ruledAlone = withoutRulings(before) === withoutRulings(after);
  return {
    phrases: changed.phrase.map((path) => path.split(' ')),
    roots: new Set(changed.root),
    descriptions: new Set(changed.description),
    nouns: new Set(changed.noun),
    kinds: changedKinds(before, after, differs),
    lists: new Set(ruledAlone ? ruledOn : LISTS),
    rulings: ruledAlone ? new Set(rulings) : null,
  };
}
