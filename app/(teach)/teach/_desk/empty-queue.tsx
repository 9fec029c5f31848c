import type { QueueFilter } from '@/lib/review/filter';
import { queueAddress } from './addresses';
import styles from './desk.module.css';

/** What is true of a queue without rows, and where to go from it. */
export function EmptyQueue({ courseId, filter, waiting }: { courseId: string; filter: QueueFilter; waiting: number }) {
  const narrowed = filter.activity !== undefined || filter.verdict !== undefined || filter.kind !== undefined;
  const [what, then] = filter.after
    ? ['These were the last ones.', 'Whoever joins the queue meanwhile stands on the first page.']
    : waiting === 0
      ? [
          'Nobody is waiting for you.',
          'Every answer so far was understood by the engine or has had your word. New ones will stand here by themselves.',
        ]
      : narrowed || filter.only !== 'waiting'
        ? ['Nothing of this kind waits.', `In the whole queue ${waiting === 1 ? 'one entry waits' : 'others wait'}.`]
        : ['Nothing is left on this page.', 'Others have joined the queue meanwhile.'];
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
