/** The words that an author's names are made of: what tells one party from another, and the nouns that names are made around. */
import { phraseKeys } from '../lexicon';
import { ANYBODY, GROUP_WORDS } from '../lexicon/heads';
import { nounClassOf } from '../lexicon/nouns';
import { keyOf, keysOf } from '../reading';
import type { Scenario } from '../scenario';
import { contentRoot, headNounOf, kindsOfName, withoutOpening } from './names';

/** The noun of each name, and the parties that have it. */
export function headsOf({ parties }: Scenario): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const { id, name, aliases, willing } of parties) {
    for (const phrase of [name, ...aliases]) {
      const noun = headNounOf(phrase);
      // Claimants are not "claimants who are sanctioned".
      if (!willing && noun !== keysOf(phrase).at(-1)) continue;
      if (!noun || (noun !== 'worker' && (ANYBODY.has(noun) || GROUP_WORDS.has(noun) || noun === 'user' || noun === 'customer'))) continue;
      const owners = heads.get(noun);
      if (!owners) heads.set(noun, [id]);
      else if (!owners.includes(id)) owners.push(id);
    }
  }
  return heads;
}

/** Words that say something of their own, by root, and the parties in whose names they stand. */
export function contentsOf(scenario: Scenario): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  const own = new Set([scenario.organisation, scenario.title, ...scenario.alsoCalled].flatMap(keysOf).map(contentRoot));
  for (const party of scenario.parties) {
    for (const key of [party.name, ...party.aliases].flatMap(keysOf)) {
      const root = contentRoot(key);
      if (!root || own.has(root)) continue;
      const owners = contents.get(root);
      if (!owners) contents.set(root, [party.id]);
      else if (!owners.includes(party.id)) owners.push(party.id);
    }
  }
  return contents;
}

/** The nouns of the organisation's own names; of a department all their words, as colleagues say "Linda in payroll" for the payroll office. */
export function ownNounsOf({ organisation, alsoCalled, sector }: Scenario): ReadonlySet<string> {
  const names = [organisation, ...alsoCalled];
  const words = sector === 'internal' ? names.flatMap(keysOf).filter((key) => contentRoot(key) && !GENERAL.has(key)) : [];
  return new Set([...names.flatMap((name) => headNounOf(name, false) ?? []), ...words]);
}

const GENERAL = new Set(['department', 'office', 'team', 'resource', 'human', 'vehicle', 'service', 'unit', 'group', 'central']);

/** Names that their author wrote with commas, as keys joined by spaces. */
export const withCommasOf = ({ parties }: Scenario): ReadonlySet<string> =>
  new Set(
    parties
      .flatMap(({ name, aliases }) => [name, ...aliases])
      .filter((called) => called.includes(','))
      .map((called) => withoutOpening(phraseKeys(called)).join(' ')),
  );

/** Kinds of which the author says by one word that they are no party: "pets". */
export const thingKindsOf = ({ notParties }: Scenario): ReadonlySet<string> =>
  new Set(notParties.filter(saysOneThing).flatMap((name) => kindsOfName(name).sure));

/** Whether a name is one word that stands for people, animals or bodies: "pets", but not "administration", which is work besides being a government. */
const saysOneThing = (name: string): boolean => /^\p{L}+$/u.test(name) && !/^(?:thing|unclear)$/u.test(nounClassOf(keyOf(name)) ?? '');
