/** Whether a phrase can be taught: it must name somebody (or something), and nobody else. */

import type { CompiledScenario } from '../items/compile';
import { findHits } from '../items/hits';
import { DROPPED } from '../items/names';
import { type ItemReading, readItem } from '../items/read-item';
import { joined } from '../items/voice';
import { keysFor } from '../items/words-of';
import { AFTER_NAME, ANYBODY } from '../lexicon/heads';
import { isDeterminer, isNegator, keysOf, skipOpeners, tokenise } from '../reading';
import { COORDINATORS, FIRST_OBJECTS, SUBJECTS } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import type { Scenario } from '../scenario';
import { nameKey } from '../scenario-problems';
import type { Ruling } from './ruling';

/** Words that name nobody whatever stands beside them. */
const EMPTY = wordSet(SUBJECTS, FIRST_OBJECTS, COORDINATORS, 'him her who what there here so not no yes too very just only also etc');

const isEmpty = (key: string): boolean =>
  key.length < 2 || ANYBODY.has(key) || DROPPED.has(key) || EMPTY.has(key) || isDeterminer(key) || isNegator(key) || AFTER_NAME.has(key);

/** Whether a phrase holds no word that could name anybody: "the", "who are there". */
export const isEmptyPhrase = (phrase: string): boolean => keysOf(phrase).every(isEmpty);

const quoted = (phrase: string): string => `“${phrase}”`;

/** Whom exactly these words name in a scenario, as a noun phrase; null when nobody has them as a name. `but` is a party that does not count. */
function ownerOf(scenario: Scenario, phrase: string, but: string | null): string | null {
  const key = nameKey(phrase);
  const party = scenario.parties.find(({ id, name, aliases }) => id !== but && [name, ...aliases].some((other) => nameKey(other) === key));
  return party?.name ?? null;
}

const isItself = ({ organisation, title, alsoCalled }: Scenario, phrase: string): boolean =>
  [organisation, title, ...alsoCalled].some((name) => nameKey(name) === nameKey(phrase));

const isThing = ({ notParties }: Scenario, phrase: string): boolean => notParties.some((other) => nameKey(other) === nameKey(phrase));

/** A reading in both lists, as what a phrase means may depend on the list. */
const readingsOf = (compiled: CompiledScenario, phrase: string): readonly ItemReading[] => [
  readItem(compiled, 'customers', phrase),
  readItem(compiled, 'consumers', phrase),
];

/** Whether the whole of a phrase, openers apart, is one that is known: of "town hall" all is, of "boys in amber" the boys alone. */
function isKnownWhole(compiled: CompiledScenario, phrase: string): boolean {
  const tokens = tokenise(phrase);
  const from = skipOpeners(tokens);
  const [hit] = findHits(compiled, tokens, keysFor(compiled, tokens), from, tokens.length);
  return hit !== undefined && hit.from === from && hit.to === tokens.length;
}

/**
 * Names of the scenario's parties that a phrase is read as today, apart from one of them: where all of it is a known phrase, or where it names
 * several. What is read by some of its words alone may be taught to mean somebody else, as longer phrases go first; a replay shows what that changes.
 */
function othersIn(today: CompiledScenario, phrase: string, target: string | null): string[] {
  const readings = readingsOf(today, phrase);
  if (!isKnownWhole(today, phrase) && readings.every(({ parties }) => parties.length < 2)) return [];
  const others = readings.flatMap(({ parties }) => parties.map(({ recognised }) => recognised));
  return [...new Set(others.filter(({ id, party }) => party !== null && id !== target).map(({ name }) => name))];
}

/** What speaks against any phrase, whatever it is to stand for; null when nothing does. */
function unfit(today: CompiledScenario, phrase: string): string | null {
  if (isEmptyPhrase(phrase))
    return `${quoted(phrase)} holds no word that names anybody in particular: teach the words that tell who is meant.`;
  if (isItself(today.scenario, phrase) || readingsOf(today, phrase).some(({ outcome }) => outcome === 'itself')) {
    return `${quoted(phrase)} names ${today.scenario.organisation}, the organisation itself: teach words for somebody who deals with it.`;
  }
  if (readingsOf(today, phrase).some(({ outcome }) => outcome === 'circular')) {
    return `${quoted(phrase)} is a word of the question: whoever writes it names nobody yet, so it can’t be taught.`;
  }
  return null;
}

