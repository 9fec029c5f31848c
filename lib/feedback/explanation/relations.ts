/** The relations of one clause: which of its words stand for one, of whom, and whether it is denied. */
import { isAdverb, isAny, isAuxiliary, isParty, isVerb } from './clauses';
import { isOrganisation, type Placed } from './discourse';
import type { Tag } from './lexicon';
import { CONSUMERS, CUSTOMERS, type Ref, type Relation } from './refs';
import { has, type Unit } from './units';

/** One relation found, before it is known whose voice says it. */
export interface Told {
  readonly refs: readonly Ref[];
  readonly relation: Relation;
  readonly positive: boolean;
  readonly unit: Unit;
  /** The organisation does it to them: no word of the learner's that they come of their own accord. */
  readonly byOrganisation: boolean;
  /** It reaches the organisation through another. */
  readonly through: boolean;
}

export interface ClauseParts {
  readonly units: readonly Unit[];
  readonly subject: readonly Ref[];
  /** The subject stands in the clause itself. */
  readonly named: boolean;
  readonly placed: readonly Placed[];
  /** Negatives that reach in from outside: 'without …', 'I don't think …'. */
  readonly negatives: number;
  readonly without: boolean;
  /** 'the people we help': said of the party before. */
  readonly contact: readonly Ref[] | null;
  /** A negative anywhere denies all: 'using it doesn't make you a customer'. */
  readonly whole: boolean;
}

export interface ClauseRelations {
  readonly told: readonly Told[];
  readonly negatives: number;
  /** Whether any word of the clause stands for a relation. */
  readonly related: boolean;
}

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
const BURDEN = new Set('trouble grief headache headaches problems hassle lip abuse bother stress'.split(' '));
const VALUE = new Set('money value information info evidence cash payment exchange contribution funding resources'.split(' '));
/** Verbs after which a noun such as 'payment' tells what is given. */
const LIGHT =
  /^(?:mak|giv|gave|provid|bring|brought|offer|put|contribut|volunteer|hand|send|sent|supply|suppli|come|came|flow|add|exchang|involv|do|got|get|has|have|is|are|be|was|were|mean|base|about)/u;

const HELP = new Set('help support assistance advice treatment service protection care a the something it'.split(' '));
/** What one may have that is no service. */
const NO_SERVICE = new Set(
  'choice power say right rights relationship relationships contract control influence expectation expectations customer customers consumer consumers authority deal exchange agreement no any different same interest value effect impact money responsibility need needs difference relation access idea voice vote job'.split(
    ' ',
  ),
);

/** 'have the operation', 'has a cell': a thing had of the organisation, not a choice or a relationship. */
function isServing(units: readonly Unit[], i: number): boolean {
  const article = units[i + 1];
  const thing = units[i + 2];
  if (!article || !thing || !/^(?:the|a|an|their|his|her)$/u.test(article.text)) return false;
  return (
    thing.senses.length === 0 &&
    !NO_SERVICE.has(thing.text) &&
    !units.slice(i + 2).some((one) => NO_SERVICE.has(one.text) || has(one, 'RELN'))
  );
}

const DUTY = /^(?:should|must|ought|need|needs|deserve|deserves|expect|expects|have to|right)$/u;
const isGet = (unit: Unit | undefined): boolean => /^(?:get|gets|getting|got|gotten)$/u.test(unit?.text ?? '');
const formIs = (unit: Unit, form: string): boolean => unit.senses.some((sense) => sense.form === form);

/** The last place that isn't a mark or a dangling 'and', 'or'. */
function lastWord(units: readonly Unit[]): number {
  let last = units.length - 1;
  while (last > 0 && (has(units[last], 'AND') || has(units[last], 'OR') || !/^\p{L}/u.test(units[last]?.text ?? ''))) last--;
  return last;
}

