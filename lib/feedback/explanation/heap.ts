/** Words heaped up without a sentence: 'government victims public criminals exchange value'. They say nothing of anybody. */
import { isParty, isVerb } from './parts-of-speech';
import { has, type Unit } from './units';

const RUN = 3;
const isRelation = (unit: Unit): boolean =>
  unit.senses.some(
    (sense) =>
      (sense.tag === 'PAY' || sense.tag === 'GIVE' || sense.tag === 'USE' || sense.tag === 'BENEFIT' || sense.tag === 'EXCHANGE') &&
      sense.form === 'base',
  );

/** Whether three parties or three bare verbs stand in a row, or 'customers consumers' without a verb of the second's own. */
export function isHeap(units: readonly Unit[]): boolean {
  let parties = 0;
  let relations = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit) break;
    parties = isParty(unit) && !has(unit, 'THEY') && !has(unit, 'GEN') && !has(unit, 'SELF') ? parties + 1 : 0;
    relations = isRelation(unit) ? relations + 1 : 0;
    if (parties > RUN || relations >= RUN) return true;
    const before = units[i - 1];
    const pair = (has(before, 'CUST') && has(unit, 'CONS')) || (has(before, 'CONS') && has(unit, 'CUST'));
    if (pair && !isVerb(units, i + 1)) return true;
  }
  return false;
}
