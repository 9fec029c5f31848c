import styles from './desk.module.css';

/** How large something is beside the largest, drawn. The number stands beside it in words, so it is hidden from those who listen. */
export function Bar({ value, of }: { value: number; of: number }) {
  const width = of > 0 ? Math.max(1, Math.round((value / of) * 100)) : 0;
  return (
    <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.barGround} width="100" height="8" />
      <rect className={styles.barValue} width={width} height="8" />
    </svg>
  );
}
