/** Where a clause begins: what the next unit makes of the clause that is being gathered. */
import type { Tag } from './lexicon';
import type { Link } from './links';
import { isAdverb, isAny, isAuxiliary, isIng, isParty, isPast, isSubjectAt, isVerb, verbFollows } from './parts-of-speech';
import { has, type Unit } from './units';

/** A sentence on its way to clauses. */
export interface Open {
  readonly units: readonly Unit[];
  /** What the clause holds so far, and how it is linked to what went before. */
  readonly current: readonly Unit[];
  readonly link: Link;
  /** Whether it has its verb; and whether the clause that it interrupts has. */
  readonly verb: boolean;
  readonly outerVerb: boolean;
}

const PRONOUN: readonly Tag[] = ['SELF', 'YOU', 'ORG'];

/** ', and the one who dances … is the consumer': somebody new, with a copula and one of the two words to come. */
export function isAnother({ units }: Open, i: number): boolean {
  const at = has(units[i], 'AND') ? i + 1 : i;
  const who = has(units[at], 'DET') ? at + 2 : at + 1;
  if (!has(units[who - 1], 'GEN') || !(has(units[who], 'WHO') || has(units[who], 'THAT'))) return false;
  return units
    .slice(who, who + 12)
    .some((unit, j, rest) => has(unit, 'BE') && rest.slice(j + 1, j + 4).some((one) => isAny(one, ['CUST', 'CONS'])));
}

/** Whether 'who' or 'that' at `i` goes on with the party before it. */
export function isRelative(open: Open, i: number): boolean {
  const { units } = open;
  const unit = units[i];
  const before = units[i - 1];
  const cleft = before?.text === ',' && has(open.current[0], 'IT') && has(open.current[1], 'BE') && verbFollows(units, i + 1);
  const party =
    cleft || isParty(before) || (before?.text === ',' && isParty(units[i - 2])) || (has(before, 'PREP') && isParty(units[i - 2]));
  return (
    party &&
    (has(unit, 'WHO') ||
      // 'them as pays', 'the ones as pays'
      (unit?.text === 'as' &&
        /^(?:them|those|they|one|ones|folk|folks|people|anyone|anybody|someone|him|he)$/u.test(before?.text.split(' ').at(-1) ?? '') &&
        isVerb(units, i + 1)) ||
      (unit?.text === 'what' && isVerb(units, i + 1)) ||
      (has(unit, 'THAT') && verbFollows(units, i + 1)))
  );
}

/** 'the people who pay | are customers': a second finite verb takes up the clause that was interrupted. */
export function isResumed(open: Open, i: number): boolean {
  const { units, link } = open;
  const unit = units[i];
  const before = units[i - 1];
  if (open.outerVerb || !['who', 'contact', 'and', 'or', 'but', 'without'].includes(link)) return false;
  if (link !== 'who' && link !== 'contact' && link !== 'without' && isParty(open.current[0])) return false;
  if (isIng(unit) || (unit?.senses.some((sense) => sense.form === 'past') && !isAuxiliary(unit))) return false;
  return !(isAuxiliary(before) || isAny(before, ['TO', 'NEG', 'DET', 'PREP']) || (isAdverb(before) && isAuxiliary(units[i - 2])));
}

/** 'whoever is helped | is the customer': the second copula is said of whoever it is. */
export function isWhoeverResumed(open: Open, i: number): boolean {
  const { units } = open;
  if (!open.verb || !has(units[i], 'BE') || !/^(?:whoever|whomever|anyone|anybody|everyone|everybody)$/u.test(open.current[0]?.text ?? ''))
    return false;
  const at = has(units[i + 1], 'DET') ? i + 2 : i + 1;
  return isAny(units[at], ['CUST', 'CONS']) && !isAuxiliary(units[i - 1]) && !isAny(units[i - 1], ['NEG', 'TO']);
}

/** 'customers pay consumers use': a subject with its own verb, without any mark. */
export function isRunOn(open: Open, i: number): boolean {
  const { units } = open;
  const unit = units[i];
  const before = units[i - 1];
  if (!open.verb || isAuxiliary(before)) return false;
  // 'to whoever needs it'
  if (has(unit, 'WHO')) return isVerb(units, i + 1);
  if (!isParty(unit) || /^(?:them|him)$/u.test(unit?.text ?? '') || isAny(before, ['PREP', 'TO'])) return false;
  // 'the meal the government ordered': after an article only before a verb that can be nothing else
  if (has(before, 'DET')) {
    if (has(units[i - 2], 'GEN')) return isVerb(units, i + 1) && !isAuxiliary(units[i + 1]);
    return !isAny(units[i - 2], ['PREP', 'TO', 'DET']) && !isAuxiliary(units[i - 2]) && isPast(units, i + 1);
  }
  if (has(units[i + 1], 'WHO') || (isParty(before) && !isAny(unit, ['SELF', 'YOU', 'THEY']))) return false;
  if (isComplement(units, i)) return false;
  return isSubjectAt(units, i) && (open.outerVerb || has(unit, 'CUST') || has(unit, 'CONS'));
}

/** 'They are the best customers we have': what stands after the copula, with nothing but articles and adjectives between. */
function isComplement(units: readonly Unit[], i: number): boolean {
  let at = i - 1;
  while (at >= 0 && (has(units[at], 'DET') || units[at]?.senses.length === 0)) at--;
  return i - at > 1 && has(units[at], 'BE');
}

/** 'the people we help': a clause put straight after its party. */
export function isContact(open: Open, i: number): boolean {
  const { units } = open;
  return (
    !open.verb &&
    isParty(units[i - 1]) &&
    !isAny(units[i - 1], PRONOUN) &&
    ((isAny(units[i], PRONOUN) && isVerb(units, i + 1) && !isAuxiliary(units[i + 1])) ||
      // 'whoever the advocate helps'
      (has(units[i - 1], 'WHO') &&
        has(units[i], 'DET') &&
        isAny(units[i + 1], PRONOUN) &&
        isVerb(units, i + 2) &&
        !isAuxiliary(units[i + 2])))
  );
}
