/**
 * Spelling: no edits under 5 letters, one for 5 to 8, two from 9. The nearest word must be the only one near, and a real
 * word is never 'corrected' (policy is not police). Deletion neighbourhoods (W. Garbe's symmetric delete idea) keep a look-up at
 * a few dozen map reads, whatever the size of the vocabulary.
 */

/** How many edits a word of this length may be away. */
export const editsAllowed = (length: number): 0 | 1 | 2 => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Longer words are no misspelling of anything we know. */
const LONGEST = 24;

const deletions = (word: string, depth: number, into: Set<string>): Set<string> => {
  into.add(word);
  if (depth > 0) for (let i = 0; i < word.length; i++) deletions(word.slice(0, i) + word.slice(i + 1), depth - 1, into);
  return into;
};

/**
 * Edits between two words, swaps of neighbours counting as one (optimal string alignment); gives `limit + 1` as soon as it is more than `limit`.
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

export interface Speller {
  /** The one known word near, or null: when the word is known or real, when none is near, and when two are. */
  correct(word: string): string | null;
}

/**
 * A speller over a vocabulary. `isReal` says whether a word is a real one, which must never be corrected.
 * Takes normalised words; building is linear in the vocabulary.
 */
export function createSpeller(vocabulary: Iterable<string>, isReal: (word: string) => boolean): Speller {
  const words = new Set<string>();
  const near = new Map<string, string[]>();
  for (const word of vocabulary) {
    if (word.length < 4 || word.length > LONGEST || words.has(word)) continue;
    words.add(word);
    // A word of 8 letters may be reached from one of 9, so each is indexed for the edits of a word one letter longer.
    for (const form of deletions(word, editsAllowed(word.length + 1), new Set())) {
      const list = near.get(form);
      if (list) list.push(word);
      else near.set(form, [word]);
    }
  }
  return {
    correct(word) {
      const limit = editsAllowed(word.length);
      if (limit === 0 || word.length > LONGEST || words.has(word) || isReal(word)) return null;
      let best: string | null = null;
      let bestEdits = limit + 1;
      let alone = true;
      const seen = new Set<string>();
      for (const form of deletions(word, limit, new Set())) {
        for (const candidate of near.get(form) ?? []) {
          if (seen.has(candidate)) continue;
          seen.add(candidate);
          // Learners keep the first letter nearly always; a changed one makes another word (nurse, purse).
          if (candidate.charCodeAt(0) !== word.charCodeAt(0) && candidate.charCodeAt(0) !== word.charCodeAt(1)) continue;
          const edits = distance(word, candidate, limit);
          if (edits < bestEdits) {
            best = candidate;
            bestEdits = edits;
            alone = true;
          } else if (edits === bestEdits && edits <= limit && best !== null) {
            // Of two as near, the one with the same ending is meant: burgler is a burglar, not burgled.
            const ending = word.charCodeAt(word.length - 1);
            const held = best.charCodeAt(best.length - 1) === ending;
            const offered = candidate.charCodeAt(candidate.length - 1) === ending;
            if (held === offered) alone = false;
            else if (offered) {
              best = candidate;
              alone = true;
            }
          }
        }
      }
      return alone ? best : null;
    },
  };
}
