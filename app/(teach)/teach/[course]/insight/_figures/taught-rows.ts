import { verdictName } from '@/app/(teach)/teach/_desk/verdicts';
import type { TriesOutcome } from '@/db';
import { misconceptionIds, misconceptionName, verdictOrder } from './words';

/** How many of how many. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** One thing that is set side by side: of the learners who hold it, or of the answers that have this verdict. */
export interface Compared {
  readonly kind: 'misconception' | 'verdict';
  readonly name: string;
  readonly before: Part;
  readonly after: Part;
}

const withVerdict = ({ verdicts }: TriesOutcome, wanted: string): Part => ({
  number: verdicts.filter(({ verdict }) => verdict === wanted).reduce((sum, { number }) => sum + number, 0),
  of: verdicts.reduce((sum, { number }) => sum + number, 0),
});

/** What two tries come to, side by side: misconceptions by learners, verdicts by answers. What shows in neither is left out. */
export const taughtRows = ({ before, after }: { before: TriesOutcome; after: TriesOutcome }): Compared[] => {
  const held = misconceptionIds.map(
    (id): Compared => ({
      kind: 'misconception',
      name: misconceptionName(id),
      before: { number: before.held[id] ?? 0, of: before.learners },
      after: { number: after.held[id] ?? 0, of: after.learners },
    }),
  );
  const judged = verdictOrder.map(
    (verdict): Compared => ({
      kind: 'verdict',
      name: verdictName(verdict),
      before: withVerdict(before, verdict),
      after: withVerdict(after, verdict),
    }),
  );
  return [...held, ...judged].filter((row) => row.before.number > 0 || row.after.number > 0);
};
