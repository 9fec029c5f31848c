import type { NamedReview } from '@/db';
import { spanText } from './since';
import { verdictName } from './verdicts';

const did: Readonly<Record<string, string>> = {
  reply: 'replied',
  override: 'overrode the verdict',
  dismiss: 'dismissed it',
  're-mark': 're-marked it',
};

/** What somebody else decided, in a sentence: 'Ana Alba replied a minute ago: ‘…’'. `now` in milliseconds since 1970. */
export const decidedSentence = (review: NamedReview, now: number): string => {
  const undone = review.undoneAt !== null;
  const who = (undone ? review.undoneByName : review.byName) ?? 'Somebody';
  const ago = `${spanText(now - (review.undoneAt ?? review.at))} ago`;
  if (undone) return `${who} took a decision back ${ago}.`;
  const what = review.kind === 'override' && review.verdict ? `ruled ‘${verdictName(review.verdict)}’` : (did[review.kind] ?? 'decided');
  const words = review.text.length > 300 ? `${review.text.slice(0, 300)}…` : review.text;
  return `${who} ${what} ${ago}${words ? `: ‘${words}’` : '.'}`;
};
