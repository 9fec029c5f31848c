import styles from './reply.module.css';

/** What is said of one choice. */
interface MarkWords {
  readonly verdict: 'fits' | 'arguable' | 'reconsider';
  readonly reply: string;
  readonly question: string | null;
}

/** Never told by colour alone, and never as right or wrong. */
const heads: Record<MarkWords['verdict'], { readonly sign: string; readonly label: string }> = {
  fits: { sign: '✓', label: 'Fits' },
  arguable: { sign: '≈', label: 'Arguable' },
  reconsider: { sign: '↻', label: 'Worth another look' },
};

/** The reply to one choice: what was chosen, whether it holds, why, and a question to go on with. */
export function MarkReply({ mark, chosen }: { mark: MarkWords; chosen: string }) {
  const { sign, label } = heads[mark.verdict];
  return (
    <div className={styles.reply} data-verdict={mark.verdict}>
      <p className={styles.head}>
        <span className={styles.label}>
          <span aria-hidden="true">{sign} </span>
          {label}
        </span>{' '}
        <span className={styles.read}>You chose: {chosen}</span>
      </p>
      <p>{mark.reply}</p>
      {mark.question && <p className={styles.question}>{mark.question}</p>}
    </div>
  );
}

type Verdicts = readonly Pick<MarkWords, 'verdict'>[];

/** One sentence that counts verdicts, for the announcement: '3 fit, 1 can be argued, 2 are worth another look.' */
export const countMarks = (marks: Verdicts): string => {
  const of = (verdict: MarkWords['verdict']) => marks.filter((mark) => mark.verdict === verdict).length;
  const [fits, arguable, look] = [of('fits'), of('arguable'), of('reconsider')];
  const parts = [
    fits && `${fits} ${fits === 1 ? 'fits' : 'fit'}`,
    arguable && `${arguable} can be argued`,
    look && `${look} ${look === 1 ? 'is' : 'are'} worth another look`,
  ].filter(Boolean);
  return parts.length === 0 ? 'Nothing was chosen yet.' : `${parts.join(', ')}.`;
};

/** ' 2 cards are still open.', or nothing. `what` is one of them. */
export const openSentence = (open: number, what: string): string =>
  open === 0 ? '' : ` ${open} ${open === 1 ? `${what} is` : `${what}s are`} still open.`;

/** How many of the marks hold, and how many can be argued. */
export const outcomeOf = (marks: Verdicts): { fits: number; open: number; of: number } => ({
  fits: marks.filter(({ verdict }) => verdict === 'fits').length,
  open: marks.filter(({ verdict }) => verdict === 'arguable').length,
  of: marks.length,
});
