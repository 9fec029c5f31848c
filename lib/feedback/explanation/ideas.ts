/** Which of the ideas K1-K5 an explanation holds: present, absent, or contradicted by what it says. */
import type { IdeaId, IdeaState } from '../types';
import type { Signs } from './signs';
import { isGiving, isTaking, type OwnClaim, type Standing } from './standing';

export interface Found {
  readonly state: IdeaState;
  /** Places of the words that show it. */
  readonly from: number;
  readonly to: number;
}

const ABSENT: Found = { state: 'absent', from: 0, to: 0 };
const NEVER = new Set(['never']);
type At = { readonly from: number; readonly to: number } | undefined;
const present = (at: At): Found => (at ? { state: 'present', from: at.from, to: at.to } : ABSENT);
const contradicted = (at: At): Found => (at ? { state: 'contradicted', from: at.from, to: at.to } : ABSENT);

/** K1: customers give value, or pay. */
function customersGive(standing: Standing, signs: Signs): Found {
  const { find, isCustomer, isConsumer, isCalled, reading } = standing;
  const served = (claim: OwnClaim) => isConsumer(claim.ref) && !isCalled(claim.ref, 'customer');
  const gives = find((claim) => {
    if (claim.positive === claim.conditional && claim.ref.role !== 'GEN') return false;
    if (!isGiving(claim.relation) && claim.relation !== 'return') return false;
    if (isCustomer(claim.ref) || isCalled(claim.ref, 'customer')) return claim.positive || claim.conditional;
    if (served(claim)) return false;
    if (claim.relation === 'return') return false;
    if (claim.ref.role === 'SELF' || claim.ref.role === 'PUB' || claim.ref.role === 'YOU' || claim.ref.role === 'NHS')
      return claim.positive && (claim.relation === 'pay' || reading.named.has('CUST'));
    if (claim.ref.role === 'GEN' || claim.ref.role === 'OTHER')
      return claim.positive && (claim.relation === 'pay' || reading.named.has('CUST'));
    return false;
  });
  if (gives) return present(gives);
  const named = reading.labels.find(
    (label) => label.voice === 'own' && label.positive && label.as === 'customer' && label.ref.role === 'TAXP',
  );
  if (named) return present(named);
  const taxed = signs.own('TAX');
  if (taxed && !signs.denied(taxed)) {
    const payer = find((claim) => claim.relation === 'pay' && claim.positive && claim.indirect && claim.ref.role !== 'CONS');
    if (payer) return present(payer);
  }
  return contradicted(
    find(
      (claim) =>
        !claim.positive &&
        !claim.conditional &&
        (claim.relation === 'pay' || claim.relation === 'give' || claim.relation === 'exchange') &&
        (claim.ref.role === 'CUST' || isCalled(claim.ref, 'customer')),
    ) ?? find((claim) => !claim.positive && claim.ref.role === 'NOBODY' && isGiving(claim.relation)),
  );
}

/** K2: consumers use, or are acted on, without giving for it. */
function consumersTake(standing: Standing, first: Found): Found {
  const { find, isConsumer, own } = standing;
  const pays = find(
    (claim) =>
      claim.ref.role === 'CONS' &&
      claim.relation === 'pay' &&
      claim.positive &&
      !claim.indirect &&
      !claim.additive &&
      !claim.shared &&
      !claim.conditional,
  );
  if (pays) return contradicted(pays);
  const takes = find((claim) => isTaking(claim.relation) && claim.positive && isConsumer(claim.ref));
  const withholds =
    find((claim) => isGiving(claim.relation) && !claim.positive && !claim.conditional && isConsumer(claim.ref)) ??
    find((claim) => claim.relation === 'return' && !claim.positive && isConsumer(claim.ref));
  if (withholds) return present(withholds);
  if (takes && first.state === 'present') return present(takes);
  const other = find(
    (claim) =>
      isTaking(claim.relation) &&
      claim.positive &&
      (claim.ref.role === 'GEN' || claim.ref.role === 'OTHER') &&
      !standing.isCustomer(claim.ref),
  );
  if (other && first.state === 'present' && own.some((claim) => claim.relation === 'pay' && claim.ref.key !== other.ref.key))
    return present(other);
  return ABSENT;
}

/** K3: payment can be indirect. */
function paymentIndirect(standing: Standing, signs: Signs): Found {
  const { find, reading } = standing;
  const tax = signs.own('TAX');
  if (tax && !signs.denied(tax)) return present(tax);
  const taxpayer =
    find((claim) => claim.ref.role === 'TAXP') ??
    reading.labels.find((label) => label.voice === 'own' && label.ref.role === 'TAXP' && label.positive);
  if (taxpayer) return present(taxpayer);
  const sign = signs.own('INDIRECT');
  if (sign && find((claim) => claim.indirect && claim.positive && isGiving(claim.relation))) return present(sign);
  return ABSENT;
}

/** K4: choice and willingness. */
function choice(standing: Standing): Found {
  const { find, isCustomer, isConsumer } = standing;
  const customers = find((claim) => claim.relation === 'choose' && claim.positive && isCustomer(claim.ref));
  const consumers = find(
    (claim) =>
      claim.relation === 'choose' && !claim.positive && (isConsumer(claim.ref) || claim.ref.role === 'GEN') && !isCustomer(claim.ref),
  );
  const turnedRound =
    find((claim) => claim.relation === 'choose' && claim.positive && claim.ref.role === 'CONS') &&
    find((claim) => claim.relation === 'choose' && !claim.positive && isCustomer(claim.ref));
  if (turnedRound) return contradicted(turnedRound);
  return present(customers ?? consumers ?? find((claim) => claim.relation === 'choose' && claim.positive && claim.ref.role === 'SERVED'));
}

/** K5: one party can be both. */
function canBeBoth(standing: Standing, signs: Signs): Found {
  const { reading } = standing;
  const both = signs.own('BOTHWORD');
  if (both) return signs.denied(both) ? contradicted(both) : present(both);
  const never = reading.labels.find((label) => !label.positive && label.voice === 'own' && signs.near(label, NEVER));
  if (never) return contradicted(never);
  const labels = reading.labels.filter((label) => label.voice === 'own' && label.positive);
  for (const label of labels) {
    const other = labels.find(
      (one) => one !== label && one.ref.key === label.ref.key && one.as !== label.as && !label.ref.key.startsWith('if '),
    );
    if (other && label.ref.role !== 'GEN') return present(other);
  }
  return ABSENT;
}

export function findIdeas(standing: Standing, signs: Signs): Record<IdeaId, Found> {
  const K1 = customersGive(standing, signs);
  return {
    K1,
    K2: consumersTake(standing, K1),
    K3: paymentIndirect(standing, signs),
    K4: choice(standing),
    K5: canBeBoth(standing, signs),
  };
}
