import { viewOf } from '../views';
import type { WidgetName } from '../widget';
import styles from './frame.module.css';

interface ConflictProps {
  readonly theirs: unknown;
  readonly props: unknown;
  readonly widget: WidgetName;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two versions of one answer: the words in the boxes, and words that were saved elsewhere meanwhile. The learner chooses; nothing is overwritten. */
export function Conflict({ theirs, props, widget, onKeepMine, onTakeTheirs }: ConflictProps) {
  return (
    <section className={styles.conflict} aria-label="Two versions of this answer">
      <p>
        <strong>This answer was also changed elsewhere</strong>, in another window or on another device. Which one do you want to go on
        with?
      </p>
      <details open>
        <summary>What was saved there</summary>
        {theirs !== null && viewOf(widget).ReadOnly({ props, answer: theirs, reply: null })}
      </details>
      <p className={styles.choices}>
        <button type="button" onClick={onKeepMine}>
          Keep what stands here
        </button>
        <button type="button" onClick={onTakeTheirs}>
          Take what was saved there
        </button>
      </p>
    </section>
  );
}
