'use client';

import { type ReactNode, useState } from 'react';
import { Box } from './box';
import { NoteOn } from './entry-note';
import styles from './rows.module.css';

interface Row {
  readonly who: string;
  readonly why: string;
}

interface RowBoxesProps {
  /** The row's number, from 1. */
  readonly number: number;
  readonly idBase: string;
  readonly row: Row;
  /** The row that the reply is about. */
  readonly about: Row | undefined;
  readonly maxLength: number;
  readonly children?: ReactNode;
}

/** A row as instructors take it. */
const rowWords = ({ who, why }: Row) => [who, why].filter((part) => part.trim()).join(': ');

/** One row of two boxes, who and why, with the reply to both: marked as earlier once either is changed. */
export function RowBoxes({ number, idBase, row, about, maxLength, children }: RowBoxesProps) {
  const [who, setWho] = useState(row.who);
  return (
    <fieldset className={styles.row} onInput={(event) => setWho(event.currentTarget.querySelector('textarea')?.value ?? '')}>
      <legend>Customer {number}</legend>
      <Box id={`${idBase}-who-${number}`} name="who" label="Who?" value={row.who} maxLength={maxLength} />
      <Box
        id={`${idBase}-why-${number}`}
        name="why"
        label="Why do they matter to you?"
        value={row.why}
        about={about?.why}
        stale={about !== undefined && who !== about.who}
        maxLength={maxLength}
      >
        {children}
        {about && <NoteOn question="" text={rowWords(about)} />}
      </Box>
    </fieldset>
  );
}
