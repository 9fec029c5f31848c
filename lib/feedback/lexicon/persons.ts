/** Single people by their names: what is said of them tells who they are, and the name does not ("Agnes at number 31", "my nephew Idris, has asthma"). */

import { isDeterminer, type Token } from '../reading';
import { ARTICLES, FIRST_POSSESSIVES, THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { GIVEN_NAMES, TITLES } from './given-names';
import { selectLexicon } from './index';
import { namesPeople } from './ordinary';
import { isListedWord } from './real-words';

/** How many tokens from `at` on are somebody's name; 0 where none is. */
function nameAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at];
  if (!first || first.mark || first.possessive) return 0;
  const titled = TITLES.has(first.word) && tokens[at + 1]?.capital === true;
  // "Our Jeanie": whom nobody knows, and no word either.
  const ours = first.capital && tokens[at - 1]?.word === 'our' && !selectLexicon().words.has(first.key) && !isListedWord(first.word);
  if (!titled && !ours && !(first.capital && GIVEN_NAMES.has(first.word))) return 0;
  let length = titled ? 2 : 1;
  while (length < 4 && tokens[at + length]?.capital && !tokens[at + length]?.possessive) length += 1;
  return tokens[at + length - 1]?.possessive ? 0 : length;
}

/** What follows a name and tells of whoever bears it. */
const TELLS =
  /^(?:who|whos|whove|with|at|from|in|on|down|downstairs|upstairs|up|over|across|next|has|is|was|gets|got|needs|lives|uses|comes|goes|pays|gives|she|he|shes|hes|having|getting|being|waiting|lying|brought)$/u;
const OF_OURS = wordSet(ARTICLES, FIRST_POSSESSIVES, THIRD_POSSESSIVES, 'your');

/** The tokens with names of people taken out where a noun says who they are, and made "someone" where more is said of them. Linear; never throws. */
export function withoutNames(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ capital }) => capital)) return tokens;
  const plain: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const length = nameAt(tokens, i);
    if (length === 0) {
      plain.push(token);
      i += 1;
      continue;
    }
    const before = plain.at(-1);
    const pause = tokens[i + length]?.mark === true;
    const next = tokens[i + length + (pause ? 1 : 0)];
    const further = tokens[i + length + (pause ? 2 : 1)];
    if (before && !before.mark && !before.capital && namesPeople(before.key) && !isDeterminer(before.word)) {
      // "My nephew Idris": the cousin.
    } else if (next && !next.mark && OF_OURS.has(next.word) && further && !further.mark && namesPeople(further.key)) {
      // "Debbie, our cleaner": the cleaner.
      if (pause) i += 1;
    } else if (pause && next && /ed$/u.test(next.word) && further && !further.mark && namesPeople(further.key)) {
      // "Sharon, retired buyer": the buyer.
      i += 1;
    } else if (next && !next.mark && (TELLS.test(next.word) || (pause && /(?:s|ed)$/u.test(next.word) && !next.capital))) {
      plain.push({ ...token, word: 'someone', key: 'someone', capital: false, end: tokens[i + length - 1]?.end ?? token.end });
      // "Stephen, he has autism": someone who has.
      const comma = tokens[i + length];
      const pronoun = /^(?:he|she)$/u.test(next.word);
      if (
        comma &&
        (pause || pronoun) &&
        !/^(?:who|whos|whove|with|at|from|in|on|down|downstairs|upstairs|up|over|across|next)$/u.test(next.word)
      ) {
        plain.push({ ...comma, word: 'who', key: 'who', mark: false });
        i += (pause ? 1 : 0) + (pronoun ? 1 : 0);
      }
    } else plain.push(...tokens.slice(i, i + length));
    i += length;
  }
  return plain;
}
