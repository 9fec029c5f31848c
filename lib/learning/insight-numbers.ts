/** Below so many learners a share says more about these few than about the course: then only counts are shown. */
export const fewest = 5;

const whole = new Intl.NumberFormat('en-GB');

/** A share of at least five learners (or answers) in whole per cent; null of fewer. */
export const percentOf = (number: number, of: number): number | null => (of < fewest ? null : Math.round((number / of) * 100));

/** '12 of 30 (40 %)', '2 of 3', or '0' of nobody. */
export const countText = (number: number, of: number): string => {
  if (of === 0) return whole.format(number);
  const percent = percentOf(number, of);
  return `${whole.format(number)} of ${whole.format(of)}${percent === null ? '' : ` (${percent} %)`}`;
};

const fractions: readonly (readonly [atLeast: number, words: string])[] = [
  [0.995, 'All'],
  [0.92, 'Nearly all'],
  [0.71, 'Three quarters'],
  [0.58, 'Two thirds'],
  [0.42, 'Half'],
  [0.29, 'A third'],
  [0.225, 'A quarter'],
  [0.15, 'A fifth'],
  [0.075, 'A tenth'],
];

/** A share in words, to the nearest that people say: 'Half', 'A third'; 'A few' below one in ten. */
export const fractionText = (number: number, of: number): string =>
  fractions.find(([atLeast]) => of > 0 && number / of >= atLeast)?.[1] ?? 'A few';

/** How times spread: a quarter of the learners needed less than `low`, half less than `median`, a quarter more than `high`; in seconds. */
export interface Spread {
  readonly learners: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/** The spread of times that were counted in steps of `width` seconds, each taken as the middle of its step. Null of nobody. */
export const spreadOf = (steps: readonly { readonly step: number; readonly number: number }[], width: number): Spread | null => {
  const learners = steps.reduce((sum, { number }) => sum + number, 0);
  if (learners === 0) return null;
  const sorted = steps.toSorted((one, other) => one.step - other.step);
  /** The time of the learner at this rank, from 0. */
  const at = (rank: number): number => {
    let passed = 0;
    for (const { step, number } of sorted) {
      passed += number;
      if (rank < passed) return (step + 0.5) * width;
    }
    return 0;
  };
  const quantile = (part: number): number => {
    const rank = (learners - 1) * part;
    const below = Math.floor(rank);
    return at(below) + (at(Math.ceil(rank)) - at(below)) * (rank - below);
  };
  return { learners, low: quantile(0.25), median: quantile(0.5), high: quantile(0.75) };
};

/** A spread of enough learners to say something about the course, and nothing about any of them; else null. */
export const shownSpread = (spread: Spread | null): Spread | null => (spread !== null && spread.learners >= fewest ? spread : null);

const minuteFormat = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** Seconds as minutes: '4.5 minutes'; to whole minutes from ten on. */
export const minutesText = (seconds: number): string => {
  const minutes = seconds >= 600 ? Math.round(seconds / 60) : Math.round(seconds / 6) / 10;
  return `${minuteFormat.format(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`;
};
