import { z } from 'zod';
import { authorText } from '../mark';
import { placeSchema, type WidgetSchema } from '../widget';

const props = z.strictObject({
  /** What is said to those who could do it. */
  could: authorText,
  /** What is said to those who had difficulty. */
  difficulty: authorText,
  /** Where to look again: `#section` of the same lesson, the id of a lesson, or `lesson#section`. */
  again: placeSchema.optional(),
});

const answer = z.object({ outcome: z.enum(['could', 'difficulty']).nullable() });

export type SelfCheckProps = z.infer<typeof props>;
export type SelfCheckPublicProps = Record<never, never>;
export type SelfCheckAnswer = z.infer<typeof answer>;

/** Could you do it, or did you have difficulty? */
export const selfCheck: WidgetSchema<SelfCheckProps, SelfCheckAnswer, SelfCheckPublicProps> = {
  props,
  publicProps: () => ({}),
  answer,
  fromFields(fields) {
    const read = answer.safeParse({ outcome: fields.all('outcome')[0] });
    return read.success ? read.data : { outcome: null };
  },
  isBlank: ({ outcome }) => outcome === null,
  problem(given) {
    return this.isBlank(given) ? 'Nothing is chosen yet: say how it went, then hand in.' : null;
  },
  scenario: () => null,
  leadsBack: true,
};
