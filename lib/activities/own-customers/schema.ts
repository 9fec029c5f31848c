import { z } from 'zod';
import { allBlank, tooLong } from '../lines';
import type { WidgetSchema } from '../widget';

const props = z.strictObject({
  /** How many rows there are. */
  rows: z.int().min(1).max(8).default(5),
});

const row = z.object({
  /** A person, a group or an organisation. */
  who: z.string(),
  /** Why they matter: what passes between the two, in both directions if it can be said. */
  why: z.string(),
});

const answer = z.object({ rows: z.array(row).max(8) });

export type OwnCustomersProps = z.infer<typeof props>;
export type OwnCustomersAnswer = z.infer<typeof answer>;
export type OwnRow = z.infer<typeof row>;

/** Rows of who and why: the customers in the learner's own life. No key exists. */
export const ownCustomers: WidgetSchema<OwnCustomersProps, OwnCustomersAnswer, OwnCustomersProps> = {
  props,
  publicProps: (given) => given,
  answer,
  fromFields(fields, { rows }) {
    const [who, why] = [fields.all('who'), fields.all('why')];
    return { rows: Array.from({ length: rows }, (_, at) => ({ who: who[at] ?? '', why: why[at] ?? '' })) };
  },
  isBlank: ({ rows }) => allBlank(rows.flatMap(({ who, why }) => [who, why])),
  problem({ rows }) {
    const names = rows.map(({ who }) => who);
    if (allBlank(names)) return 'Nobody is named yet: say who, in one row at least, then hand in.';
    const reasons = rows.map(({ why }) => why);
    return tooLong(names, 'customers') ?? tooLong(reasons, 'reasons');
  },
  scenario: () => null,
};
