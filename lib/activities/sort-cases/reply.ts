import type { Mark } from '../mark';
import type { SortChoice } from './schema';

/** What is said of one card. */
export interface SortedCase extends Mark {
  readonly id: string;
  readonly chosen: SortChoice;
}

export interface SortCasesFinding {
  readonly cases: readonly SortedCase[];
  /** How many cards were left open. */
  readonly open: number;
}
