import type { WidgetName } from '../widget';
import { AttemptView } from './attempts';
import styles from './frame.module.css';
import type { Adoption } from './use-adoption';

interface AdoptionNoticeProps {
  readonly adoption: Adoption;
  readonly widget: WidgetName;
  readonly props: unknown;
  readonly onAdd: () => void;
  readonly onLeaveOut: () => void;
}

const counted = (count: number): string => (count === 1 ? 'The try' : `The ${count} tries`);

/** What became of the tries that were made before signing in, or the choice what shall become of them. */
export function AdoptionNotice({ adoption, widget, props, onAdd, onLeaveOut }: AdoptionNoticeProps) {
  if (adoption.kind === 'none') return null;
  if (adoption.kind !== 'choice') {
    return (
      <p role="status" className={styles.saveState}>
        {adoption.kind === 'moving'
          ? 'Moving what you did before you signed in …'
          : `${counted(adoption.count)} that you made here before you signed in ${adoption.count === 1 ? 'is' : 'are'} now in your account.`}
      </p>
    );
  }
  return (
    <section className={styles.conflict} aria-label="Tries from before you signed in">
      <p>
        <strong>{counted(adoption.tries.length)} that you made here before you signed in</strong>{' '}
        {adoption.sentence ?? 'can join those in your account. Nothing that is there will be lost.'}
      </p>
      <details>
        <summary>What you had written</summary>
        {adoption.tries.map(({ key, attempt }) => (
          <AttemptView key={key} attempt={attempt} widget={widget} props={props} withReply={false} />
        ))}
      </details>
      <p className={styles.choices}>
        <button type="button" onClick={onAdd}>
          Add to my account
        </button>
        <button type="button" onClick={onLeaveOut}>
          Leave out and forget
        </button>
      </p>
    </section>
  );
}
