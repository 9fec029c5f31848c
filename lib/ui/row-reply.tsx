import type { RelationKind, RowWords } from '@/lib/feedback/types';
import { NotMeant } from './not-meant';
import styles from './reply.module.css';

/** How a row was read: where the customer stands, seen from the learner. */
const kinds: Record<RelationKind, string> = {
  internal: 'Inside the organisation',
  external: 'Outside the organisation',
  away: 'Away from work',
  unclear: 'We aren’t sure where they stand',
  'not-a-party': 'Not somebody yet',
  nonsense: 'We couldn’t read this',
};

/** The reply to one row of who and why: how it was read, and the half of the exchange to add. `who` is said again where it isn't in sight. */
export function RowReply({ words, who }: { words: RowWords; who: string | null }) {
  return (
    <div className={styles.reply} data-verdict={words.exchange === 'both' ? 'fits' : 'unrecognised'}>
      <p className={styles.head}>
        <span className={styles.label}>
          <span aria-hidden="true">{words.exchange === 'both' ? '⇄ ' : '? '}</span>
          {kinds[words.kind]}
        </span>{' '}
        {(words.readAs ?? who) && <span className={styles.read}>Read as: {words.readAs ?? who}</span>}
      </p>
      <p>{words.message}</p>
      {words.question && <p className={styles.question}>{words.question}</p>}
      {who !== null && <NotMeant key={who} text={who} />}
    </div>
  );
}
