/** How long people wait for an instructor, for both sides to see. All in milliseconds. */
export interface Wait {
  /** How many wait now. */
  readonly waiting: number;
  /** How long the longest of them has waited; null when none waits. */
  readonly longest: number | null;
  /** The median of how long those answered lately had waited; null when there are too few to say. */
  readonly typical: number | null;
}

/** With fewer than this a median says more of chance than of what to expect. */
const fewest = 3;

/** The middle of some numbers; null when there are none. */
const medianOf = (numbers: readonly number[]): number | null => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [lower, upper] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return lower === undefined || upper === undefined ? null : Math.round((lower + upper) / 2);
};

/**
 * The wait from what the database tells: how many wait and since when, and from when to when those answered lately had waited.
 * @param now in ms since 1970
 */
export const waitOf = (
  { waiting, oldest, answered }: { waiting: number; oldest: number | null; answered: readonly { createdAt: number; closedAt: number }[] },
  now: number,
): Wait => ({
  waiting,
  longest: oldest === null ? null : Math.max(0, now - oldest),
  typical: answered.length < fewest ? null : medianOf(answered.map(({ createdAt, closedAt }) => Math.max(0, closedAt - createdAt))),
});
