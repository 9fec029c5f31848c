/** Who is spoken of: a role by sense, and a key that stays the same while the same party is meant. */
import type { PartyTag } from './vocabulary/parties';

export type Role = Exclude<PartyTag, 'BOTH' | 'THEY' | 'FORMER' | 'LATTER' | 'OPEN'> | 'OTHER';

export interface Ref {
  readonly role: Role;
  readonly key: string;
}

export const CUSTOMERS: Ref = { role: 'CUST', key: 'customer' };
export const CONSUMERS: Ref = { role: 'CONS', key: 'consumer' };

export const isCourse = (ref: Ref): boolean => ref === CUSTOMERS || ref === CONSUMERS;

/** What is said of a party's role: 'victims are customers', 'a patient is no consumer'. */
export interface Label {
  readonly ref: Ref;
  readonly as: 'customer' | 'consumer';
  readonly positive: boolean;
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Hedged to 'can be', 'may be', 'could be called'. */
  readonly possible: boolean;
  /** With 'also', 'too', 'not just'. */
  readonly also: boolean;
}

export type Relation = 'pay' | 'give' | 'exchange' | 'one-way' | 'return' | 'use' | 'benefit' | 'choose' | 'forced';

/** One thing said of one party: who, relation, polarity. */
export interface Claim {
  readonly ref: Ref;
  readonly relation: Relation;
  readonly positive: boolean;
  readonly sentence: number;
  /** Places of the words that say it. */
  readonly from: number;
  readonly to: number;
  /** Place of the word that stands for the relation. */
  readonly at: number;
  /** It stands in an 'if'. */
  readonly conditional: boolean;
  /** Indirectly, or by tax. */
  readonly indirect: boolean;
  /** With 'also', 'too', 'as well'. */
  readonly additive: boolean;
  /** Said of both groups at once. */
  readonly shared: boolean;
  /** The organisation does it to them. */
  readonly byOrganisation: boolean;
}

/** Names that say of themselves that their bearer pays, or is served. */
export const PAYS_BY_NAME =
  /^(?:taxp|payer|bill payer|fee payer|paying party|funder|funding body|buyer|purchaser|donor|giver|sponsor|paymaster|budget holder|fund ?holder|resource provider|money provider|provider of .*)$/u;
export const SERVED_BY_NAME =
  /^(?:user|end user|service user|recipient|receiver|service receiver|beneficiary|resource user|getter|taker)$/u;