function objectionToAlias(today: CompiledScenario, taught: Scenario, phrase: string, target: string): string | null {
  const name = taught.parties.find(({ id }) => id === target)?.name;
  if (name === undefined) return null;
  const owner = ownerOf(taught, phrase, target);
  if (owner !== null) {
    return `${quoted(phrase)} also names ${owner}, so an answer could mean either: teach a longer phrase that means ${name} alone.`;
  }
  if (isThing(taught, phrase)) {
    return `${quoted(phrase)} stands among what is no party here: withdraw that first, if it does mean ${name}.`;
  }
  const others = othersIn(today, phrase, target);
  if (others.length === 0) return null;
  return `${quoted(phrase)} is read as ${joined(others)} already, so it would mean two things: teach words that mean ${name} alone, or a new party if somebody else is meant.`;
}

function objectionToThing(today: CompiledScenario, taught: Scenario, phrase: string): string | null {
  const owner = ownerOf(taught, phrase, null);
  if (owner !== null) return `${quoted(phrase)} names ${owner}, so it can’t be no party as well: teach a longer phrase, or leave it.`;
  const others = othersIn(today, phrase, null);
  if (others.length === 0) return null;
  return `${quoted(phrase)} is read as ${joined(others)} already, so it can’t be no party as well: teach the words that mean the thing alone.`;
}

/**
 * What speaks against teaching a ruling's phrases, in one sentence; null when nothing does. `today` is the scenario without anything taught, by which
 * phrases are read; `taught` what was taught so far. A new party may be more exact than one that its name was counted in with; it may not share a name.
 */
export function objectionTo(today: CompiledScenario, taught: Scenario, ruling: Ruling): string | null {
  if (ruling.kind === 'alias') return unfit(today, ruling.alias) ?? objectionToAlias(today, taught, ruling.alias, ruling.party);
  if (ruling.kind === 'not-a-party') return unfit(today, ruling.phrase) ?? objectionToThing(today, taught, ruling.phrase);
  if (ruling.kind !== 'party') return null;
  for (const name of [ruling.party.name, ...ruling.party.aliases]) {
    const objection = unfit(today, name);
    if (objection !== null) return objection;
    const owner = ownerOf(taught, name, ruling.party.id);
    if (owner !== null) {
      return `${quoted(name)} already names ${owner}, so an answer could mean either: teach facts about ${owner}, or a name that nobody has.`;
    }
    if (isThing(taught, name)) return `${quoted(name)} stands among what is no party here: withdraw that first, or use another name.`;
  }
  return null;
}

const isReadAs = (compiled: CompiledScenario, phrase: string, target: string): boolean =>
  readingsOf(compiled, phrase).every(({ parties }) => parties.length > 0 && parties.every(({ recognised }) => recognised.id === target));

/** What a scenario would still misread although a ruling teaches it, in one sentence; null when the ruling has its effect. */
export function misreadingOf(compiled: CompiledScenario, ruling: Ruling): string | null {
  if (ruling.kind === 'not-a-party') {
    if (readingsOf(compiled, ruling.phrase).every(({ outcome }) => outcome === 'thing')) return null;
    return `${quoted(ruling.phrase)} would not be read as a thing even then: teach the noun alone, without what is said of it.`;
  }
  const target = ruling.kind === 'alias' ? ruling.party : ruling.kind === 'party' ? ruling.party.id : null;
  if (target === null) return null;
  const names = ruling.kind === 'alias' ? [ruling.alias] : ruling.kind === 'party' ? [ruling.party.name, ...ruling.party.aliases] : [];
  const missed = names.find((name) => !isReadAs(compiled, name, target));
  if (missed === undefined) return null;
  const party = compiled.parties.get(target)?.party.name ?? target;
  return `${quoted(missed)} would not be read as ${party} even then: teach the words that name them alone, without a reason, a “not” or a second name.`;
}
