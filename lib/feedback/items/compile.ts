/** A scenario made ready for reading: phrases of its parties, and which party each general kind means here. */
import { type Facts, factsOf } from '../facts';
import { hashOf } from '../hash';
import { addPhrase, phraseKeys, selectLexicon } from '../lexicon';
import { ancestors } from '../lexicon/concepts';
import { isRealWord } from '../lexicon/real-words';
import { keysOf, PhraseBook, tokenise } from '../reading';
import { createSpeller, type Speller } from '../reading/spelling';
import type { Party, Scenario } from '../scenario';
import type { List } from '../types';
import { contrastsIn } from './contrast';
import { type DescriptionIndex, descriptionsOf, ownRootsOf } from './descriptions';
import { contentsOf, headsOf, ownNounsOf, thingKindsOf, withCommasOf } from './name-words';
import { contentRoot, headNounOf, isNamedByNoun, kindsOfName, partsOfName, withoutOpening } from './names';
import { formsOf, type NameForms } from './near-names';
import { kindsOfParty, type PartyKinds } from './party-kinds';
import { standingOf } from './standing';
import { looksPlural } from './voice';

export { classesOf } from './names';

/** What a phrase of a scenario stands for. */
export type ScenarioSense = { readonly type: 'party'; readonly party: string } | { readonly type: 'thing' } | { readonly type: 'itself' };

export interface CompiledParty extends PartyKinds {
  readonly party: Party;
  readonly plural: boolean;
  readonly facts: Facts;
}

/** The layers of reading that an ablation can switch off. All are on by default. */
export interface Layers {
  readonly inflection: boolean;
  readonly spelling: boolean;
  readonly reasonCut: boolean;
  readonly negation: boolean;
  readonly lexicon: boolean;
  /** Spoken English as plain English. */
  readonly dialect: boolean;
  /** People by their names, told from what is said of them. */
  readonly names: boolean;
  /** Real words that are slips for others, mended by their neighbours. */
  readonly slips: boolean;
  /** What a noun mostly means, where no list has it. */
  readonly nouns: boolean;
  /** Parties by the words that their author describes them with. */
  readonly descriptions: boolean;
}

export const ALL_LAYERS: Layers = {
  inflection: true,
  spelling: true,
  reasonCut: true,
  negation: true,
  lexicon: true,
  dialect: true,
  names: true,
  slips: true,
  nouns: true,
  descriptions: true,
};

export interface CompiledScenario {
  readonly id: string;
  /** Changes whenever the content does. */
  readonly version: string;
  readonly scenario: Scenario;
  readonly parties: ReadonlyMap<string, CompiledParty>;
  readonly phrases: PhraseBook<ScenarioSense>;
  /** The same phrases as keys joined by spaces, each with what it stands for, in order: tells how two scenarios' phrases differ. */
  readonly senses: ReadonlyMap<string, string>;
  /** Names that their author wrote with commas, as keys joined by spaces: one name, where others list several. */
  readonly withCommas: ReadonlySet<string>;
  /** Nouns, as keys joined by spaces, that name a party only where it is said which of them: "drinkers" of "drinkers who are barred". */
  readonly halves: ReadonlySet<string>;
  /** The names of parties by the stems of their words. */
  readonly forms: NameForms;
  readonly words: ReadonlySet<string>;
  readonly speller: Speller;
  readonly layers: Layers;
  /** Words that tell one party's names from another's, by root, and the parties that they stand for. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
  /** The words that parties are described with. */
  readonly descriptions: DescriptionIndex;
  /** Words of the organisation's own names, as its author writes them. */
  readonly ownForms: ReadonlySet<string>;
  /** Rough roots of the words that the organisation and its service are described with. */
  readonly ownRoots: ReadonlySet<string>;
  /** The noun that names are made around, and the parties that have it: "workers" of "factory workers". */
  readonly heads: ReadonlyMap<string, readonly string[]>;
  /** The same of what is no party: "pets" of "the pets of patients". */
  readonly thingHeads: ReadonlySet<string>;
  /** Kinds of which the author says by one word that they are no party: "pets". */
  readonly thingKinds: ReadonlySet<string>;
  /** Rough roots of those: "swiping" is no theft where "swipes" are a thing. */
  readonly thingRoots: ReadonlySet<string>;
  /** The nouns of the organisation's own names: "workshop" of "the vehicle workshop". */
  readonly ownNouns: ReadonlySet<string>;
  /** Parties that show the difference in each list. */
  readonly contrasts: Readonly<Record<List, { readonly plain: readonly string[]; readonly any: readonly string[] }>>;
  /** Whether the organisation itself is a body of this kind: a hospital is a health-body. */
  isOwn(kind: string): boolean;
  /** The kinds that a kind may stand in for here, itself first. */
  lineage(kind: string): readonly string[];
  /** Parties that stand for a kind by name or alias, best first. */
  partiesOf(kind: string): readonly CompiledParty[];
}

