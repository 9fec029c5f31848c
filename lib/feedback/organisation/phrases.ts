import { keysOf, PhraseBook, type Token } from '../reading';

/** The comparison keys of a phrase; two of them where its plural is undone to another singular: 'foodies' to 'foody'. */
export function keysOfPhrase(phrase: string): string[][] {
  const keys = keysOf(phrase);
  const last = keys.at(-1) ?? '';
  return last.length > 4 && last.endsWith('ie') ? [keys, [...keys.slice(0, -1), `${last.slice(0, -2)}y`]] : [keys];
}

/**
 * A book of phrases from pairs of a value and its phrases, separated by commas; where a phrase is named twice, its first value counts.
 * Both the phrases and the texts are inflected, so singular or plural is the same.
 */
export function bookOf<Value>(entries: readonly (readonly [Value, string])[]): PhraseBook<Value> {
  const book = new PhraseBook<Value>();
  for (const [value, phrases] of entries)
    for (const phrase of phrases.split(',')) for (const keys of keysOfPhrase(phrase)) book.add(keys, value);
  return book;
}

/** The longest phrase of the book that begins at token `at`, or undefined. Marks never stand within a phrase. */
export function phraseAt<Value>(
  book: PhraseBook<Value>,
  tokens: readonly Token[],
  at: number,
): { length: number; value: Value } | undefined {
  const hit = book.longest((index) => tokens[index]?.key, at);
  const value = hit?.values[0];
  return hit && value !== undefined ? { length: hit.length, value } : undefined;
}
