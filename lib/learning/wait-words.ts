const hour = 60 * 60 * 1000;
const day = 24 * hour;

/** A usual wait as a promise that can be kept: 'within an hour', 'within 5 hours', 'within 2 days'. `ms` in milliseconds, rounded up. */
export const withinWords = (ms: number): string => {
  const hours = Math.max(1, Math.ceil(ms / hour));
  if (hours < 24) return hours === 1 ? 'within an hour' : `within ${hours} hours`;
  const days = Math.ceil(ms / day);
  return days === 1 ? 'within a day' : `within ${days} days`;
};
