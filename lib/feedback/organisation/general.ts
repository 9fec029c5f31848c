/** The second look at a name that no list of this folder holds: the general lexicon, spelling, and the shape of the word. */
import { classesOf } from '../items/compile';
import { selectLexicon } from '../lexicon';
import { ancestors } from '../lexicon/concepts';
import { isRealWord } from '../lexicon/real-words';
import { NOT_A_THING, THING_ENDING } from '../lexicon/things';
import { createSpeller, type Speller, type Token } from '../reading';
import { KINDS, type KindId } from './kinds';
import { keysOfPhrase } from './phrases';
import { THINGS } from './things';
import { TRADES } from './trades';
import { WORK } from './work';

/** Kinds of the general lexicon as kinds of this folder; a kind that isn't named takes its nearest ancestor's. */
const AS_KIND: Readonly<Record<string, KindId>> = Object.fromEntries(
  (
    [
      ['government', 'authority government politician commissioner'],
      ['council', 'local-authority'],
      ['taxman', 'tax-authority'],
      ['regulator', 'regulator'],
      ['grantmaker', 'funder grant-maker public-insurer'],
      ['donor', 'donor legacy-giver blood-donor alumni'],
      ['sponsor', 'sponsor advertiser payer'],
      ['taxpayer', 'taxpayer'],
      ['public', 'public society neighbour'],
      ['household', 'resident'],
      ['business', 'business hospitality care-home undertaker drug-company estate-agent trade-body'],
      ['retailer', 'shop'],
      ['employer', 'employer'],
      ['landlord', 'landlord'],
      ['supplier', 'supplier freelancer'],
      ['rival', 'competitor'],
      ['press', 'media'],
      ['charity', 'charity union religious'],
      ['public-body', 'partner-body social-services school university other-country health-body'],
      ['staff', 'staff'],
      ['department', 'department'],
      ['volunteer', 'volunteer helper fundraiser'],
      ['occupation', 'clinician lawyer police-officer firefighter prison-officer teacher researcher social-worker gp'],
      ['private-payer', 'private-patient'],
      ['patient', 'patient'],
      ['visitor', 'hospital-visitor visitor-to-place'],
      ['recipient', 'deceased gift-recipient'],
      ['offender', 'offender drunk'],
      ['thief', 'thief'],
      ['needy', 'ex-offender bereaved addict sex-worker elderly disabled vulnerable veteran beneficiary food-user caller missing'],
      ['victim', 'victim witness complainant'],
      ['parent', 'family offender-family'],
      ['child', 'child'],
      ['teen', 'young-person'],
      ['traveller', 'motorist passenger'],
      ['insurer', 'insurer'],
      ['investor', 'investor owner'],
      ['customer', 'buyer tourist subscriber guest'],
      ['intermediary', 'intermediary'],
      ['animal', 'pet'],
      ['user', 'user borrower'],
      ['client', 'client'],
      ['applicant', 'applicant'],
      ['student', 'student'],
      ['pupil', 'learner pupil'],
      ['reader', 'reader audience'],
      ['member', 'member'],
      ['tenant', 'tenant-renter'],
      ['person', 'friend'],
    ] as const
  ).flatMap(([kind, ids]) => ids.split(' ').map((id) => [id, kind as KindId])),
);

const cache = new Map<string, KindId | null>();
function kindOf(concept: string): KindId | null {
  const known = cache.get(concept);
  if (known !== undefined) return known;
  const kind = [concept, ...ancestors(concept, () => false)].map((id) => AS_KIND[id]).find((one) => one !== undefined) ?? null;
  cache.set(concept, kind);
  return kind;
}

/** What the general lexicon says of the words from token `at`; null when it holds no such phrase. */
export function generalAt(
  tokens: readonly Token[],
  at: number,
  to: number,
): { readonly kind: KindId | null; readonly thing: boolean; readonly length: number } | null {
  const hit = selectLexicon().phrases.longest(
    (i) => (i < to ? tokens[i]?.key : undefined),
    at,
    (i) => classesOf(tokens[i]?.key ?? ''),
  );
  const sense = hit?.values[0];
  if (!hit || !sense) return null;
  return sense.type === 'thing'
    ? { kind: null, thing: true, length: hit.length }
    : { kind: kindOf(sense.kind), thing: false, length: hit.length };
}

