import { z } from 'zod';

/** What is said of one choice: whether it holds, the author's reply to it, and a question to go on with. Stored as it was said. */
export const markSchema = z.object({
  verdict: z.enum(['fits', 'arguable', 'reconsider']),
  reply: z.string(),
  question: z.string().nullable(),
});

export type Mark = z.infer<typeof markSchema>;

/** Text that an author writes: something must stand there. */
export const authorText = z.string().trim().min(1, 'something must stand here');

/** The id of a case, a term or a choice: it stands in stored answers. */
export const setId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, figures and single hyphens');

/** Reports each id that stands more than once in a list of a set, at its place. */
export const reportTwice = (list: string, items: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
  items.forEach(({ id }, at) => {
    if (items.findIndex((item) => item.id === id) < at) {
      context.addIssue({ code: 'custom', path: [list, at, 'id'], message: `"${id}" stands twice: each has an id of its own` });
    }
  });
};