/** Phrases that can be listed as well as found. */
class ScenarioPhrases extends PhraseBook<ScenarioSense> {
  readonly senses = new Map<string, string>();

  override add(keys: readonly string[], sense: ScenarioSense): void {
    super.add(keys, sense);
    const path = keys.join(' ');
    const meant = sense.type === 'party' ? sense.party : `(${sense.type})`;
    const known = this.senses.get(path);
    this.senses.set(path, known === undefined ? meant : `${known} ${meant}`);
  }
}

/** Kinds that are in many an organisation's name and make nobody of that kind the organisation, or its rival. */
const NO_RIVALS = [
  'staff',
  'manager',
  'public',
  'department',
  'business',
  'supplier',
  'professional',
  'partner-body',
  'pet',
  'animal',
  'child',
  'elderly',
  'disabled',
];

/** What stands after somebody's: "the town's social office". */
const OWNED = /^(?:the |an? )?\p{L}+(?:['’]s|s['’]) (.+)$/iu;

/**
 * Compiles a scenario that parseScenario accepted. Takes well under 20 ms; the result is immutable and can be kept.
 * `layers` switches parts of the reading off, for the ablation.
 */
export function compileScenario(scenario: Scenario, layers: Partial<Layers> = {}): CompiledScenario {
  const on: Layers = { ...ALL_LAYERS, ...layers };
  const phrases = new ScenarioPhrases();
  const words = new Set<string>();
  const parties = new Map<string, CompiledParty>();
  for (const party of scenario.parties) {
    const sense: ScenarioSense = { type: 'party', party: party.id };
    for (const name of [party.name, ...party.aliases]) {
      addPhrase(phrases, withoutOpening(phraseKeys(name)), sense, words);
      // "The town's social office" is the social office.
      const [, own] = OWNED.exec(name) ?? [];
      const keys = own === undefined ? [] : phraseKeys(own);
      if (keys.length > 1 && !phrases.longest((i) => keys[i], 0)) addPhrase(phrases, keys, sense, words);
    }
  }
  // Colleagues drop the word: "Refuse" is the refuse department.
  if (scenario.sector === 'internal') {
    for (const party of scenario.parties) {
      const [, noun] = /^(?:the |our )?(.+) (?:department|dept|team|office|section)$/iu.exec(party.name) ?? [];
      const keys = party.side === 'inside' && noun ? keysOf(noun) : [];
      if (keys.length > 0 && phrases.longest((i) => keys[i], 0)?.length !== keys.length)
        addPhrase(phrases, keys, { type: 'party', party: party.id }, words);
    }
  }
  const nouns = new Set<string>();
  const halves = new Set<string>();
  for (const party of scenario.parties) {
    const parts = partsOfName(party.name);
    for (const part of parts) {
      const known = phrases.longest((i) => part[i], 0);
      // Two parties may share a noun: "residents who pay" and "residents whom the council pays for".
      if (known?.length === part.length && !nouns.has(part.join(' '))) continue;
      nouns.add(part.join(' '));
      if (part.length === 1 && !isNamedByNoun(party.name, party.willing)) halves.add(part.join(' '));
      addPhrase(phrases, part, { type: 'party', party: party.id }, words);
    }
    const called = kindsOfParty(
      party,
      parts.map((part) => part.join(' ')),
    );
    parties.set(party.id, {
      party,
      plural: party.plural ?? looksPlural(party.name),
      facts: {
        ...factsOf(party, scenario),
        ...(party.side === 'inside' ? {} : standingOf(called.kinds, party.notKinds ?? [], scenario.sector)),
      },
      ...called,
    });
  }
  const itself: ScenarioSense = { type: 'itself' };
  for (const name of [scenario.organisation, scenario.title, ...scenario.alsoCalled]) {
    const keys = withoutOpening(keysOf(name));
    // "The porters' department" is the organisation, though "the porters" are a party.
    if ((phrases.longest((i) => keys[i], 0)?.length ?? 0) < keys.length) addPhrase(phrases, keys, itself, words);
  }
  const thing: ScenarioSense = { type: 'thing' };
  for (const name of scenario.notParties) addPhrase(phrases, withoutOpening(keysOf(name)), thing, words);

  const contents = contentsOf(scenario);
  const own = new Set([scenario.organisation, scenario.title, ...scenario.alsoCalled].flatMap((name) => kindsOfName(name).sure));
  for (const kind of NO_RIVALS) own.delete(kind);
  const isOwn = (kind: string): boolean => own.has(kind);
  const lineages = new Map<string, readonly string[]>();
  const lineage = (kind: string): readonly string[] => {
    let found = lineages.get(kind);
    if (!found) {
      found = [kind, ...ancestors(kind, isOwn)];
      lineages.set(kind, found);
    }
    return found;
  };
  const byKind = new Map<string, CompiledParty[]>();
  const enlist = (kind: string, compiled: CompiledParty): void => {
    const list = byKind.get(kind);
    if (!list) byKind.set(kind, [compiled]);
    else if (!list.includes(compiled)) list.push(compiled);
  };
  for (const compiled of parties.values()) for (const kind of compiled.kinds) enlist(kind, compiled);
  for (const compiled of parties.values()) for (const kind of compiled.aliasKinds) enlist(kind, compiled);
  for (const compiled of parties.values()) if (compiled.party.side === 'inside') enlist('staff', compiled);

  return {
    id: scenario.id,
    version: hashOf(JSON.stringify(scenario)).toString(36),
    scenario,
    parties,
    phrases,
    senses: phrases.senses,
    halves,
    withCommas: withCommasOf(scenario),
    forms: formsOf(scenario),
    words,
    speller: createSpeller(words, (word) => isRealWord(word) || selectLexicon().words.has(word)),
    layers: on,
    contents,
    ownForms: new Set(
      [scenario.organisation, scenario.title, ...scenario.alsoCalled].flatMap((name) => tokenise(name).map(({ word }) => word)),
    ),
    ownRoots: ownRootsOf(scenario),
    descriptions: on.descriptions ? descriptionsOf(scenario) : new Map(),
    heads: headsOf(scenario),
    thingHeads: new Set(scenario.notParties.flatMap((name) => headNounOf(name) ?? [])),
    thingKinds: thingKindsOf(scenario),
    thingRoots: new Set(scenario.notParties.flatMap((name) => keysOf(name).flatMap((key) => contentRoot(key) ?? []))),
    ownNouns: ownNounsOf(scenario),
    contrasts: {
      customers: contrastsIn(unruled(parties.values(), scenario, 'customers'), 'customers', scenario.sector),
      consumers: contrastsIn(unruled(parties.values(), scenario, 'consumers'), 'consumers', scenario.sector),
    },
    isOwn,
    lineage,
    partiesOf: (kind) => byKind.get(kind) ?? [],
  };
}

/** Parties whose placing the rules decide: one that was ruled on doesn't show what facts lead to. */
const unruled = (parties: Iterable<CompiledParty>, { rulings = [] }: Scenario, list: List): CompiledParty[] =>
  [...parties].filter(({ party }) => !rulings.some((ruled) => ruled.party === party.id && ruled.list === list));
