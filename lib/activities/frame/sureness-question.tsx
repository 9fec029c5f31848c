import { Options } from '@/lib/ui/options';
import { viewOf } from '../views';
import type { WidgetName } from '../widget';
import { confidenceLabels, confidenceOf, surenessWords } from './asides';
import styles from './frame.module.css';

const options = Object.entries(confidenceLabels).map(([value, label]) => ({ value, label }));

/** How sure a learner was, set against what came of it; null where they didn't say, or nothing was judged. */
export const surenessLine = (widget: WidgetName, answer: unknown, reply: unknown): string | null => {
  const sure = confidenceOf(answer);
  const outcome = reply === null ? undefined : viewOf(widget).outcome?.(reply);
  return sure && outcome ? surenessWords(sure, outcome) : null;
};

interface SurenessQuestionProps {
  readonly widget: WidgetName;
  readonly answer: unknown;
  readonly handedIn: unknown;
  readonly reply: unknown;
  readonly idBase: string;
}

/** 'How sure are you?', for widgets whose answers hold or don't; afterwards set against the outcome. Leaving it open is fine. */
export function SurenessQuestion({ widget, answer, handedIn, reply, idBase }: SurenessQuestionProps) {
  if (!viewOf(widget).outcome) return null;
  const [now, before] = [confidenceOf(answer), confidenceOf(handedIn)];
  const line = surenessLine(widget, handedIn, reply);
  return (
    <Options
      id={`${idBase}-confidence`}
      name="confidence"
      legend="How sure are you?"
      hint="If you like: the reply will set it against the outcome."
      kind="radio"
      layout="short"
      options={options}
      chosen={now ? [now] : []}
      about={before ? [before] : undefined}
    >
      {line && <p className={styles.sureness}>{line}</p>}
    </Options>
  );
}
