/** What a unit is in its place: a party, a verb, an adverb, a subject with its verb. */
import { ARTICLES, MIDDLE_ADVERBS, POSSESSIVES } from '../reading/closed-classes';
import { wordSet } from '../reading/word-set';
import type { Tag } from './lexicon';
import { has, type Unit } from './units';

const PARTY: readonly Tag[] = [
  'CUST',
  'CONS',
  'PAYER',
  'TAXP',
  'SERVED',
  'PUB',
  'SELF',
  'YOU',
  'GEN',
  'NOBODY',
  'OPEN',
  'STAFF',
  'ORG',
  'NHS',
  'BOTH',
  'THEY',
  'FORMER',
  'LATTER',
];
const PARTIES = new Set<Tag>(PARTY);
const VERBAL = new Set<Tag>(['PAY', 'GIVE', 'EXCHANGE', 'USE', 'BENEFIT', 'ACT', 'CHARGE', 'CHOOSE', 'FORCED', 'VERB']);
const AUXILIARY: readonly Tag[] = ['BE', 'DO', 'HAVE', 'MODAL'];
const ADVERBIAL: readonly Tag[] = ['NEG', 'ONLY', 'ALSO', 'WEAK', 'IDIOM', 'EITHER', 'RETURN'];
const ADVERBS = wordSet(
  MIDDLE_ADVERBS,
  'well actually never simply directly indirectly both too then basically literally generally sometimes normally already probably maybe perhaps',
);
/** After these, 'no' belongs to a noun: 'has no pay', 'is no use'. */
const NO_DENIAL: readonly Tag[] = ['HAVE', 'BE', 'GIVE', 'BENEFIT', 'PREP', 'THERE', 'WITHOUT', 'MAKE'];
const HAVING =
  /^(?:receiv\w+|receive|needs?|needing|needed|gets?|getting|got|accepts?|accepting|seeks?|seeking|requires?|requiring|offers?|offering|provides?|providing)$/u;
const NOUN_AFTER = wordSet(
  ARTICLES,
  POSSESSIVES,
  'this these those any every each no more less much free good bad such of with for in on at into about by direct indirect financial same other public',
);

/** Whether the unit has one of the tags: asked many times of each unit, hence the plain loops. */
export function isAny(unit: Unit | undefined, tags: readonly Tag[]): boolean {
  if (unit === undefined) return false;
  const { senses } = unit;
  for (let i = 0; i < senses.length; i++) if (tags.includes(senses[i]?.tag as Tag)) return true;
  return false;
}
export const isAuxiliary = (unit: Unit | undefined): boolean =>
  unit !== undefined && unit.senses.length > 0 && kindOf(unit.senses).auxiliary;
export const isAdverb = (unit: Unit | undefined): boolean =>
  unit !== undefined && (ADVERBS.has(unit.text) || isAny(unit, ADVERBIAL)) && !isParty(unit);

/** A party, not a possessive: 'my' in 'my taxes' names nobody. */
export function isParty(unit: Unit | undefined): boolean {
  if (unit === undefined || unit.senses.length === 0) return false;
  let party = partiesKnown.get(unit.senses);
  if (party === undefined) {
    party = unit.senses.some((sense) => PARTIES.has(sense.tag));
    partiesKnown.set(unit.senses, party);
  }
  return party && !(unit.to - unit.from === 1 && POSSESSIVES.has(unit.text));
}
/** The senses of a phrase are one array for all its uses. */
const partiesKnown = new WeakMap<Unit['senses'], boolean>();

/** What the senses of a phrase make of it wherever it stands. */
interface Kind {
  readonly auxiliary: boolean;
  readonly makes: boolean;
  readonly oneWay: boolean;
  readonly forced: boolean;
  readonly verb: boolean;
  /** A verb's form that may be a noun as well. */
  readonly noun: boolean;
  readonly past: boolean;
  readonly onlyPast: boolean;
  readonly base: boolean;
}

const kinds = new WeakMap<Unit['senses'], Kind>();

function kindOf(senses: Unit['senses']): Kind {
  const known = kinds.get(senses);
  if (known) return known;
  const verbal = senses.filter((sense) => VERBAL.has(sense.tag) && ['base', 's', 'past', 'ing'].includes(sense.form));
  const kind: Kind = {
    auxiliary: senses.some((sense) => AUXILIARY.includes(sense.tag)),
    makes: senses.some((sense) => sense.tag === 'MAKE'),
    oneWay: senses.some((sense) => sense.tag === 'ONEWAY'),
    forced: senses.some((sense) => sense.tag === 'FORCED'),
    verb: verbal.length > 0,
    noun: verbal.some((sense) => sense.form === 'base' || sense.form === 's'),
    past: senses.some((sense) => sense.form === 'past'),
    onlyPast: senses.every((sense) => sense.form === 'past' || !VERBAL.has(sense.tag)),
    base: senses.some((sense) => sense.form === 'base'),
  };
  kinds.set(senses, kind);
  return kind;
}

