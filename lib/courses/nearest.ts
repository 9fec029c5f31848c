/** The number of single-letter edits between two words, up to `limit`; beyond it, `limit + 1`. */
const edits = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? limit + 1;
};

/** ` Did you mean "x"?` for the allowed name nearest to `given` (a third of its letters may differ, two in a short word), otherwise an empty string. */
export const didYouMean = (given: string, allowed: readonly string[]): string => {
  const limit = given.length < 4 ? 1 : Math.max(2, Math.floor(given.length / 3));
  let best: { name: string; distance: number } | null = null;
  for (const name of allowed) {
    const distance = edits(given.toLowerCase(), name.toLowerCase(), limit);
    if (distance <= limit && (best === null || distance < best.distance)) best = { name, distance };
  }
  return best ? ` Did you mean "${best.name}"?` : '';
};
