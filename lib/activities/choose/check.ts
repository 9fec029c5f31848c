import { z } from 'zod';
import { markSchema } from '../mark';
import type { WidgetCheck } from '../widget';
import type { ChooseFinding } from './reply';
import type { ChooseAnswer, ChooseProps } from './schema';

/** At the first try only how many are left is said, so that there is still something to find. */
const leftOutQuestion = (text: string, left: number, attempt: number): string => {
  if (attempt === 1 && left === 1) return 'One of those that you left out could be defended as well. Which, and how?';
  if (attempt === 1) return `${left} of those that you left out could be defended as well. Which, and how?`;
  return `You left out ‘${text}’. What would speak for it?`;
};

/** Explains every choice that was made, and asks about those not made that would have fitted. */
export const checkChoose: WidgetCheck<ChooseProps, ChooseAnswer, ChooseFinding, ChooseFinding> = {
  finding: z.object({
    choices: z.array(markSchema.extend({ id: z.string() })),
    left: z.int().min(0),
    leftOut: z.array(z.object({ id: z.string(), question: z.string() })),
  }),
  check({ set: { many, choices } }, { chosen }, { attempt }) {
    const made = choices.filter(({ id }) => chosen.includes(id));
    const left = many ? choices.filter(({ id, right }) => right && !chosen.includes(id)) : [];
    return {
      choices: made.map(({ id, right, reply }) => ({
        id,
        verdict: right ? ('fits' as const) : ('reconsider' as const),
        reply,
        question: null,
      })),
      left: left.length,
      leftOut: (attempt === 1 ? left.slice(0, 1) : left).map(({ id, text }) => ({
        id: attempt === 1 ? '' : id,
        question: leftOutQuestion(text, left.length, attempt),
      })),
    };
  },
  words: (finding) => finding,
};
