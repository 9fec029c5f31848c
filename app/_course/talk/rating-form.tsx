'use client';

import { useId } from 'react';
import { ratingQuestions, ratingScale } from '@/lib/learning/rating-questions';
import styles from './talk.module.css';
import { Folded, Said } from './text-form';
import { type SentAction, useSentForm } from './use-sent-form';

interface RatingFormProps {
  readonly action: SentAction;
  readonly address: string;
  readonly place: string;
  readonly about: Readonly<Record<string, string>>;
  readonly sendKey: string;
  /** What was said before: answers by question, as the form posts them, and the suggestion. */
  readonly given: Readonly<Record<string, string>>;
  readonly maxLength: number;
  /** The line that the form is folded behind. */
  readonly fold: string;
}

/** One question with its steps in a row; the ends of the scale are told above, and to screen readers at each step. */
function Steps({ name, legend, chosen }: { name: string; legend: string; chosen: string }) {
  return (
    <fieldset className={styles.steps}>
      <legend>{legend}</legend>
      {ratingScale.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name={name} value={value} defaultChecked={chosen === String(value)} />
          <span>
            {value}
            <span className="unseen"> {label}</span>
          </span>
        </label>
      ))}
      <label>
        <input type="radio" name={name} value={0} defaultChecked={chosen === '0'} />
        <span className="quiet">no answer</span>
      </label>
    </fieldset>
  );
}

/** Five questions about a lesson and a box for what could be better; all of them may be left out. */
export function RatingForm(props: RatingFormProps) {
  const { about, sendKey, given, maxLength, fold } = props;
  const { state, busy, formProps } = useSentForm({ ...props, clears: false });
  const id = useId();
  const problem = state.problems.text;
  return (
    <Folded line={fold} state={state}>
      <p className="quiet">
        Answer what you like, from 1 (not at all) to 5 (very much so). Instructors see numbers without names; a suggestion comes with your
        name, so that they can answer.
      </p>
      <form {...formProps} className={styles.form}>
        <Said sentence={state.sentence} tone={state.tone} />
        {Object.entries(about).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="key" value={state.values.key ?? sendKey} />
        {ratingQuestions.map(({ id: question, label }) => (
          <Steps key={question} name={question} legend={label} chosen={state.values[question] ?? given[question] ?? ''} />
        ))}
        <div className={styles.field}>
          <label htmlFor={id}>What could be better? The instructors read it.</label>
          <textarea
            id={id}
            name="text"
            rows={3}
            maxLength={maxLength}
            defaultValue={state.values.text ?? given.text}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
          />
          {problem && (
            <p id={`${id}-problem`} className="problem">
              {problem}
            </p>
          )}
        </div>
        <button type="submit" aria-disabled={busy || undefined}>
          {busy ? 'One moment …' : 'Send'}
        </button>
      </form>
    </Folded>
  );
}
