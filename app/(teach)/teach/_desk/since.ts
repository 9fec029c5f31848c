const minute = 60_000;
const units = [
  [24 * 60 * minute, 'day'],
  [60 * minute, 'hour'],
  [minute, 'minute'],
] as const;

/** A span of time in words, rounded down to its largest unit: '3 days', '1 hour', 'less than a minute'. `ms` in milliseconds. */
export const spanText = (ms: number): string => {
  for (const [length, name] of units) {
    const number = Math.floor(ms / length);
    if (number >= 1) return `${number} ${number === 1 ? name : `${name}s`}`;
  }
  return 'less than a minute';
};

/** A number with its noun: '1 answer', '2,300 answers'. */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;

/** Who waits and for how long, for a list: '3 wait, the longest for 2 days'. `number` in words or figures where it is more than one. */
export const waitingText = (waiting: number, number: string, longest: number): string =>
  waiting === 1 ? `One waits, for ${spanText(longest)}` : `${number} wait, the longest for ${spanText(longest)}`;

/** The time of day in universal time: '14:05 UTC'. `at` in milliseconds since 1970. */
export const clockText = (at: number): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;
