import type { ReviewedAnswer } from '@/lib/activities/widget';
import { groupKeyOf } from './grouping';
import { cleanText, wordsKey } from './words';

/** An answer as the queue takes it: with the words and the group by which like answers are met together. */
export interface QueuedAnswer extends ReviewedAnswer {
  readonly words: string;
  readonly groupKey: string;
}

/** What instructors take of a submission, ready for the queue. */
export const queuedAnswers = (reviewed: readonly ReviewedAnswer[]): QueuedAnswer[] =>
  reviewed.map((answer) => {
    const words = wordsKey(answer.text);
    return { ...answer, text: cleanText(answer.text), words, groupKey: groupKeyOf({ ...answer, words }) };
  });

/** The words of an answer as it was handed in which, as the learner says, were not read as they were meant. */
export const misreadOf = (answer: unknown): string[] => {
  const misread = typeof answer === 'object' && answer !== null && 'misread' in answer ? answer.misread : undefined;
  return Array.isArray(misread) ? misread.filter((text) => typeof text === 'string').map(cleanText) : [];
};