function relationAt(units: readonly Unit[], i: number): Relation | 'act' | 'charge' | null {
  const unit = units[i];
  if (!unit || isParty(unit)) return null;
  const verb = isVerb(units, i);
  for (const [tag, relation] of RELATIONS) {
    const senses = unit.senses.filter((sense) => sense.tag === tag);
    if (senses.length === 0) continue;
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
  if (
    (/^(?:have|has|had)$/u.test(unit.text) && has(units[i + 1], 'TO') && i >= lastWord(units) - 1) ||
    (unit.text === 'must' && i === lastWord(units))
  )
    return 'forced';
  if (/^(?:have|has|had)$/u.test(unit.text) && isServing(units, i)) return 'benefit';
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
    has(next, 'IT')
  );
}

/** In 'what the customers have paid for' the party right before the verb is its subject, not the clause's. */
function localSubject(units: readonly Unit[], placed: readonly Placed[], i: number): readonly Ref[] | null {
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
function nothingAfter(units: readonly Unit[], i: number): boolean {
  for (let j = i + 1; j < Math.min(units.length, i + 6); j++) {
    const unit = units[j];
    const next = units[j + 1];
    if (has(unit, 'NOTHING')) return !/^(?:for|in)$/u.test(units[j - 1]?.text ?? '') || has(units[i], 'PAY');
    if (unit?.text === 'no' && (has(next, 'PAY') || has(next, 'GIVE') || has(next, 'EXCHANGE') || VALUE.has(next?.text ?? ''))) return true;
    if (isVerb(units, j) && !isAuxiliary(unit)) return false;
  }
  return false;
}

/** Whether it is had without paying: 'for free', 'for nothing'. */
function freeAfter(units: readonly Unit[], i: number): boolean {
  for (let j = i; j < units.length; j++) {
    if (units[j]?.text === 'free' && !/^(?:to|choice|will)$/u.test(units[j + 1]?.text ?? '')) return true;
    if (units[j]?.text === 'for' && has(units[j + 1], 'NOTHING')) return true;
  }
  return false;
}

/** 'we pay the government': what reaches the organisation goes through another's hands. */
const reachesPayer = (subject: readonly Ref[], objects: readonly Placed[]): boolean =>
  subject.every((ref) => ref.role !== 'PAYER' && ref.role !== 'CUST') &&
  objects.some((one) => one.ref.role === 'PAYER' && (one.prep === null || one.prep === 'to'));

/** 'pay through …', 'fund it via …', 'pay out of …'. */
const goesThrough = (units: readonly Unit[], i: number): boolean =>
  units
    .slice(i + 1, i + 8)
    .some((unit, j, rest) => /^(?:via|through)$/u.test(unit.text) || (unit.text === 'out' && rest[j + 1]?.text === 'of'));

const givesNoValue = (units: readonly Unit[], i: number): boolean => units.slice(i + 1, i + 5).some((unit) => NO_VALUE.has(unit.text));

/** Reads the relations of a clause from left to right; a negative turns round what comes after it, up to the clause's end. */
export function readRelations(parts: ClauseParts): ClauseRelations {
  const { units, named, placed, without } = parts;
  let { subject } = parts;
  const told: Told[] = [];
  let { negatives } = parts;
  if (parts.whole) negatives += units.filter((unit) => has(unit, 'NEG')).length;
  let weak = false;
  // 'she isn't asked to pay' denies the paying as well
  let unasked = false;
  let related = false;
  let verbs = 0;
  const refsOf = (list: readonly Placed[]) => list.map((one) => one.ref);
  const served = (list: readonly Placed[]) => refsOf(list).filter((ref) => !isOrganisation(ref));

  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit || has(unit, 'IDIOM')) continue;
    if (i > 0 && isVerb(units, i - 1)) verbs++;
    if (has(unit, 'NOTBE')) negatives++;
    if (unit.text === 'whether') break;
    if (parts.whole && has(unit, 'NEG')) continue;
    if (has(unit, 'NEG') || has(unit, 'WITHOUT')) {
      if ((has(units[i + 1], 'ONLY') && !has(unit, 'WITHOUT')) || (without && i === 0)) continue;
      negatives++;
      if (has(units[i + 1], 'WEAK') || (has(units[i + 1], 'HAVE') && has(units[i + 2], 'TO'))) weak = true;
      continue;
    }
    if (
      has(unit, 'TAX') &&
      !related &&
      units.slice(0, i).some((one) => /^(?:come|comes|came|coming)$/u.test(one.text)) &&
      units.slice(0, i).some((one) => /^(?:from|out)$/u.test(one.text))
    ) {
      // 'it comes out of everyone's wages'
      told.push({
        refs: [{ role: 'PUB', key: 'public' }],
        relation: 'pay',
        positive: negatives % 2 === 0,
        unit,
        byOrganisation: false,
        through: true,
      });
      related = true;
      continue;
    }
    const relation = relationAt(units, i);
    if (/^need/u.test(unit.text) && has(units[i + 1], 'TO')) continue;
    if (!relation || (relation === 'act' && !isVerb(units, i) && isParty(units[i + 1]))) continue;
    related = true;
    const verb = isVerb(units, i);
    subject = verb && verbs > 0 ? (localSubject(units, placed, i) ?? parts.subject) : parts.subject;
    const orgOnly = subject.length > 0 && subject.every(isOrganisation);
    // the NHS is an organisation, but pays as well
    const payee = subject.length > 0 && subject.every((ref) => ref.role === 'ORG');
    const past = formIs(unit, 'past');
    const before = units[i - 1];
    const auxiliary = isAuxiliary(before) || isGet(before) || (isAdverb(before) && (isAuxiliary(units[i - 2]) || isGet(units[i - 2])));
    const helper = isAdverb(before) && !isAuxiliary(before) ? units[i - 2] : before;
    const passive = verb && past && auxiliary && !(has(helper, 'HAVE') && !isGet(helper));
    const after = placed.filter((one) => one.at > i);
    const by = after.filter((one) => one.prep === 'by');
    const from = after.filter((one) => one.prep === 'from' && !isOrganisation(one.ref));
    const partners = placed.filter((one) => one.prep !== null && /^(?:with|between|for|from|to|in)$/u.test(one.prep));
    const objects = after.filter((one) => one.prep === null || /^(?:to|for|on|with|upon)$/u.test(one.prep));
    const positive =
      (negatives + (nothingAfter(units, i) ? 1 : 0) + (unasked && (relation === 'pay' || relation === 'give') ? 1 : 0)) % 2 === 0;
    if (relation === 'forced' && /^(?:not|never|did not|do not) (?:been )?ask/u.test(unit.text) && has(units[i + 1], 'TO')) unasked = true;
    const say = (refs: readonly Ref[], what: Relation, yes: boolean, byOrganisation = false, through = false) => {
      if (refs.length > 0) told.push({ refs, relation: what, positive: yes, unit, byOrganisation, through });
    };

    // 'should be treated with respect' tells of a duty
    if (relation === 'act' && passive && units.slice(0, i).some((one) => DUTY.test(one.text))) continue;
    if (relation === 'charge') {
      const sold = /^sell|^sold$/u.test(unit.text);
      if (sold) say(refsOf(after.filter((one) => one.prep === 'to' && !isOrganisation(one.ref))), 'pay', positive);
      else if (passive) say(subject, 'pay', positive);
      else if (payee || subject.length === 0) say(served(objects), 'pay', positive);
    } else if (relation === 'act') {
      if (parts.contact) say(parts.contact, 'use', positive);
      else if (passive) say(subject, 'use', positive, subject.length > 1);
      else if (orgOnly || subject.length === 0) say(served(objects), 'use', positive, true);
      else if (objects.some((one) => isOrganisation(one.ref)) && /^(?:help|support|assist|aid)/u.test(unit.text))
        say(subject, 'give', positive);
      else if (past && !after.some((one) => !isOrganisation(one.ref))) say(subject, 'use', positive, subject.length > 1);
      else if (subject.every((ref) => ref.role === 'SELF' || ref.role === 'YOU')) say(served(objects), 'use', positive, true);
      else if (/^(?:see|sees|saw|seen|look|hear|hears)/u.test(unit.text) && !objects.some((one) => isOrganisation(one.ref)))
        say(subject, 'benefit', positive);
    } else if (relation === 'pay' || relation === 'give') {
      if (relation === 'give' && units.slice(i + 1, i + 7).some((one) => BURDEN.has(one.text))) {
        if (!orgOnly) say(subject, 'give', false);
        continue;
      }
      if (
        relation === 'give' &&
        subject.length > 0 &&
        subject.every((ref) => ref.key === 'self') &&
        !units.some((one) => has(one, 'PAY') || has(one, 'TAX')) &&
        served(objects).length > 0
      ) {
        // 'we provide our service to them'
        say(served(objects), 'use', positive, true);
        continue;
      }
      if (givesNoValue(units, i) && !/\bfor\b/u.test(unit.text)) continue;
      if (passive) {
        if (by.length > 0) say(refsOf(by), relation, positive);
        else if (relation === 'give' && !orgOnly) say(subject, 'use', positive, true);
      } else if (without && !verb && from.length > 0) say(refsOf(from), relation, true);
      else if (payee || (orgOnly && relation === 'give') || subject.length === 0) {
        if (relation === 'pay' && from.length > 0) say(refsOf(from), 'pay', positive);
        else if (!verb && partners.length > 0) say(served(partners), relation, positive);
        else if (orgOnly && relation === 'give') say(served(objects), 'use', positive, true);
        else if (subject.length === 0 && by.length > 0) say(refsOf(by), relation, positive);
      } else if (from.length > 0 && !verb && relation === 'pay' && !subject.includes(CUSTOMERS)) say(refsOf(from), 'pay', positive);
      else if (!(weak && !positive && subject.includes(CUSTOMERS)))
        say(subject, relation, positive, false, relation === 'pay' && (goesThrough(units, i) || reachesPayer(subject, objects)));
    } else if (relation === 'exchange' || relation === 'one-way') {
      const course = partners.filter((one) => one.ref === CUSTOMERS || one.ref === CONSUMERS || !named);
      const parties = (!verb && course.length > 0) || subject.length === 0 || orgOnly ? served(partners) : subject;
      say(parties, 'exchange', relation === 'one-way' ? !positive : positive);
      if (relation === 'one-way' && positive) say(parties, 'use', true, true);
    } else if (relation === 'use' || relation === 'benefit') {
      if (payee || (orgOnly && relation === 'benefit')) {
        if (from.length > 0)
          say(refsOf(from), 'pay', /money|cash|fund|budget|pay/u.test(units.map((one) => one.text).join(' ')) && positive);
        continue;
      }
      // 'should be listened to' tells of a duty, 'is used' of nobody's use
      if (passive && relation === 'use' && !isGet(helper) && !/^(?:given|provided|been|being)/u.test(unit.text)) continue;
      if (weak && !positive) continue;
      if (relation === 'benefit' && from.length > 0 && subject.some((ref) => ref.role === 'PAYER'))
        say(refsOf(from), 'pay', positive, false, true);
      say(subject, relation, positive);
      if (positive && freeAfter(units, i)) say(subject, 'pay', false);
    } else if (relation === 'return') {
      if (told.some((one) => one.relation === 'give' || one.relation === 'pay')) continue;
      if (orgOnly) {
        // 'with criminals the police get nothing back'
        say(served(partners), 'give', (negatives + (/^nothing/u.test(unit.text) ? 1 : 0)) % 2 === 0);
        continue;
      }
      say(subject, 'return', (negatives + (/^nothing/u.test(unit.text) ? 1 : 0)) % 2 === 0);
    } else {
      const target = placed.filter((one) => one.prep !== null && /^(?:on|upon)$/u.test(one.prep));
      const refs =
        relation === 'forced' && target.length > 0
          ? served(target)
          : subject.length === 0
            ? served(partners)
            : orgOnly
              ? relation === 'forced'
                ? served(objects)
                : []
              : subject;
      // having a say is influence rather than choice; having none is neither
      if (/\bsay$/u.test(unit.text) && relation === 'choose' && positive) continue;
      say(refs, 'choose', relation === 'forced' ? negatives % 2 === 1 : positive);
      if (/^(?:get|take|took)/u.test(unit.text) && relation === 'forced') say(subject, 'benefit', true);
    }
  }
  return { told, negatives, related };
}
