/**
 * Ages as one word, however they are written: "five-year-olds", "a 6 yr old", "3yo", "8 to 11 year olds", "under fives", "in their eighties". An age in two
 * words would lose its number, as a count before a noun is passed over.
 */
import type { Token } from './tokens';
import { wordSet } from './word-set';

const SMALL =
  'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Numbers in words, "fives" and "sixties" as well. */
const NUMBERS = new Map<string, number>([
  ...SMALL.flatMap((word, n): [string, number][] => [
    [word, n],
    [`${word}${word === 'six' ? 'es' : 's'}`, n],
    [`${word.replace(/ve$/u, 'v')}es`, n],
  ]),
  ...TENS.flatMap((word, n): [string, number][] =>
    n < 2
      ? []
      : [
          [word, n * 10],
          [`${word.slice(0, -1)}ies`, n * 10],
        ],
  ),
]);

const YEARS = wordSet('year years yr yrs');
const MONTHS = wordSet('month months mth mths mnth mnths week weeks wk wks day days');
const OLD = /^olds?$/u;
/** "5yo", "15yr", "3yrs", "6mo". */
const SHORT = /^(\d{1,3})(?:(yo|yos|yrold|yrolds)|(yr|yrs|y)|(mo|mos|mth|mths|month))$/u;
const TOGETHER = /^(\w+?)y?(?:something)s?$/u;
const MORE = /^(?:hundred|thousand|million|dozen|score)s?$/u;
const RANGE = /^(?:to|and|or|-|&|\/|till|until)$/u;
/** They add nothing to an age before them. */
const ANYBODY = wordSet(
  'man men woman women lad lads girl girls boy boys kid kids child children person people bloke blokes chap lady ladies youngster youngsters baby babies',
);

/** Words of which one stands where an age is told, unless it is written in figures with its unit. */
export const AGE_WORDS: ReadonlySet<string> = wordSet(
  `year years yr yrs month months mth mths week weeks day days yo yos aged age under over below above somethings something
  twenties thirties forties fifties sixties seventies eighties nineties`,
  [...NUMBERS.keys()].flatMap((tens) => [`${tens}something`, `${tens}somethings`]).join(' '),
);

/** Whether an age is told by this one word: "3yo". */
export const isShortAge = (word: string): boolean => word.charCodeAt(0) < 58 && word.length > 2 && SHORT.test(word);

interface Read {
  readonly age: number;
  readonly end: number;
}

/** A number below 120 at `at`: in figures, in words, or in two words. */
function numberAt(tokens: readonly Token[], at: number): Read | null {
  const word = tokens[at]?.word ?? '';
  if (/^\d{1,3}s?$/u.test(word)) return Number.parseInt(word, 10) < 120 ? { age: Number.parseInt(word, 10), end: at + 1 } : null;
  const age = NUMBERS.get(word);
  if (age === undefined) return null;
  const unit = age >= 20 ? NUMBERS.get(tokens[at + 1]?.word ?? '') : undefined;
  return unit !== undefined && unit > 0 && unit < 10 ? { age: age + unit, end: at + 2 } : { age, end: at + 1 };
}

/** "5", "eight to eleven", "8-11": the upper end counts. */
function rangeAt(tokens: readonly Token[], at: number): Read | null {
  const first = numberAt(tokens, at);
  if (!first) return null;
  const joined = RANGE.test(tokens[first.end]?.word ?? '');
  const second = joined || tokens[first.end]?.glued ? numberAt(tokens, first.end + (joined ? 1 : 0)) : null;
  return second && second.age > first.age ? second : first;
}

/** An age with its unit at `at`: "6 year olds", "nine months old", "3yo"; in years. */
function ageAt(tokens: readonly Token[], at: number): (Read & { readonly many: boolean }) | null {
  const short = SHORT.exec(tokens[at]?.word ?? '');
  const number = short ? { age: Number(short[1]), end: at + 1 } : rangeAt(tokens, at);
  const said = number && tokens[number.end]?.word;
  if (!number) return null;
  const year = short?.[2] !== undefined || short?.[3] !== undefined;
  const inYears = year || YEARS.has(said ?? '');
  const inMonths = short?.[4] !== undefined || MONTHS.has(said ?? '');
  if (short?.[2] !== undefined) {
    const token = tokens[at];
    return { age: number.age, end: number.end, many: short[2].endsWith('s') || token?.possessive === true };
  }
  if (/^yos?$/u.test(said ?? ''))
    return { age: number.age, end: number.end + 1, many: said === 'yos' || tokens[number.end]?.possessive === true };
  if (said === 'somethings') return { age: number.age, end: number.end + 1, many: true };
  if (!inYears && !inMonths) return null;
  const end = short ? number.end : number.end + 1;
  const old = tokens[end];
  if (!old || !OLD.test(old.word)) return null;
  return { age: inYears ? number.age : 0, end: end + 1, many: old.word === 'olds' || old.possessive };
}

