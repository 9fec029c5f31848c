/** The words of an item as keys that can be looked up: inflected, joined and, where nothing else knows them, spelled. */
import { selectLexicon } from '../lexicon';
import { withoutNames } from '../lexicon/persons';
import { isRealWord } from '../lexicon/real-words';
import { isDeterminer, plainEnglish, type Token } from '../reading';
import type { CompiledScenario } from './compile';
import { classesOf } from './names';

/** The words of an item as they are read: in plain English, and without people's names. */
export function plainTokens({ layers }: CompiledScenario, tokens: readonly Token[]): readonly Token[] {
  const plain = layers.dialect ? plainEnglish(tokens) : tokens;
  return layers.names ? withoutNames(plain) : plain;
}

/** One key a token; marks keep their mark. */
export function keysFor(compiled: CompiledScenario, tokens: readonly Token[]): string[] {
  const { words } = selectLexicon();
  const { layers } = compiled;
  const keys: string[] = [];
  const unlisted: boolean[] = [];
  for (const { mark, word, key: inflected } of tokens) {
    const written = mark && word === '&' ? 'and' : mark || !layers.inflection ? word : inflected;
    // Shorter words are never mended.
    // "Trucking" is no slip for "tracking" where trucks are known.
    const open = !mark && written.length > 3 && !words.has(written) && !words.has(written.replace(FORM, ''));
    const misspelt = open && layers.spelling && written.length > 4 && !compiled.words.has(written) && !words.has(word);
    const key = misspelt ? corrected(compiled, written) : written;
    keys.push(key);
    // What the author writes is no slip: "the sack".
    const listed = !open && (mark || isRealWord(written) || written.length < 4);
    unlisted.push(!listed && !compiled.words.has(written) && (key === written || !words.has(key)));
  }
  if (layers.spelling && layers.slips) mendSlips(compiled, keys, unlisted);
  return keys;
}

/** A word that nobody knows, spelled as the scenario does, or else as the lexicon. */
function corrected({ speller, layers }: CompiledScenario, word: string): string {
  const near = speller.correct(word);
  const general = layers.lexicon ? selectLexicon().speller.correct(word) : null;
  const meant = near ?? general ?? word;
  // "Journalism" is no slip for journalists.
  return word.endsWith('ism') && meant.endsWith('ist') ? word : meant;
}

const FORM = /(?<=[a-z]{4})ing$/u;

const MENDED = 24;
/** Longest phrases that a slip is looked for in. */
const AROUND = 3;

/**
 * "Leaning disabilities": a real word that is a slip for another, where only the other makes a known phrase with its neighbours. `unlisted` tells of each
 * key whether the lexicon lacks it.
 */
function mendSlips(compiled: CompiledScenario, keys: string[], unlisted: readonly boolean[]): void {
  const lexicon = selectLexicon();
  const { layers } = compiled;
  // A slip is mended by its neighbours, and a name's words are the first ones.
  const last = keys.length < 2 ? 0 : Math.min(keys.length, MENDED);
  // From the end, so that what is mended helps to mend what stands before it.
  for (let i = last - 1; i >= 0; i--) {
    if (!unlisted[i]) continue;
    const key = keys[i] ?? '';
    const fits = (meant: string): boolean => {
      const keyAt = (at: number): string | undefined => (at === i ? meant : keys[at]);
      const classesAt = (at: number): readonly string[] => classesOf(keyAt(at) ?? '');
      for (let from = Math.max(0, i - AROUND); from <= i; from++) {
        const length = Math.max(
          compiled.phrases.longest(keyAt, from, classesAt)?.length ?? 0,
          layers.lexicon ? (lexicon.phrases.longest(keyAt, from, classesAt)?.length ?? 0) : 0,
        );
        if (length > 1 && from + length > i && tells(keys, from, from + length, i)) return true;
      }
      return false;
    };
    const meant = slipsOf(compiled, key).find(fits);
    if (meant !== undefined) keys[i] = meant;
  }
}

/** Whether another word of keys[from, to) than the one at `but` speaks for the phrase: "the sack" is no slip for "the sick" by its article. */
function tells(keys: readonly string[], from: number, to: number, but: number): boolean {
  for (let i = from; i < to; i++) if (i !== but && !isDeterminer(keys[i] ?? '')) return true;
  return false;
}

/** What a word that is none of ours may be a slip for, the scenario's own words first. */
export const slipsOf = ({ speller, layers }: CompiledScenario, key: string): readonly string[] => [
  ...speller.slips(key),
  ...(layers.lexicon ? selectLexicon().speller.slips(key) : []),
];
