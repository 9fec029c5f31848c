import { z } from 'zod';
import { LONGEST_TEXT } from '../lines';
import { authorText } from '../mark';
import type { WidgetSchema } from '../widget';

const idea = z.enum(['K1', 'K2', 'K3', 'K4', 'K5'], 'must be K1, K2, K3, K4 or K5');
const rating = z.enum(['covered', 'partly', 'not-yet']);

const props = z.strictObject({
  /** The question, asked as the box's label. */
  question: authorText,
  /** The ideas that a full answer holds: K1 customers give, K2 consumers use, K3 indirect payment, K4 choice, K5 both at once. */
  ideas: z.array(idea).min(1, 'must name one idea at least'),
  /** The id of a scenario whose parties the engine should know by name. */
  scenario: z.string().optional(),
});

const answer = z.object({
  text: z.string(),
  /** How the learner judges the own answer after reading the discussion; null before. */
  rating: rating.nullable().default(null),
});

export type WriteProps = z.infer<typeof props>;
export type WritePublicProps = Pick<WriteProps, 'question'>;
export type WriteAnswer = z.infer<typeof answer>;
export type Rating = z.infer<typeof rating>;

/** Free text against named ideas, then compared with the discussion and rated by the learner. */
export const write: WidgetSchema<WriteProps, WriteAnswer, WritePublicProps> = {
  props,
  publicProps: ({ question }) => ({ question }),
  answer,
  fromFields(fields) {
    const rated = rating.safeParse(fields.all('rating')[0]);
    return { text: fields.all('text')[0] ?? '', rating: rated.success ? rated.data : null };
  },
  isBlank: ({ text }) => text.trim() === '',
  problem(given) {
    if (this.isBlank(given)) return 'Nothing is written yet: write a sentence or two, then hand in.';
    return given.text.length > LONGEST_TEXT ? `Your answer is longer than ${LONGEST_TEXT} characters: please shorten it.` : null;
  },
  scenario: ({ scenario }) => scenario ?? null,
};
