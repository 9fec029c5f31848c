/**
 * Which words bring a kind of party to mind. Reading asks what a kind means here only where a word of the text counts for that kind: a phrase of the
 * lexicon, a deed, a noun's class, or one of the words below, by which the engine thinks of a kind by itself. Past answers that hold no such word are
 * not read again when what a kind means changes. Whoever makes the engine ask for another kind says here by which words (teaching/exact.test.ts finds
 * what was forgotten); a word too many costs a little time, a word too few a change that nobody is shown.
 */
import { ANYBODY, FIRM_WORDS, PERSON_WORDS, STAFF_WORDS } from '../lexicon/heads';
import { ordinarySense } from '../lexicon/ordinary';
import { TELLING } from './clause-words';
import { BOSSES, LEADS, WHOEVER } from './own-people';
import { kindsSaidBy, mayDeny } from './predicate';
import { WORKPLACES } from './workplaces';

/** What is asked of all parties at once, beside the kinds. */
export const OWN_STAFF = '(own staff)';
export const ONLY_UNWILLING = '(only unwilling)';
export const ONLY_DISMISSED = '(only dismissed)';

type Counts = (word: string, key: string) => boolean;

const SUPPLYING =
  /\b(?:we|sells?|selling|sold|sends?|sending|provides?|providing|lends?|hires?|leases?|rents?|prints?|fixes|services|repairs|suppl(?:y|ies|ying)|invoices?|bills?|delivers?|makes?|builds?)\b/u;
const ADVERTISING = /\b(?:ads?|adverts?|advertising|advertisements?|airtime|commercials)\b/u;
const SPONSORING = /\b(?:logos?|names?)\b/u;
const UNWILLING =
  /\b(?:never|want|dragged|hauled|against|choice|choose|chose|chosen|ask|asked|unwilling(?:ly)?|forced|made|ordered|have|force|said|saying)\b/u;
const DISMISSED =
  /\b(?:fired|sacked|dismissed|axed|suspended|disciplined|redundant|laid|let|given|booted|kicked|told|got|gets?|getting|was)\b/u;
const PAYING = /^(?:pays|paid|paying|pay)$/u;

/** Words by which the engine thinks of a kind by itself. */
const BY_ITSELF: Readonly<Record<string, Counts>> = {
  supplier: (word) => SUPPLYING.test(word) || TELLING.has(word) || word === 'being',
  advertiser: (word) => ADVERTISING.test(word),
  sponsor: (word) => SPONSORING.test(word),
  staff: (_, key) => STAFF_WORDS.has(key) || PERSON_WORDS.has(key) || WHOEVER.test(key),
  manager: (_, key) => LEADS.test(key),
  department: (_, key) => WORKPLACES.has(key),
  public: (_, key) => ANYBODY.has(key),
  employer: (_, key) => BOSSES.test(key),
  business: (_, key) => FIRM_WORDS.has(key),
  user: (word) => PAYING.test(word),
  'non-payer': (word) => word === 'non',
  [OWN_STAFF]: (_, key) => LEADS.test(key) || /^(?:us|we)$/u.test(key),
  [ONLY_UNWILLING]: (word) => UNWILLING.test(word),
  [ONLY_DISMISSED]: (word) => DISMISSED.test(word),
};

/** Kinds for which there must be one of these words besides. */
export const ONLY_WITH: Readonly<Record<string, (word: string) => boolean>> = { 'non-payer': (word) => word === 'non' || mayDeny(word) };

/** Kinds that are asked for where the organisation itself is named. */
export const BY_ITS_NAME: ReadonlySet<string> = new Set(['competitor', 'staff', OWN_STAFF]);

/** Kinds that are asked for in place of another one. */
export const INSTEAD_OF: Readonly<Record<string, string>> = { 'gift-recipient': 'guest' };

/** The kinds for which a word counts by itself, apart from the lexicon's phrases. Takes a word and its comparison key. */
export function kindsByWord(word: string, key: string): string[] {
  const sense = ordinarySense(key);
  return [
    ...kindsSaidBy(word, key),
    // Inside an organisation a trade is a colleague's.
    ...(sense?.type === 'kind' ? (sense.kind === 'worker' ? ['worker', 'staff'] : [sense.kind]) : []),
    ...Object.entries(BY_ITSELF).flatMap(([kind, counts]) => (counts(word, key) ? [kind] : [])),
  ];
}
