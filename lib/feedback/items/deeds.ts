/** Deeds that a verb and its object tell together: giving money or time, hiring a room, footing the bill, getting a parcel. */
import type { Token } from '../reading';
import { THIRD_POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';

const OBJECTS_OF_GIVING = new Set(
  'money cash quid pound donation coin penny change cheque pence blood tin bucket legacy will gift trolley box basket collection food pot envelope standing debit fiver tenner euro dollar estate house bungalow savings fortune jewellery heirloom medal painting collection piano land legacy inheritance bob wonga dosh brass blanket tin clothes toy'.split(
    ' ',
  ),
);
const AMOUNT = /^(?:grand|thousand|million|hundred|\d+k)$/u;
/** What one pays that makes a taxpayer. */
export const TAXES = new Set('tax taxes rates'.split(' '));

const ADS = new Set('ad ads advert adverts advertisement advertising announcement notice page listing'.split(' '));
const ROOMS = new Set('room hall space pitch venue stage court premise premises studio theatre field stadium officer ground'.split(' '));

/** "Buys granny a trip", "a voucher for his friend". */
function isForSomebody(tokens: readonly Token[], keys: readonly string[], at: number): boolean {
  const near = (i: number): boolean => isKin(keys[i] ?? '');
  if (near(at)) return /^(?:an?|the|some|one)$/u.test(tokens[at + 1]?.word ?? '');
  return tokens[at]?.word === 'for' && THIRD_POSSESSIVES.has(tokens[at + 1]?.word ?? '') && near(at + 2);
}

const isKin = (key: string): boolean =>
  /^(?:friend|mate|mum|mam|mom|dad|granny|gran|nan|grandma|grandad|grandpa|wife|husband|partner|son|daughter|sister|brother|kid|child|niece|nephew|aunt|uncle|mother|father|boyfriend|girlfriend|cousin|grandchild|grandson|granddaughter)$/u.test(
    key,
  );

/** What is bought or hired tells the kind of buyer: a room, a present. */
export function objectOf(tokens: readonly Token[], keys: readonly string[], i: number, to: number): string | null {
  const word = tokens[i]?.word ?? '';
  const hires = /^(?:hir|rent|book)(?:e|es|s|ing|ed)?$/u.test(word);
  const buys = /^(?:buy|buys|buying|bought|purchas\w+|shop|shopping)$/u.test(word);
  if (!hires && !buys) return null;
  for (let j = i + 1; j < Math.min(to, i + 6); j++) {
    const key = keys[j] ?? '';
    if (hires && ROOMS.has(key)) return 'event-organiser';
    if (buys && (key === 'present' || key === 'gift' || isForSomebody(tokens, keys, j))) return 'gift-buyer';
    if (ADS.has(key)) return 'advertiser';
  }
  return null;
}

const PREMISES = wordSet('flat house building premises property land site block freehold bungalow cottage warehouse');
const BELONGINGS = wordSet(
  'home car van bike boat caravan lorry truck motorbike phone computer laptop gun piano dog cat horse pet animal one ticket card book television',
);

/**
 * What owning makes of people: owners, where it is not told what they own, or where it may be the organisation. Whoever owns "the flats" lets them,
 * and of those who own a dog or their own house it tells nothing.
 */
export function ownerAt(tokens: readonly Token[], keys: readonly string[], i: number, to: number): 'owner' | 'landlord' | null {
  let theirs = false;
  for (let j = i + 1; j < Math.min(to, i + 6) && !tokens[j]?.mark; j++) {
    theirs ||= THIRD_POSSESSIVES.has(tokens[j]?.word ?? '');
    if (PREMISES.has(keys[j] ?? '')) return theirs ? null : 'landlord';
    if (BELONGINGS.has(keys[j] ?? '')) return null;
  }
  return 'owner';
}

/** Verbs of giving and handing over. */
const GIVING = wordSet(`
give gives giving gave given put puts putting stick sticks sticking stuck slap slaps slapping slapped plaster plasters plastered gift gifts gifted gifting lend lends lending lent loan
loaned leave leaves leaving left raise raises raised raising drop drops dropping chuck bung throw
`);

/** "give money", "put a quid in the tin", "leave something in their will": donors; other giving is left open. */
function givingAt(tokens: readonly Token[], keys: readonly string[], i: number, to: number): string | null {
  if (!GIVING.has(tokens[i]?.word ?? '')) return null;
  for (let j = i + 1; j < Math.min(to, i + 7); j++) {
    const key = keys[j] ?? '';
    if (OBJECTS_OF_GIVING.has(key) || AMOUNT.test(key) || /^\d+p$/u.test(key) || (/^\d{2,}/u.test(key) && tokens[j - 1]?.word === '£'))
      return 'donor';
    if (key === 'logo' || key === 'banner' || (key === 'name' && /^put/u.test(tokens[i]?.word ?? ''))) return 'sponsor';
    if (key === 'time' || key === 'hour') return 'volunteer';
    if (j === i + 1 && key === 'to' && /^giv|^gave/u.test(tokens[i]?.word ?? '')) return 'donor';
    if (key === 'evidence' || key === 'statement') return 'witness';
    if (key === 'information' || key === 'info' || key === 'tip' || key === 'intelligence') return 'informant';
  }
  // "people that give", and no more.
  return i + 1 >= to && /^(?:gives?|giving|gave)$/u.test(tokens[i]?.word ?? '') ? 'donor' : null;
}

const PLACING = wordSet('put puts putting place places placing placed take takes taking took run runs running');
const EVADING = wordSet('dodge dodges dodging dodged evade evades evading evaded skip skips skipping skipped');
const ORGANISING = wordSet(
  'run runs running ran do does doing did hold holds holding organise organises organising walk walking bake baking',
);
const GETTING = wordSet('get gets gettin getting got collect collects collecting');
/** Verbs of paying that need another word: "fork out", "foot the bill". */
const REACHING = wordSet('put puts putting dip dips dipping reach reaches dig digs');
const FORKING = wordSet(
  ['fork', 'cough', 'stump', 'shell', 'cash', 'pony'].map((verb) => `${verb} ${verb}s ${verb}ed ${verb}ing`).join(' '),
);
const CHIPPING = wordSet('chip chips chipped chipping');
const FOOTING = wordSet('foot foots footed footing cover covers covering settle settles settling');
const PICKING = wordSet('pick picks picked picking');

const RELEASING = wordSet('release releases releasing released');
/** "Set the budget", "sign the yearly budget off", "release the money". */
const BUDGETING = wordSet(
  RELEASING,
  'set sets setting decide decides deciding sign signs signing signed approve approves approving approved allocate allocates allocating',
);
const BUDGETS = wordSet('budget budgets allocation');
const RELEASED = wordSet(BUDGETS, 'money funds cash');

const DEEDS = wordSet(BUDGETING, GIVING, PLACING, EVADING, ORGANISING, GETTING, REACHING, FORKING, CHIPPING, FOOTING, PICKING);

/** What the verb at i and its object make of the people who do it, or null; most words are no such verb. */
export function deedAt(tokens: readonly Token[], keys: readonly string[], i: number, from: number, to: number): string | null {
  if (!DEEDS.has(tokens[i]?.word ?? '')) return null;
  if (BUDGETING.has(tokens[i]?.word ?? '')) {
    const what = RELEASING.has(tokens[i]?.word ?? '') ? RELEASED : BUDGETS;
    return [1, 2, 3, 4].some((n) => i + n < to && what.has(tokens[i + n]?.word ?? '')) ? 'payer' : null;
  }
  return gettingAt(tokens, keys, i, from, to) ?? givingAt(tokens, keys, i, to);
}

/** "Run marathons for the appeal" raises funds, "get a parcel" is to be served; "get nicked", "get money" and "get it" say something else. */
function gettingAt(tokens: readonly Token[], keys: readonly string[], i: number, from: number, to: number): string | null {
  const word = tokens[i]?.word ?? '';
  if (PLACING.has(word)) {
    for (let j = i + 1; j < Math.min(to, i + 6); j++) if (ADS.has(keys[j] ?? '')) return 'advertiser';
  }
  if (EVADING.has(word)) return 'user';
  if (paysUp(word, tokens[i + 1]?.word ?? '', tokens[i + 2]?.word ?? '')) {
    for (let j = i + 1; j < Math.min(to, i + 6); j++) if (TAXES.has(tokens[j]?.word ?? '')) return 'taxpayer';
    return 'payer';
  }
  if (ORGANISING.has(word)) {
    for (let j = i + 1; j < Math.min(to, i + 8); j++) if (FUNDRAISING.has(keys[j] ?? '')) return 'fundraiser';
    return null;
  }
  if (i > from + 1 || !GETTING.has(word)) return null;
  const next = tokens[i + 1];
  if (!next || i + 2 >= to || !/^(?:a|an|the|their|free|food|some)$/u.test(next.word)) return null;
  const noun = keys[i + 2] ?? '';
  return MONEY.has(noun) || ADS.has(noun) || tokens[i + 2]?.mark ? null : 'beneficiary';
}
/** "Fork out", "cough up", "foot the bill", "pick up the tab". */
const paysUp = (word: string, next: string, further: string): boolean =>
  (REACHING.has(word) && /^(?:pockets?|hands?)$/u.test(further)) ||
  (FORKING.has(word) && /^(?:out|up)$/u.test(next)) ||
  (CHIPPING.has(word) && next === 'in') ||
  (FOOTING.has(word) && /^(?:bill|bills|cost|costs|tab)$/u.test(/^(?:the|its|all|their)$/u.test(next) ? further : next)) ||
  (PICKING.has(word) && next === 'up' && /^(?:the|tab|bill)$/u.test(further));
const FUNDRAISING = new Set('marathon appeal charity sponsored raffle fundraiser fundraising collection bake jumble'.split(' '));
const MONEY = new Set('pension benefit money cash pay salary wage wages profit dividend rent fee commission bill fine sack'.split(' '));

const PAYING_UP = wordSet(REACHING, FORKING, CHIPPING, FOOTING, PICKING);

/**
 * The kinds for which a word counts in the deeds above: none of these kinds is told where no word of the text counts for it. Takes a word and its
 * comparison key, either of which may be the one that counts.
 */
export function kindsByDeed(word: string, key: string): string[] {
  return [
    ...(ROOMS.has(key) ? ['event-organiser'] : []),
    ...(PREMISES.has(key) ? ['landlord'] : []),
    ...(key === 'present' || key === 'gift' || isKin(key) ? ['gift-buyer'] : []),
    ...(ADS.has(key) ? ['advertiser'] : []),
    ...(GIVING.has(word) ? ['donor'] : []),
    ...(/^(?:logo|banner|name)$/u.test(key) ? ['sponsor'] : []),
    ...(key === 'time' || key === 'hour' ? ['volunteer'] : []),
    ...(key === 'evidence' || key === 'statement' ? ['witness'] : []),
    ...(/^(?:information|info|tip|intelligence)$/u.test(key) ? ['informant'] : []),
    ...(EVADING.has(word) ? ['user'] : []),
    ...(TAXES.has(word) ? ['taxpayer'] : []),
    ...(PAYING_UP.has(word) || BUDGETS.has(word) || RELEASING.has(word) ? ['payer'] : []),
    ...(FUNDRAISING.has(key) ? ['fundraiser'] : []),
    ...(GETTING.has(word) ? ['beneficiary'] : []),
  ];
}
