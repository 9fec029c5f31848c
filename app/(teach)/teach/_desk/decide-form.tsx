'use client';

import { useActionState, useEffect, useId, useRef, useTransition } from 'react';
import { emptyForm, type FormState } from '@/lib/ui/form-state';
import { announce } from './announce';
import styles from './decide-form.module.css';
import { HiddenFields } from './hidden-fields';
import { useKey } from './keys-setting';
import { givenVerdicts, verdictName } from './verdicts';

export type DecideAction = (before: FormState, form: FormData) => Promise<FormState>;

/** A sentence that the instructors of the course keep for use again. */
export interface Phrase {
  readonly id: string;
  readonly text: string;
}

interface DecideFormProps {
  readonly kind: 'reply' | 'override';
  readonly action: DecideAction;
  /** Where the form posts to when JavaScript is off: a page with this same form, so that what was typed comes back on it. */
  readonly address: string;
  /** What the decision is about. */
  readonly hidden: Readonly<Record<string, string | readonly string[]>>;
  readonly phrases: readonly Phrase[];
  /** For an override: what stands now. */
  readonly verdict?: string | null;
  /** For a reply to a group: how many it reaches. */
  readonly reaches?: number;
  readonly phrasesAddress: string;
  /** True where the form was opened to be filled in now. */
  readonly focused?: boolean;
  /** Closes the form, where it was opened in a row. */
  readonly onClose?: () => void;
}

const longest = 4000;

/** Puts a phrase where the cursor stands in a box, on a line of its own unless the box is empty. */
const insertInto = (box: HTMLTextAreaElement, phrase: string): void => {
  const start = box.selectionStart;
  const space = start > 0 && !/\s$/.test(box.value.slice(0, start)) ? ' ' : '';
  box.setRangeText(`${space}${phrase}`, start, box.selectionEnd, 'end');
  box.focus();
};

const names = {
  reply: { label: 'Your reply', key: 'r', hint: 'Plain text. Addresses that begin with https:// become links.' },
  override: { label: 'Your reason', key: 'v', hint: 'The learner sees the engine’s verdict, yours, and this reason.' },
} as const;

const submitText = (kind: DecideFormProps['kind'], reaches: number | undefined): string => {
  const all = reaches === undefined ? '' : reaches === 1 ? ' for the one in this group' : ` for all ${reaches}`;
  return kind === 'reply'
    ? `Reply${reaches === undefined ? '' : reaches === 1 ? ' to the one in this group' : ` to all ${reaches}`}`
    : `Override${all}`;
};

/** A reply, or an override with its reason. What was typed stays until it has been taken, whatever happens meanwhile. */
export function DecideForm(props: DecideFormProps) {
  const { kind, action, address, hidden, phrases, verdict, reaches, phrasesAddress, focused = false, onClose } = props;
  const [state, dispatch] = useActionState(action, emptyForm, address);
  const [busy, start] = useTransition();
  const box = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { label, key, hint } = names[kind];
  const keyMark = useKey(key);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  useEffect(() => {
    const said = state.sentence ?? Object.values(state.problems)[0];
    if (!said) return;
    announce(said);
    box.current?.focus();
  }, [state]);
  const problem = state.problems.text;
  const choice = state.problems.verdict;
  const rows = kind === 'reply' ? 3 : 2;
  return (
    <form
      id={kind}
      action={dispatch}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        // Dispatching by hand keeps what was typed: React empties a form after its action.
        event.preventDefault();
        const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null;
        const data = new FormData(event.currentTarget, submitter);
        if (!busy) start(() => dispatch(data));
      }}
    >
      {state.sentence && (
        <p className={styles.sentence} data-tone={state.tone}>
          {state.sentence}
        </p>
      )}
      {/* A form that came back carries what it takes to be sent in spite of what happened meanwhile. */}
      <HiddenFields
        fields={{ ...hidden, ...(state.values.seen && { seen: state.values.seen }), ...(state.values.id && { id: state.values.id }) }}
      />
      {kind === 'override' && (
        <fieldset className={styles.verdicts} aria-describedby={choice && `${id}choice`}>
          <legend>Your verdict</legend>
          {givenVerdicts
            .filter((given) => given !== verdict)
            .map((given) => (
              <label key={given}>
                <input type="radio" name="verdict" value={given} defaultChecked={state.values.verdict === given} /> {verdictName(given)}
              </label>
            ))}
          {choice && (
            <p id={`${id}choice`} className="problem">
              {choice}
            </p>
          )}
        </fieldset>
      )}
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <p id={`${id}hint`} className="quiet">
        {hint}
      </p>
      <textarea
        ref={box}
        id={id}
        name="text"
        rows={rows}
        maxLength={longest}
        defaultValue={state.values.text ?? ''}
        dir="auto"
        required
        aria-invalid={problem ? true : undefined}
        aria-describedby={[`${id}hint`, problem && `${id}problem`].filter(Boolean).join(' ')}
        {...keyMark}
      />
      {problem && (
        <p id={`${id}problem`} className="problem">
          {problem}
        </p>
      )}
      {phrases.length > 0 && (
        <div className={styles.phrases}>
          <label htmlFor={`${id}phrase`}>Saved phrases</label>
          <select id={`${id}phrase`} name="phrase" defaultValue="">
            <option value="">Choose one</option>
            {phrases.map((phrase) => (
              <option key={phrase.id} value={phrase.id}>
                {phrase.text.length > 90 ? `${phrase.text.slice(0, 88)}…` : phrase.text}
              </option>
            ))}
          </select>
          <button
            type="submit"
            name="intent"
            value="insert"
            className={styles.small}
            onClick={(event) => {
              const list = event.currentTarget.form?.elements.namedItem('phrase');
              const phrase = phrases.find((one) => list instanceof HTMLSelectElement && one.id === list.value);
              event.preventDefault();
              if (phrase && box.current) insertInto(box.current, phrase.text);
            }}
          >
            Insert
          </button>
          <a href={phrasesAddress}>All phrases</a>
        </div>
      )}
      {kind === 'reply' && (
        <label className={styles.tick}>
          <input type="checkbox" name="keep" value="yes" defaultChecked={state.values.keep === 'yes'} /> Keep these words as a phrase
        </label>
      )}
      {reaches !== undefined && (
        <label className={styles.tick}>
          <input type="checkbox" name="later" value="yes" defaultChecked={state.values.later === 'yes'} /> And to those that come later
        </label>
      )}
      <div className={styles.actions}>
        <button type="submit" className="primary" aria-disabled={busy || undefined}>
          {busy ? 'One moment…' : submitText(kind, reaches)}
        </button>
        {onClose && (
          <button type="button" onClick={onClose}>
            Close
          </button>
        )}
      </div>
    </form>
  );
}
