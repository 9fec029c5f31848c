'use client';

import { claimGroup } from '../../../_actions/groups';
import type { Phrase } from './decide-form';
import styles from './desk.module.css';
import { type GroupData, GroupRow } from './group-row';
import { useOpenRow } from './use-open-row';

interface GroupListProps {
  readonly courseId: string;
  readonly groups: readonly GroupData[];
  /** The size of the largest group of the question: what the bars are drawn against. */
  readonly largest: number;
  readonly back: string;
  readonly phrases: readonly Phrase[];
  readonly phrasesAddress: string;
}

/** The groups of a question. One form is open at a time; opening it claims the group. */
export function GroupList({ courseId, groups, ...shared }: GroupListProps) {
  const { list, open, openIn } = useOpenRow();
  return (
    <ul ref={list} className={styles.rows} aria-label="Groups">
      {groups.map((group, at) => (
        // A decision makes it another row: what was typed for the earlier one is done with.
        <li key={`${group.place.key} ${group.version}`}>
          <GroupRow
            {...shared}
            group={group}
            at={at}
            courseId={courseId}
            open={openIn(group.place.key)}
            onOpen={(form) => open(group.place.key, form, () => claimGroup(courseId, group.place))}
          />
        </li>
      ))}
    </ul>
  );
}
