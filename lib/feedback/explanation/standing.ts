/** How each party stands in a text: what it is called there, and what it is by sense. */
import type { Reading } from './claims';
import type { Claim, Ref, Relation, Role } from './refs';

export type OwnClaim = Reading['claims'][number];

export interface Standing {
  readonly reading: Reading;
  /** The learner's own assertions. */
  readonly own: readonly OwnClaim[];
  isCalled(ref: Ref, as: 'customer' | 'consumer'): boolean;
  isCustomer(ref: Ref): boolean;
  isConsumer(ref: Ref): boolean;
  find(test: (claim: OwnClaim) => boolean): OwnClaim | undefined;
}

const PAYING = new Set<Role>(['CUST', 'PAYER', 'TAXP']);

export const isGiving = (relation: Relation): boolean => relation === 'pay' || relation === 'give' || relation === 'exchange';
export const isTaking = (relation: Relation): boolean => relation === 'use' || relation === 'benefit';

export function standingOf(reading: Reading): Standing {
  const own = reading.claims.filter((claim) => claim.voice === 'own');
  const called = new Set<string>();
  for (const label of reading.labels) if (label.positive && label.voice === 'own') called.add(`${label.ref.key} ${label.as}`);
  const isCalled = (ref: Ref, as: 'customer' | 'consumer') => called.has(`${ref.key} ${as}`);
  return {
    reading,
    own,
    isCalled,
    isCustomer: (ref) => ref.role === 'CUST' || isCalled(ref, 'customer') || (PAYING.has(ref.role) && !isCalled(ref, 'consumer')),
    isConsumer: (ref) => ref.role === 'CONS' || isCalled(ref, 'consumer') || (ref.role === 'SERVED' && !isCalled(ref, 'customer')),
    find: (test) => own.find(test),
  };
}

export const bySameParty = (a: Claim, b: Claim): boolean => a.ref.key === b.ref.key;
