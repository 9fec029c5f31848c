/** The longest item that a box of a list takes, in characters: two sentences with a reason. */
export const LONGEST_ITEM = 400;
/** The longest explanation, in characters: about 700 words. */
export const LONGEST_TEXT = 5000;

/** `values` as exactly `count` lines: cut, or filled up with empty ones, so that a list always has its boxes. */
export const asLines = (values: readonly string[], count: number): string[] => Array.from({ length: count }, (_, at) => values[at] ?? '');

/** True when no line holds anything but white space. */
export const allBlank = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === '');

/** One sentence when an item is longer than a box takes (`longest` characters), otherwise null. `what` names the list in the sentence. */
export const tooLong = (lines: readonly string[], what: string, longest = LONGEST_ITEM): string | null => {
  const at = lines.findIndex((line) => line.length > longest);
  return at < 0 ? null : `Number ${at + 1} of your ${what} is longer than ${longest} characters: please shorten it.`;
};
