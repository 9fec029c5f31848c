/** Which words of a clause stand for a relation, and what is around them that changes it. */
import { ARTICLES, HAVE, THIRD_POSSESSIVES } from '../reading/closed-classes';
import type { Placed } from './discourse';
import type { Tag } from './lexicon';
import { isAdverb, isAny, isAuxiliary, isParty, isVerb } from './parts-of-speech';
import type { Ref, Relation } from './refs';
import { has, type Unit } from './units';

const RELATIONS: readonly (readonly [Tag, Relation])[] = [
  ['PAY', 'pay'],
  ['EXCHANGE', 'exchange'],
  ['ONEWAY', 'one-way'],
  ['RETURN', 'return'],
  ['GIVE', 'give'],
  ['USE', 'use'],
  ['FORCED', 'forced'],
  ['CHOOSE', 'choose'],
  ['BENEFIT', 'benefit'],
];

/** What gives nothing though it is given: work, trouble, a reason. */
const NO_VALUE = new Set('work job jobs demand reason reasons purpose crime fine fines penalty penalties parking'.split(' '));
/** Given, and worse than nothing. */
export const BURDEN = new Set('trouble grief headache headaches problems hassle lip abuse bother stress'.split(' '));
const VALUE = new Set('money value information info evidence cash payment exchange contribution funding resources'.split(' '));
/** Verbs after which a noun such as 'payment' tells what is given. */
const LIGHT =
  /^(?:mak|giv|gave|provid|bring|brought|offer|put|contribut|volunteer|hand|send|sent|supply|suppli|come|came|flow|add|exchang|involv|do|got|get|see|settl|cover|meet|met|foot|carr|bear|sort|clear|leav|left|slip|lend|lent|pass|post|wire|transfer|rais|find|found|chuck|throw|threw|owe|receiv|show|has|have|is|are|be|was|were|mean|base|about)/u;

const HELP = new Set('help support assistance advice treatment service protection care a the something it'.split(' '));
/** What one may have that is no service. */
const NO_SERVICE = new Set(
  'choice power say right rights relationship relationships contract control influence expectation expectations customer customers consumer consumers authority deal exchange agreement no any different same interest value effect impact money responsibility need needs difference relation access idea voice vote job'.split(
    ' ',
  ),
);

/** Whom one takes home is no takeaway. */
const TAKES_HOME = /^(?:takes?|took|taking|taken) (?:her|him|them) (?:home|away)$/u;

/** 'have the operation', 'has a cell': a thing had of the organisation, not a choice or a relationship. */
function isServing(units: readonly Unit[], i: number): boolean {
  const article = units[i + 1];
  const thing = units[i + 2];
  if (!article || !thing || !(ARTICLES.has(article.text) || THIRD_POSSESSIVES.has(article.text))) return false;
  return (
    thing.senses.length === 0 &&
    !NO_SERVICE.has(thing.text) &&
    !units.slice(i + 2).some((one) => NO_SERVICE.has(one.text) || has(one, 'RELN'))
  );
}

export const DUTY = /^(?:should|must|ought|need|needs|deserve|deserves|expect|expects|have to|right)$/u;
export const isGet = (unit: Unit | undefined): boolean => /^(?:get|gets|getting|got|gotten)$/u.test(unit?.text ?? '');
export const formIs = (unit: Unit, form: string): boolean => unit.senses.some((sense) => sense.form === form);

/** The last place that isn't a mark or a dangling 'and', 'or'. */
function lastWord(units: readonly Unit[]): number {
  let last = units.length - 1;
  while (last > 0 && (has(units[last], 'AND') || has(units[last], 'OR') || !/^\p{L}/u.test(units[last]?.text ?? ''))) last--;
  return last;
}

export function relationAt(units: readonly Unit[], i: number): Relation | 'act' | 'charge' | null {
  const unit = units[i];
  if (!unit || isParty(unit) || TAKES_HOME.test(unit.text)) return null;
  const verb = isVerb(units, i);
  for (const [tag, relation] of unit.senses.length === 0 ? [] : RELATIONS) {
    if (!has(unit, tag)) continue;
    const senses = unit.senses.filter((sense) => sense.tag === tag);
    const nominal = senses.some((sense) => sense.form === 'noun' || sense.form === 'word');
    if (!verb && !nominal && relation !== 'use' && relation !== 'choose' && relation !== 'forced') return null;
    if (!verb && nominal && (relation === 'pay' || relation === 'give') && (!isTold(units, i) || /\bas$/u.test(units[i - 1]?.text ?? '')))
      return null;
    if (!verb && relation === 'use' && nominal && !isHad(units, i)) return null;
    if (relation === 'choose' && (!isWilling(units, i) || (!verb && units.slice(0, i).some((one) => has(one, 'GIVE'))))) return null;
    return relation;
  }
  if (
    /^ask(?:s|ed|ing)?$/u.test(unit.text) &&
    units.slice(i + 1, i + 6).some((one, j, rest) => one.text === 'for' && HELP.has(rest[j + 1]?.text ?? ''))
  )
    return 'use';
  // '… because they have to', '… because he must'
  if ((HAVE.has(unit.text) && has(units[i + 1], 'TO') && i >= lastWord(units) - 1) || (unit.text === 'must' && i === lastWord(units)))
    return 'forced';
  if (HAVE.has(unit.text) && isServing(units, i)) return 'benefit';
  if (/^sell|^sold$/u.test(unit.text) && verb) return 'charge';
  if (has(unit, 'CHARGE')) return units[i + 1]?.text === 'with' ? 'act' : verb ? 'charge' : null;
  return has(unit, 'ACT') ? 'act' : null;
}

