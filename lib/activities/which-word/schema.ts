import { z } from 'zod';
import { authorText, reportTwice, setId } from '../mark';
import type { WidgetSchema } from '../widget';

const set = z
  .strictObject({
    terms: z.array(z.strictObject({ id: setId, label: authorText })).min(2, 'must hold two terms at least'),
    definitions: z
      .array(
        z.strictObject({
          id: setId,
          text: authorText,
          /** The id of the term that it defines. */
          answer: setId,
          /** What is said of each term, by the term's id. */
          replies: z.record(z.string(), authorText),
        }),
      )
      .min(1, 'must hold one definition at least'),
  })
  .superRefine(({ terms, definitions }, context) => {
    reportTwice('terms', terms, context);
    reportTwice('definitions', definitions, context);
    const ids = terms.map(({ id }) => id);
    definitions.forEach(({ answer, replies }, at) => {
      const report = (key: string, message: string) => context.addIssue({ code: 'custom', path: ['definitions', at, key], message });
      if (!ids.includes(answer)) report('answer', `"${answer}" isn't the id of a term: ${ids.join(', ')}`);
      for (const id of ids.filter((term) => !(term in replies))) report('replies', `there is no reply to "${id}"`);
      for (const id of Object.keys(replies).filter((term) => !ids.includes(term))) report('replies', `"${id}" isn't the id of a term`);
    });
  });

const props = z.strictObject({
  /** The terms and their definitions, from the file that the author names. */
  set,
});

const answer = z.object({
  /** The chosen term for each definition, by the definition's id; one without a term was left open. */
  choices: z.record(z.string(), z.string()),
});

interface Labelled {
  readonly id: string;
  readonly label: string;
}

export type WhichWordProps = z.infer<typeof props>;
export interface WhichWordPublicProps {
  readonly terms: readonly Labelled[];
  readonly definitions: readonly { readonly id: string; readonly text: string }[];
}
export type WhichWordAnswer = z.infer<typeof answer>;

/** Definitions, each to be given its term. */
export const whichWord: WidgetSchema<WhichWordProps, WhichWordAnswer, WhichWordPublicProps> = {
  props,
  set,
  publicProps: ({ set: { terms, definitions } }) => ({ terms, definitions: definitions.map(({ id, text }) => ({ id, text })) }),
  answer,
  fromFields: (fields, { set: { terms, definitions } }) => ({
    choices: Object.fromEntries(
      definitions.flatMap(({ id }) => {
        const chosen = terms.find((term) => term.id === fields.all(`choice:${id}`)[0]);
        return chosen ? [[id, chosen.id]] : [];
      }),
    ),
  }),
  isBlank: ({ choices }) => Object.keys(choices).length === 0,
  problem(given) {
    return this.isBlank(given) ? 'No word is chosen yet: choose one for a description, then hand in.' : null;
  },
  scenario: () => null,
};
