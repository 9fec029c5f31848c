'use client';

import { claimEntry } from '../../../_actions/review';
import type { Phrase } from './decide-form';
import styles from './desk.module.css';
import { QueueRow, type RowData } from './queue-row';
import { useOpenRow } from './use-open-row';

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
  const { list, open, openIn } = useOpenRow();
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
            open={openIn(row.id)}
            onOpen={(form) => open(row.id, form, () => claimEntry(courseId, row.id))}
          />
        </li>
      ))}
    </ul>
  );
}
