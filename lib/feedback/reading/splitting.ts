/** Several parties in one box: split on commas, slashes, &, +, 'and', 'or', 'plus', 'as well as'. */
import type { Range } from './reason';
import type { Token } from './tokens';

const JOINS = new Set([',', '/', '&', '+', 'and', 'or', 'plus', 'n', 'nor', 'und', 'et', ';', '|', '(', ')', '.']);

/** Two words that are one turn of phrase with the "and" between them: "up and down the country" joins no parties. */
const PAIRS: ReadonlySet<string> = new Set([
  'up down',
  'in out',
  'on off',
  'here there',
  'here abroad',
  'far wide',
  'near far',
  'far near',
  'young old',
  'old young',
  'rich poor',
  'big small',
  'great small',
  'large small',
  'day night',
  'back forth',
  'now then',
  'home away',
  'first foremost',
]);

/** How many tokens a join takes at this place; 0 where there is none. */
export function joinAt(tokens: readonly Token[], index: number, to: number): number {
  const word = tokens[index]?.word;
  if (word === undefined || index >= to) return 0;
  if (word === 'and' && PAIRS.has(`${tokens[index - 1]?.word} ${tokens[index + 1]?.word}`)) return 0;
  if (JOINS.has(word)) return 1;
  if (word === 'as' && tokens[index + 1]?.word === 'well' && tokens[index + 2]?.word === 'as') return 3;
  if (word === 'together' && tokens[index + 1]?.word === 'with') return 2;
  if (word === 'along' && tokens[index + 1]?.word === 'with') return 2;
  return 0;
}

/**
 * The parts of tokens[from, to). `insidePhrase(i)` says whether a join at i belongs to a known phrase
 * ('law and order', 'victims and witnesses' where a party is called so): such a join does not split.
 */
export function splitParts(tokens: readonly Token[], from: number, to: number, insidePhrase: (index: number) => boolean): Range[] {
  const parts: Range[] = [];
  let start = from;
  for (let i = from; i < to; ) {
    const length = insidePhrase(i) ? 0 : joinAt(tokens, i, to);
    if (length === 0) {
      i += 1;
      continue;
    }
    if (i > start) parts.push({ from: start, to: i });
    i += length;
    start = i;
  }
  if (to > start) parts.push({ from: start, to });
  return parts;
}
