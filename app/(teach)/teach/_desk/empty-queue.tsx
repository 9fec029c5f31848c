import type { QueueFilter } from '@/lib/review/filter';
import { queueAddress } from './addresses';
import styles from './desk.module.css';

interface EmptyQueueProps {
  readonly courseId: string;
  readonly filter: QueueFilter;
  /** How many wait in the whole queue. */
  readonly waiting: number;
  /** True while nobody has handed in anything at all. */
  readonly untouched: boolean;
}

const sentences = (filter: QueueFilter, waiting: number, untouched: boolean): readonly [what: string, then: string] => {
  const { after, activity, verdict, kind, only } = filter;
  if (after) return ['These were the last ones.', 'Whoever joins the queue meanwhile stands on the first page.'];
  if (untouched) {
    return ['Nobody has handed in anything yet.', 'What the engine can’t read, and what learners write to you, will stand here by itself.'];
  }
  if (waiting === 0) {
    return [
      'Nobody is waiting for you.',
      'Every answer so far was understood by the engine or has had your word. New ones will stand here by themselves.',
    ];
  }
  if (activity !== undefined || verdict !== undefined || kind !== undefined || only !== 'waiting') {
    return ['Nothing of this kind waits.', `In the whole queue ${waiting === 1 ? 'one entry waits' : 'others wait'}.`];
  }
  return ['Nothing is left on this page.', 'Others have joined the queue meanwhile.'];
};

/** What is true of a queue without rows, and where to go from it. */
export function EmptyQueue({ courseId, filter, waiting, untouched }: EmptyQueueProps) {
  const [what, then] = sentences(filter, waiting, untouched);
  return (
    <div className={styles.empty} id="nothing-left" tabIndex={-1}>
      <p>
        <strong>{what}</strong> {then}
      </p>
      <p>
        {waiting > 0 && <a href={queueAddress(courseId)}>The whole queue</a>}
        {waiting === 0 && <a href={`/teach/${courseId}/reviews`}>What was decided lately</a>}
      </p>
    </div>
  );
}
