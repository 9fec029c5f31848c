import type { Verdict } from '@/lib/feedback/types';
import styles from './desk.module.css';
import { verdictNames } from './verdicts';

/** How an answer was judged, as a small tag. Nothing where nothing is judged. */
export function VerdictTag({ verdict }: { verdict: string | null }) {
  if (verdict === null) return null;
  const { sign, name } = verdictNames[verdict as Verdict] ?? { sign: '', name: verdict };
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span aria-hidden="true">{sign} </span>
      {name}
    </span>
  );
}
