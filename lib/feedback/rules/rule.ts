import type { DefinitionId } from '../definitions';
import type { Facts, Sector } from '../facts';
import type { Voice } from '../items/voice';
import type { List, Verdict } from '../types';

/** Words of a rule: each is a whole sentence or two, made from the finding's variables alone. */
export type Saying = (voice: Voice) => string;

/** One step from facts to a verdict. The first rule of the list that applies gives the verdict; the others that would are what it beat. */
export interface Rule {
  /** Permanent: stored in findings. */
  readonly id: string;
  readonly list: List;
  readonly verdict: Extract<Verdict, 'fits' | 'arguable' | 'reconsider'>;
  readonly definitions: readonly [DefinitionId, ...DefinitionId[]];
  applies(facts: Facts, sector: Sector): boolean;
  /** Why, in at least three ways. */
  readonly because: readonly [Saying, Saying, Saying, ...Saying[]];
  /** One open question to go on with, in at least three ways. */
  readonly questions: readonly [Saying, Saying, Saying, ...Saying[]];
}
