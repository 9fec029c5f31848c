import { z } from 'zod';
import { checkExplanation, explanationFindingSchema, explanationWords } from '@/lib/feedback';
import { reviewedExplanation } from '../reviewed';
import type { WidgetCheck } from '../widget';
import type { WriteReply } from './reply';
import type { WriteAnswer, WriteProps } from './schema';

const finding = z.object({
  explanation: explanationFindingSchema,
  /** The ideas that were asked for. */
  wanted: z.array(z.enum(['K1', 'K2', 'K3', 'K4', 'K5'])),
  /** How the learner judged the answer that was compared with the discussion; null before. */
  rating: z.enum(['covered', 'partly', 'not-yet']).nullable(),
});

export type WriteFinding = z.infer<typeof finding>;

/** Looks for the ideas that were asked for, and for misconceptions. What else is in the text is named, but not missed where it isn't. */
export const checkWrite: WidgetCheck<WriteProps, WriteAnswer, WriteFinding, WriteReply> = {
  finding,
  check({ question, ideas }, { text, rating }, { scenario, attempt }) {
    const options = { question, try: attempt, ...(scenario ? { scenario } : {}) };
    return { explanation: checkExplanation(text, options), wanted: [...new Set(ideas)], rating };
  },
  words({ explanation, wanted, rating }) {
    const ideas = explanation.ideas.filter(({ id, state }) => wanted.includes(id) || state !== 'absent');
    return {
      explanation: explanationWords({ ...explanation, ideas }),
      found: ideas.filter(({ id, state }) => wanted.includes(id) && state === 'present').length,
      wanted: wanted.length,
      rating,
    };
  },
  reviewed: ({ text }, { explanation }) => reviewedExplanation('', text, explanation),
};
