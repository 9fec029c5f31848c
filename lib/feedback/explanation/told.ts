/** What the relations of a clause are read from, and what is read. */
import type { Placed } from './discourse';
import type { Ref, Relation } from './refs';
import type { Unit } from './units';

/** One relation found, before it is known whose voice says it. */
export interface Told {
  readonly refs: readonly Ref[];
  readonly relation: Relation;
  readonly positive: boolean;
  readonly unit: Unit;
  /** The organisation does it to them: no word of the learner's that they come of their own accord. */
  readonly byOrganisation: boolean;
  /** It reaches the organisation through another. */
  readonly through: boolean;
}

export interface ClauseParts {
  readonly units: readonly Unit[];
  readonly subject: readonly Ref[];
  /** The subject stands in the clause itself. */
  readonly named: boolean;
  readonly placed: readonly Placed[];
  /** Negatives that reach in from outside: 'without …', 'I don't think …'. */
  readonly negatives: number;
  readonly without: boolean;
  /** 'the people we help': said of the party before. */
  readonly contact: readonly Ref[] | null;
  /** A negative anywhere denies all: 'using it doesn't make you a customer'. */
  readonly whole: boolean;
}

export interface ClauseRelations {
  readonly told: readonly Told[];
  readonly negatives: number;
  /** Whether any word of the clause stands for a relation. */
  readonly related: boolean;
}
