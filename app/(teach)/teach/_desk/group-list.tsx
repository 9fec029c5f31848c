'use client';

import { useRef, useState } from 'react';
import { claimGroup } from '../../../_actions/groups';
import { announce } from './announce';
import type { Phrase } from './decide-form';
import styles from './desk.module.css';
import { type GroupData, type GroupForm, GroupRow } from './group-row';

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
  const [opened, setOpened] = useState<{ readonly key: string; readonly form: GroupForm } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const open = (at: number, { place }: GroupData, form: GroupForm | null): void => {
    setOpened(form && { key: place.key, form });
    // The button that closed the form is gone: the row keeps the place.
    if (!form) list.current?.querySelector<HTMLElement>(`[data-row="${at}"]`)?.focus();
    else
      claimGroup(courseId, place).then(
        (said) => said && announce(said),
        () => undefined,
      );
  };
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
            open={opened?.key === group.place.key ? opened.form : null}
            onOpen={(form) => open(at, group, form)}
          />
        </li>
      ))}
    </ul>
  );
}
