import { z } from 'zod';
import { placeSchema, type WidgetCheck } from '../widget';
import type { SelfCheckFinding } from './reply';
import type { SelfCheckAnswer, SelfCheckProps } from './schema';

/** A reply of its own to each outcome, and the place to look again. */
export const checkSelfCheck: WidgetCheck<SelfCheckProps, SelfCheckAnswer, SelfCheckFinding, SelfCheckFinding> = {
  finding: z.object({ outcome: z.enum(['could', 'difficulty']), reply: z.string(), again: placeSchema.nullable() }),
  check({ could, difficulty, again }, { outcome }) {
    if (outcome === null) throw new Error('A self-check is handed in with an outcome.');
    return { outcome, reply: outcome === 'could' ? could : difficulty, again: again ?? null };
  },
  words: (finding) => finding,
};
