// Answers in the queue for tests, with everything that a test doesn't care about filled in.
import type { QueuedAnswer } from '@/lib/review/answers';
import { appendEntries } from '../entries';
import type { Store } from '../store';
import { appendSubmission, type NewSubmission } from '../submissions';
import { newSubmission } from './people';

/** An answer that nobody recognised, in a group of its own words. */
export const newAnswer = (text: string, given: Partial<QueuedAnswer> = {}): QueuedAnswer => ({
  question: 'customers',
  place: 0,
  text,
  verdict: 'unrecognised',
  reading: null,
  scenario: 'police',
  misconceptions: [],
  words: text,
  groupKey: `words:${text}`,
  ...given,
});

/** Hands a submission in whose answers go into the queue; their ids are its id with .0, .1, … */
export const handIn = async (
  store: Store,
  id: string,
  answers: QueuedAnswer[],
  { misread = [], ...given }: Partial<NewSubmission> & { misread?: string[] } = {},
): Promise<void> => {
  await store.write(async (tx) => {
    const { submission } = await appendSubmission(tx, newSubmission(id, given));
    await appendEntries(tx, { submission, answers, misread });
  });
};
