import type { ExplanationWords } from '@/lib/feedback/types';
import { NotMeant } from './not-meant';
import styles from './reply.module.css';

/** The learner's own words that an idea was found in. */
function Evidence({ words }: { words: string | null }) {
  return words ? <span className={styles.evidence}> You wrote: ‘{words}’.</span> : null;
}

/** A name as the start of a paragraph: with a full stop, unless it ends in a mark of its own. */
const heading = (name: string) => (/[.?!]$/.test(name) ? name : `${name}.`);

/** The reply to an explanation: what was found in it, a misconception taken up kindly, and one question. */
export function ExplanationReply({ words }: { words: ExplanationWords }) {
  const found = words.ideas.filter(({ state }) => state !== 'absent');
  const evidence = [...words.misconceptions, ...found].find((one) => one.evidence !== null)?.evidence ?? null;
  const verdict = words.misconceptions.length > 0 ? 'reconsider' : found.length > 0 ? 'fits' : 'unrecognised';
  return (
    <div className={styles.reply} data-verdict={verdict}>
      <p>{words.message}</p>
      {(found.length > 0 || words.misconceptions.length > 0) && (
        <ul className={styles.ideas}>
          {words.misconceptions.map(({ id, name, text, evidence }) => (
            <li key={id}>
              <strong>{heading(name)}</strong> {text}
              <Evidence words={evidence} />
            </li>
          ))}
          {found.map(({ id, name, text, evidence }) => (
            <li key={id}>
              <strong>{heading(name)}</strong> {text}
              <Evidence words={evidence} />
            </li>
          ))}
        </ul>
      )}
      {words.question && <p className={styles.question}>{words.question}</p>}
      {evidence !== null && <NotMeant key={evidence} text={evidence} />}
    </div>
  );
}
