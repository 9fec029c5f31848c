/**
 * A scenario: facts about one organisation and its parties, written by an author. Verdicts are never written down; rules derive them.
 * content/AUTHORS.md explains the format to authors.
 */
import { z } from 'zod';
import { contradictions } from './scenario-contradictions';
import { type Mistake, sentencesFor } from './scenario-problems';

export const SECTORS = ['commercial', 'public', 'non-profit', 'internal'] as const;
export const SIDES = ['inside', 'outside', 'away'] as const;
export const VALUES = [
  'money',
  'tax',
  'funding',
  'contract',
  'custom',
  'information',
  'cooperation',
  'time',
  'affection',
  'goods',
  'work',
  'publicity',
] as const;
export const LISTS = ['customers', 'consumers'] as const;
export const RULED_VERDICTS = ['fits', 'arguable', 'reconsider'] as const;
export const MODES = ['return', 'use', 'acted-on'] as const;

export const idSchema = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens, such as local-council');
export const phraseSchema = z.string().trim().min(1, 'must not be empty').max(300, 'must be at most 300 characters long');
/** Why something was ruled or taught. */
export const reasonSchema = z.string().trim().min(1, 'must not be empty').max(500, 'must be at most 500 characters long');

export const givesSchema = z.strictObject({
  /** What is given, as a noun phrase that can follow "gives": "the budget that pays for officers". */
  what: phraseSchema,
  /** What sort of value it is; rules look at this. */
  kind: z.enum(VALUES),
  /** The party (id) or name through which it comes, when it is not given directly. */
  through: phraseSchema.optional(),
  /** Key of `sources`; the party's source when left out. */
  source: z.string().optional(),
});

export const getsSchema = z.strictObject({
  /** What is got, as a noun phrase that can follow "gets": "help after a crime". */
  what: phraseSchema,
  /** `return` for what was given, `use` of the service, or being `acted-on` by it. */
  mode: z.enum(MODES),
  /** Key of `sources`; the party's source when left out. */
  source: z.string().optional(),
});

const partySchema = z.strictObject({
  /** Permanent name of the party in stored findings. */
  id: idSchema,
  /** As it reads in a sentence, with its article: "the local council", "victims of crime". */
  name: phraseSchema,
  /** Whether the name takes a plural verb; guessed from the name when left out. */
  plural: z.boolean().optional(),
  /** Other names that learners use for this very party. Plurals and small misspellings need no entry. */
  aliases: z.array(phraseSchema).default([]),
  /** Kinds of the general lexicon that this party stands for, such as `local-authority`; more are inferred from the names. */
  kinds: z.array(z.string()).default([]),
  /** Kinds that its names bring to mind and that it is not. Left out rather than empty: a scenario without any keeps its version. */
  notKinds: z.array(z.string()).optional(),
  /** Inside the organisation, outside it, or away from work. */
  side: z.enum(SIDES).default('outside'),
  /** False for who is dealt with against, or without, their will. */
  willing: z.boolean().default(true),
  /** Whether it picks this provider and could go elsewhere. */
  chooses: z.boolean().default(false),
  /** Whether the organisation's income depends on its use. */
  fundingFollowsUse: z.boolean().default(false),
  /** Whether it passes the service or product on to others. */
  passesOn: z.boolean().default(false),
  /** What of value it gives the organisation. */
  gives: z.array(givesSchema).default([]),
  /** What it gets from the organisation. */
  gets: z.array(getsSchema).default([]),
  /** Key of `sources` that stands behind these facts. */
  source: z.string(),
});

const ruledSchema = z.strictObject({
  /** The party (id) that is ruled on. */
  party: z.string(),
  /** The list that it stands in. */
  list: z.enum(LISTS),
  /** What the rules' verdict gives way to. */
  verdict: z.enum(RULED_VERDICTS),
  /** Why, as learners are told. */
  reason: reasonSchema,
});

export const scenarioSchema = z.strictObject({
  /** Permanent id; the file is called after it. */
  id: idSchema,
  /** A heading: "The police". */
  title: phraseSchema,
  /** As it reads in a sentence, with its article: "the police". */
  organisation: phraseSchema,
  /** Whether the organisation's name takes a plural verb ("the police run"). */
  plural: z.boolean().default(false),
  /** Other names of the organisation itself: "the force". */
  alsoCalled: z.array(phraseSchema).default([]),
  /** What it provides, as a noun phrase: "policing". */
  service: phraseSchema,
  /** Rules differ a little by sector. */
  sector: z.enum(SECTORS),
  /** One or two sentences that introduce it to learners. */
  about: z.string().trim().min(1, 'must not be empty').max(600, 'must be at most 600 characters long'),
  /** Where the facts come from: key → one line. */
  sources: z.record(z.string(), phraseSchema),
  /** Who has to do with it. */
  parties: z.array(partySchema).min(1, 'must hold at least one party'),
  /** Things and ideas of this scenario that learners may name and that are no party: "patrols". */
  notParties: z.array(phraseSchema).default([]),
  /** Verdicts that are laid down, with a reason, rather than derived. Left out rather than empty: a scenario without any keeps its version. */
  rulings: z.array(ruledSchema).optional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Party = Scenario['parties'][number];
/** A verdict that was laid down for a party in a list, with its reason. */
export type Ruled = NonNullable<Scenario['rulings']>[number];
export type Sector = Scenario['sector'];
export type ValueKind = (typeof VALUES)[number];

export type ParsedScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** The mistakes with their places in the data, and their sentences alone. */
  | { readonly ok: false; readonly mistakes: readonly Mistake[]; readonly problems: string[] };

/**
 * Reads data (from YAML, JSON) as a scenario. Gives the scenario, or all its mistakes as sentences for the author:
 * where, what is allowed, and what was probably meant. Never throws.
 */
export function parseScenario(data: unknown): ParsedScenario {
  const parsed = scenarioSchema.safeParse(data);
  const mistakes = [...(parsed.success ? [] : sentencesFor(parsed.error.issues, data)), ...contradictions(data)];
  if (parsed.success && mistakes.length === 0) return { ok: true, scenario: parsed.data };
  return { ok: false, mistakes, problems: mistakes.map(({ sentence }) => sentence) };
}
