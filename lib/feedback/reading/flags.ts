/** Negation and hedges: flags on what is said, never verdicts. A negation's scope ends with its clause; two cancel ("aren't not paying"). */
import type { Range } from './reason';
import type { Token } from './tokens';
import { wordSet } from './word-set';

/** Words that turn round what follows. */
export const NEGATORS = wordSet(
  `not no never none nobody nothing neither nor without hardly barely scarcely rarely seldom cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt
  hasnt havent hadnt aint noone nowhere lack lacks lacking`,
);
const FREE_OF = wordSet('of from');
const HEDGES = wordSet(
  'maybe perhaps possibly probably might could may arguably presumably suppose guess think reckon unsure sure seems seem somewhat partly kinda sorta technically indirectly supposedly apparently',
);
const CLAUSE_WORDS = wordSet('but whereas while whilst although though however because since so if unless except yet which who');
const CLAUSE_MARKS = wordSet('. ; ! ? : \n - ( )');

/** Whether a word turns round what follows ("not", "never", "doesnt", "without"). */
export const isNegator = (word: string): boolean => NEGATORS.has(word);

/** Clauses of tokens[from, to): cut at sentence ends, dashes, brackets and at but, whereas, while, because, so, if, who … (the word begins the new clause). */
export function splitClauses(tokens: readonly Token[], from = 0, to = tokens.length): Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.mark ? CLAUSE_MARKS.has(token.word) : CLAUSE_WORDS.has(token.word)) {
      if (i > start) clauses.push({ from: start, to: i });
      start = token.mark ? i + 1 : i;
    }
  }
  if (to > start) clauses.push({ from: start, to });
  return clauses;
}

/** For every token of [from, to), whether an odd number of negations in its clause stands before it. Linear. */
export function negatedTokens(tokens: readonly Token[], from = 0, to = tokens.length): boolean[] {
  const flags: boolean[] = new Array(Math.max(0, to - from)).fill(false);
  for (const clause of splitClauses(tokens, from, to)) {
    let negative = false;
    for (let i = clause.from; i < clause.to; i++) {
      flags[i - from] = negative;
      const word = tokens[i]?.word ?? '';
      if (isNegator(word) || (word === 'free' && FREE_OF.has(tokens[i + 1]?.word ?? ''))) negative = !negative;
    }
  }
  return flags;
}

/** Whether the writer is unsure: "maybe", "I suppose", a question mark. */
export function isHedged(tokens: readonly Token[], from = 0, to = tokens.length): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens[i]?.word ?? '';
    if (HEDGES.has(word) || word === '?') return true;
  }
  return false;
}
