import type { ShownTrial } from '@/lib/teaching/shown';
import { ChangesTable } from '../changes-table';

const number = new Intl.NumberFormat('en-GB');

/** How many verdicts would change, as a sentence. */
const summary = ({ verdicts, answers, changes }: Extract<ShownTrial, { status: 'tried' }>): string => {
  if (answers === 0) return 'Nobody has answered in this scenario yet, so it changes no verdict.';
  const of = `Of ${number.format(answers)} past answers`;
  if (verdicts === 0 && changes.length === 0) return `${of} this changes none. Answers from now on are read so.`;
  if (verdicts === 0) return `${of} none gets another verdict, but some are read as somebody else:`;
  return `${of} this changes ${number.format(verdicts)} ${verdicts === 1 ? 'verdict' : 'verdicts'}:`;
};

/** What a ruling would change, old and new side by side, or why it is refused. */
export function TrialView({ trial }: { trial: ShownTrial }) {
  if (trial.status === 'refused') {
    return (
      <>
        <h2>This can’t be taught so</h2>
        <ul>
          {trial.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <>
      <h2>What it would change</h2>
      <p>{summary(trial)}</p>
      {trial.changes.length > 0 && <ChangesTable changes={trial.changes} caption="Verdicts that would change" />}
      {trial.more > 0 && <p>… and {number.format(trial.more)} more texts.</p>}
      <p>Whoever has an answer already keeps the verdict that was given, until you choose to mark it again.</p>
    </>
  );
}
