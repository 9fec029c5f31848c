'use client';

import { useState } from 'react';
import styles from './hint-ladder.module.css';

/** Hints, from a nudge to nearly there: each is offered once the one before was opened. Where JavaScript is off, all are offered. */
export function HintLadder({ hints }: { hints: readonly string[] }) {
  const [opened, setOpened] = useState(0);
  return (
    <div className={styles.ladder}>
      {hints.map((hint, at) => (
        <details
          key={hint}
          // The style sheet hides what stands behind a hint that was never opened, so that nothing jumps when the script starts.
          data-opened={at < opened || undefined}
          onToggle={(event) => {
            if (event.currentTarget.open) setOpened((before) => Math.max(before, at + 1));
          }}
        >
          <summary>{hints.length === 1 ? 'A hint' : `Hint ${at + 1} of ${hints.length}`}</summary>
          <p>{hint}</p>
        </details>
      ))}
    </div>
  );
}
