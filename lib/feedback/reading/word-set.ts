/** The words of a text, parted by any white space, as a set: how lists of words are written down. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));
