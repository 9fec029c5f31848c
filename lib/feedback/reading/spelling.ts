/**
 * Spelling: no edits under 5 letters, one for 5 to 8, two from 9. The nearest word must be the only one near, and a real
 * word is never 'corrected' (policy is not police). Words stand in buckets by first letter and length, each with a mask of its letters: an edit
 * changes two letters at most, so that few candidates are left to be compared. Building costs next to nothing, and waits until it is needed.
 */

/** How many edits a word of this length may be away. */
export const editsAllowed = (length: number): 0 | 1 | 2 => (length < 5 ? 0 : length < 9 ? 1 : 2);

const NONE: readonly string[] = [];
/** How many words' near ones are kept, of either sort. */
const MOST_KEPT = 4000;

/** Longer words are no misspelling of anything we know. */
const LONGEST = 24;

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
  /** Known words one edit away from any word of four letters or more: the words around it may say which was meant ("leaning disabilities"). */
  slips(word: string): readonly string[];
}

/**
 * A speller over a vocabulary. `isReal` says whether a word is a real one, which must never be corrected; of two as near, a real one is meant before one
 * that is but a common misspelling of another.
 * Takes normalised words; building is linear in the vocabulary.
 */
export function createSpeller(vocabulary: Iterable<string>, isReal: (word: string) => boolean): Speller {
  let built: Index | undefined;
  const corrected = new Map<string, string | null>();
  const slipped = new Map<string, readonly string[]>();
  const near = (word: string, limit: number): string | null => {
    if (limit === 0 || word.length > LONGEST || isReal(word)) return null;
    built ??= indexOf(vocabulary);
    return built.words.has(word) ? null : nearest(built, word, limit, isReal);
  };
  return {
    correct(word) {
      let found = corrected.get(word);
      if (found === undefined) {
        found = near(word, editsAllowed(word.length));
        keep(corrected, word, found);
      }
      return found;
    },
    slips(word) {
      if (word.length < 4 || word.length > LONGEST) return NONE;
      let found = slipped.get(word);
      if (!found) {
        built ??= indexOf(vocabulary);
        found = built.words.has(word) ? NONE : allNear(built, word);
        keep(slipped, word, found);
      }
      return found;
    },
  };
}

/** People misspell the same words: what was found for one is kept, for words of a length that anybody writes. */
function keep<Found>(kept: Map<string, Found>, word: string, found: Found): void {
  if (kept.size < MOST_KEPT && word.length <= LONGEST) kept.set(word, found);
}

interface Bucket {
  readonly words: string[];
  readonly masks: number[];
}

interface Index {
  readonly words: ReadonlySet<string>;
  readonly buckets: ReadonlyMap<number, Bucket>;
}

const bucketOf = (first: number, length: number): number => first * 32 + length;

/** Which letters a word holds, one bit each (letters beyond a to z share bits). */
function maskOf(word: string): number {
  let mask = 0;
  for (let i = 0; i < word.length; i++) mask |= 1 << (word.charCodeAt(i) & 31);
  return mask;
}

/** How many bits are set, by adding up pairs, fours and bytes of them (H. S. Warren, Hacker's Delight, 5-1). */
function bitsIn(mask: number): number {
  const pairs = mask - ((mask >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function indexOf(vocabulary: Iterable<string>): Index {
  const words = new Set<string>();
  const buckets = new Map<number, Bucket>();
  for (const word of vocabulary) {
    if (word.length < 4 || word.length > LONGEST || words.has(word)) continue;
    words.add(word);
    const at = bucketOf(word.charCodeAt(0), word.length);
    let bucket = buckets.get(at);
    if (!bucket) {
      bucket = { words: [], masks: [] };
      buckets.set(at, bucket);
    }
    bucket.words.push(word);
    bucket.masks.push(maskOf(word));
  }
  return { words, buckets };
}

/** All words one edit away that begin as the word does. */
function allNear({ buckets }: Index, word: string): string[] {
  const mask = maskOf(word);
  const found: string[] = [];
  for (let length = word.length - 1; length <= word.length + 1; length++) {
    const bucket = buckets.get(bucketOf(word.charCodeAt(0), length));
    for (let i = 0; i < (bucket?.words.length ?? 0); i++) {
      const candidate = bucket?.words[i] ?? '';
      if (bitsIn((bucket?.masks[i] ?? 0) ^ mask) < 3 && distance(word, candidate, 1) === 1) found.push(candidate);
    }
  }
  return found;
}

/** The one word within `limit` edits, or null when there is none or more than one. */
function nearest({ buckets }: Index, word: string, limit: number, isReal: (word: string) => boolean): string | null {
  const mask = maskOf(word);
  const ending = word.charCodeAt(word.length - 1);
  const first = word.charCodeAt(0);
  const second = word.charCodeAt(1);
  let best: string | null = null;
  let bestEdits = limit + 1;
  let alone = true;
  // Learners keep the first letter nearly always; a changed one makes another word (nurse, purse).
  for (const letter of first === second ? [first] : [first, second]) {
    for (let length = word.length - limit; length <= word.length + limit; length++) {
      const bucket = buckets.get(bucketOf(letter, length));
      if (!bucket) continue;
      for (let i = 0; i < bucket.words.length; i++) {
        if (bitsIn((bucket.masks[i] ?? 0) ^ mask) > 2 * limit) continue;
        const candidate = bucket.words[i] ?? '';
        const edits = distance(word, candidate, Math.min(limit, bestEdits));
        if (edits < bestEdits) {
          best = candidate;
          bestEdits = edits;
          alone = true;
        } else if (edits === bestEdits && edits <= limit && best !== null) {
          // Of two as near, the one with the same ending is meant: burgler is a burglar, not burgled.
          const endsAlike = (candidate.charCodeAt(candidate.length - 1) === ending) === (best.charCodeAt(best.length - 1) === ending);
          // "Childen", which is known as well, is no other word than "children".
          const spelled = endsAlike && distance(best, candidate, 1) === 1;
          const held = endsAlike ? spelled && isReal(best) : best.charCodeAt(best.length - 1) === ending;
          const offered = endsAlike ? spelled && isReal(candidate) : candidate.charCodeAt(candidate.length - 1) === ending;
          if (held === offered) alone = false;
          else if (offered) {
            best = candidate;
            alone = true;
          }
        }
      }
    }
  }
  return alone ? best : null;
}
