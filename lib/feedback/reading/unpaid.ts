/**
 * The many ways of not paying as two: "without paying" and "never pay". "Instead of paying", "who dodge paying", "without so much as having paid",
 * "refused to pay", "never even paid" are said of the same people.
 */
import type { Token } from './tokens';
import { wordSet } from './word-set';

export const PAYS = wordSet(
  'pay pays paid paying buy buys bought buying settle settles settled settling cough coughing fork forking stump stumping',
);
const PAYING = /ing$/u;
const AVOIDS = wordSet(
  'avoid avoids avoided avoiding dodge dodges dodged dodging skip skips skipped skipping evade evades evaded evading duck ducks ducked ducking',
);
const ESCAPES = wordSet('get gets got getting wriggle wriggles wriggled wriggling weasel weasels weaselled weaselling');
const REFUSES = wordSet(
  'refuse refuses refused refusing forget forgets forgot forgetting fail fails failed failing neglect neglects neglected neglecting decline declines declined declining',
);
const DENIES = wordSet('without never not');
/** Between a denial and its verb; they make it no weaker. */
const BETWEEN = wordSet('ever even actually once having so much as bothering to');
/** Words by one of which paying may be denied, and words for paying: only where both stand is there anything to be told plainly. */
export const MAY_DENY: ReadonlySet<string> = wordSet(AVOIDS, REFUSES, 'instead rather out never without not');

const recast = (token: Token, word: string): Token => ({ ...token, word, key: word });

/** How many words from `at` on stand for "without" before a verb of paying; 0 where none do. */
function withoutAt(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  const length =
    (word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')
      ? 2
      : AVOIDS.has(word)
        ? 1
        : ESCAPES.has(word) && next === 'out' && tokens[at + 2]?.word === 'of'
          ? 3
          : 0;
  const verb = tokens[at + length]?.word ?? '';
  return length > 0 && PAYS.has(verb) && PAYING.test(verb) ? length : 0;
}

/** Where the verb of paying stands that a denial at `at` denies, over words that add nothing; -1 where none does. */
function deniedAt(tokens: readonly Token[], at: number): number {
  let verb = at + 1;
  while (verb < at + 6 && BETWEEN.has(tokens[verb]?.word ?? '')) verb += 1;
  return verb > at + 1 && PAYS.has(tokens[verb]?.word ?? '') ? verb : -1;
}

/** The tokens with each way of not paying told plainly; for texts with a word of either sort. Linear; never throws. */
export function plainlyUnpaid(tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const { word } = token;
    const length = withoutAt(tokens, i);
    if (length > 0) {
      plain.push({ ...recast(token, 'without'), end: tokens[i + length - 1]?.end ?? token.end });
      i += length - 1;
      continue;
    }
    const to = tokens[i + 1];
    if (to?.word === 'to' && REFUSES.has(word) && PAYS.has(tokens[i + 2]?.word ?? '')) {
      // "Tenants refusing to pay": who never pay.
      if (PAYING.test(word)) plain.push(recast(token, 'who'));
      plain.push(recast(PAYING.test(word) ? to : { ...token, end: to.end }, 'never'));
      i += 1;
      continue;
    }
    const verb = DENIES.has(word) ? deniedAt(tokens, i) : -1;
    const denied = tokens[verb];
    if (!denied) {
      plain.push(token);
      continue;
    }
    // "Got off never having paid": without.
    const without = word === 'without' || tokens[verb - 1]?.word === 'having';
    plain.push(without ? recast(token, 'without') : token);
    plain.push(without && /^(?:pay|paid)$/u.test(denied.word) ? recast(denied, 'paying') : denied);
    i = verb;
  }
  return plain;
}
