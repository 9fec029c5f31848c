import { z } from 'zod';
import { authorText, reportTwice, setId } from '../mark';
import type { WidgetSchema } from '../widget';

const place = z.enum(['customer', 'consumer', 'both', 'neither'], 'must be customer, consumer, both or neither');
const choice = z.enum([...place.options, 'depends']);

const set = z
  .strictObject({
    cases: z
      .array(
        z.strictObject({
          id: setId,
          /** The card: a person and an organisation. */
          text: authorText,
          /** Where the course puts it. */
          answer: place,
          /** Other places for which there is a good case. */
          arguable: z.array(place).default([]),
          /** The one question that decides, for a card of which it can be said that it depends. */
          depends: authorText.optional(),
          /** What is said of each choice. */
          replies: z.strictObject({
            customer: authorText,
            consumer: authorText,
            both: authorText,
            neither: authorText,
            depends: authorText,
          }),
        }),
      )
      .min(1, 'must hold one case at least'),
  })
  .superRefine(({ cases }, context) => reportTwice('cases', cases, context));

const props = z.strictObject({
  /** The cards, from the file that the author names. */
  set,
});

const answer = z.object({
  /** The choice for each card, by the card's id; a card without one was left open. */
  choices: z.record(z.string(), choice),
});

export type SortChoice = z.infer<typeof choice>;
export type SortCasesProps = z.infer<typeof props>;
export interface SortCasesPublicProps {
  readonly cases: readonly { readonly id: string; readonly text: string }[];
}
export type SortCasesAnswer = z.infer<typeof answer>;

/** Cards to sort into customer, consumer, both or neither; or 'it depends'. */
export const sortCases: WidgetSchema<SortCasesProps, SortCasesAnswer, SortCasesPublicProps> = {
  props,
  set,
  publicProps: ({ set: { cases } }) => ({ cases: cases.map(({ id, text }) => ({ id, text })) }),
  answer,
  fromFields: (fields, { set: { cases } }) => ({
    choices: Object.fromEntries(
      cases.flatMap(({ id }) => {
        const chosen = choice.safeParse(fields.all(`choice:${id}`)[0]);
        return chosen.success ? [[id, chosen.data]] : [];
      }),
    ),
  }),
  isBlank: ({ choices }) => Object.keys(choices).length === 0,
  problem(given) {
    return this.isBlank(given) ? 'No card is sorted yet: choose for one of them, then hand in.' : null;
  },
  scenario: () => null,
};
