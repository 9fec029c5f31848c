/** A word as it was written, brought to the form it is compared in. People write the same words again and again, so what was worked out is kept. */
import { british } from './american';
import { singular } from './inflection';

/** What a written word tells by itself; see Token. */
export interface Form {
  readonly word: string;
  readonly key: string;
  readonly capital: boolean;
  readonly caps: boolean;
  readonly possessive: boolean;
}

/** Longer words are read up to here. */
export const MAX_WORD = 64;
/** How many words are kept; then the keeping begins afresh, so that memory stays bounded. */
const MOST_KEPT = 30_000;

const ACCENTS = /\p{M}+/gu;
const APOSTROPHES = /['’‘`´ʼ＇]/gu;
const PLAIN = /^[a-z0-9]+$/;
/** Words whose 's is no possessive: who's, it's, that's… */
const CONTRACTING = new Set('who it that there he she what here how let where one everyone someone nobody'.split(' '));
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

function read(raw: string): Form {
  if (PLAIN.test(raw) && raw.length <= MAX_WORD) {
    const word = british(raw);
    return { word, key: singular(word), capital: false, caps: false, possessive: false };
  }
  let base = raw.slice(0, MAX_WORD);
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
  const word = british(normaliseWord(base));
  const capital = /^\p{Lu}\p{Ll}/u.test(raw);
  return { word, key: singular(word), capital, caps: /^\p{Lu}\.?(?:\p{Lu}\.?)+s?$/u.test(raw), possessive };
}

const kept = new Map<string, Form>();

/** What a word tells as it was written. */
export function formOf(raw: string): Form {
  let form = kept.get(raw);
  if (!form) {
    form = read(raw);
    if (kept.size >= MOST_KEPT) kept.clear();
    if (raw.length <= MAX_WORD) kept.set(raw, form);
  }
  return form;
}

/** The comparison key of a word in small letters and digits. */
export const keyOf = (word: string): string => formOf(word).key;
