import type { ItemWords, Verdict } from '@/lib/feedback/types';
import { ExchangeFigure } from './exchange-figure';
import { NotMeant } from './not-meant';
import styles from './reply.module.css';

/** The sign before a verdict's label, so that no verdict is told by colour alone. */
const signs: Record<Verdict, string> = {
  fits: '✓',
  arguable: '≈',
  reconsider: '↻',
  'not-a-party': '○',
  unrecognised: '?',
  unreadable: '?',
};

/** The reply to one item of a list: how it was read, the verdict with its reasons, what passes between the two, and a question to go on with. */
export function ItemReply({ words, id }: { words: ItemWords; id?: string }) {
  return (
    <div className={styles.reply} data-verdict={words.verdict} id={id}>
      <p className={styles.head}>
        <span className={styles.label}>
          <span aria-hidden="true">{signs[words.verdict]} </span>
          {words.label}
        </span>{' '}
        {words.readAs && <span className={styles.read}>Read as: {words.readAs}</span>}
      </p>
      <p>{words.message}</p>
      {words.remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {words.question && <p className={styles.question}>{words.question}</p>}
      {words.readAs && <NotMeant key={words.text} text={words.text} />}
      {(words.argument.length > 0 || words.exchange) && (
        <details className={styles.why}>
          <summary>Why?</summary>
          {words.exchange && <ExchangeFigure exchange={words.exchange} />}
          <ul>
            {words.argument.map((step) => (
              <li key={`${step.kind}${step.id ?? ''}${step.text}`} data-kind={step.kind}>
                {step.text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
