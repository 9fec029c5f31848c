'use client';

import { useRef, useState } from 'react';
import { claimEntry } from '../../../_actions/review';
import { announce } from './announce';
import type { Phrase } from './decide-form';
import styles from './desk.module.css';
import { QueueRow, type RowData, type RowForm } from './queue-row';

interface QueueProps {
  readonly courseId: string;
  readonly rows: readonly RowData[];
  readonly filter: string;
  readonly back: string;
  readonly phrases: readonly Phrase[];
  readonly phrasesAddress: string;
}

/** The rows of the queue. One form is open at a time; opening it claims the entry. */
export function Queue({ courseId, rows, filter, back, phrases, phrasesAddress }: QueueProps) {
  const [opened, setOpened] = useState<{ readonly id: string; readonly form: RowForm } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const open = (id: string, form: RowForm | null): void => {
    setOpened(form && { id, form });
    // The button that closed the form is gone: the row keeps the place.
    if (!form) list.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
    else
      claimEntry(courseId, id).then(
        (said) => said && announce(said),
        () => undefined,
      );
  };
  return (
    <ul ref={list} className={styles.rows} aria-label="Entries">
      {rows.map((row) => (
        // A decision makes it another row: what was typed for the earlier one is done with.
        <li key={`${row.id} ${row.version}`}>
          <QueueRow
            row={row}
            courseId={courseId}
            filter={filter}
            back={back}
            phrases={phrases}
            phrasesAddress={phrasesAddress}
            open={opened?.id === row.id ? opened.form : null}
            onOpen={(form) => open(row.id, form)}
          />
        </li>
      ))}
    </ul>
  );
}
