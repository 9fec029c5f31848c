import { z } from 'zod';
import { allBlank, asLines, LONGEST_ITEM, tooLong } from '../lines';
import type { WidgetSchema } from '../widget';

const props = z.strictObject({
  /** How many boxes each list has. */
  count: z.int().min(1).max(8).default(4),
});

const answer = z.object({
  organisation: z.string(),
  customers: z.array(z.string()).max(8),
  consumers: z.array(z.string()).max(8),
});

export type OwnOrganisationProps = z.infer<typeof props>;
export type OwnOrganisationAnswer = z.infer<typeof answer>;

/** The customers and consumers of the learner's own organisation: no key exists, so the engine reasons over what it is told, or asks. */
export const ownOrganisation: WidgetSchema<OwnOrganisationProps, OwnOrganisationAnswer, OwnOrganisationProps> = {
  props,
  publicProps: (given) => given,
  answer,
  fromFields: (fields, { count }) => ({
    organisation: fields.all('organisation')[0] ?? '',
    customers: asLines(fields.all('customers'), count),
    consumers: asLines(fields.all('consumers'), count),
  }),
  isBlank: ({ organisation, customers, consumers }) => allBlank([organisation, ...customers, ...consumers]),
  problem(given) {
    if (allBlank([...given.customers, ...given.consumers])) return 'Nothing is listed yet: name one customer or consumer, then hand in.';
    if (given.organisation.length > LONGEST_ITEM)
      return `The name of your organisation is longer than ${LONGEST_ITEM} characters: please shorten it.`;
    return tooLong(given.customers, 'customers') ?? tooLong(given.consumers, 'consumers');
  },
  scenario: () => null,
};
