import type { GroupReview, NamedEntry } from '@/db';
import { readFilter } from '@/lib/review';
import { LinkedText } from '@/lib/ui/linked-text';
import { MomentText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { undo } from '../../../_actions/review';
import { entryAddress } from './addresses';
import desk from './desk.module.css';
import entryStyles from './entry.module.css';
import { type GroupSet, keysOf, textsOf } from './group-sets';
import styles from './groups.module.css';
import { HiddenFields } from './hidden-fields';
import { counted } from './since';
import { verdictName } from './verdicts';

/** The other groups of the question, to put answers into. */
export function OtherGroups({ sets, current }: { sets: readonly GroupSet[]; current: GroupSet }) {
  return sets
    .filter((set) => set !== current)
    .slice(0, 100)
    .map((set) => {
      const key = keysOf(set)[0] ?? '';
      return (
        <option key={key} value={key}>
          {(textsOf(set)[0]?.text ?? key).slice(0, 80)} ({set.number})
        </option>
      );
    });
}

/** Who is in the group: each answer, to be opened, or taken out. */
export function Members({ courseId, entries }: { courseId: string; entries: readonly NamedEntry[] }) {
  const filter = readFilter({ only: 'all' });
  return (
    <ul className={styles.members}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <label>
            <input type="checkbox" name="entry" value={entry.id} />
            <span dir="auto">{entry.text.length > 300 ? `${entry.text.slice(0, 298)}…` : entry.text}</span>
          </label>
          <p className={desk.facts}>
            <a href={entryAddress(courseId, entry.id, filter)}>{entry.personName}</a>
            <MomentText at={entry.createdAt} />
            {entry.open && <span>waits</span>}
            {entry.ownKey !== null && <span>put here by hand</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What was said to a whole group and stands, with the way back. */
export function SaidToGroup({ courseId, review, back }: { courseId: string; review: GroupReview; back: string }) {
  return (
    <section className={entryStyles.turn} aria-label="Said to the group">
      <p className={entryStyles.who}>
        <strong>{review.byName ?? 'A former instructor'}</strong>{' '}
        {review.kind === 'override'
          ? `overrode to ‘${verdictName(review.verdict ?? '')}’`
          : review.kind === 'reply'
            ? 'replied'
            : 'dismissed it'}{' '}
        for {counted(review.reached, 'answer')}
        {review.forLater && ' and for those that come later'}, <MomentText at={review.at} />
      </p>
      {review.text && <LinkedText text={review.text} />}
      <PostForm action={undo} address={back}>
        <HiddenFields fields={{ course: courseId, review: review.id, back }} />
        <button type="submit" className={entryStyles.small}>
          Take back
        </button>
      </PostForm>
    </section>
  );
}
