import { groupAddress } from '@/app/(teach)/teach/_desk/addresses';
import { questionName } from '@/app/(teach)/teach/_desk/reading';
import styles from '../insight.module.css';

export interface Unanswered {
  readonly activityId: string;
  readonly question: string;
  readonly groupKey: string;
  readonly text: string;
  readonly number: number;
}

interface UnansweredListProps {
  readonly courseId: string;
  readonly answers: readonly Unanswered[];
  /** How an activity is named; null where all are of one activity. */
  readonly nameOf: ((activityId: string) => string) | null;
}

/** The commonest answers that nobody, engine or instructor, has said anything about. The aim is that there are none. */
export function UnansweredList({ courseId, answers, nameOf }: UnansweredListProps) {
  if (answers.length === 0) return <p>None: every answer has a specific reply.</p>;
  return (
    <ol className={styles.unanswered}>
      {answers.map(({ activityId, question, groupKey, text, number }) => {
        const where = [nameOf?.(activityId), question && questionName(question)].filter(Boolean).join(', ');
        return (
          <li key={`${activityId} ${question} ${groupKey} ${text}`}>
            <a href={groupAddress(courseId, { activityId, question, key: groupKey })}>
              ‘{text.length > 160 ? `${text.slice(0, 159)}…` : text}’
            </a>{' '}
            <span className="quiet">
              {number} {number === 1 ? 'time' : 'times'}
              {where && ` · ${where}`}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
