/** What an instructor can teach a scenario. Append-only data: rulings are kept as JSON and never edited in place. */
import { z } from 'zod';
import { getsSchema, givesSchema, idSchema, LISTS, phraseSchema, RULED_VERDICTS, reasonSchema, SIDES } from '../scenario';

/** A phrase that is taught. `@` begins a class of words in the lexicon, and a phrase of several lines names nobody. */
const taughtPhrase = phraseSchema.refine((text) => !/[@\p{Cc}]/u.test(text), 'must be plain words on one line, without @');

const oneLine = phraseSchema.refine((text) => !/\p{Cc}/u.test(text), 'must stand on one line');

/** Facts without a source of their own: what was taught stands on the instructors' word. */
const gives = z
  .array(givesSchema.omit({ source: true }).extend({ what: oneLine, through: oneLine.optional() }))
  .max(20, 'must be at most 20');
const gets = z.array(getsSchema.omit({ source: true }).extend({ what: oneLine })).max(20, 'must be at most 20');

/** An id made from a name: "the Friends of the Library" is `friends-of-the-library`. Empty when the name holds no Latin letter or digit. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .replace(/^\s*(?:the|an?)\s+/u, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/gu, '');

const newPartySchema = z
  .strictObject({
    /** Permanent; made from the name when left out. */
    id: idSchema.optional(),
    /** As it reads in a sentence, with its article. */
    name: taughtPhrase,
    plural: z.boolean().optional(),
    aliases: z.array(taughtPhrase).max(50, 'must be at most 50').default([]),
    side: z.enum(SIDES).default('outside'),
    willing: z.boolean().default(true),
    chooses: z.boolean().default(false),
    fundingFollowsUse: z.boolean().default(false),
    gives: gives.default([]),
    gets: gets.default([]),
  })
  .transform((party, context) => {
    const id = party.id ?? slugOf(party.name);
    if (id !== '') return { ...party, id };
    context.issues.push({ code: 'custom', input: party, path: ['id'], message: 'must be given, as the name holds no letter from a to z' });
    return z.NEVER;
  });

const reason = reasonSchema;

/** One thing taught. Every ruling has its reason; that of a `ruling` is shown to learners. */
export const rulingSchema = z.discriminatedUnion('kind', [
  /** Another name of a known party. */
  z.strictObject({ kind: z.literal('alias'), party: idSchema, alias: taughtPhrase, reason }),
  /** A thing or an idea that is nobody. */
  z.strictObject({ kind: z.literal('not-a-party'), phrase: taughtPhrase, reason }),
  /** A new party, with what it gives and gets. */
  z.strictObject({ kind: z.literal('party'), party: newPartySchema, reason }),
  /** More facts about a known party. */
  z
    .strictObject({
      kind: z.literal('fact'),
      party: idSchema,
      gives: gives.optional(),
      gets: gets.optional(),
      willing: z.boolean().optional(),
      chooses: z.boolean().optional(),
      reason,
    })
    .refine(
      (fact) => (fact.gives?.length ?? 0) + (fact.gets?.length ?? 0) > 0 || fact.willing !== undefined || fact.chooses !== undefined,
      'must tell at least one fact: what the party gives or gets, whether it is willing, whether it chooses',
    ),
  /** A verdict for one party in one list, against what the rules derive. */
  z.strictObject({ kind: z.literal('ruling'), party: idSchema, list: z.enum(LISTS), verdict: z.enum(RULED_VERDICTS), reason }),
]);

export type Ruling = z.infer<typeof rulingSchema>;
/** A ruling as it may come in from a form: what has a default may be missing. */
export type RulingInput = z.input<typeof rulingSchema>;
