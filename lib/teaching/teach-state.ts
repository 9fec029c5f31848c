import type { PostedFields } from './ruling-form';
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

/** The form again with what was posted in it, and what came of it: a trial, or what is the matter. */
export const answeredForm = (
  names: Iterable<string>,
  fields: PostedFields,
  { trial = null, problems = {} }: Partial<Pick<TeachState, 'trial' | 'problems'>>,
): TeachState => ({ problems, values: Object.fromEntries([...new Set(names)].map((name) => [name, fields.all(name)])), trial });

/** A line of the replay's stream: how far it has come, or the state that ends it. */
export type ReplayLine = { readonly done: number; readonly of: number } | { readonly state: TeachState };
