'use client';

import { type ReactNode, useState } from 'react';
import styles from './box.module.css';
import { NoteOn } from './entry-note';

interface BoxProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The words that the reply is about, where they aren't those that stand here. */
  readonly about?: string;
  /** True when the reply is about something else that has changed since. */
  readonly stale?: boolean;
  readonly maxLength: number;
  /** Boxes of one line grow with what is typed; Enter goes on to the next box. */
  readonly lines?: number;
  /** What was said of the value; marked as being about earlier words once the value is changed. */
  readonly children?: ReactNode;
}

/** The next box of the same form, or null behind the last one. */
const nextBox = (box: HTMLTextAreaElement): HTMLTextAreaElement | null => {
  const boxes = [...(box.form?.querySelectorAll('textarea') ?? [])];
  return boxes[boxes.indexOf(box) + 1] ?? null;
};

/** A labelled box with the reply to what it held when it was handed in. */
export function Box({ id, name, label, value, about, stale = false, maxLength, lines = 1, children }: BoxProps) {
  const [typed, setTyped] = useState(value);
  const changed = stale || typed !== (about ?? value);
  const replyId = `${id}-reply`;
  return (
    <div className={styles.box} data-changed={changed || undefined}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={lines}
        maxLength={maxLength}
        defaultValue={value}
        autoComplete="off"
        aria-describedby={children ? replyId : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (lines > 1 || event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          nextBox(event.currentTarget)?.focus();
        }}
      />
      {children && (
        <div id={replyId}>
          {changed && <p className={styles.earlier}>About what you handed in before:</p>}
          {children}
          <NoteOn question={name} text={about ?? value} />
        </div>
      )}
    </div>
  );
}
