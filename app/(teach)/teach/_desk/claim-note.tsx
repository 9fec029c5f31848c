import styles from './desk.module.css';
import { clockText } from './since';

/** Somebody else's claim, as it is shown. */
export interface HeldClaim {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** 'Ana is at it until 14:05': so that two don't answer the same at once. Nothing where nobody is. */
export function ClaimNote({ claim }: { claim: HeldClaim | null }) {
  return claim && <span className={styles.claimed}>{`${claim.name} is at it until ${clockText(claim.until)}`}</span>;
}
