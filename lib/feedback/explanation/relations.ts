/** The relations of one clause: which of its words stand for one, of whom, and whether it is denied. */

import { isOrganisation, type Placed } from './discourse';
import { isAdverb, isAuxiliary, isParty, isPlaceOfUse, isVerb } from './parts-of-speech';
import { CONSUMERS, CUSTOMERS, type Ref, type Relation } from './refs';
import {
  BURDEN,
  DUTY,
  formIs,
  freeAfter,
  givesNoValue,
  goesThrough,
  isAgainstWill,
  isGet,
  localSubject,
  nothingAfter,
  reachesPayer,
  relationAt,
} from './relation-words';
import type { ClauseParts, ClauseRelations, Told } from './told';
import { turnAt } from './turns';
import { has } from './units';

/** Reads the relations of a clause from left to right; a negative turns round what comes after it, up to the clause's end. */
export function readRelations(parts: ClauseParts): ClauseRelations {
  const { units, named, placed, without } = parts;
  let { subject } = parts;
  const told: Told[] = [];
  let { negatives } = parts;
  if (parts.whole) negatives += units.filter((unit) => has(unit, 'NEG')).length;
  // the place of a relation that a 'no' before it denies alone
  let alone = -1;
  let weak = false;
  // 'she isn't asked to pay' denies the paying as well
  let unasked = false;
  let related = false;
  let verbs = 0;
  const refsOf = (list: readonly Placed[]) => list.map((one) => one.ref);
  const served = (list: readonly Placed[]) => refsOf(list).filter((ref) => !isOrganisation(ref));

  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (alone === i) negatives++;
    if (alone >= 0 && i > alone) {
      negatives--;
      alone = -1;
    }
    if (unit?.text === 'if' && i === 0 && isAgainstWill(units, 0)) {
      // 'if they're after it or not'
      told.push({ refs: subject, relation: 'choose', positive: false, unit, byOrganisation: false, through: false });
      related = true;
      break;
    }
    if (!unit || (has(unit, 'IDIOM') && !has(unit, 'FORCED'))) continue;
    if (i > 0 && isVerb(units, i - 1)) verbs++;
    if (has(unit, 'NOTBE')) negatives++;
    if (unit.text === 'whether') {
      // 'whether they fancy it or no'
      if (isAgainstWill(units, i))
        told.push({ refs: subject, relation: 'choose', positive: false, unit, byOrganisation: false, through: false });
      break;
    }
    if (parts.whole && has(unit, 'NEG')) continue;
    if (has(unit, 'NEG') || has(unit, 'WITHOUT')) {
      if ((has(units[i + 1], 'ONLY') && !has(unit, 'WITHOUT')) || (without && i === 0)) continue;
      // 'no pay no cancel': each denies its own
      if (unit.text === 'no' && isVerb(units, i + 1) && relationAt(units, i + 1)) {
        alone = i + 1;
        continue;
      }
      negatives++;
      if (has(units[i + 1], 'WEAK') || (has(units[i + 1], 'HAVE') && has(units[i + 2], 'TO'))) weak = true;
      continue;
    }
    // 'all supplied and none requested'
    if (/^(?:none|nothing)$/u.test(unit.text) && isVerb(units, i + 1) && units[i + 1]?.senses.some((sense) => sense.form === 'past')) {
      alone = i + 1;
      continue;
    }
    const turn = turnAt({ units, subject, placed, negatives, related }, i);
    if (turn) {
      if (turn.told) told.push(turn.told);
      related = true;
      i = turn.last;
      continue;
    }
    const relation = relationAt(units, i);
    if (/^need/u.test(unit.text) && has(units[i + 1], 'TO')) continue;
    if (!relation || (relation === 'act' && !isVerb(units, i) && isParty(units[i + 1]))) continue;
    related = true;
    const host = isPlaceOfUse(unit) ? placed.find((one) => one.at === i - 1) : undefined;
    if (host && !isOrganisation(host.ref)) {
      // 'these aren't the people in the beds': who is in them isn't denied
      told.push({ refs: [host.ref], relation: 'use', positive: true, unit, byOrganisation: false, through: false });
      continue;
    }
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
    const isNone = (one: Placed) => units.slice(Math.max(0, one.at - 4), one.at).some((each) => has(each, 'NOTHING'));
    const from = after.filter(
      (one) =>
        (/^(?:from|off)$/u.test(one.prep ?? '') || (one.prep === 'of' && units[one.at - 2]?.text === 'out')) &&
        !isOrganisation(one.ref) &&
        !isNone(one),
    );
    const partners = placed.filter((one) => one.prep !== null && /^(?:with|between|for|from|to|in)$/u.test(one.prep));
    const objects = after.filter((one) => one.prep === null || /^(?:to|for|on|with|upon)$/u.test(one.prep));
    const positive =
      // 'they don't give nothing': in most people's English the second negative only stresses the first
      ((negatives > 0 || subject.some((ref) => ref.role === 'NOBODY') ? negatives : nothingAfter(units, i) ? 1 : 0) +
        (unasked && (relation === 'pay' || relation === 'give') ? 1 : 0)) %
        2 ===
      0;
    if (relation === 'forced' && /^(?:not|never|did not|do not) (?:been )?ask/u.test(unit.text) && has(units[i + 1], 'TO')) unasked = true;
    const say = (refs: readonly Ref[], what: Relation, yes: boolean, byOrganisation = false, through = false) => {
      if (refs.length > 0) told.push({ refs, relation: what, positive: yes, unit, byOrganisation, through });
    };

    // 'money goes in from him and none from the lad'
    if (relation === 'pay' || relation === 'give')
      say(refsOf(after.filter((one) => one.prep === 'from' && !isOrganisation(one.ref) && isNone(one))), relation, false);
    // 'should be treated with respect' tells of a duty
    if (relation === 'act' && passive && units.slice(0, i).some((one) => DUTY.test(one.text))) continue;
    if (relation === 'charge') {
      const sold = /^sell|^sold$/u.test(unit.text);
      if (sold) say(refsOf(after.filter((one) => one.prep === 'to' && !isOrganisation(one.ref))), 'pay', positive);
      else if (passive) say(subject, 'pay', positive);
      else if (payee || subject.length === 0) say(served(objects), 'pay', positive);
      else if (subject.every((ref) => ref.key === 'self'))
        // 'we charge overseas visitors'; 'we don't charge anyone' is of nobody in particular
        say(
          served(objects).filter((ref) => positive || !/^any/u.test(ref.key)),
          'pay',
          positive,
        );
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
        served(objects).some((ref) => ref.key !== 'self')
      ) {
        // 'we provide our service to them'
        say(served(objects), 'use', positive, true);
        continue;
      }
      if (relation === 'give' && verb && units[i + 1]?.text === 'me' && subject.every((ref) => ref.role !== 'SELF')) {
        // 'they gave me toast'
        say(served(objects), 'use', positive, true);
        continue;
      }
      // 'I'd put drug dealers as customers'
      if (/^put/u.test(unit.text) && placed.some((one) => one.at > i && (one.ref === CUSTOMERS || one.ref === CONSUMERS))) continue;
      // 'Depends what list you put them in'
      if (/^put/u.test(unit.text) && units.some((one) => /^(?:lists?|box|boxes|column|columns|pile)$/u.test(one.text))) continue;
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
      if (parts.contact && /contact/u.test(unit.text)) {
        // 'everybody we come in contact with'
        say(parts.contact, 'use', positive);
        continue;
      }
      if (payee || (orgOnly && relation === 'benefit')) {
        // 'the hospital gets something from her'
        if (/\bfrom$/u.test(unit.text)) say(served(objects), 'give', positive);
        if (from.length > 0) {
          const money = /money|cash|fund|budget|pay/u.test(units.map((one) => one.text).join(' '));
          // 'the police get evidence from witnesses'
          say(refsOf(from), money ? 'pay' : 'give', positive);
        }
        continue;
      }
      // 'should be listened to' tells of a duty, 'is used' of nobody's use
      if (passive && relation === 'use' && !isGet(helper) && !/^(?:given|provided|been|being)/u.test(unit.text)) continue;
      if (weak && !positive) continue;
      const taken = /\b(?:from|off)$/u.test(unit.text) ? served(objects) : [];
      if (relation === 'benefit' && taken.length > 0 && subject.some((ref) => ref.role === 'PAYER'))
        say(taken, 'pay', positive, false, true);
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
      say(subject, 'return', Math.max(negatives, /^nothing/u.test(unit.text) ? 1 : 0) % 2 === 0);
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
