'use client';

import { type ReactNode, useEffect } from 'react';
import { announce } from './announce';
import styles from './desk.module.css';
import { useKey } from './keys-setting';

interface ReceiptProps {
  /** What was done, or why it couldn't be. */
  readonly sentence: string;
  readonly tone?: 'done' | 'problem';
  /** What else is said to those who listen: what comes next. */
  readonly next?: string;
  /** The id of the element to go on with. */
  readonly focus: string;
  /** The form of the undo button, where it can be undone. */
  readonly children?: ReactNode;
}

const withoutFragment = (address: string): string => address.split('#')[0] ?? '';

/** Whether this page was loaded anew or gone back to: then its receipt has been said before, and the focus is where it was left. */
const isSeenAgain = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some(
      (way) =>
        way instanceof PerformanceNavigationTiming &&
        way.type !== 'navigate' &&
        withoutFragment(way.name) === withoutFragment(window.location.href),
    );

/** What the last action came to. Said aloud, with the focus moved to where the work goes on; in sight while the page scrolls there. */
export function Receipt({ sentence, tone = 'done', next = '', focus, children }: ReceiptProps) {
  useEffect(() => {
    if (isSeenAgain()) return;
    document.getElementById(focus)?.focus();
    announce([sentence, next].filter(Boolean).join(' '));
  }, [sentence, next, focus]);
  return (
    <section className={styles.receipt} data-tone={tone} aria-label="What was done">
      <p>{sentence}</p>
      {children}
    </section>
  );
}

/** The button that takes the last action back, under its key. */
export function UndoButton({ children = 'Undo' }: { children?: ReactNode }) {
  return (
    <button type="submit" {...useKey('u')}>
      {children}
    </button>
  );
}
