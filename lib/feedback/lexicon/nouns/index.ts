/**
 * What sort of thing a noun mostly means: somebody, a body of people, an animal, or nothing that could be a party. It knows no kinds of party:
 * it tells that "hoarders" are people though nobody listed them, and that "artefacts" are none.
 */
import { type NounClass, unpack } from './packing';
import { WORD_CLASSES } from './word-classes';

export type { NounClass } from './packing';

const lines: ReadonlyMap<string, string> = new Map(
  WORD_CLASSES.trim()
    .split('\n')
    .map((line) => [line[1] ?? '', line]),
);
const unpacked = new Map<string, ReadonlyMap<string, NounClass>>();

/** Words of one first letter, unpacked when first asked for. */
function wordsOf(letter: string): ReadonlyMap<string, NounClass> {
  let words = unpacked.get(letter);
  if (!words) {
    words = unpack(lines.get(letter) ?? '');
    unpacked.set(letter, words);
  }
  return words;
}

/** The class of a noun given as a comparison key (a singular), or null for a word that is no noun we know. */
export const nounClassOf = (key: string): NounClass | null => wordsOf(key.charAt(0)).get(key) ?? null;
