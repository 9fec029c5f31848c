import { z } from 'zod';
import { allBlank, asLines, LONGEST_TEXT, tooLong } from '../lines';
import type { WidgetSchema } from '../widget';

const props = z.strictObject({
  /** The id of the scenario whose parties are named. */
  scenario: z.string(),
  /** How many boxes each list has. */
  count: z.int().min(1).max(8).default(4),
  /** The question about the relationships, asked below the lists. */
  explain: z.string(),
});

const answer = z.object({
  customers: z.array(z.string()).max(8),
  consumers: z.array(z.string()).max(8),
  explanation: z.string(),
});

export type PartyListsProps = z.infer<typeof props>;
export type PartyListsPublicProps = Pick<PartyListsProps, 'count' | 'explain'>;
export type PartyListsAnswer = z.infer<typeof answer>;

/** N customers, n consumers, and how the relationships differ, for the organisation of a scenario. */
export const partyLists: WidgetSchema<PartyListsProps, PartyListsAnswer, PartyListsPublicProps> = {
  props,
  publicProps: ({ count, explain }) => ({ count, explain }),
  answer,
  fromFields: (fields, { count }) => ({
    customers: asLines(fields.all('customers'), count),
    consumers: asLines(fields.all('consumers'), count),
    explanation: fields.all('explanation')[0] ?? '',
  }),
  isBlank: ({ customers, consumers, explanation }) => allBlank([...customers, ...consumers, explanation]),
  problem(given) {
    if (this.isBlank(given)) return 'Nothing is written yet: name one customer or consumer, then hand in.';
    if (given.explanation.length > LONGEST_TEXT) return `Your explanation is longer than ${LONGEST_TEXT} characters: please shorten it.`;
    return tooLong(given.customers, 'customers') ?? tooLong(given.consumers, 'consumers');
  },
  scenario: ({ scenario }) => scenario,
};
