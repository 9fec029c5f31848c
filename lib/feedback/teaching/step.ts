/** One ruling made part of a scenario: the edit that the author would make. */

import type { Party, Scenario } from '../scenario';
import { didYouMean, nameKey } from '../scenario-problems';
import type { Ruling } from './ruling';

/** Key of `sources` that what was taught stands on. */
export const INSTRUCTORS = 'instructors';
const INSTRUCTORS_LINE = 'What the instructors of this course have taught.';

export type Step = { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problem: string };

const done = (scenario: Scenario): Step => ({ ok: true, scenario });
const no = (problem: string): Step => ({ ok: false, problem });

/** The source that taught facts cite, in the author's words where the file has it already. */
const withSource = (scenario: Scenario): Scenario =>
  Object.hasOwn(scenario.sources, INSTRUCTORS)
    ? scenario
    : { ...scenario, sources: { ...scenario.sources, [INSTRUCTORS]: INSTRUCTORS_LINE } };

const withParty = (scenario: Scenario, party: Party): Scenario => ({
  ...scenario,
  parties: scenario.parties.map((other) => (other.id === party.id ? party : other)),
});

const has = (phrases: readonly string[], phrase: string): boolean => phrases.some((other) => nameKey(other) === nameKey(phrase));

/** The scenario with one ruling in it, or why that cannot be. Gives the same scenario when it holds the ruling already. */
export function stepOf(scenario: Scenario, ruling: Ruling): Step {
  if (ruling.kind === 'not-a-party') {
    if (has(scenario.notParties, ruling.phrase)) return done(scenario);
    return done({ ...scenario, notParties: [...scenario.notParties, ruling.phrase] });
  }
  if (ruling.kind === 'party') return newParty(scenario, ruling.party);
  const party = scenario.parties.find(({ id }) => id === ruling.party);
  if (!party) {
    const ids = scenario.parties.map(({ id }) => id);
    return no(`There is no party "${ruling.party}" here${didYouMean(ruling.party, ids) || ': choose one that is, or teach a new party.'}`);
  }
  switch (ruling.kind) {
    case 'alias':
      if (has([party.name, ...party.aliases], ruling.alias)) return done(scenario);
      return done(withParty(scenario, { ...party, aliases: [...party.aliases, ruling.alias] }));
    case 'fact':
      return done(withFacts(scenario, party, ruling));
    case 'ruling':
      return ruled(scenario, party, ruling);
  }
}

/** The same value given or got in the same words: a source apart, the fact is there already. */
const same = (a: object, b: object): boolean => {
  const plain = (fact: object): string => JSON.stringify(Object.entries({ ...fact, source: undefined }).sort());
  return plain(a) === plain(b);
};

function withFacts(scenario: Scenario, party: Party, fact: Extract<Ruling, { kind: 'fact' }>): Scenario {
  const gives = (fact.gives ?? []).filter((one) => !party.gives.some((other) => same(one, other)));
  const gets = (fact.gets ?? []).filter((one) => !party.gets.some((other) => same(one, other)));
  const taught: Party = {
    ...party,
    ...(fact.willing === undefined ? {} : { willing: fact.willing }),
    ...(fact.chooses === undefined ? {} : { chooses: fact.chooses }),
    gives: [...party.gives, ...gives.map((one) => ({ ...one, source: INSTRUCTORS }))],
    gets: [...party.gets, ...gets.map((one) => ({ ...one, source: INSTRUCTORS }))],
  };
  return withParty(gives.length + gets.length > 0 ? withSource(scenario) : scenario, taught);
}

function ruled(scenario: Scenario, party: Party, { list, verdict, reason }: Extract<Ruling, { kind: 'ruling' }>): Step {
  const rulings = scenario.rulings ?? [];
  const earlier = rulings.find((other) => other.party === party.id && other.list === list);
  if (!earlier) return done({ ...scenario, rulings: [...rulings, { party: party.id, list, verdict, reason }] });
  if (earlier.verdict === verdict && earlier.reason === reason) return done(scenario);
  return no(
    `There is a ruling on ${party.name} in ${list} already (“${earlier.verdict}”, because: ${earlier.reason}): withdraw it before you rule otherwise.`,
  );
}

function newParty(scenario: Scenario, taught: Extract<Ruling, { kind: 'party' }>['party']): Step {
  const party: Party = { ...taught, kinds: [], passesOn: false, source: INSTRUCTORS };
  const twin = scenario.parties.find(({ id }) => id === party.id);
  if (twin) {
    if (twin.name === party.name && twin.source === INSTRUCTORS && same(factsOnly(twin), factsOnly(party))) return done(scenario);
    return no(
      `There is a party “${party.id}” already, ${twin.name}: teach facts or another name of it, or give the new party an id of its own.`,
    );
  }
  if (party.gives.length === 0 && party.gets.length === 0 && party.side === 'outside') {
    return no(`Of ${party.name} nothing is told that a verdict could be derived from: say what it gives or what it gets.`);
  }
  return done({ ...withSource(scenario), parties: [...withSource(scenario).parties, party] });
}

/** What verdicts are derived from: other names may have been added since. */
const factsOnly = ({ side, willing, chooses, fundingFollowsUse, gives, gets }: Party): object => ({
  side,
  willing,
  chooses,
  fundingFollowsUse,
  gives: gives.map(({ what, kind, through }) => [what, kind, through]),
  gets: gets.map(({ what, mode }) => [what, mode]),
});
