const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A moment in words, in universal time so that server and browser agree. `at` is in milliseconds since 1970. */
export function MomentText({ at }: { at: number }) {
  return <time dateTime={new Date(at).toISOString()}>{format.format(at)} UTC</time>;
}

/** A day in words, for a sentence: '22 November 2026'. `at` is in milliseconds since 1970. */
export const dayWords = (at: number): string => dayFormat.format(at);

/** A day in words: '22 November 2026'. `at` is in milliseconds since 1970, or an ISO date. */
export function DayText({ at }: { at: number | string }) {
  const date = new Date(at);
  return <time dateTime={date.toISOString().slice(0, 10)}>{dayFormat.format(date)}</time>;
}
