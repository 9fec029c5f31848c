'use client';

import { startTransition, useActionState, useEffect, useId, useRef, useState } from 'react';
import { emptyTeachState, type TeachState } from '@/lib/teaching/teach-state';
import { FactRows } from './fact-rows';
import { type NamedParty, PartySelect } from './party-select';
import { replayed } from './replayed';
import { modes, valueKinds } from './sorts';
import styles from './teach-form.module.css';
import { TrialView } from './trial-view';

interface TeachFormProps {
  readonly action: (before: TeachState, form: FormData) => Promise<TeachState>;
  readonly address: string;
  readonly courseId: string;
  readonly scenarioId: string;
  readonly rulingId: string;
  readonly kinds: readonly (readonly [id: string, label: string])[];
  readonly parties: readonly NamedParty[];
  /** The parties that these words may well mean, the likeliest first. */
  readonly likely: readonly NamedParty[];
  readonly text: string;
  readonly list: string;
}

/** Teaches the engine: what the words are, why, what that would change, and only then the teaching. A plain form where JavaScript is off. */
export function TeachForm({ action, address, courseId, scenarioId, rulingId, kinds, parties, likely, text, list }: TeachFormProps) {
  const [posted, dispatch, pending] = useActionState(action, emptyTeachState, address);
  const [streamed, setStreamed] = useState<TeachState | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [edited, setEdited] = useState(false);
  const outcome = useRef<HTMLDivElement>(null);
  const idBase = useId();
  const state = streamed ?? posted;
  const busy = pending || progress !== null;
  useEffect(() => {
    if (state !== emptyTeachState) outcome.current?.focus();
  }, [state]);

  const value = (name: string, otherwise = '', at = 0): string => posted.values[name]?.[at] ?? otherwise;
  const isOn = (name: string): boolean => (posted.values[name]?.length ?? 0) > 0;
  const kind = value('kind', text ? 'alias' : '');
  const problem = (name: string) =>
    state.problems[name] && (
      <p className="problem" id={`${idBase}${name}-problem`}>
        {state.problems[name]}
      </p>
    );
  const invalid = (name: string) =>
    state.problems[name] ? { 'aria-invalid': true, 'aria-describedby': `${idBase}${name}-problem` } : undefined;
  const box = (name: string, label: string, otherwise = '', lines = 1) => (
    <div className={styles.field}>
      <label htmlFor={idBase + name}>{label}</label>
      <textarea id={idBase + name} name={name} rows={lines} maxLength={600} defaultValue={value(name, otherwise)} {...invalid(name)} />
      {problem(name)}
    </div>
  );
  const choice = (name: string, label: string, options: readonly (readonly [string, string])[], none: string, otherwise = '') => (
    <div className={styles.field}>
      <label htmlFor={idBase + name}>{label}</label>
      <select id={idBase + name} name={name} defaultValue={value(name, otherwise)} {...invalid(name)}>
        {none && <option value="">{none}</option>}
        {options.map(([id, shown]) => (
          <option key={id} value={id}>
            {shown}
          </option>
        ))}
      </select>
      {problem(name)}
    </div>
  );
  const party = (name: string, label: string, otherwise = '') => (
    <div className={styles.field}>
      <label htmlFor={idBase + name}>{label}</label>
      <PartySelect id={idBase + name} name={name} chosen={value(name, otherwise)} likely={likely} parties={parties} {...invalid(name)} />
      {problem(name)}
    </div>
  );
  const rows = (name: string, legend: string, hint: string, sort: 'kind' | 'mode') => (
    <FactRows
      name={name}
      legend={legend}
      hint={hint}
      sort={sort}
      sorts={Object.entries(sort === 'kind' ? valueKinds : modes)}
      whats={posted.values[`${name}-what`] ?? []}
      chosen={posted.values[`${name}-${sort}`] ?? []}
      problem={state.problems[`${name}-what`] ?? null}
    />
  );

  const trying = async (form: FormData): Promise<void> => {
    setEdited(false);
    setProgress({ done: 0, of: 0 });
    const result = await replayed(`/teach/${courseId}/rulings/replay`, form, (done, of) => setProgress({ done, of })).catch(
      () => undefined,
    );
    setProgress(null);
    if (result) setStreamed(result);
    else startTransition(() => dispatch(form));
  };

  return (
    <form
      action={dispatch}
      className={styles.form}
      onInput={() => setEdited(true)}
      onSubmit={(event) => {
        event.preventDefault();
        if (busy) return;
        const { submitter } = event.nativeEvent as SubmitEvent;
        const form = new FormData(event.currentTarget, submitter);
        if (form.get('intent') === 'teach') {
          startTransition(() => {
            setStreamed(null);
            dispatch(form);
          });
        } else void trying(form);
      }}
    >
      <input type="hidden" name="course" value={courseId} />
      <input type="hidden" name="scenario" value={scenarioId} />
      <input type="hidden" name="id" value={rulingId} />
      <input type="hidden" name="state" value={state.trial?.status === 'tried' ? state.trial.state : ''} />
      <fieldset className={styles.kinds} {...invalid('kind')}>
        <legend>{text ? `What is meant by ‘${text}’?` : 'What is to be taught?'}</legend>
        {kinds.map(([id, label]) => (
          <label key={id}>
            <input type="radio" name="kind" value={id} defaultChecked={kind === id} /> <span>{label}</span>
          </label>
        ))}
        {problem('kind')}
      </fieldset>
      <fieldset data-kind="alias">
        <legend>Another name</legend>
        {party('alias-party', 'Of which party?', likely[0]?.id)}
        {box('alias', 'The name, as learners write it', text)}
      </fieldset>
      <fieldset data-kind="party">
        <legend>The new party</legend>
        {box('party-name', 'Its name, as it reads in a sentence: the local council, neighbours', text)}
        {box('party-aliases', 'Other names for it, one a line', '', 2)}
        {choice(
          'party-side',
          'Where it stands',
          [
            ['outside', 'Outside the organisation'],
            ['inside', 'Inside the organisation'],
            ['away', 'Away from work'],
          ],
          '',
        )}
        {rows('gives', 'What it gives the organisation', 'A noun phrase that can follow ‘gives’: the rent, tips about trouble', 'kind')}
        {rows('gets', 'What it gets', 'A noun phrase that can follow ‘gets’: help after a crime, a quiet street', 'mode')}
        <label className={styles.check}>
          <input type="checkbox" name="party-chooses" defaultChecked={isOn('party-chooses')} /> It chose this provider and could go
          elsewhere
        </label>
        <label className={styles.check}>
          <input type="checkbox" name="party-funding" defaultChecked={isOn('party-funding')} /> The organisation’s income depends on its use
        </label>
        <label className={styles.check}>
          <input type="checkbox" name="party-unwilling" defaultChecked={isOn('party-unwilling')} /> It is dealt with against its will
        </label>
      </fieldset>
      <fieldset data-kind="not-a-party">
        <legend>No party</legend>
        {box('phrase', 'The thing or idea, as learners write it', text)}
      </fieldset>
      <fieldset data-kind="fact">
        <legend>More about a party</legend>
        {party('fact-party', 'Which party?', likely[0]?.id)}
        {rows('fact-gives', 'What it gives besides', 'A noun phrase that can follow ‘gives’', 'kind')}
        {rows('fact-gets', 'What it gets besides', 'A noun phrase that can follow ‘gets’', 'mode')}
      </fieldset>
      <fieldset data-kind="ruling">
        <legend>A ruling</legend>
        <p className={styles.hint}>Learners are told that the course’s instructors have ruled so, and the reason.</p>
        {party('ruling-party', 'Which party?', likely[0]?.id)}
        {choice(
          'ruling-list',
          'In which list?',
          [
            ['customers', 'Customers'],
            ['consumers', 'Consumers'],
          ],
          '',
          list,
        )}
        {choice(
          'ruling-verdict',
          'The verdict',
          [
            ['fits', 'Fits'],
            ['arguable', 'Arguable'],
            ['reconsider', 'Worth another look'],
          ],
          'Choose a verdict',
        )}
      </fieldset>
      {box('reason', 'Why?', '', 3)}
      <div className={styles.actions}>
        <button type="submit" name="intent" value="try" aria-disabled={busy || undefined}>
          {busy ? 'One moment …' : 'See what it changes'}
        </button>
        {progress && (
          <label className={styles.progress}>
            Reading past answers again{progress.of > 0 && `: ${progress.done} of ${progress.of}`}
            <progress max={progress.of || 1} value={progress.done} />
          </label>
        )}
      </div>
      <div ref={outcome} tabIndex={-1} role="status" className={styles.outcome}>
        {state.problems[''] && <p className="problem">{state.problems['']}</p>}
        {Object.keys(state.problems).some(Boolean) && <p className="problem">Something above needs a change first.</p>}
        {state.trial && !progress && <TrialView trial={state.trial} />}
      </div>
      {state.trial?.status === 'tried' && !progress && (
        <div className={styles.actions}>
          {edited ? (
            <p className={styles.hint}>You have changed something since: look again what it changes.</p>
          ) : (
            <button type="submit" name="intent" value="teach" className="primary" aria-disabled={busy || undefined}>
              Teach it
            </button>
          )}
        </div>
      )}
    </form>
  );
}
