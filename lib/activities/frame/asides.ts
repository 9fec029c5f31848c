import type { Outcome } from '../widget';

/** How sure a learner was before the reveal. */
export type Confidence = 'not-sure' | 'fairly' | 'very';

export const confidenceLabels: Readonly<Record<Confidence, string>> = { 'not-sure': 'Not sure', fairly: 'Fairly sure', very: 'Very sure' };

const isConfidence = (value: unknown): value is Confidence => typeof value === 'string' && Object.hasOwn(confidenceLabels, value);

/** How sure the learner was with this answer; null when they didn't say. */
export const confidenceOf = (answer: unknown): Confidence | null =>
  typeof answer === 'object' && answer !== null && 'confidence' in answer && isConfidence(answer.confidence) ? answer.confidence : null;

/** The words that, as the learner says, were not read as they were meant. */
export const misreadIn = (answer: unknown): readonly string[] =>
  typeof answer === 'object' && answer !== null && 'misread' in answer && Array.isArray(answer.misread)
    ? answer.misread.filter((text) => typeof text === 'string')
    : [];

const counted = ({ fits, open, of }: Outcome): string => {
  const held = fits === of ? (of === 1 ? 'it fits' : `all ${of} fit`) : `${fits} of ${of} ${fits === 1 ? 'fits' : 'fit'}`;
  return open === 0 ? held : `${held}, ${open} can be argued`;
};

/**
 * Sets how sure the learner was against what came of the answer: one or two sentences that help to judge oneself, never blame.
 * What can be argued counts with what fits. Null where nothing was judged.
 */
export const surenessWords = (sure: Confidence, outcome: Outcome): string | null => {
  if (outcome.of === 0) return null;
  const share = (outcome.fits + outcome.open) / outcome.of;
  const [high, low] = [share >= 0.75, share < 0.5];
  const result = counted(outcome);
  if (sure === 'very') {
    if (high) return `You were very sure, and ${result}: you can trust your judgement here.`;
    return `You were very sure, and ${result}. Where the two part is where most is to be learned: look there first.`;
  }
  if (sure === 'fairly') {
    if (high) return `You were fairly sure, and ${result}: you could have been surer.`;
    return low
      ? `You were fairly sure, and ${result}. Look again at those you felt surest of.`
      : `You were fairly sure, and ${result}: a fair judgement.`;
  }
  if (high) return `You weren’t sure, yet ${result}: you know more than you thought.`;
  return `You weren’t sure, and ${result}: you felt where the questions are. The replies take them up.`;
};
