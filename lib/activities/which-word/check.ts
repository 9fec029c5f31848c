import { z } from 'zod';
import { markSchema } from '../mark';
import type { WidgetCheck } from '../widget';
import type { WhichWordFinding } from './reply';
import type { WhichWordAnswer, WhichWordProps } from './schema';

/** Explains every term that was chosen; says nothing of the definitions that were left open. */
export const checkWhichWord: WidgetCheck<WhichWordProps, WhichWordAnswer, WhichWordFinding, WhichWordFinding> = {
  finding: z.object({
    definitions: z.array(markSchema.extend({ id: z.string(), chosen: z.string() })),
    open: z.int().min(0),
  }),
  check({ set: { definitions } }, { choices }) {
    const matched = definitions.flatMap(({ id, answer, replies }) => {
      const chosen = choices[id];
      const reply = chosen === undefined ? undefined : replies[chosen];
      if (chosen === undefined || reply === undefined) return [];
      return [{ id, chosen, verdict: chosen === answer ? ('fits' as const) : ('reconsider' as const), reply, question: null }];
    });
    return { definitions: matched, open: definitions.length - matched.length };
  },
  words: (finding) => finding,
};