/** Whether the unit at `i` is a verb here: a form that may also be a noun is none after an article or a preposition. */
export function isVerb(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  if (unit === undefined || unit.senses.length === 0) return false;
  const kind = kindOf(unit.senses);
  if (kind.auxiliary) return true;
  // 'police' is whom one names, but for 'to police' and 'will police'
  if (isParty(unit) && !has(units[i - 1], 'TO') && !isAny(units[i - 1], ['MODAL', 'DO'])) return false;
  if (kind.makes || (kind.oneWay && /^(?:just|only|takes?)\b/u.test(unit.text))) return true;
  const { verb, noun, past, onlyPast } = kind;
  // 'he did not want it': a whole turn of phrase
  if (!verb)
    return (
      kind.forced &&
      /^(?:did|do|does|can|could|would|will|was|were|never|not|has|had|have) /u.test(unit.text) &&
      (isParty(units[i - 1]) || isAdverb(units[i - 1]))
    );
  // 'he no pay', 'they no want': a verb denied, where nothing but its subject stands before
  if (
    units[i - 1]?.text === 'no' &&
    noun &&
    units[i - 2] !== undefined &&
    units[i - 3]?.text !== 'no' &&
    !isAny(units[i - 2], NO_DENIAL) &&
    !/^(?:see|sees|want|need|offer|ask)/u.test(units[i - 2]?.text ?? '')
  )
    return kind.base;
  // 'an arrested man', 'the funded body'
  if (onlyPast && has(units[i - 1], 'DET')) return false;
  // 'receive support', 'need help': what is had, not what is done
  if (noun && !past && units[i - 1] !== undefined && HAVING.test(units[i - 1]?.text ?? '')) return false;
  return !(noun && NOUN_AFTER.has(units[i - 1]?.text ?? '') && !isParty(units[i - 1]));
}

/** 'in the beds', 'at the desk', 'on our books': where those are who use it. */
export const isPlaceOfUse = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  has(unit, 'USE') &&
  /^(?:in|on|at|under|through|with|across|inside|into|stood) /u.test(unit.text) &&
  unit.senses.some((sense) => sense.tag === 'USE' && sense.form === 'word');

export const isIng = (unit: Unit | undefined): boolean => unit?.senses.some((sense) => sense.form === 'ing') ?? false;

/** Whether a party that begins at `i` is the subject of a verb that follows. */
export function isSubjectAt(units: readonly Unit[], i: number): boolean {
  let party = false;
  // 'in the second one only receives', 'for consumers it is free'
  const topic = /^(?:in|with|for)$/u.test(units[i]?.text ?? '');
  let j = topic ? i + 1 : i;
  for (; j < units.length && j < i + 8; j++) {
    const unit = units[j];
    // 'the best customers it ever had': 'it' is the subject then
    if (party && !topic && unit?.text === 'it' && isParty(units[j - 1])) return false;
    // 'taxes aren't paying'
    if (!party && has(unit, 'TAX') && isAuxiliary(units[j + 1])) return true;
    if (isParty(unit) || has(unit, 'IT') || has(unit, 'THERE') || has(unit, 'WHO')) {
      party = true;
      continue;
    }
    // 'customers and consumers are …'
    if (party && (has(unit, 'AND') || has(unit, 'OR')) && isAny(units[j + 1], ['CUST', 'CONS'])) continue;
    // 'the people in the beds are …'
    if (party && isPlaceOfUse(unit)) continue;
    if (has(unit, 'DET') || isAdverb(unit) || POSSESSIVES.has(unit?.text ?? '')) continue;
    // 'the treated party'
    if (!party && has(units[j - 1], 'DET') && isParty(units[j + 1]) && unit?.senses.some((sense) => sense.form === 'past')) continue;
    if (party && has(unit, 'PREP') && !has(unit, 'TO')) continue;
    if (party && isVerb(units, j) && !(isIng(unit) && !isAuxiliary(units[j - 1]))) return true;
    // 'the ones using the laptops are …'
    if (party && isIng(unit) && has(units[j - 1], 'GEN')) continue;
    if (unit?.senses.length === 0 && !isMark(unit)) {
      // an unknown noun with its verb: 'the commuter reads'
      if (!party && isVerb(units, j + 1) && !isIng(units[j + 1])) party = true;
      continue;
    }
    return false;
  }
  // 'consumers nothing', 'consumers not'
  return false;
}

/** Whether a verb stands at `i`, adverbs and 'not' aside. */
export function verbFollows(units: readonly Unit[], i: number): boolean {
  let j = i;
  while (j < units.length && j < i + 4 && (isAdverb(units[j]) || has(units[j], 'WITHOUT'))) j++;
  return isVerb(units, j);
}

export const isMark = (unit: Unit | undefined): boolean => unit !== undefined && !/^[\p{L}\p{N}]/u.test(unit.text);

export const isPast = (units: readonly Unit[], i: number): boolean =>
  isVerb(units, i) && (units[i]?.senses.some((sense) => sense.form === 'past') ?? false);

/** ', the receiver the consumer': the copula of the clause before is understood. */
export function isPair(units: readonly Unit[], i: number): boolean {
  let j = i;
  while (has(units[j], 'DET') || has(units[j], 'AND')) j++;
  if (!isParty(units[j])) return false;
  const first = units[j];
  j++;
  const article = has(units[j], 'DET');
  while (has(units[j], 'DET')) j++;
  if (!article || !isParty(units[j]) || (j + 1 < units.length && !isMark(units[j + 1]))) return false;
  return isAny(first, ['CUST', 'CONS']) !== isAny(units[j], ['CUST', 'CONS']);
}

/** What has no verb of its own and is a clause all the same: ', consumers nothing', 'and consumers because …', '/ no payment'. */
export function isGap(units: readonly Unit[], i: number): boolean {
  let j = i;
  while (has(units[j], 'DET')) j++;
  const next = units[j + 1];
  if (isAny(units[j], ['CUST', 'CONS']) && isAny(next, ['BECAUSE', 'IF'])) return true;
  if (isParty(units[j]) && (has(next, 'NOTHING') || (has(next, 'NEG') && (j + 2 >= units.length || isMark(units[j + 2]))))) return true;
  return has(units[i], 'NEG') && isAny(units[i + 1], ['PAY', 'EXCHANGE', 'GIVE', 'CHOOSE', 'RETURN']);
}
