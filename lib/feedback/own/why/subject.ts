/** Who a clause is about: a pronoun, something of the writer's, something of theirs. */

import { nounClassOf } from '../../lexicon/nouns';
import type { Token } from '../../reading';
import { COPULA, complementOf, FROM, I, isMine, ME, MY, THEIR, THEM, THEY, wordAt } from './clause';
import { isHelp } from './copula';
import { isThere } from './mine';
import type { Reading, Step } from './state';
import { isDone } from './verbal';
import { FAILINGS, GIVEN_NOUNS, THEIR_VERBS } from './vocabulary';

const some = ({ tokens, to }: Reading, from: number, test: (word: string, at: number) => boolean): boolean => {
  for (let i = from; i < to; i++) if (test(wordAt(tokens, i), i)) return true;
  return false;
};

/** 'My triage sends them', and not 'from them', 'with them'. */
const reachesThem = (reading: Reading, from: number): boolean =>
  some(reading, from, (word, at) => THEM.has(word) && !FROM.has(wordAt(reading.tokens, at - 1)));

const ROLE = /^(?:taxi|driver|cook|chef|cleaner|nurse|maid|chauffeur|babysitter|carer|breadwinner|handyman|cashpoint)$/u;
const MAKES = /^(?:build|make|supply|provide|write|prepare|bake|grow|mix|draw|print|design|produce|deliver|bring|fix|mend|lend|rent|run)$/u;
const isThing = (token: Token | undefined): boolean => token !== undefined && !token.mark && nounClassOf(token.key) === 'thing';

/** The verb of the clause, in its plain form: the first that is known. */
const verbOf = ({ tokens, from, at }: Reading): string => {
  for (let i = from; i < at; i++) {
    const known = THEIR_VERBS.get(wordAt(tokens, i));
    if (known) return known.base;
  }
  return '';
};
const WHATEVER = /^(?:what|whatever|nothing|anything|everything|something|all|things|stuff|whenever|wherever|bits|mess)$/u;

/** 'They', 'I', and 'it' where what comes of them comes to the writer: 'it pays my rent'. */
export const pronoun: Step = (reading, word, next) => {
  const { tokens, at, from, to, heard, opened } = reading;
  // 'Mixes what I order': what the writer does there is no deed for them.
  if (I.has(word) && at > from + 1 && WHATEVER.test(wordAt(tokens, at - 1))) return 'stop';
  // 'Build the pipelines I query', 'supply the analyser we run everything on': what they make is for the writer.
  if (I.has(word) && reading.done && heard.verb && heard.subject === 'they' && isThing(tokens[at - 1]) && MAKES.test(verbOf(reading))) {
    heard.gives = true;
    return 'stop';
  }
  // 'I've the fish graded'.
  if (word === 'ive' && /^(?:the|a|it|them|their|his|her|everything)$/u.test(next)) heard.gets = true;
  // 'In eight weeks they've a decision'.
  if (/^(?:theyve|heve|sheve)$/u.test(word) && /^(?:a|an|the|their)$/u.test(next)) heard.gets = true;
  const outcome = /^(?:it|that)$/u.test(word) && THEIR_VERBS.has(next) && some(reading, at + 2, (one) => ME.has(one) || MY.has(one));
  if (!THEY.has(word) && !outcome && !(I.has(word) && !opened)) return null;
  heard.subject = I.has(word) ? 'i' : 'they';
  reading.explicit = true;
  reading.done = false;
  reading.negative = false;
  reading.passive = COPULA.has(word);
  // 'I'm their driver', 'I'm the taxi', 'I'm there for them'.
  if (word === 'im' && (ROLE.test(wordAt(tokens, at + 2)) || THEIR.has(next) || isThere(tokens, at + 1, to))) heard.gets = true;
  // 'They're a second pair of hands'.
  if (heard.subject === 'they' && COPULA.has(word) && isHelp(reading)) heard.gives = true;
  // 'They're rolling again', 'she's fed and watered'.
  if (
    heard.subject === 'they' &&
    COPULA.has(word) &&
    (next === 'back' || wordAt(tokens, at + 2) === 'again' || (isDone(next) && !FAILINGS.has(next)))
  ) {
    heard.gets = true;
    heard.verb = true;
    heard.passive = true;
    reading.done = true;
  }
  return 'next';
};

/** After the verb: 'they go where my triage sends them', 'my dictation is what their day is made of'. */
export const afterVerb: Step = (reading, word) => {
  if (!reading.done) return null;
  if (MY.has(word) && !FROM.has(wordAt(reading.tokens, reading.at - 1)) && reachesThem(reading, reading.at + 1)) reading.heard.gets = true;
  return 'next';
};

const THEIR_GIFT =
  /^(?:trust|custom|loyalty|support|love|words?|advice|help|feedback|forms?|smiles?|thanks|company|stories|friendship|work|prayers?|names?)$/u;

/** 'Their linen comes back pressed', 'their child passes': what comes of it is theirs, unless it is money or reaches the writer. */
export const somethingOfTheirs: Step = (reading, word) => {
  const { tokens, at, from, to, heard, kind } = reading;
  if (reading.opener !== '' && !reading.carries) return null;
  if (at !== from || !THEIR.has(word) || word === 'there' || kind === 'away' || to - from < 3) return null;
  if (some(reading, from + 1, isMine)) return null;
  if (GIVEN_NOUNS.has(tokens[from + 1]?.key ?? '') || GIVEN_NOUNS.has(tokens[from + 2]?.key ?? '')) return null;
  const verb = wordAt(tokens, from + 2);
  if ((!THEIR_VERBS.has(verb) && !COPULA.has(verb)) || THEIR_GIFT.test(wordAt(tokens, from + 1))) return null;
  // 'Their tickets feed the otters', 'their bug reports are gold'.
  if (
    PAID_BY.test(wordAt(tokens, from + 1)) ||
    some(reading, from + 2, (one) => /^(?:gold|golden|priceless|invaluable|vital|useful|everything)$/u.test(one))
  )
    heard.gives = true;
  else heard.gets = true;
  heard.verb = true;
  reading.done = true;
  return 'next';
};

const PAID_BY = /^(?:tickets?|custom|subs|fees?|money|rents?|payments?|orders?|donations?|taxes)$/u;

/** 'My report reaches them', 'my income comes from them', 'my wireframes are what they code against'. */
export const somethingOfMine: Step = (reading, word) => {
  const { tokens, at, from, to, heard, opened } = reading;
  if (!MY.has(word) || at !== from || opened) return null;
  heard.subject = 'i';
  const named = complementOf(tokens, at + 1, to);
  if (reachesThem(reading, at + 1) || named.has('their', 'his')) heard.gets = true;
  else if (named.has('them', 'him', 'her') && named.has('from', 'of', 'through', 'without')) heard.gives = true;
  else if (named.has('them', 'him', 'her', 'they', 'he', 'she')) heard.gets = true;
  if (heard.gets || heard.gives) {
    heard.verb = true;
    reading.done = true;
  }
  return 'next';
};

/** Whether a subject is yet to come: 'every month end they are waiting'. */
export const subjectAhead = ({ tokens, to }: Reading, from: number): boolean => {
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const word = wordAt(tokens, i);
    if ((THEY.has(word) || I.has(word)) && !/^(?:what|whatever|anything|everything|that|who|as|than)$/u.test(wordAt(tokens, i - 1)))
      return true;
    if (MY.has(word) || ME.has(word)) return false;
  }
  return false;
};
