import type { Plan, PlannedStep } from './plan';

/** What a plan comes to, for looking at before it is done. */
export type Preview = {
  readonly accounts: number;
  readonly enrolled: number;
  readonly removed: number;
  readonly granted: number;
  readonly withdrawn: number;
  readonly unchanged: number;
  /** The first of what changes, one row a person. */
  readonly rows: readonly { readonly line: number; readonly email: string; readonly changes: readonly string[] }[];
  /** How many more there are. */
  readonly more: number;
};

const changesOf = ({ newAccount, enrol, role }: PlannedStep): string[] => [
  ...(newAccount ? [`a new account for ${newAccount.name}`] : []),
  ...(enrol ? [enrol === 'add' ? 'enrolled' : 'taken out of the course; answers stay'] : []),
  ...(role ? [role === 'grant' ? 'becomes an instructor' : 'is no instructor any more'] : []),
];

/** @param shown how many people are listed one by one */
export const previewOf = ({ steps, unchanged }: Plan, shown: number): Preview => {
  const count = (fits: (step: PlannedStep) => boolean) => steps.filter(fits).length;
  return {
    accounts: count(({ newAccount }) => newAccount !== undefined),
    enrolled: count(({ enrol }) => enrol === 'add'),
    removed: count(({ enrol }) => enrol === 'remove'),
    granted: count(({ role }) => role === 'grant'),
    withdrawn: count(({ role }) => role === 'withdraw'),
    unchanged,
    rows: steps.slice(0, shown).map((step) => ({ line: step.line, email: step.email, changes: changesOf(step) })),
    more: Math.max(0, steps.length - shown),
  };
};
