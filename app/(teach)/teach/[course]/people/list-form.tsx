'use client';

import { type FormEvent, useActionState, useEffect, useRef, useState, useTransition } from 'react';
import { enrolByList, type ListState } from '@/app/_actions/enrolment-csv';
import { ListDone, ListPreview } from './list-preview';
import styles from './people.module.css';

interface ListFormProps {
  readonly courseId: string;
  readonly address: string;
  readonly mayNameInstructors: boolean;
  /** True when the player sends e-mail. */
  readonly mail: boolean;
}

const empty: ListState = { sentence: null, text: '', problems: [], moreProblems: 0, unusedColumns: [] };
/** What the server takes; more would be refused before it could be read. */
const mostBytes = 400_000;

const Problems = ({ state: { problems, moreProblems } }: { state: ListState }) =>
  problems.length > 0 && (
    <ul className={styles.problems}>
      {problems.map(({ line, sentence }) => (
        <li key={`${line} ${sentence}`}>
          <strong>Line {line}:</strong> {sentence}
        </li>
      ))}
      {moreProblems > 0 && <li>And {moreProblems} more, in later lines.</li>}
    </ul>
  );

/** Enrolling by a list: paste or choose a file, check, look at what would change, apply. A plain form where JavaScript is off. */
export function ListForm({ courseId, address, mayNameInstructors, mail }: ListFormProps) {
  const [state, dispatch] = useActionState(enrolByList, empty, address);
  const [busy, start] = useTransition();
  const [tooLarge, setTooLarge] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const looked = useRef(false);
  useEffect(() => {
    if (looked.current && state !== empty) result.current?.focus();
  }, [state]);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const data = new FormData(event.currentTarget, submitter);
    const file = data.get('file');
    const size = file instanceof File && file.size > 0 ? file.size : new Blob([String(data.get('text') ?? '')]).size;
    setTooLarge(size > mostBytes);
    if (size > mostBytes || busy) return;
    looked.current = true;
    start(() => dispatch(data));
  };
  const sentence = tooLarge ? 'This is more than 400 kB, which is more than one list may have: divide it.' : state.sentence;
  if (state.done) return <ListDone done={state.done} address={address} resultRef={result} />;
  return (
    <>
      <div ref={result} tabIndex={-1}>
        {sentence && (
          <p role="alert" className={styles.sentence}>
            {sentence}
          </p>
        )}
        <Problems state={state} />
        {state.preview && (
          <form action={dispatch} onSubmit={send} className={styles.preview}>
            <input type="hidden" name="course" value={courseId} />
            <input type="hidden" name="intent" value="apply" />
            <input type="hidden" name="key" value={state.preview.key} />
            <input type="hidden" name="text" value={state.text} />
            <ListPreview preview={state.preview} unusedColumns={state.unusedColumns} mail={mail} busy={busy} />
          </form>
        )}
      </div>
      <form action={dispatch} onSubmit={send} key={state.text}>
        <input type="hidden" name="course" value={courseId} />
        <div className={styles.field}>
          <label htmlFor="list">The list</label>
          <p id="list-hint" className={styles.hint}>
            The first line names the columns: email, name{mayNameInstructors ? ', role (learner or instructor)' : ''}, enrol (yes or no).
            What is left empty stays as it is. Without a column enrol, everybody is enrolled. Up to 5,000 lines; commas, semicolons or tabs.
          </p>
          <textarea
            id="list"
            name="text"
            rows={8}
            spellCheck={false}
            autoComplete="off"
            defaultValue={state.text}
            placeholder={'email,name\nann@example.org,Ann Lee'}
            aria-describedby="list-hint"
            className={styles.list}
          />
        </div>
        <div className={styles.field}>
          <label htmlFor="file">Or a file</label>
          <p id="file-hint" className={styles.hint}>
            A .csv as a spreadsheet saves it. It goes before what stands above.
          </p>
          <input id="file" name="file" type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" aria-describedby="file-hint" />
        </div>
        <button type="submit" className={state.preview ? undefined : 'primary'} aria-disabled={busy || undefined}>
          {state.preview ? 'Check again' : 'Check the list'}
        </button>
        <p className="quiet">Nothing is changed yet: you see first what the list would do.</p>
      </form>
    </>
  );
}
