import { z } from 'zod';
import {
  checkExplanation,
  checkLists,
  type ExplanationFinding,
  explanationFindingSchema,
  explanationWords,
  type ItemFinding,
  itemFindingSchema,
  itemWords,
} from '@/lib/feedback';
import { reviewedExplanation, reviewedItems } from '../reviewed';
import type { WidgetCheck } from '../widget';
import type { PartyListsReply } from './reply';
import type { PartyListsAnswer, PartyListsProps } from './schema';

export interface PartyListsFinding {
  readonly customers: readonly ItemFinding[];
  readonly consumers: readonly ItemFinding[];
  /** null when the explanation was left empty. */
  readonly explanation: ExplanationFinding | null;
}

/** Checks the lists against the scenario's facts, and the explanation for its ideas and misconceptions. */
export const checkPartyLists: WidgetCheck<PartyListsProps, PartyListsAnswer, PartyListsFinding, PartyListsReply> = {
  finding: z.object({
    customers: z.array(itemFindingSchema),
    consumers: z.array(itemFindingSchema),
    explanation: explanationFindingSchema.nullable(),
  }),
  check({ explain }, { customers, consumers, explanation }, { scenario, attempt }) {
    if (!scenario) throw new Error('PartyLists is checked with its scenario.');
    return {
      ...checkLists(scenario, { customers, consumers }, { try: attempt }),
      explanation: explanation.trim() ? checkExplanation(explanation, { scenario, question: explain, try: attempt }) : null,
    };
  },
  words: ({ customers, consumers, explanation }) => ({
    customers: customers.map((finding) => itemWords(finding)),
    consumers: consumers.map((finding) => itemWords(finding)),
    explanation: explanation && explanationWords(explanation),
  }),
  reviewed: (answer, { customers, consumers, explanation }) => [
    ...reviewedItems('customers', customers),
    ...reviewedItems('consumers', consumers),
    ...(explanation ? reviewedExplanation('explanation', answer.explanation, explanation) : []),
  ],
};