/** Endings of words for several people: anglers, florists, trustees, fishermen. */
const PEOPLE_ENDING = /(?:[^aeiou]ers|[aeiou]ers|ators|itors|essors|ists|ees|ians|men|women|wives|maids|folk|mates|aholics|fanatics)$/u;
const NO_PEOPLE =
  /^(?:waters|papers|computers|printers|numbers|orders|summers|winters|letters|matters|powers|corners|dinners|suppers|shelters|quarters|trailers|boilers|freezers|cookers|counters|posters|banners|folders|holders|containers|chargers|scooters|helicopters|tractors|motors|elevators|generators|calculators|careers|fees|trees|coffees|committees|degrees|knees|bees|ladders|hammers|spanners|screwdrivers|mowers|cutters|dryers|rollers|trimmers|sanders|routers|servers|browsers|adapters|burgers|flowers|towers|showers|trousers|jumpers|slippers|trainers|stickers|newspapers|computers|lockers|drawers|rubbers|markers|batteries|toasters|lasers|sensors|mirrors|errors|colours|offers|vouchers|covers|layers|members|shoulders|fingers|borders|bumpers|filters|meters|timers|speakers|hangers|rivers|orders)$/u;

/** Whether an unknown word looks like people, by its ending. */
export const looksLikePeople = (word: string): boolean => word.length > 5 && PEOPLE_ENDING.test(word) && !NO_PEOPLE.test(word);

/** Whether an unknown word looks like a thing or an idea, by its ending. */
export const looksLikeThing = (word: string): boolean => THING_ENDING.test(word) && !NOT_A_THING.has(word);

/** All words of this folder's lists; and those of them that the general speller doesn't know, for a speller of our own. */
let words: { readonly known: ReadonlySet<string>; readonly own: readonly string[] } | undefined;
function selectWords(): { readonly known: ReadonlySet<string>; readonly own: readonly string[] } {
  if (words) return words;
  const known = new Set<string>();
  const learn = (phrases: string) => {
    for (const phrase of phrases.split(',')) for (const key of keysOfPhrase(phrase).flat()) known.add(key);
  };
  for (const phrases of Object.values(KINDS)) learn(phrases);
  for (const trade of TRADES) for (const phrases of Object.values(trade.says ?? {})) learn(phrases);
  const general = selectLexicon().words;
  const own = [...known].filter((word) => !general.has(word));
  for (const trade of TRADES) learn(trade.names);
  for (const titles of Object.values(WORK)) learn(titles);
  learn(THINGS);
  words = { known, own };
  return words;
}

/** Built when a word is met that nothing knows: most answers never need it. */
let speller: Speller | undefined;
function correct(word: string): string | null {
  speller ??= createSpeller(selectWords().own, isRealWord);
  return speller.correct(word) ?? selectLexicon().speller.correct(word);
}

/** The tokens with misspelt words put right where one known word is near; spans stay as they were. */
export function spelled(tokens: readonly Token[], isKnown: (token: Token) => boolean): readonly Token[] {
  const lexicon = selectLexicon();
  let changed: Token[] | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      token.mark ||
      token.key.length < 5 ||
      lexicon.words.has(token.key) ||
      lexicon.words.has(token.word) ||
      isKnown(token) ||
      looksLikePeople(token.word) ||
      selectWords().known.has(token.key)
    )
      continue;
    const right = correct(token.key);
    if (right === null) continue;
    changed ??= [...tokens];
    changed[i] = { ...token, key: right, word: right };
  }
  return changed ?? tokens;
}

/** Whether a word is no word: 'asdf', 'xxxx', 'hjkl'. Takes a normalised word. */
export const isMash = (word: string): boolean =>
  /(.)\1{3}/u.test(word) ||
  (/^[a-z]+$/u.test(word) && word.length > 3 && !/[aeiouy]/u.test(word)) ||
  /^(?:asd|qwe|zxc|sdf|dfg|fgh|hjk|jkl)/u.test(word) ||
  /^([a-z]{2,3})\1+$/u.test(word);
