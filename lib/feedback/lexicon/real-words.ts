/** Real words that look like misspellings of words we know, and must never be 'corrected'. Compared as singulars. */
import { singular } from '../reading/inflection';
import { nounClassOf } from './nouns';
import { REAL_WORDS } from './real-words-list';

const words: ReadonlySet<string> = new Set(REAL_WORDS.trim().split(/\s+/u));

/** Whether a word (or its singular) stands in the list, which leaves most nouns to their classes. */
export const isListedWord = (word: string): boolean => words.has(word) || words.has(singular(word));

/** Whether a word (or its singular) is a real one that is never corrected. */
export const isRealWord = (word: string): boolean =>
  isListedWord(word) || nounClassOf(singular(word)) !== null || nounClassOf(word) !== null;
