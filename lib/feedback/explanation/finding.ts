import { z } from 'zod';

const placeSchema = z.object({
  /** The learner's own words. */
  text: z.string(),
  /** Offsets in the text as typed (UTF-16), end exclusive. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

/** What the engine found in an explanation: what is stored. Words are made from it alone. */
export const explanationFindingSchema = z.object({
  kind: z.literal('explanation'),
  /** Version of the engine that found it. */
  engine: z.string(),
  /** Id and version of the scenario whose names were known, if there was one. */
  scenario: z.object({ id: z.string(), version: z.string() }).nullable(),
  /** The learner's try, from 1; the reply grows with it. */
  try: z.number().int().min(1),
  /** Hash of the text: picks the wording. */
  seed: z.number().int().nonnegative(),
  empty: z.boolean(),
  offTopic: z.boolean(),
  ideas: z.array(
    z.object({
      id: z.enum(['K1', 'K2', 'K3', 'K4', 'K5']),
      state: z.enum(['present', 'absent', 'contradicted']),
      evidence: placeSchema.nullable(),
    }),
  ),
  misconceptions: z.array(z.object({ id: z.enum(['M1', 'M2', 'M3', 'M4', 'M5']), evidence: placeSchema.nullable() })),
});

export type ExplanationFinding = z.infer<typeof explanationFindingSchema>;
