import { LinkedText } from '@/lib/ui/linked-text';
import { MomentText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { undo } from '../../../_actions/review';
import type { Turn } from './conversation';
import styles from './entry.module.css';
import { HiddenFields } from './hidden-fields';
import { VerdictTag } from './verdict-tag';

const did: Readonly<Record<string, string>> = {
  reply: 'replied',
  override: 'overrode the verdict',
  dismiss: 'saw it and had nothing to say',
  're-mark': 're-marked it after teaching the engine',
};

interface ConversationViewProps {
  readonly courseId: string;
  /** The entry of the page: a question of the conversation may be the one at hand. */
  readonly entryId: string;
  readonly turns: readonly Turn[];
  /** This page. */
  readonly back: string;
}

/** Who said what about an entry, the earliest first; decisions that stand can be taken back. */
export function ConversationView({ courseId, entryId, turns, back }: ConversationViewProps) {
  return (
    <ol className={styles.turns}>
      {turns.map((turn) =>
        turn.kind === 'question' ? (
          <li key={turn.question.id} className={styles.turn} data-from="learner" aria-current={turn.question.id === entryId || undefined}>
            <p className={styles.who}>
              <strong>{turn.question.personName ?? 'The learner'}</strong> asked, <MomentText at={turn.at} />
            </p>
            <LinkedText text={turn.question.text} />
          </li>
        ) : (
          <li
            key={`${turn.review.id} ${turn.review.entryId}`}
            className={styles.turn}
            data-undone={turn.review.undoneAt !== null || undefined}
          >
            <p className={styles.who}>
              <strong>{turn.review.byName ?? 'A former instructor'}</strong> {did[turn.review.kind] ?? 'decided'}
              {turn.review.groupKey !== null && ' for all of the group'}, <MomentText at={turn.at} />
              {turn.review.seenAt !== null && turn.review.kind !== 'dismiss' && ' · the learner has seen it'}
            </p>
            {turn.review.kind !== 'reply' && turn.review.was.verdict !== turn.review.ruled.verdict && (
              <p className={styles.change}>
                <VerdictTag verdict={turn.review.was.verdict} /> <span>became</span> <VerdictTag verdict={turn.review.ruled.verdict} />
              </p>
            )}
            {turn.review.text && <LinkedText text={turn.review.text} />}
            {turn.review.undoneAt !== null ? (
              <p className="quiet">
                Taken back by {turn.review.undoneByName ?? 'a former instructor'}, <MomentText at={turn.review.undoneAt} />
              </p>
            ) : (
              <PostForm action={undo} address={back}>
                <HiddenFields fields={{ course: courseId, review: turn.review.id, back }} />
                <button type="submit" className={styles.small}>
                  Take back{turn.review.groupKey !== null && ' for all of the group'}
                </button>
              </PostForm>
            )}
          </li>
        ),
      )}
    </ol>
  );
}
