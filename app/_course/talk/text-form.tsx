'use client';

import { type ReactNode, useId } from 'react';
import type { FormState } from '@/lib/ui/form-state';
import styles from './talk.module.css';
import { type SentAction, useSentForm } from './use-sent-form';

interface TextFormProps {
  readonly action: SentAction;
  /** The page's own address: where the form posts to when JavaScript is off. */
  readonly address: string;
  /** Where the device keeps what is typed until it has been sent. */
  readonly place: string;
  /** What it is about: hidden fields by name. */
  readonly about: Readonly<Record<string, string>>;
  /** The idempotency key: what is sent twice under one key is there once. */
  readonly sendKey: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly maxLength: number;
  readonly lines?: number;
  readonly submit: string;
  /** Fields before the text. */
  readonly fields?: readonly TextField[];
  /** The line that the form is folded behind, until it has something to say. */
  readonly fold?: string;
}

export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly type: 'text' | 'email';
  readonly autoComplete: string;
  readonly maxLength: number;
  /** A field that people don't see and programs fill in. */
  readonly trap?: boolean;
}

/** What a form has to say, announced and focused when it comes. */
export function Said({ sentence, tone }: { sentence: string | null; tone: 'problem' | 'done' }) {
  if (!sentence) return null;
  return (
    <p role={tone === 'problem' ? 'alert' : 'status'} tabIndex={-1} className={styles.said} data-tone={tone} data-said>
      {sentence}
    </p>
  );
}

/** A form behind a line that opens it; open by itself once it was sent, so that what it has to say is seen where JavaScript is off. */
export function Folded({ line, state, children }: { line: string | undefined; state: FormState; children: ReactNode }) {
  if (line === undefined) return children;
  const isSent = state.sentence !== null || Object.keys(state.problems).length > 0;
  return (
    <details className={styles.folded} open={isSent || undefined}>
      <summary>{line}</summary>
      {children}
    </details>
  );
}

/** A text to send, kept on the device while it is typed. */
export function TextForm(props: TextFormProps) {
  const { about, sendKey, label, hint, maxLength, lines = 4, submit, fields = [], fold } = props;
  const { state, busy, formProps } = useSentForm({ ...props, clears: true });
  const id = useId();
  const problem = state.problems.text;
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <Folded line={fold} state={state}>
      <form {...formProps} className={styles.form}>
        <Said sentence={state.sentence} tone={state.tone} />
        {Object.entries(about).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="key" value={state.values.key ?? sendKey} />
        {fields.map((field) => {
          const fieldId = `${id}-${field.name}`;
          const wrong = state.problems[field.name];
          return (
            <div key={field.name} className={field.trap ? styles.trap : styles.field} aria-hidden={field.trap}>
              <label htmlFor={fieldId}>{field.label}</label>
              <input
                id={fieldId}
                name={field.name}
                type={field.type}
                autoComplete={field.autoComplete}
                maxLength={field.maxLength}
                defaultValue={state.values[field.name]}
                tabIndex={field.trap ? -1 : undefined}
                aria-invalid={wrong ? true : undefined}
                aria-describedby={wrong ? `${fieldId}-problem` : undefined}
                required={!field.trap}
              />
              {wrong && (
                <p id={`${fieldId}-problem`} className="problem">
                  {wrong}
                </p>
              )}
            </div>
          );
        })}
        <div className={styles.field}>
          <label htmlFor={id}>{label}</label>
          <textarea
            id={id}
            name="text"
            rows={lines}
            maxLength={maxLength}
            defaultValue={state.values.text}
            aria-invalid={problem ? true : undefined}
            aria-describedby={described || undefined}
            required
          />
          {problem && (
            <p id={`${id}-problem`} className="problem">
              {problem}
            </p>
          )}
          {hint && (
            <p id={`${id}-hint`} className={styles.hint}>
              {hint}
            </p>
          )}
        </div>
        <button type="submit" aria-disabled={busy || undefined}>
          {busy ? 'One moment …' : submit}
        </button>
      </form>
    </Folded>
  );
}
