import { z } from 'zod';
import { checkOrganisation, type ItemFinding, itemFindingSchema, itemWords } from '@/lib/feedback';
import { reviewedItems } from '../reviewed';
import type { WidgetCheck } from '../widget';
import type { OwnOrganisationReply } from './reply';
import type { OwnOrganisationAnswer, OwnOrganisationProps } from './schema';

export interface OwnOrganisationFinding {
  readonly customers: readonly ItemFinding[];
  readonly consumers: readonly ItemFinding[];
}

/** Reasons over what the learner says of the own organisation, and asks where it can't know. */
export const checkOwnOrganisation: WidgetCheck<OwnOrganisationProps, OwnOrganisationAnswer, OwnOrganisationFinding, OwnOrganisationReply> =
  {
    finding: z.object({ customers: z.array(itemFindingSchema), consumers: z.array(itemFindingSchema) }),
    check: (_props, answer, { attempt }) => checkOrganisation(answer, { try: attempt }),
    words: ({ customers, consumers }) => ({
      customers: customers.map((finding) => itemWords(finding)),
      consumers: consumers.map((finding) => itemWords(finding)),
    }),
    reviewed: (_answer, { customers, consumers }) => [...reviewedItems('customers', customers), ...reviewedItems('consumers', consumers)],
  };
