/** What stands behind a verb of theirs, and what it tells: a sum and what it is for, a thing that is done, what is given. */

import type { Token } from '../../reading';
import { type Complement, ME, MY } from './clause';
import { GIVEN_NOUNS, THEIR_VERBS } from './vocabulary';

/** What a verb of theirs tells: of their giving, their getting, both, a deed for nobody named, or nothing. */
export type Side = 'gives' | 'gets' | 'both' | 'acts' | 'neither';

const MY_WORK =
  /^(?:time|work|services?|skills?|advice|help|expertise|labour|hours|talents?|songs|music|paintings|designs|bread|cakes|eggs|vegetables|lessons|opinion|knowledge|products?|stuff)$/u;

/** 'For three years', 'for ever'. */
export const isTime = (tokens: readonly Token[], at: number): boolean =>
  [0, 1, 2].some((ahead) => /^(?:years?|months?|weeks?|days?|ages|ever|life|now|decades?)$/u.test(tokens[at + ahead]?.word ?? ''));

/** 'Pay for the lot of it': that they pay, and not what they have for it. */
const isAllOfIt = (tokens: readonly Token[], at: number): boolean =>
  /^(?:it|everything|all)$/u.test(tokens[at]?.word ?? '') ||
  (tokens[at]?.word === 'the' && /^(?:lot|whole|rest|upkeep)$/u.test(tokens[at + 1]?.word ?? ''));

/** 'Forty quid a head for a plate': the sum and what it is for. */
export function isForSomething(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++) {
    const after = tokens[i + 1]?.word ?? '';
    if (tokens[i]?.word === 'for' && MY.has(after)) return MY_WORK.test(tokens[i + 2]?.word ?? '');
    if (tokens[i]?.word === 'for' && !ME.has(after) && !isAllOfIt(tokens, i + 1) && !isTime(tokens, i + 1)) return true;
    // 'They pay 300 each to learn Excel'.
    if (tokens[i]?.word === 'to' && THEIR_VERBS.get(after)?.kind === 'gets') return true;
    // 'They pay me to clean'.
    if (tokens[i]?.word === 'to' && ME.has(tokens[i - 1]?.word ?? '') && after !== 'be') return true;
  }
  return false;
}

export const isDoneIn = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 3); i++)
    if (/[a-z]{2}(?:ed|fed|done|ready|sorted)$|^(?:fed|done|ready)$/u.test(tokens[i]?.word ?? '')) return true;
  return false;
};

export const givenNoun = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (GIVEN_NOUNS.has(tokens[i]?.key ?? '')) return true;
  return false;
};

export const takes = (o: Complement): Side =>
  o.toMe ||
  o.forMe ||
  o.has('kids', 'children', 'dog', 'turns') ||
  o.next === 'care' ||
  (/^(?:in|over|out|up)$/u.test(o.next) && o.onMine) ||
  (o.onMine && o.has('packages', 'package', 'parcels', 'parcel', 'post', 'deliveries', 'bins', 'calls', 'minutes', 'messages'))
    ? 'gives'
    : o.next === ''
      ? 'neither'
      : 'gets';

/** 'Signs off my hours': the particle belongs to the verb. */
export const OFF = /^(?:sign|drop|pay|tick|polish|round|show|top|finish|see|cut|kick)$/u;

/** A deed at home with an object is done for the household. */
export const OBJECT_OPENS = /^(?:the|a|everything|it|dinner|tea|meals?|all|up)$/u;
