/** A class of learners with labels: what `npm run clear-class` reads. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PartyListsAnswer } from '@/lib/activities/party-lists/schema';
import type { List, Verdict } from '@/lib/feedback/types';

const rowSchema = z.object({
  id: z.string(),
  scenario: z.string(),
  list: z.enum(['customers', 'consumers']),
  text: z.string(),
  /** A marker's verdict: as the engine's, or nonsense, or either. */
  gold: z.string(),
  /** Who is meant, in the marker's words. */
  party: z.string().nullable(),
});

/** One box of a learner, labelled. */
export type LabelledAnswer = z.infer<typeof rowSchema>;

/** Reads files of JSON lines; blank boxes and rows of other kinds are passed over. */
export const readClass = (paths: readonly string[]): LabelledAnswer[] =>
  paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const row = rowSchema.safeParse(JSON.parse(line));
        return row.success && row.data.text.trim() !== '' ? [row.data] : [];
      }),
  );

/** Whether a verdict is what the marker says; a nonsense is well met by any word that isn't about a party. */
export const agrees = (verdict: Verdict | string | null, gold: string): boolean =>
  gold === 'either' || (gold === 'nonsense' ? ['unreadable', 'unrecognised', 'not-a-party'].includes(verdict ?? '') : verdict === gold);

/** A learner of the class: what stands in her boxes, and the label of each. */
export interface Learner {
  readonly answer: PartyListsAnswer;
  readonly labels: Readonly<Record<List, readonly LabelledAnswer[]>>;
}

/** How many boxes each list has. */
export const boxes = 4;

/** The answers of one scenario as learners would have handed them in, four to a list, in the order of their ids. */
export const learnersOf = (answers: readonly LabelledAnswer[]): Learner[] => {
  const inOrder = answers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lists = {
    customers: inOrder.filter(({ list }) => list === 'customers'),
    consumers: inOrder.filter(({ list }) => list === 'consumers'),
  };
  const number = Math.ceil(Math.max(lists.customers.length, lists.consumers.length) / boxes);
  return Array.from({ length: number }, (_, at) => {
    const labels = {
      customers: lists.customers.slice(at * boxes, (at + 1) * boxes),
      consumers: lists.consumers.slice(at * boxes, (at + 1) * boxes),
    };
    const texts = (list: List) => labels[list].map(({ text }) => text);
    return { labels, answer: { customers: texts('customers'), consumers: texts('consumers'), explanation: '' } };
  });
};
