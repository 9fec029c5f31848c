import { z } from 'zod';
import { allBlank, asLines, LONGEST_ITEM, LONGEST_TEXT, tooLong } from '../lines';
import { authorText } from '../mark';
import type { WidgetSchema } from '../widget';

const props = z
  .strictObject({
    /** The id of an earlier <OwnCustomers>, whose rows are to choose from. */
    from: z.string(),
    /** The questions about the chosen one. */
    prompts: z.array(authorText).min(1).max(8),
    /** The number of the prompt that asks what they need or get, from 1: with `gives`, both halves of the exchange are read. */
    gets: z.int().min(1).optional(),
    /** The number of the prompt that asks what they give. */
    gives: z.int().min(1).optional(),
  })
  .superRefine(({ prompts, gets, gives }, context) => {
    for (const [name, value] of Object.entries({ gets, gives })) {
      if (value !== undefined && value > prompts.length) {
        context.addIssue({ code: 'custom', path: [name], message: `there is no prompt ${value}` });
      }
    }
  });

const chosen = z.object({
  /** The row's wording when it was chosen: it stays so when the row is edited later. */
  who: z.string(),
  why: z.string(),
  /** The row's place in the list, from 0; -1 for somebody named here, without a list. */
  place: z.int().min(-1),
});

const answer = z.object({
  chosen: chosen.nullable(),
  /** One for each prompt. */
  answers: z.array(z.string()).max(8),
});

export type ChooseOneProps = z.infer<typeof props>;
export type ChooseOnePublicProps = Pick<ChooseOneProps, 'prompts'>;
export type ChooseOneAnswer = z.infer<typeof answer>;
export type ChosenRow = z.infer<typeof chosen>;

/** The chosen row as its radio button posts it: with its wording, so that the choice means the same whatever the list says by then. */
const readChosen = (posted: string | undefined): ChosenRow | null => {
  try {
    const read = chosen.safeParse(JSON.parse(posted ?? 'null'));
    return read.success && read.data.who.length <= LONGEST_ITEM && read.data.why.length <= LONGEST_ITEM ? read.data : null;
  } catch {
    return null;
  }
};

/** One row of the learner's own customers, looked at closely. */
export const chooseOne: WidgetSchema<ChooseOneProps, ChooseOneAnswer, ChooseOnePublicProps> = {
  props,
  publicProps: ({ prompts }) => ({ prompts }),
  answer,
  fromFields(fields, { prompts }) {
    const named = (fields.all('named')[0] ?? '').slice(0, LONGEST_ITEM);
    return {
      chosen: readChosen(fields.all('row')[0]) ?? (named.trim() ? { who: named, why: '', place: -1 } : null),
      answers: asLines(fields.all('answer'), prompts.length),
    };
  },
  isBlank: (given) => given.chosen === null && allBlank(given.answers),
  problem(given) {
    if (given.chosen === null) return 'Nobody is chosen yet: choose one of your customers, then hand in.';
    if (allBlank(given.answers)) return 'Nothing is written yet: answer one of the questions, then hand in.';
    return tooLong(given.answers, 'answers', LONGEST_TEXT);
  },
  scenario: () => null,
  source: { widget: 'OwnCustomers', of: ({ from }) => from },
};
