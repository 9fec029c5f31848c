/** A text's words as the lexicon knows them: contractions opened, slips of spelling mended, each with its place in the text. */

import { createSpeller, type Token, tokenise } from '../reading';
import { DO, HAVE, SUBJECTS, THIRD_OBJECTS } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import { selectVocabulary } from './lexicon';
import { DIALECT, FILLER } from './vocabulary/dialect';
import { OPENED, REAL_WORDS, SLIPS, SPELT } from './vocabulary/spelling';

export interface Word {
  /** Lower case, without apostrophes; a mark stands for itself, a line end is '.'. */
  readonly text: string;
  /** Offsets in the text as typed (UTF-16), end exclusive. */
  readonly start: number;
  readonly end: number;
}

const HEADED = /(?:^|[.!?;]\s*|\n)(?:and |the |our |so )*(?:customers?|consumers?)\s*$/iu;
const OPENS_DEFINITION = new Set('them those whoever anyone anybody whichever people someone somebody they the one ones folk'.split(' '));
const NEGATED = wordSet(DO, HAVE, 'is are was were would could should need must might');
const CLITIC: Readonly<Record<string, string>> = { re: 'are', ve: 'have', ll: 'will', d: 'would', m: 'am' };
const TAKES_IS = new Set('it he she that there who what here how where this which'.split(' '));
const AFTER_IS = new Set(
  'the a an not all about free just like because one only never always paying getting giving who voluntary compulsory optional forced mutual reciprocal two more less different done paid funded run given used really basically mainly mostly for by from their there no somebody someone anybody anyone whoever people one what nothing up'.split(
    ' ',
  ),
);
/** "your" for "you're". */
const IS_YOUR = new Set(
  'both in a an the not either being paying getting using giving always never only just arrested treated helped ill sick taxed free forced made'.split(
    ' ',
  ),
);
/** 'an them that use it' is 'and' by ear. */
const AFTER_AND = wordSet(SUBJECTS, THIRD_OBJECTS, 'the those who consumer customer consumers customers all');
const MEANT = new Set('someone somebody anyone anybody those people whoever one ones person persons'.split(' '));
const AFTER_HAS = new Set('paid given been got put had come gone done bought chosen'.split(' '));
/** "they'd nothing to say", "who'd paid": had, not would. */
const AFTER_HAD = new Set(
  'nothing no a an the to been got paid given had come gone done bought chosen better little never any one'.split(' '),
);
const APOSTROPHE = /['’‘`´ʼ＇]/u;
const APOSTROPHES = /['’‘`´ʼ＇]/gu;
const MARKS: Readonly<Record<string, string>> = {
  '\n': '.',
  '£': 'money',
  $: 'money',
  '€': 'money',
  '>': '-',
  '➡': '=',
  '⇒': '=',
  '⟶': '=',
  '➔': '=',
  '💷': 'money',
  '💰': 'money',
  '💵': 'money',
  '💶': 'money',
  '💸': 'money',
  '•': '.',
  '*': '.',
  '|': '/',
};

const speller = createSpeller(
  SPELT.flatMap((word) => [word]),
  (word) => selectVocabulary().words.has(word) || REAL_WORDS.has(word),
);

function openApostrophe(raw: string, next: string): readonly string[] | null {
  const word = raw.toLowerCase().replace(APOSTROPHES, "'");
  const mark = word.indexOf("'");
  const base = word.slice(0, mark);
  const tail = word.slice(mark + 1);
  if (tail === 't')
    return word === "can't"
      ? ['can', 'not']
      : word === "won't"
        ? ['will', 'not']
        : word === "ain't"
          ? ['is', 'not']
          : [base.replace(/n$/u, ''), 'not'];
  if (tail === 's' && TAKES_IS.has(base) && AFTER_HAS.has(next) && !/^(?:it|that|what|here|there|this|which)$/u.test(base))
    return [base, 'has'];
  if (tail === 's') return TAKES_IS.has(base) || AFTER_IS.has(next) ? [base, 'is'] : null;
  if (tail === 'd' && (AFTER_HAD.has(next) || (/ed$/u.test(next) && !/^(?:need|feed)/u.test(next)))) return [base, 'had'];
  const opened = CLITIC[tail];
  return opened ? [base, opened] : null;
}

function openWord(token: Token, raw: string, next: string): readonly string[] {
  const { word } = token;
  if (APOSTROPHE.test(raw)) {
    const opened = openApostrophe(raw, next);
    if (opened) return opened;
  } else if (word === 'its' && AFTER_IS.has(next)) return ['it', 'is'];
  if (Object.hasOwn(OPENED, word)) return OPENED[word] ?? [word];
  const meant = DIALECT.get(word);
  if (meant) return meant;
  if (word.endsWith('nt') && NEGATED.has(word.slice(0, -2))) return [word.slice(0, -2), 'not'];
  return [word];
}

/** How many mended words are kept: people write the same ones again and again. */
const MOST_KEPT = 8_000;
const mended = new Map<string, string>();

function mend(word: string): string {
  let right = mended.get(word);
  if (right === undefined) {
    right = (Object.hasOwn(SLIPS, word) ? SLIPS[word] : speller.correct(word)) ?? word;
    if (mended.size >= MOST_KEPT) mended.clear();
    if (word.length <= LONGEST) mended.set(word, right);
  }
  return right;
}
const LONGEST = 64;

/** A line break ends a thought, except where a sentence plainly runs on in the next line. */
const runsOn = (before: Token | undefined, after: Token | undefined, text: string): boolean =>
  before !== undefined &&
  after !== undefined &&
  !after.mark &&
  (!before.mark || before.word === ',') &&
  before.end - 0 > 30 &&
  /\p{Ll}/u.test(text[after.start] ?? '');

/** How many tokens belong to an 'e.g.' or 'i.e.' that begins at `i`, beside the first; 0 for anything else. */
function abbreviationAt(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  const second = first?.word === 'e' ? 'g' : first?.word === 'i' ? 'e' : null;
  if (!first || !second) return 0;
  // the dot between the letters may have been dropped already
  const at = tokens[i + 1]?.word === '.' ? i + 2 : i + 1;
  const letter = tokens[at];
  if (letter?.word !== second || letter.start !== first.end + 1) return 0;
  return at - i + (tokens[at + 1]?.word === '.' ? 1 : 0);
}

const isDigits = (token: Token | undefined): boolean => /^\d+$/u.test(token?.word ?? '');

/** Whether a comparison stands right before `i`: 'more important', 'better'. */
const isCompared = (tokens: readonly Token[], i: number): boolean =>
  /^(?:more|less|better|worse|rather|other|different)$/u.test(tokens[i - 1]?.word ?? '') ||
  /^(?:more|less)$/u.test(tokens[i - 2]?.word ?? '');

/** The words of a text; takes any string, never throws, linear in its length. */
export function readWords(text: string): Word[] {
  const tokens = tokenise(text);
  const words: Word[] = [];
  let skip = 0;
  tokens.forEach((token, i) => {
    const { start, end } = token;
    if (skip > 0) {
      skip--;
      return;
    }
    const abbreviation = abbreviationAt(tokens, i);
    if (abbreviation > 0) {
      words.push({ text: 'eg', start, end: tokens[i + abbreviation]?.end ?? end });
      skip = abbreviation;
      return;
    }
    if (token.mark) {
      const next = tokens[i + 1];
      if (token.word === '.' && next && !next.mark && next.start === end && tokens[i - 1]?.end === start && next.end - next.start === 1)
        return;
      if (token.word === '.' && next?.word === '.' && next.start === end) return;
      // '£4.50', '1,200': one sum
      if (/^[.,]$/u.test(token.word) && isDigits(tokens[i - 1]) && isDigits(next) && tokens[i - 1]?.end === start && next?.start === end)
        return;
      // a star opens an item, or stresses a word
      if (token.word === '*' && words.length > 0 && words.at(-1)?.text !== '.') return;
      // 'Customers? Them that pay.' is a heading with what stands under it
      if (
        token.word === '?' &&
        HEADED.test(text.slice(tokens[Math.max(0, i - 3)]?.start ?? 0, start)) &&
        OPENS_DEFINITION.has(next?.word ?? '')
      ) {
        words.push({ text: ':', start, end });
        return;
      }
      const mark = token.word === '\n' && runsOn(tokens[i - 1], next, text) ? ',' : (MARKS[token.word] ?? token.word);
      words.push({ text: mark, start, end });
      return;
    }
    const next = tokens[i + 1]?.word ?? '';
    if (FILLER.has(token.word) && !APOSTROPHE.test(text.slice(start, end))) return;
    // 'I dey pay', 'them no dey pay': Nigerian and Cameroonian English
    if (token.word === 'dey' && /^(?:i|me|we|he|she|you|it|no|not|them|people|who)$/u.test(words.at(-1)?.text ?? '')) {
      words.push({ text: 'is', start, end });
      return;
    }
    // dictated: 'they don't give new line that's it full stop'
    if ((token.word === 'full' && next === 'stop') || (token.word === 'new' && (next === 'line' || next === 'paragraph'))) {
      words.push({ text: '.', start, end: tokens[i + 1]?.end ?? end });
      skip = 1;
      return;
    }
    // 'I'd of said'
    if (token.word === 'of' && /^(?:would|could|should|might|must)$/u.test(words.at(-1)?.text ?? '')) {
      words.push({ text: 'have', start, end });
      return;
    }
    // 'your both', 'if your in contact'
    if (/^(?:your|ur)$/u.test(token.word) && IS_YOUR.has(next)) {
      words.push({ text: 'you', start, end }, { text: 'are', start, end });
      return;
    }
    // 'consumer means the one who pays': a definition is a copula
    if (token.word === 'means' && (MEANT.has(next) || (/^(?:the|a)$/u.test(next) && MEANT.has(tokens[i + 2]?.word ?? '')))) {
      words.push({ text: 'is', start, end });
      return;
    }
    // 'more important then consumers'
    if (token.word === 'then' && isCompared(tokens, i)) {
      words.push({ text: 'than', start, end });
      return;
    }
    // 'there the ones that pay'
    if (/^(?:there|their)$/u.test(token.word) && next === 'the' && /^(?:ones?|people|reason)$/u.test(tokens[i + 2]?.word ?? '')) {
      words.push({ text: 'they', start, end }, { text: 'are', start, end });
      return;
    }
    if (token.word === 'an' && AFTER_AND.has(next)) {
      words.push({ text: 'and', start, end });
      return;
    }
    for (const piece of openWord(token, text.slice(start, end), next)) words.push({ text: mend(piece), start, end });
  });
  return words;
}
