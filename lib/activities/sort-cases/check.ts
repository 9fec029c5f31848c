import { z } from 'zod';
import { type Mark, markSchema } from '../mark';
import type { WidgetCheck } from '../widget';
import type { SortCasesFinding } from './reply';
import type { SortCasesAnswer, SortCasesProps, SortChoice } from './schema';

type Case = SortCasesProps['set']['cases'][number];

/** 'It depends' is a good answer where there is a question that decides, and is answered with that question. */
const markOf = ({ answer, arguable, depends, replies }: Case, chosen: SortChoice): Mark => {
  const reply = replies[chosen];
  if (chosen === 'depends') return { verdict: depends ? 'arguable' : 'reconsider', reply, question: depends ?? null };
  if (chosen === answer) return { verdict: 'fits', reply, question: null };
  return { verdict: arguable.includes(chosen) ? 'arguable' : 'reconsider', reply, question: null };
};

/** Explains every choice that was made; says nothing of the cards that were left open. */
export const checkSortCases: WidgetCheck<SortCasesProps, SortCasesAnswer, SortCasesFinding, SortCasesFinding> = {
  finding: z.object({
    cases: z.array(markSchema.extend({ id: z.string(), chosen: z.enum(['customer', 'consumer', 'both', 'neither', 'depends']) })),
    open: z.int().min(0),
  }),
  check({ set: { cases } }, { choices }) {
    const sorted = cases.flatMap((card) => {
      const chosen = choices[card.id];
      return chosen ? [{ id: card.id, chosen, ...markOf(card, chosen) }] : [];
    });
    return { cases: sorted, open: cases.length - sorted.length };
  },
  words: (finding) => finding,
};
