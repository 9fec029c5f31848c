'use client';

import { useActionState, useId, useTransition } from 'react';
import { type InvitationMade, makeInvitation } from '@/app/_actions/invitations';
import { emptyForm } from '@/lib/ui/form-state';
import styles from './people.module.css';
import { LinkToCopy } from './shown-link';

interface InvitationFormProps {
  readonly courseId: string;
  readonly address: string;
  readonly mayNameInstructors: boolean;
  /** The last day offered at first, as 2026-12-22. */
  readonly until: string;
}

/** Makes an invitation and shows its link, this once. A plain form where JavaScript is off. */
export function InvitationForm({ courseId, address, mayNameInstructors, until }: InvitationFormProps) {
  const [state, dispatch] = useActionState<InvitationMade, FormData>(makeInvitation, emptyForm, address);
  const [busy, start] = useTransition();
  const id = useId();
  const field = (name: 'most' | 'until', label: string, type: string, value: string, hint?: string) => {
    const problem = state.problems[name];
    return (
      <div className={styles.field}>
        <label htmlFor={`${id}${name}`}>{label}</label>
        <input
          id={`${id}${name}`}
          name={name}
          type={type}
          min={type === 'number' ? 1 : undefined}
          defaultValue={state.values[name] ?? value}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem || hint ? `${id}${name}-said` : undefined}
        />
        {(problem || hint) && (
          <p id={`${id}${name}-said`} className={problem ? 'problem' : styles.hint}>
            {problem ?? hint}
          </p>
        )}
      </div>
    );
  };
  return (
    <form
      action={dispatch}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        if (!busy) start(() => dispatch(data));
      }}
    >
      <input type="hidden" name="course" value={courseId} />
      {mayNameInstructors && (
        <fieldset className={styles.choice}>
          <legend>Whom it invites</legend>
          {(['learner', 'instructor'] as const).map((role) => (
            <label key={role}>
              <input type="radio" name="role" value={role} defaultChecked={(state.values.role ?? 'learner') === role} />{' '}
              {role === 'learner' ? 'learners' : 'one instructor'}
            </label>
          ))}
        </fieldset>
      )}
      <div className={styles.fields}>
        {field('most', 'For how many learners', 'number', '30')}
        {field('until', 'Until the end of', 'date', until)}
      </div>
      <button type="submit" aria-disabled={busy || undefined}>
        Make a link
      </button>
      <div aria-live="polite">
        {state.sentence && (
          <p className={styles.sentence} data-tone={state.tone}>
            {state.sentence}
          </p>
        )}
        {state.link && <LinkToCopy link={state.link} label="The link" />}
      </div>
    </form>
  );
}
