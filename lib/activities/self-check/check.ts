import { z } from 'zod';
import { type CoursePlace, placeSchema, type WidgetCheck } from '../widget';
import type { SelfCheckAnswer, SelfCheckProps } from './schema';

export interface SelfCheckFinding {
  readonly outcome: 'could' | 'difficulty';
  readonly reply: string;
  readonly again: CoursePlace | null;
}

/** A reply of its own to each outcome, and the place to look again. */
export const checkSelfCheck: WidgetCheck<SelfCheckProps, SelfCheckAnswer, SelfCheckFinding, SelfCheckFinding> = {
  finding: z.object({ outcome: z.enum(['could', 'difficulty']), reply: z.string(), again: placeSchema.nullable() }),
  check({ could, difficulty, again }, { outcome }) {
    if (outcome === null) throw new Error('A self-check is handed in with an outcome.');
    return { outcome, reply: outcome === 'could' ? could : difficulty, again: again ?? null };
  },
  words: (finding) => finding,
};
