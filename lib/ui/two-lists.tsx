import type { ReactNode } from 'react';
import styles from './two-lists.module.css';

/** Two lists side by side where there is room, one below the other where there isn't. */
export function TwoLists({ children }: { children: ReactNode }) {
  return <div className={styles.lists}>{children}</div>;
}
