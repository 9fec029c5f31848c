/** What is stored of checked rows: kinds, halves of the exchange, spans, versions. Words are made from it alone. */
import { z } from 'zod';

const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);

const rowSchema = z.object({
  /** The learner's own words. */
  who: z.string(),
  why: z.string(),
  relation: z.enum(['internal', 'external', 'away', 'unclear', 'not-a-party', 'nonsense']),
  exchange: z.enum(['both', 'gives-only', 'gets-only', 'none']),
  /** The words of `who` by which the relation was read; null when the note or nothing told. */
  read: span.nullable(),
  /** The clause of `why` that tells what they give. */
  gives: span.nullable(),
  /** The clause of `why` that tells what they get. */
  gets: span.nullable(),
  /** Hash of the answer: picks the wording. */
  seed: z.number().int().nonnegative(),
  try: z.number().int().positive(),
});

export const ownRowsFindingSchema = z.object({
  kind: z.literal('own-rows'),
  engine: z.string(),
  rows: z.array(rowSchema),
  /** Kinds of customer that the whole list lacks. */
  missing: z.array(z.enum(['internal', 'external', 'away'])),
});

export type OwnRowsFinding = z.infer<typeof ownRowsFindingSchema>;
export type RowFinding = OwnRowsFinding['rows'][number];
export type MissingKind = OwnRowsFinding['missing'][number];
