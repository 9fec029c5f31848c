/** What is stored of one checked item: ids, variables, spans, evidence and versions. Words are made from it alone. */
import { z } from 'zod';

const span = z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]);
const list = z.enum(['customers', 'consumers']);
const verdict = z.enum(['fits', 'arguable', 'reconsider', 'not-a-party', 'unrecognised', 'unreadable']);

const factsSchema = z.object({
  side: z.enum(['inside', 'outside', 'away']),
  willing: z.boolean(),
  gives: z.array(z.object({ what: z.string(), through: z.string().optional() })),
  gets: z.array(z.object({ what: z.string(), mode: z.enum(['return', 'use', 'acted-on']) })),
});

const partySchema = z.object({
  /** The scenario's party id, or `kind:…` for one that it does not list. */
  id: z.string(),
  name: z.string(),
  plural: z.boolean(),
  verdict,
  /** Id of the rule that gave the verdict; `ruling` for one that was laid down. */
  rule: z.string(),
  /** Rules that would have said otherwise and were beaten. */
  beat: z.array(z.string()),
  /** Set when the verdict was laid down (rule `ruling`): why, and the rule that the facts alone would have led to. */
  ruling: z.object({ reason: z.string(), derived: z.string() }).optional(),
  /** How the name was recognised. */
  how: z.enum(['name', 'kind', 'near-kind', 'role', 'presumed', 'told']),
  /** The learner's words that named it. */
  span,
  facts: factsSchema,
});

export const itemFindingSchema = z.object({
  kind: z.literal('item'),
  engine: z.string(),
  /** Null for a finding that stands on no scenario. */
  scenario: z.object({ id: z.string(), version: z.string() }).nullable(),
  organisation: z.object({ name: z.string(), plural: z.boolean(), service: z.string() }),
  list,
  text: z.string(),
  try: z.number().int().positive(),
  /** Hash of the answer: picks the wording, so the same answer always gets the same words. */
  seed: z.number().int().nonnegative(),
  verdict,
  /** The rule that decided, or how the reading ended: thing, nobody, itself, circular, negated, unknown, unread. */
  rule: z.string(),
  /** The parties read, the one that decided first. */
  parties: z.array(partySchema),
  /** The words that were judged. */
  span: span.nullable(),
  /** Words beside the parties that name people we do not know. */
  unread: span.optional(),
  /** The learner's reason, when one was given. */
  reason: span.nullable(),
  /** What the learner told that changed the verdict: `choice`, `payment`, `exchange` of anything else, `use`, or `nothing` where it is that nothing is given. */
  told: z.enum(['choice', 'payment', 'exchange', 'use', 'nothing']).nullable(),
  hedged: z.boolean(),
  /** Misconceptions that show in the reason. */
  misconceptions: z.array(z.enum(['M1', 'M2', 'M3', 'M4', 'M5'])),
  /** Said beside the verdict: a repeat of an earlier item, the same party in both lists, a word to be used with care. */
  remarks: z.array(z.object({ id: z.enum(['repeat', 'both-lists', 'client']), of: z.string() })),
  /** A party that shows the difference, one that the learner placed well where there is one. */
  contrast: z.object({ name: z.string(), plural: z.boolean(), own: z.boolean(), gives: z.string(), gets: z.string() }).nullable(),
  /** Where the facts come from. */
  source: z.string().nullable(),
});

export type ItemFinding = z.infer<typeof itemFindingSchema>;
export type PartyFinding = ItemFinding['parties'][number];
