/** People named by their age: 'under nines', '16-18s', '5 to 11 year olds', 'over 60s'. */
import type { Token } from '../reading';
import type { KindId } from './kinds';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .flatMap((word, n) => [
      [word, n],
      [word.endsWith('x') ? `${word}es` : word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`, n],
    ]),
);

/** The number that a word stands for, and whether it is written as a plural ('nines', '60s'). */
function numberOf(word: string | undefined): { readonly n: number; readonly plural: boolean } | null {
  if (word === undefined) return null;
  const digits = /^(\d{1,2})(s?)$/u.exec(word);
  if (digits) return { n: Number(digits[1]), plural: digits[2] === 's' };
  const n = NUMBERS.get(word);
  return n === undefined ? null : { n, plural: word.endsWith('s') && word !== 's' };
}

const ageKind = (n: number, word: string): KindId => {
  if (word === 'over' || word === 'above') return n >= 50 ? 'needy' : 'person';
  return n < 13 || (word === 'under' && n <= 16) ? 'child' : n < 20 ? 'teen' : n >= 65 ? 'needy' : 'person';
};

/** The people of an age who are named at token `at`, or undefined: a bare number names nobody. */
export function agesAt(tokens: readonly Token[], at: number): { readonly length: number; readonly value: KindId } | undefined {
  const first = tokens[at]?.word ?? '';
  if (!/^(?:u?\d|under|over|below|above|[a-z]+(?:teens?|s|y|e|n|r|t|o|x)$)/u.test(first)) return undefined;
  const short = /^u(\d{1,2})s?$/u.exec(first);
  if (short) return { length: 1, value: ageKind(Number(short[1]), 'under') };
  let i = at;
  const bound = /^(?:under|over|below|above)$/u.test(first) ? first : '';
  if (bound) i++;
  const low = numberOf(tokens[i]?.word);
  if (!low) return undefined;
  i++;
  let plural = low.plural;
  const next = tokens[i];
  const joins = next !== undefined && (next.word === 'to' || next.word === '-' || next.word === 'and' || next.word === '/');
  const high = numberOf(tokens[joins ? i + 1 : i]?.word);
  if (high && (joins || tokens[i]?.glued)) {
    i += joins ? 2 : 1;
    plural ||= high.plural;
  }
  const year = tokens[i]?.word;
  if (year !== undefined && /^(?:years?|yrs?|yr|months?|yo|y)$/u.test(year)) {
    const old = tokens[i + 1]?.word;
    if (old === 'old' || old === 'olds') return { length: i + 2 - at, value: ageKind(low.n, bound) };
    if (year === 'yo') return { length: i + 1 - at, value: ageKind(low.n, bound) };
    return undefined;
  }
  return plural && low.n > 0 && (bound !== '' || high !== null || /^(?:\d|1\d|2[0-5])s$/u.test(first))
    ? { length: i - at, value: ageKind(low.n, bound) }
    : undefined;
}
