import { MomentText } from '@/lib/ui/moment';
import type { Attempt } from '../state';
import { viewOf } from '../views';
import type { WidgetName } from '../widget';
import { confidenceLabels, confidenceOf, misreadIn } from './asides';
import styles from './frame.module.css';
import { surenessLine } from './sureness-question';

/** One try, read only. What today's schema can't read is shown as it was stored. */
export function AttemptView({
  attempt,
  widget,
  props,
  withReply,
}: {
  attempt: Attempt;
  widget: WidgetName;
  props: unknown;
  withReply: boolean;
}) {
  if (!attempt.readable) {
    return (
      <>
        <p>This try was written for an earlier form of the activity. It is kept as it was:</p>
        <pre className={styles.stored}>{attempt.stored}</pre>
      </>
    );
  }
  const reply = withReply ? attempt.reply : null;
  const sure = confidenceOf(attempt.answer);
  const misread = misreadIn(attempt.answer);
  const line = surenessLine(widget, attempt.answer, reply);
  return (
    <>
      {viewOf(widget).ReadOnly({ props, answer: attempt.answer, reply })}
      {sure && <p className={styles.sureness}>{line ?? `How sure beforehand: ${confidenceLabels[sure].toLowerCase()}.`}</p>}
      {misread.length > 0 && (
        <p className={styles.sureness}>Not read as it was meant, in the try before: {misread.map((text) => `‘${text}’`).join(', ')}.</p>
      )}
    </>
  );
}

/** All tries but the one in the boxes, the newest first. */
export function Attempts({ attempts, widget, props }: { attempts: readonly Attempt[]; widget: WidgetName; props: unknown }) {
  const earlier = attempts.slice(0, -1).reverse();
  if (earlier.length === 0) return null;
  return (
    <details className={styles.attempts}>
      <summary>{earlier.length === 1 ? 'Your earlier try' : `Your ${earlier.length} earlier tries`}</summary>
      {earlier.map((attempt) => (
        <section key={attempt.number} className={styles.attempt}>
          <h4>
            Try {attempt.number}, <MomentText at={attempt.at} />
          </h4>
          <AttemptView attempt={attempt} widget={widget} props={props} withReply />
        </section>
      ))}
    </details>
  );
}