const word = (tokens: readonly Token[], from: number, to: number, written: string, key = written): Token => {
  const [first, last] = [tokens[from] as Token, tokens[to - 1] as Token];
  return { ...first, word: written, key, mark: false, capital: false, caps: false, possessive: false, end: last.end };
};

/** "Under fives", "over the age of sixty", "in their eighties", "aged 8 to 11": where it ends and what it is called. */
function boundAt(
  tokens: readonly Token[],
  at: number,
): { readonly end: number; readonly words: readonly [string, number, number][] } | null {
  const first = tokens[at]?.word ?? '';
  const limit = /^(?:under|below)$/u.test(first) ? 'under' : /^(?:over|above)$/u.test(first) ? 'over' : null;
  if (limit) {
    const ofAge = ['the', 'age', 'of'].every((said, i) => tokens[at + 1 + i]?.word === said)
      ? at + 4
      : tokens[at + 1]?.word === 'age'
        ? at + 2
        : at + 1;
    const number = numberAt(tokens, ofAge);
    if (!number || number.age < 1 || NUMBERS.has(tokens[number.end]?.word ?? '') || MORE.test(tokens[number.end]?.word ?? '')) return null;
    const last = tokens[number.end - 1];
    const many = last?.word !== last?.key || /^\d+s$/u.test(last?.word ?? '') || last?.possessive === true;
    let { end } = number;
    if (YEARS.has(tokens[end]?.word ?? ''))
      end += OLD.test(tokens[end + 1]?.word ?? '') ? 2 : tokens[end + 1]?.word === 'of' && tokens[end + 2]?.word === 'age' ? 3 : 0;
    return {
      end,
      words: [
        [limit, at, at + 1],
        [`${number.age}${many ? 's' : ''}`, at + 1, end],
      ],
    };
  }
  if (first !== 'aged' && !(first === 'age' && /^\d/u.test(tokens[at + 1]?.word ?? ''))) return null;
  const next = tokens[at + 1]?.word ?? '';
  if (/^(?:under|below|over|above)$/u.test(next)) return boundAt(tokens, at + 1);
  const number = rangeAt(tokens, next === 'between' || next === 'from' ? at + 2 : at + 1);
  if (!number) return null;
  const [joined, more] = [tokens[number.end]?.word ?? '', tokens[number.end + 1]?.word ?? ''];
  const upwards =
    /^(?:and|or)$/u.test(joined) && /^(?:over|above|older|up|upwards)$/u.test(more) ? 2 : /^(?:\+|plus|up|upwards)$/u.test(joined) ? 1 : 0;
  const downwards = /^(?:and|or)$/u.test(joined) && /^(?:under|below|younger)$/u.test(more) ? 2 : 0;
  const end = number.end + upwards + downwards;
  return {
    end,
    words: [
      [upwards ? 'over' : downwards ? 'under' : 'aged', at, at + 1],
      [String(number.age), at + 1, end],
    ],
  };
}

/** The tokens with each age as one word: "5-year-olds", or "under 5s"; for texts in which a word may tell one. Linear; never throws. */
export function plainAges(tokens: readonly Token[]): readonly Token[] {
  const plain: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const age = ageAt(tokens, i) ?? decadeAt(tokens, i);
    if (age) {
      const someone = ANYBODY.has(tokens[age.end]?.word ?? '') ? tokens[age.end] : undefined;
      const end = age.end + (someone ? 1 : 0);
      const many = someone ? someone.word !== someone.key || someone.word === 'people' : age.many;
      plain.push(word(tokens, i, end, `${age.age}-year-old${many ? 's' : ''}`, `${age.age}-year-old`));
      i = end;
      continue;
    }
    const bound = boundAt(tokens, i);
    if (bound) {
      for (const [written, from, to] of bound.words) plain.push(word(tokens, from, to, written));
      i = bound.end;
      continue;
    }
    // "In their eighties".
    const their = /^(?:in|into)$/u.test(tokens[i - 2]?.word ?? '') && /^(?:their|his|her|my|our|the)$/u.test(tokens[i - 1]?.word ?? '');
    const decade = their && token.word !== token.key ? numberAt(tokens, i) : null;
    if (decade && decade.age >= 20) {
      plain.push(word(tokens, i, decade.end, `${decade.age}s`));
      i = decade.end;
      continue;
    }
    plain.push(token);
    i += 1;
  }
  return plain;
}

/** "Twentysomethings". */
function decadeAt(tokens: readonly Token[], at: number): (Read & { readonly many: boolean }) | null {
  const found = TOGETHER.exec(tokens[at]?.word ?? '');
  const age = found?.[1] ? (NUMBERS.get(found[1]) ?? NUMBERS.get(`${found[1]}y`)) : undefined;
  return age !== undefined && age >= 20 ? { age, end: at + 1, many: true } : null;
}
