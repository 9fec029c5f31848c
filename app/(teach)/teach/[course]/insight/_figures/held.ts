/**
 * Figures are held for so many times as long as counting them took: those of a small course are always fresh, and a large one is counted now
 * and then however many instructors look on. On SQLite nobody else is answered while a query runs.
 */
const times = 20;
/** And never longer than this, in milliseconds. */
const longest = 300_000;

interface Held {
  readonly value: Promise<unknown>;
  until: number;
}

const held = new Map<string, Held>();

/** What `count` gives, or gave a moment ago. Those who ask while it counts wait for the same figures. A failure is never held. */
export const holdFigures = <T>(key: string, count: () => Promise<T>): Promise<T> => {
  const now = performance.now();
  for (const [other, { until }] of held) if (until < now) held.delete(other);
  const known = held.get(key);
  if (known) return known.value as Promise<T>;
  const value = count();
  const entry: Held = { value, until: Number.POSITIVE_INFINITY };
  held.set(key, entry);
  value.then(
    () => {
      const done = performance.now();
      entry.until = done + Math.min(longest, (done - now) * times);
    },
    () => held.delete(key),
  );
  return value;
};

/** Lets others have their turn between two queries. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
