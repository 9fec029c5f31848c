'use client';

import { type ReactNode, useActionState, useEffect, useId, useRef, useTransition } from 'react';
import styles from './action-form.module.css';
import { emptyForm, type FormState } from './form-state';

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email' | 'password' | 'hidden';
  readonly autoComplete?: string;
  readonly hint?: string;
  readonly value?: string;
  readonly maxLength?: number;
}

interface ActionFormProps {
  readonly action: (before: FormState, form: FormData) => Promise<FormState>;
  readonly fields: readonly FormField[];
  /** The page's own address: where the form posts to when JavaScript is off. */
  readonly address: string;
  readonly submit: string;
  readonly children?: ReactNode;
}

/** A form with labelled fields whose mistakes stand beside them; the first one is focused. A plain form where JavaScript is off. */
export function ActionForm({ action, address, fields, submit, children }: ActionFormProps) {
  const [state, dispatch] = useActionState(action, emptyForm, address);
  const [busy, start] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const idBase = useId();
  useEffect(() => {
    const first = fields.find(({ name }) => state.problems[name]);
    const target = first
      ? form.current?.elements.namedItem(first.name)
      : state.sentence
        ? form.current?.querySelector('[role=alert],[role=status]')
        : null;
    if (target instanceof HTMLElement) target.focus();
  }, [state, fields]);
  return (
    <form
      ref={form}
      action={dispatch}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        // Dispatching by hand keeps what was typed: React empties a form after its action.
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        if (!busy) start(() => dispatch(data));
      }}
    >
      {state.sentence && (
        <p role={state.tone === 'problem' ? 'alert' : 'status'} tabIndex={-1} className={styles.sentence} data-tone={state.tone}>
          {state.sentence}
        </p>
      )}
      {fields.map(({ name, label, type, autoComplete, hint, value, maxLength }) => {
        if (type === 'hidden') return <input key={name} type="hidden" name={name} value={value ?? ''} />;
        const id = `${idBase}${name}`;
        const problem = state.problems[name];
        const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
        return (
          <div key={name} className={styles.field}>
            <label htmlFor={id}>{label}</label>
            {hint && (
              <p id={`${id}-hint`} className={styles.hint}>
                {hint}
              </p>
            )}
            <input
              id={id}
              name={name}
              type={type}
              autoComplete={autoComplete}
              maxLength={maxLength}
              defaultValue={state.values[name] ?? value}
              aria-invalid={problem ? true : undefined}
              aria-describedby={described || undefined}
              required
            />
            {problem && (
              <p id={`${id}-problem`} className="problem">
                {problem}
              </p>
            )}
          </div>
        );
      })}
      {children}
      <button type="submit" className="primary" aria-disabled={busy || undefined}>
        {busy ? 'One moment…' : submit}
      </button>
    </form>
  );
}
