/** A scenario's own names for parties, so that an explanation about it is read with them. */

import { factsOf, givesNothing, isServed } from '../facts';
import { PhraseBook, plural, singular, tokenise } from '../reading';
import type { Scenario } from '../scenario';
import { type Sense, selectVocabulary, type Tag } from './lexicon';
import type { Names } from './units';
import { PARTIES } from './vocabulary/parties';

/** What is needed of a compiled scenario. */
export interface ScenarioNames {
  readonly id: string;
  readonly version: string;
  readonly scenario: Scenario;
}

const ARTICLE = /^(?:the|a|an|our|your)\s+/iu;
const POSTMODIFIES = new Set('of with in who that from for at on by'.split(' '));
/** A name that is a clause ('people who call') is better read as one. */
const TELLING = /\b(?:who|whom|whose|that|which|whoever|those|people|person|someone|anyone)\b/iu;
const cache = new WeakMap<Scenario, Names>();

/** The part that a party plays by its facts. */
function roleOf(party: Scenario['parties'][number], scenario: Scenario): Tag {
  const facts = factsOf(party, scenario);
  if (isServed(facts)) return givesNothing(facts) ? 'SERVED' : 'PUB';
  return 'PAYER';
}

/** A name as written and with its head noun in both numbers: 'victim of crime', 'victims of crime'. */
function phrasesOf(name: string): string[][] {
  const words = tokenise(name.replace(ARTICLE, '')).flatMap((token) => (token.mark ? [] : [token.word]));
  const post = words.findIndex((word, i) => i > 0 && POSTMODIFIES.has(word));
  const head = (post < 0 ? words.length : post) - 1;
  const noun = words[head];
  if (noun === undefined) return [];
  const one = singular(noun);
  return [...new Set([noun, one, plural(one)])].map((form) => words.map((word, i) => (i === head ? form : word)));
}

/** Whether the general lexicon has this very phrase as a party of its own; it then knows better how the word is used in talk. */
function isGeneral(phrase: readonly string[]): boolean {
  const hit = selectVocabulary().units.longest((i) => phrase[i], 0);
  return hit?.length === phrase.length && hit.values.some((sense) => sense.tag in PARTIES && sense.tag !== 'GEN' && sense.tag !== 'ORG');
}

/** The names of a scenario's parties as a look-up over words; made once for each scenario. */
export function namesOf({ scenario }: ScenarioNames): Names {
  const known = cache.get(scenario);
  if (known) return known;
  const book = new PhraseBook<Sense>();
  const add = (name: string, tag: Tag, lemma: string) => {
    for (const phrase of phrasesOf(name)) if (!isGeneral(phrase)) book.add(phrase, { tag, form: 'noun', lemma });
  };
  for (const party of scenario.parties) {
    const tag = roleOf(party, scenario);
    for (const name of [party.name, ...party.aliases]) if (!TELLING.test(name)) add(name, tag, party.id);
  }
  for (const name of [scenario.organisation, ...scenario.alsoCalled]) add(name, 'ORG', 'organisation');
  const names: Names = (keyAt, from) => book.longest(keyAt, from);
  cache.set(scenario, names);
  return names;
}
