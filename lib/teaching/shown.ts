import type { List, Verdict } from '@/lib/feedback/types';
import { partyName } from './party-name';
import type { Trial } from './trial';

/** One text that would be answered differently, as it is shown side by side. */
export interface ShownChange {
  readonly list: List;
  readonly text: string;
  readonly count: number;
  readonly was: { readonly verdict: Verdict; readonly readAs: string };
  readonly now: { readonly verdict: Verdict; readonly readAs: string };
}

/** A trial as the browser gets it: the first changes, and how many there are besides. */
export type ShownTrial =
  | { readonly status: 'refused'; readonly sentences: readonly string[] }
  | {
      readonly status: 'tried';
      readonly state: string;
      readonly answers: number;
      readonly verdicts: number;
      readonly changes: readonly ShownChange[];
      readonly more: number;
    };

/** How many changes are laid side by side; the others are counted. */
const shown = 100;

/** Picks what of a trial is shown: those texts first that were written most often. */
export const shownTrial = (trial: Trial): ShownTrial => {
  if (trial.status === 'refused') return trial;
  const readAs = (ids: readonly string[]) => ids.map((id) => partyName(trial.scenario, id)).join(', ');
  const changes = [...trial.changes].sort((a, b) => b.count - a.count).slice(0, shown);
  return {
    status: 'tried',
    state: trial.state,
    answers: trial.answers,
    verdicts: trial.verdicts,
    changes: changes.map(({ list, text, count, was, now }) => ({
      list,
      text,
      count,
      was: { verdict: was.verdict, readAs: readAs(was.parties) },
      now: { verdict: now.verdict, readAs: readAs(now.parties) },
    })),
    more: trial.changes.length - changes.length,
  };
};
