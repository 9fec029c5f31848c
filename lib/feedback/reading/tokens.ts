/**
 * A text as tokens. Each keeps its span in the original text, so that what was read can always be shown in the
 * learner's own words. Normalisation happens token by token: NFKC may change a text's length, and spans would be lost.
 */
import { singular } from './inflection';

/** One word or mark of a text. `start` and `end` are offsets in the original (UTF-16), end exclusive. */
export interface Token {
  /** Normalised: NFKC, lower case, without accents and apostrophes; a mark is one of `, ; / & + ( ) - : . ? ! =` or a line end. */
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
const MAX_WORD = 64;
const WORD_OR_MARK =
  /(?<![\p{L}\p{N}])(?:w\/o|w\/|b\/c)(?![\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ＇][\p{L}\p{M}]+)*['’‘ʼ]?|[^\s\p{L}\p{M}\p{N}]|\n/gu;
/** The same, with "M.P.s" and "U.S." as one word. */
const WITH_INITIALS =
  /(?<![\p{L}\p{N}])(?:w\/o|w\/|b\/c)(?![\p{N}])|(?<![\p{L}\p{N}.])\p{L}(?:\.\p{L}){1,5}(?:\.?['’]?s(?![\p{L}\p{N}])|\.?(?![\p{L}\p{N}]))|[\p{L}\p{M}\p{N}]+(?:['’‘`´ʼ＇][\p{L}\p{M}]+)*['’‘ʼ]?|[^\s\p{L}\p{M}\p{N}]|\n/gu;
const POINTED = /\p{L}\.\p{L}/u;
const ACCENTS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼ＇]/gu;
const PLAIN = /^[a-z0-9]+$/;

/** Words whose 's is no possessive: who's, it's, that's… */
const CONTRACTING = new Set('who it that there he she what here how let where one everyone someone nobody'.split(' '));
const DASHES = /^[-‐‑‒–—―−~]$/u;
const MARKS: Readonly<Record<string, string>> = {
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
};

const SHORTHAND: Readonly<Record<string, string>> = { 'w/': 'with', 'w/o': 'without', 'b/c': 'because' };

/** The points of "M.P.s" and "F.D.". */
const INITIALS = /(?<=^\p{L}|\.\p{L}|\p{L}\.\p{L})\./gu;

const normaliseWord = (raw: string): string => {
  const lower = raw.toLowerCase().replace(INITIALS, '');
  if (lower.includes('/')) return SHORTHAND[lower] ?? lower;
  if (PLAIN.test(lower)) return lower;
  return raw.normalize('NFKC').toLowerCase().normalize('NFD').replace(ACCENTS, '').replace(APOSTROPHES, '').normalize('NFC');
};

const POSSESSIVE_S = /['’‘ʼ]s$/iu;
const POSSESSIVE_PLURAL = /s['’‘ʼ]$/iu;

/**
 * The tokens of a text, in order; spaces are dropped. Takes any string, gives an array (empty for an empty or blank text), never throws;
 * time is linear in the text. Reading stops after `most` tokens.
 */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const source = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const tokens: Token[] = [];
  let hyphenEnd = -1;
  for (const match of source.matchAll(POINTED.test(source) ? WITH_INITIALS : WORD_OR_MARK)) {
    if (tokens.length >= most) break;
    const raw = match[0];
    const start = match.index;
    const end = start + raw.length;
    const first = raw.codePointAt(0) ?? 0;
    const isWord =
      raw.length > 1 ? !(raw.length === 2 && first > 0xffff && !/[\p{L}\p{N}\p{M}]/u.test(raw)) : /[\p{L}\p{M}\p{N}]/u.test(raw);
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
      const word = MARKS[raw] ?? raw;
      tokens.push({ word, key: word, mark: true, capital: false, caps: false, possessive: false, glued: false, start, end });
      continue;
    }
    const glued = hyphenEnd === start;
    let base = raw;
    let possessive = false;
    if (raw.length <= MAX_WORD) {
      if (POSSESSIVE_S.test(raw) && !CONTRACTING.has(raw.slice(0, -2).toLowerCase())) {
        base = raw.slice(0, -2);
        possessive = true;
      } else if (POSSESSIVE_PLURAL.test(raw)) {
        base = raw.slice(0, -1);
        possessive = true;
      }
    }
    const word = normaliseWord(base.length > MAX_WORD ? base.slice(0, MAX_WORD) : base);
    tokens.push({
      word,
      key: singular(word),
      mark: false,
      capital: /^\p{Lu}\p{Ll}/u.test(raw),
      caps: /^\p{Lu}\.?(?:\p{Lu}\.?)+s?$/u.test(raw),
      possessive,
      glued,
      start,
      end,
    });
  }
  return tokens;
}

/** The words of a text as comparison keys, without marks; for aliases and phrases of the lexicon. */
export const keysOf = (text: string): string[] =>
  tokenise(text).flatMap((token) => (token.mark ? (token.word === '&' ? ['and'] : []) : [token.key]));

/** The learner's own words between two tokens (end exclusive), as they were written. */
export function wordsBetween(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}
