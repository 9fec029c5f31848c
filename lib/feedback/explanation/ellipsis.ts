/** Clauses that leave their verb to the one before: 'consumers don't', 'consumers nothing', '… but the people in the beds are not'. */

import { DO } from '../reading/closed-classes';
import type { Tag } from './lexicon';
import { isAdverb, isAny, isAuxiliary, isParty } from './parts-of-speech';
import { has, type Unit } from './units';

const SMALL: readonly Tag[] = ['NEG', 'NOTHING', 'PREP', 'IT', 'TAX', 'THAT'];

/** Nothing but parties, 'not', 'do' and small words, one of which carries the verb that is left out. */
export function isElliptic(units: readonly Unit[]): boolean {
  // 'you have no customers' lacks nothing
  const carrier = units.findIndex((unit) => isAuxiliary(unit));
  if (carrier >= 0 && isAny(units[carrier], ['BE', 'HAVE']) && units.some((unit, i) => i > carrier && isAny(unit, ['CUST', 'CONS'])))
    return false;
  const rest = units.filter((unit) => !isParty(unit) && !has(unit, 'DET') && /^\p{L}/u.test(unit.text) && !has(unit, 'AND'));
  return (
    rest.every((unit) => isAny(unit, SMALL) || isAuxiliary(unit) || isAdverb(unit)) &&
    rest.some((unit) => isAny(unit, ['NEG', 'NOTHING', 'DO']))
  );
}

/** '… are not', '… don't' at the clause's end, whatever is tagged on after a comma. */
export function isCutOff(units: readonly Unit[]): boolean {
  const comma = units.findLastIndex((unit) => unit.text === ',');
  const end = comma > 2 && units.length - comma <= 3 ? comma : units.length;
  return end > 2 && has(units[end - 1], 'NEG') && isAuxiliary(units[end - 2]);
}

/** '…, do they?', '…, isn't it': asks for assent and says nothing. */
export const isTag = (units: readonly Unit[]): boolean =>
  units.length >= 2 &&
  units.length <= 3 &&
  isAuxiliary(units[0]) &&
  units.slice(1).every((unit) => has(unit, 'NEG') || (unit.to - unit.from === 1 && isAny(unit, ['THEY', 'IT', 'YOU', 'SELF', 'THERE']))) &&
  !units.every((unit) => has(unit, 'NEG') || isAuxiliary(unit));

/** 'the council does it for them', 'the shops do that': what the clause before said, of somebody else. */
/** 'he did none of those'. */
export const didNone = (units: readonly Unit[]): boolean =>
  units.some((unit, i) => has(unit, 'DO') && /^(?:none|neither|nothing)$/u.test(units[i + 1]?.text ?? '') && units[i + 2]?.text === 'of');

export function isDoneInstead(units: readonly Unit[]): boolean {
  return units.some(
    (unit, i) => has(unit, 'DO') && DO.has(unit.text) && /^(?:it|that|this|so)$/u.test(units[i + 1]?.text ?? '') && isParty(units[i - 1]),
  );
}
