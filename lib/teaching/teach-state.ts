import type { ShownTrial } from './shown';

/** What the form for teaching shows: what was posted, what is the matter with it, and what it would change. */
export interface TeachState {
  /** One sentence for each field that needs a change, by its name; '' for the form as a whole. */
  readonly problems: Readonly<Record<string, string>>;
  /** All values of each name, as they were posted. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly trial: ShownTrial | null;
}

export const emptyTeachState: TeachState = { problems: {}, values: {}, trial: null };

/** A line of the replay's stream: how far it has come, or the state that ends it. */
export type ReplayLine = { readonly done: number; readonly of: number } | { readonly state: TeachState };
