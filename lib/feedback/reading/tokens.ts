/**
 * A text as tokens. Each keeps its span in the original text, so that what was read can always be shown in the
 * learner's own words. Normalisation happens token by token: NFKC may change a text's length, and spans would be lost.
 */
import { formOf, keyOf } from './forms';

/** One word or mark of a text. `start` and `end` are offsets in the original (UTF-16), end exclusive. */
export interface Token {
  /** Normalised: NFKC, lower case, British spelling, without accents and apostrophes; a mark is one of `, ; / & + ( ) - : . ? ! =` or a line end. */
  readonly word: string;
  /** What words are compared by: the singular of `word`; both sides of a comparison are inflected. */
  readonly key: string;
  readonly mark: boolean;
  /** Written with a capital first letter and small ones after it, as names are. */
  readonly capital: boolean;
  /** Written in capitals alone, as abbreviations are. */
  readonly caps: boolean;
  /** The word carried a possessive ending: "the council's", "victims'". */
  readonly possessive: boolean;
  /** A hyphen joins it to the token before: "ex-offenders". */
  readonly glued: boolean;
  readonly start: number;
  readonly end: number;
}

/** Longer texts are read up to here; nobody's answer is that long. */
const MAX_TEXT = 200_000;
const WORD_OR_MARK =
  /(?<![\p{L}\p{N}])(?:w\/o|w\/|b\/c)(?![\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ＇][\p{L}\p{M}]+)*['’‘ʼ]?|[^\s\p{L}\p{M}\p{N}]|\n/gu;
/** The same, with "M.P.s" and "U.S." as one word. */
const WITH_INITIALS =
  /(?<![\p{L}\p{N}])(?:w\/o|w\/|b\/c)(?![\p{N}])|(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L}){1,5}(?:\.?['’]?s(?![\p{L}\p{N}])|\.?(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ＇][\p{L}\p{M}]+)*['’‘ʼ]?|[^\s\p{L}\p{M}\p{N}]|\n/gu;
const POINTED = /\p{L}\.\p{L}/u;
const DASHES = /^[-‐‑‒–—―−~]$/u;
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '，': ',',
    '、': ',',
    '；': ';',
    '／': '/',
    '＋': '+',
    '＆': '&',
    '（': '(',
    '）': ')',
    '[': '(',
    ']': ')',
    '{': '(',
    '}': ')',
    '：': ':',
    '。': '.',
    '…': '.',
    '？': '?',
    '！': '!',
    '＝': '=',
    '|': '/',
    '\\': '/',
    '→': '-',
    '\n': '\n',
  }),
);

/**
 * The tokens of a text, in order; spaces are dropped. Takes any string, gives an array (empty for an empty or blank text), never throws;
 * time is linear in the text. Reading stops after `most` tokens.
 */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  const pattern = POINTED.test(source) ? WITH_INITIALS : WORD_OR_MARK;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(source); match && tokens.length < most; match = pattern.exec(source)) {
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.codePointAt(0) ?? 0;
    const isWord =
      (first > 96 && first < 123) ||
      (raw.length > 1 ? !(raw.length === 2 && first > 0xffff && !/[\p{L}\p{N}\p{M}]/u.test(raw)) : /[\p{L}\p{M}\p{N}]/u.test(raw));
    if (!isWord) {
      // "booking.com", "e.g.": a point within a word ends no sentence.
      if (
        raw === '.' &&
        /\p{L}/u.test(source[start - 1] ?? '') &&
        (/\p{Ll}/u.test(source[end] ?? '') || (/\p{L}/u.test(source[end] ?? '') && !/\p{L}/u.test(source[start - 2] ?? '')))
      )
        continue;
      if (DASHES.test(raw)) {
        const before = source[start - 1];
        const after = source[end];
        const tight = before !== undefined && after !== undefined && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
        if (tight && raw !== '—') {
          hyphenEnd = end;
          continue;
        }
        tokens.push({ word: '-', key: '-', mark: true, capital: false, caps: false, possessive: false, glued: false, start, end });
        continue;
      }
      const word = MARKS.get(raw) ?? raw;
      tokens.push({ word, key: word, mark: true, capital: false, caps: false, possessive: false, glued: false, start, end });
      continue;
    }
    const { word, key, capital, caps, possessive } = formOf(raw);
    tokens.push({ word, key, mark: false, capital, caps, possessive, glued: hyphenEnd === start, start, end });
  }
  return tokens;
}

/** Small letters and single spaces: nearly all phrases of our lists, which are many. */
const PLAIN_PHRASE = /^(?:[a-z0-9]+ )*[a-z0-9]+$/;

/** The words of a text as comparison keys, without marks; for aliases and phrases of the lexicon. */
export function keysOf(text: string): string[] {
  const phrase = text.trim();
  if (phrase.length <= 400 && PLAIN_PHRASE.test(phrase)) return phrase.split(' ').map(keyOf);
  return keysIn(tokenise(text));
}

/** The same of tokens at hand. */
export function keysIn(tokens: readonly Token[]): string[] {
  const keys: string[] = [];
  for (const { mark, word, key } of tokens) {
    if (!mark) keys.push(key);
    else if (word === '&') keys.push('and');
  }
  return keys;
}

/** The words of tokens[from, to) in plain spelling, marks among them, with a space between; to look for a turn of phrase. */
export const plainWords = (tokens: readonly Token[], from = 0, to = tokens.length): string =>
  tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** The same without the marks. */
export const wordsAlone = (tokens: readonly Token[], from = 0, to = tokens.length): string => {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token && !token.mark) words.push(token.word);
  }
  return words.join(' ');
};

/** The learner's own words between two tokens (end exclusive), as they were written. */
export function wordsBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
