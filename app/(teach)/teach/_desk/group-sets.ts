import type { Group } from '@/db';
import { likeGroups } from '@/lib/review';

/** Groups that are met as one: alike in words and still waiting, or one by itself. */
export interface GroupSet {
  /** The largest first: its key stands for the set. */
  readonly groups: readonly Group[];
  readonly number: number;
  readonly open: number;
}

/** Groups that instructors made or answered stay by themselves: who joins them is theirs to say. */
const mayJoin = ({ key, version, open }: Group): boolean => key.startsWith('words:') && version === 0 && open > 0;

const setOf = (groups: readonly Group[]): GroupSet => ({
  groups,
  number: groups.reduce((sum, { number }) => sum + number, 0),
  open: groups.reduce((sum, { open }) => sum + open, 0),
});

/** The groups of a question as they are met: likeness puts together what the engine didn't know; those with most waiting first. */
export const groupSets = (groups: readonly Group[]): GroupSet[] => {
  const [joining, apart] = [groups.filter(mayJoin), groups.filter((group) => !mayJoin(group))];
  const alike = likeGroups(joining.map((group) => ({ ...group, words: group.texts[0]?.words ?? '' })));
  return [...alike.map(({ members }) => setOf(members)), ...apart.map((group) => setOf([group]))].toSorted(
    (a, b) => b.open - a.open || b.number - a.number || ((a.groups[0]?.key ?? '') < (b.groups[0]?.key ?? '') ? -1 : 1),
  );
};

/** What a set needs for a decision: its keys, and the version that the page shows. */
export const keysOf = ({ groups }: GroupSet): string[] => groups.map(({ key }) => key);
export const versionOf = ({ groups }: GroupSet): number => groups.reduce((sum, { version }) => sum + version, 0);

/** The learners' own words in a set, the commonest first. */
export const textsOf = ({ groups }: GroupSet): { text: string; words: string; number: number }[] =>
  groups.flatMap(({ texts }) => texts).toSorted((a, b) => b.number - a.number);

/** How many different wordings a set holds. */
export const distinctOf = ({ groups }: GroupSet): number => groups.reduce((sum, { distinct }) => sum + distinct, 0);

/** When the longest waiting of a set came, in ms since 1970; null when none waits. */
export const oldestOf = ({ groups }: GroupSet): number | null => {
  const times = groups.flatMap(({ oldestOpen }) => oldestOpen ?? []);
  return times.length > 0 ? Math.min(...times) : null;
};
