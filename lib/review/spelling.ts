/** Shorter words are never taken for a slip: too many other words are near (police, policy). */
const shortest = 7;
/** From this length on two slips are one word's. */
const long = 10;
/** Longer ones are no words. */
const longest = 24;

const without = (word: string, at: number): string => word.slice(0, at) + word.slice(at + 1);

/** The word with one letter left out (and a long one with two): two words that are near share one of these. */
const shadowsOf = (word: string): Set<string> => {
  const shadows = new Set([word]);
  for (let at = 1; at < word.length; at++) {
    const one = without(word, at);
    shadows.add(one);
    if (word.length >= long) for (let next = at; next < one.length; next++) shadows.add(without(one, next));
  }
  return shadows;
};

/** How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of another; `most + 1` when more. */
const slipsBetween = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [beforeLast, last] = [last, row];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
};

/**
 * For each word that looks like a slip, the commoner word that was meant: it begins alike, is within one letter (two from ten letters on), and
 * was written more often. Words that aren't slips are left out. A real word may be taken for another; so this is for laying answers side by
 * side, not for judging them.
 */
export const nearestSpellings = (written: readonly { readonly word: string; readonly number: number }[]): Map<string, string> => {
  const numbers = new Map<string, number>();
  for (const { word, number } of written) numbers.set(word, (numbers.get(word) ?? 0) + number);
  const words = [...numbers]
    .filter(([word]) => word.length >= shortest && word.length <= longest && !/\d/u.test(word))
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const byShadow = new Map<string, string[]>();
  const nearest = new Map<string, string>();
  for (const [word, number] of words) {
    const shadows = shadowsOf(word);
    const most = word.length >= long ? 2 : 1;
    const near = [...new Set([...shadows].flatMap((shadow) => byShadow.get(shadow) ?? []))].find(
      (other) => (numbers.get(other) ?? 0) > number && slipsBetween(word, other, most) <= most,
    );
    if (near) nearest.set(word, near);
    else for (const shadow of shadows) byShadow.set(shadow, [...(byShadow.get(shadow) ?? []), word]);
  }
  return nearest;
};
