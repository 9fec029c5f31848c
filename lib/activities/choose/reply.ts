import type { Mark } from '../mark';

/** What is said of one choice. */
export interface MadeChoice extends Mark {
  readonly id: string;
}

export interface ChooseFinding {
  readonly choices: readonly MadeChoice[];
  /** How many would have fitted too and were left out. */
  readonly left: number;
  /** Questions about what was left out, where it would have fitted too. */
  readonly leftOut: readonly { readonly id: string; readonly question: string }[];
}
