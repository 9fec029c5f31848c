import { wordsOf } from './words';

/** A group of answers with the same words, as likeness compares it. */
export interface WordGroup {
  readonly key: string;
  /** As `wordsKey` gives them. */
  readonly words: string;
  readonly number: number;
}

/** Groups that are alike, the largest first; `shared` are the words that hold them together, empty for a group by itself. */
export interface LikeGroup<Group extends WordGroup> {
  readonly members: readonly Group[];
  readonly number: number;
  readonly shared: readonly string[];
}

/** Puts groups whose words are alike together: every member shares its rarest telling words, but for typing errors, with the largest one. */
export const likeGroups = <Group extends WordGroup>(groups: readonly Group[]): LikeGroup<Group>[] => {
  const byWords = new Map<string, Group[]>();
  for (const group of groups) {
    const key = wordsOf(group.words).toSorted().join(' ');
    byWords.set(key, [...(byWords.get(key) ?? []), group]);
  }
  return [...byWords]
    .map(([key, members]) => ({
      members: members.toSorted((a, b) => b.number - a.number || (a.key < b.key ? -1 : 1)),
      number: members.reduce((sum, { number }) => sum + number, 0),
      shared: members.length > 1 ? key.split(' ') : [],
    }))
    .toSorted((a, b) => b.number - a.number || ((a.members[0]?.key ?? '') < (b.members[0]?.key ?? '') ? -1 : 1));
};
