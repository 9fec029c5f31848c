/** Which of the misconceptions M1-M5 an explanation holds, in the learner's own voice. */
import type { MisconceptionId } from '../types';
import type { Ref, Role } from './refs';
import type { Place, Signs } from './signs';
import { isGiving, type Standing } from './standing';

export type Misconceptions = readonly { readonly id: MisconceptionId; readonly from: number; readonly to: number }[];

const CONDITION = new Set('if with without unless were lose losing'.split(' '));
const PAYING = new Set<Role>(['PAYER', 'TAXP']);

/** M1: no price, so no customers. */
function noPriceNoCustomers(signs: Signs): Place | undefined {
  const denial =
    signs.all('NOCUST').find((sign) => !signs.denied(sign) && !signs.near(sign, CONDITION, 4)) ??
    signs.all('WRONGWORD').find((sign) => !signs.denied(sign));
  if (!denial) return undefined;
  const price = signs.all('NOPRICE').find((sign) => Math.abs(sign.sentence.index - denial.sentence.index) <= 1);
  if (!price) return undefined;
  const from = Math.min(price.from, denial.from);
  return { from, to: Math.max(price.to, denial.to) };
}

/** M2: whoever uses is a customer. */
function userIsCustomer(standing: Standing): Place | undefined {
  const { find, isCalled, own } = standing;
  const gives = (ref: Ref) =>
    own.some(
      (claim) =>
        claim.ref.key === ref.key &&
        claim.positive &&
        (isGiving(claim.relation) || claim.relation === 'return' || claim.relation === 'choose'),
    );
  return find((claim) => {
    if (claim.relation !== 'use' || !claim.positive) return false;
    const { ref } = claim;
    if (ref.role === 'CUST') return !own.some((one) => one.positive && isGiving(one.relation) && standing.isCustomer(one.ref));
    if (!isCalled(ref, 'customer') || isCalled(ref, 'consumer')) return false;
    return !gives(ref);
  });
}

/** M3: consumers are those who pay. */
function consumersPay(standing: Standing): Place | undefined {
  return standing.find(
    (claim) =>
      claim.relation === 'pay' &&
      claim.positive &&
      !claim.indirect &&
      !claim.additive &&
      !claim.shared &&
      !claim.conditional &&
      (claim.ref.role === 'CONS' || (standing.isCalled(claim.ref, 'consumer') && claim.ref.role === 'GEN')),
  );
}

/** M4: being the reason for the service makes a customer. */
function reasonMakesCustomer(standing: Standing, signs: Signs): Place | undefined {
  const { reading, own } = standing;
  for (const label of reading.labels) {
    if (label.voice !== 'own' || !label.positive || label.as !== 'customer' || PAYING.has(label.ref.role)) continue;
    if (own.some((claim) => claim.ref.key === label.ref.key && claim.positive && isGiving(claim.relation))) continue;
    const sign = signs.all('REASON').find((one) => Math.abs(one.sentence.index - label.sentence) <= 1);
    if (sign) return { from: Math.min(sign.from, label.from), to: Math.max(sign.to, label.to) };
  }
  return undefined;
}

const SAME_AS = new Set(
  'thing things people person meaning really one group word words to anyway difference me imo mate basically for as in but both just though tbh lol if because when whatever whether'.split(
    ' ',
  ),
);
const SCOPED = ['SOMETIMES', 'BOTHWORD'] as const;

/** M5: the two words always mean the same. */
function wordsMeanTheSame(standing: Standing, signs: Signs): Place | undefined {
  const { reading } = standing;
  const { words } = reading;
  if (standing.own.some((claim) => isGiving(claim.relation) && !claim.positive && standing.isConsumer(claim.ref))) return undefined;
  return signs.all('SAME').find((sign) => {
    if (signs.denied(sign)) return false;
    const next = words[sign.to]?.text;
    const text = words
      .slice(sign.from, sign.to)
      .map((word) => word.text)
      .join(' ');
    if (/^(?:the )?same$/u.test(text) && next !== undefined && /^\p{L}/u.test(next) && !SAME_AS.has(next)) return false;
    if (/same (?:relationship|way)|equally/u.test(text)) return false;
    if (SCOPED.some((tag) => sign.sentence.signs.some((one) => one.tag === tag))) return false;
    if (sign.sentence.signs.some((one) => one.tag === 'NODIFF' && one.from !== sign.from)) return false;
    return !signs.all('APART').some((one) => one.from > sign.from);
  });
}

export function findMisconceptions(standing: Standing, signs: Signs): Misconceptions {
  const found = [
    ['M1', noPriceNoCustomers(signs)],
    ['M2', userIsCustomer(standing)],
    ['M3', consumersPay(standing)],
    ['M4', reasonMakesCustomer(standing, signs)],
    ['M5', wordsMeanTheSame(standing, signs)],
  ] as const;
  return found.flatMap(([id, place]) => (place ? [{ id, from: place.from, to: place.to }] : []));
}
