import type { Mark } from '../mark';

/** What is said of the term that one definition was given. */
export interface MatchedWord extends Mark {
  readonly id: string;
  readonly chosen: string;
}

export interface WhichWordFinding {
  readonly definitions: readonly MatchedWord[];
  /** How many definitions were left without a term. */
  readonly open: number;
}
