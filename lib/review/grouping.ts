import type { Verdict } from '@/lib/feedback/types';

/** What decides to which group of its question an answer belongs. */
export interface Grouped {
  readonly verdict: Verdict;
  readonly reading: string | null;
  /** As `wordsKey` gives them. */
  readonly words: string;
}

/** Keys are bounded, so that an index holds them whatever a learner wrote. */
const longestKey = 200;

/** True when the engine knew what the answer means. */
export const isRecognised = (verdict: string | null): boolean => verdict !== null && verdict !== 'unrecognised' && verdict !== 'unreadable';

/**
 * The key of an answer's group within its question: by what it was read as and the verdict where it was recognised, else by its words. What
 * the engine took for no answer at all is one group, as one word answers it, whichever keys were struck.
 */
export const groupKeyOf = ({ verdict, reading, words }: Grouped): string => {
  if (verdict === 'unreadable') return 'unreadable';
  return isRecognised(verdict) ? `read:${verdict}:${reading ?? ''}`.slice(0, longestKey) : `words:${words}`.slice(0, longestKey);
};
