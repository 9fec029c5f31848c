import { z } from 'zod';
import { authorText, reportTwice, setId } from '../mark';
import type { WidgetSchema } from '../widget';

const set = z
  .strictObject({
    question: authorText,
    /** True when several may be chosen. */
    many: z.boolean(),
    choices: z
      .array(
        z.strictObject({
          id: setId,
          text: authorText,
          right: z.boolean(),
          /** What is said to those who choose it. */
          reply: authorText,
        }),
      )
      .min(2, 'must hold two choices at least'),
  })
  .superRefine(({ many, choices }, context) => {
    reportTwice('choices', choices, context);
    const right = choices.filter((choice) => choice.right).length;
    const report = (message: string) => context.addIssue({ code: 'custom', path: ['choices'], message });
    if (right === 0) report('none of the choices is right');
    if (!many && right > 1) report(`only one may be chosen, and ${right} are right: set "many" to true`);
  });

const props = z.strictObject({
  /** The question and its choices, from the file that the author names. */
  set,
});

const answer = z.object({
  /** The ids of the choices that were made. */
  chosen: z.array(z.string()),
});

export type ChooseProps = z.infer<typeof props>;
export interface ChoosePublicProps {
  readonly question: string;
  readonly many: boolean;
  readonly choices: readonly { readonly id: string; readonly text: string }[];
}
export type ChooseAnswer = z.infer<typeof answer>;

/** One or many of several choices. */
export const choose: WidgetSchema<ChooseProps, ChooseAnswer, ChoosePublicProps> = {
  props,
  set,
  publicProps: ({ set: { question, many, choices } }) => ({ question, many, choices: choices.map(({ id, text }) => ({ id, text })) }),
  answer,
  fromFields(fields, { set: { many, choices } }) {
    const posted = fields.all('choice');
    const chosen = choices.map(({ id }) => id).filter((id) => posted.includes(id));
    return { chosen: many ? chosen : chosen.slice(0, 1) };
  },
  isBlank: ({ chosen }) => chosen.length === 0,
  problem(given) {
    return this.isBlank(given) ? 'Nothing is chosen yet: make a choice, then hand in.' : null;
  },
  scenario: () => null,
};
