/** How each party stands in a text: what it is called there, and what it is by sense. */
import type { VoicedClaim, VoicedLabel } from './claims';
import type { Ref, Relation, Role } from './refs';

export interface Standing {
  /** The learner's own assertions, in order. */
  readonly claims: readonly VoicedClaim[];
  readonly labels: readonly VoicedLabel[];
  readonly named: ReadonlySet<Role>;
  isCalled(ref: Ref, as: 'customer' | 'consumer'): boolean;
  /** By word, by what the text calls it, or by sense. */
  isCustomer(ref: Ref): boolean;
  isConsumer(ref: Ref): boolean;
  /** The first claim that passes. */
  find(test: (claim: VoicedClaim) => boolean): VoicedClaim | undefined;
}

const PAYING = new Set<Role>(['CUST', 'PAYER', 'TAXP']);
const OPEN = new Set<Role>(['GEN', 'OTHER', 'PUB', 'SELF', 'YOU', 'NHS', 'STAFF']);

/** Not settled by sense: what they do in the text settles it. */
export const isOpen = (ref: Ref): boolean => OPEN.has(ref.role);
export const isGiving = (relation: Relation): boolean => relation === 'pay' || relation === 'give' || relation === 'exchange';
export const isTaking = (relation: Relation): boolean => relation === 'use' || relation === 'benefit';

export function standingOf(reading: {
  readonly claims: readonly VoicedClaim[];
  readonly labels: readonly VoicedLabel[];
  readonly named: ReadonlySet<Role>;
}): Standing {
  const claims = reading.claims.filter((claim) => claim.voice === 'own');
  const labels = reading.labels.filter((label) => label.voice === 'own');
  const called = new Set<string>();
  for (const label of labels) if (label.positive) called.add(`${label.ref.key} ${label.as}`);
  const isCalled = (ref: Ref, as: 'customer' | 'consumer') => called.has(`${ref.key} ${as}`);
  return {
    claims,
    labels,
    named: reading.named,
    isCalled,
    isCustomer: (ref) => ref.role === 'CUST' || isCalled(ref, 'customer') || (PAYING.has(ref.role) && !isCalled(ref, 'consumer')),
    isConsumer: (ref) => ref.role === 'CONS' || isCalled(ref, 'consumer') || (ref.role === 'SERVED' && !isCalled(ref, 'customer')),
    find: (test) => claims.find(test),
  };
}