/** Whether a noun of use is had: 'get treatment', not 'deserve treatment'. */
function isHad(units: readonly Unit[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--)
    if (isVerb(units, j))
      return (
        isAuxiliary(units[j]) ||
        isAny(units[j], ['USE', 'BENEFIT', 'ACT', 'GIVE', 'CHOOSE']) ||
        /^(?:need|want|com)/u.test(units[j]?.text ?? '')
      );
  return true;
}

/** Whether a noun of giving tells what is given, rather than something wanted or used. */
function isTold(units: readonly Unit[], i: number): boolean {
  for (let j = i - 1; j >= 0; j--) {
    if (!isVerb(units, j)) continue;
    const unit = units[j];
    return isAuxiliary(unit) || has(unit, 'PAY') || has(unit, 'GIVE') || LIGHT.test(unit?.text ?? '');
  }
  return true;
}

/** 'want' tells of willingness only for the relationship itself: 'wants to be there', 'didn't want it'. */
function isWilling(units: readonly Unit[], i: number): boolean {
  if (!/^want/u.test(units[i]?.text ?? '')) return true;
  const next = units[i + 1];
  if (units.slice(Math.max(0, i - 3), i).some((unit) => has(unit, 'NEG') || has(unit, 'NOBODY'))) return true;
  if (has(next, 'TO') && units[i + 2]?.text === 'be' && !/^(?:there|here|in\b|involved|part)/u.test(units[i + 3]?.text ?? '')) return false;
  return (
    (has(next, 'TO') && units[i + 2] === undefined) ||
    (has(next, 'TO') && /^(?:be|deal|have|use|come|go|engage|do|participate|take)$/u.test(units[i + 2]?.text ?? '')) ||
    has(next, 'IT') ||
    has(next, 'NOTHING')
  );
}

/** In 'what the customers have paid for' the party right before the verb is its subject, not the clause's. */
export function localSubject(units: readonly Unit[], placed: readonly Placed[], i: number): readonly Ref[] | null {
  let j = i - 1;
  while (j > 0 && (isAdverb(units[j]) || isAuxiliary(units[j]) || has(units[j], 'NEG'))) j--;
  const local = placed.filter((one) => one.at === j && one.prep === null);
  const before = units[j - 1];
  const own = has(before, 'DET') ? units[j - 2] : before;
  return local.length > 0 && (has(own, 'WHAT') || (own !== undefined && !isVerb(units, j - 1) && !isVerb(units, j - 2)))
    ? local.map((one) => one.ref)
    : null;
}

/** Whether 'nothing', 'no money', 'none' follows the verb at `i` as its object. */
export function nothingAfter(units: readonly Unit[], i: number): boolean {
  for (let j = i + 1; j < Math.min(units.length, i + 6); j++) {
    const unit = units[j];
    const next = units[j + 1];
    if (has(unit, 'NOTHING') || unit?.text.startsWith('nothing '))
      return !/(?:^| )for$|^in$/u.test(units[j - 1]?.text ?? '') || has(units[i], 'PAY');
    if (unit?.text === 'no' && (has(next, 'PAY') || has(next, 'GIVE') || has(next, 'EXCHANGE') || VALUE.has(next?.text ?? ''))) return true;
    if (isVerb(units, j) && !isAuxiliary(unit)) return false;
  }
  return false;
}

/** Whether it is had without paying: 'for free', 'for nothing'. */
export function freeAfter(units: readonly Unit[], i: number): boolean {
  for (let j = i; j < units.length; j++) {
    if (units[j]?.text === 'free' && !/^(?:to|choice|will)$/u.test(units[j + 1]?.text ?? '')) return true;
    if (/(?:^| )for$/u.test(units[j]?.text ?? '') && has(units[j + 1], 'NOTHING')) return true;
  }
  return false;
}

/** 'we pay the government': what reaches the organisation goes through another's hands. */
export const reachesPayer = (subject: readonly Ref[], objects: readonly Placed[]): boolean =>
  subject.every((ref) => ref.role !== 'PAYER' && ref.role !== 'CUST') &&
  objects.some((one) => one.ref.role === 'PAYER' && (one.prep === null || one.prep === 'to'));

/** 'pay through …', 'fund it via …', 'pay out of …'. */
export const goesThrough = (units: readonly Unit[], i: number): boolean =>
  units
    .slice(i + 1, i + 8)
    .some((unit, j, rest) => /^(?:via|through)$/u.test(unit.text) || (unit.text === 'out' && rest[j + 1]?.text === 'of'));

export const givesNoValue = (units: readonly Unit[], i: number): boolean =>
  units.slice(i + 1, i + 5).some((unit) => NO_VALUE.has(unit.text));

const WILL =
  /^(?:want|like|fanc|choos|chose|ask|agree|wish|after|consent|pleas|mind|care|bother|volunteer|sign up|keen|willing|happy|opt|in favour|up for)/u;

/** 'whether they fancy it or no', 'if they're after it or not': it happens to them all the same. */
export function isAgainstWill(units: readonly Unit[], i: number): boolean {
  const end = units.findIndex(
    (unit, j) => j > i && (/^or (?:not|no)$/u.test(unit.text) || (unit.text === 'or' && has(units[j + 1], 'NEG'))),
  );
  return end > i && end <= i + 9 && units.slice(i, end).some((unit) => WILL.test(unit.text));
}
