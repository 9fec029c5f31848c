import { keysOf, PhraseBook, type Token } from '../reading';

/**
 * A book of phrases from pairs of a value and its phrases, separated by commas; where a phrase is named twice, its first value counts.
 * Both the phrases and the texts are inflected, so singular or plural is the same.
 */
export function bookOf<Value>(entries: readonly (readonly [Value, string])[]): PhraseBook<Value> {
  const book = new PhraseBook<Value>();
  for (const [value, phrases] of entries) for (const phrase of phrases.split(',')) book.add(keysOf(phrase), value);
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
