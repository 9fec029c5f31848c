'use client';

import type { Ref } from 'react';
import type { ListState } from '@/app/_actions/enrolment-csv';
import styles from './people.module.css';

type Preview = NonNullable<ListState['preview']>;
type Done = NonNullable<ListState['done']>;

const people = (number: number): string => (number === 1 ? 'one person' : `${number} people`);

/** The counts of a preview in words; `done` tells them in the past. */
function Counts({ preview, done = false }: { preview: Omit<Preview, 'key'>; done?: boolean }) {
  const said = [
    [preview.accounts, done ? 'got a new account' : 'get a new account'],
    [preview.enrolled, done ? 'have been enrolled' : 'are enrolled'],
    [preview.removed, done ? 'have been taken out of the course' : 'are taken out of the course'],
    [preview.granted, done ? 'have become instructors' : 'become instructors'],
    [preview.withdrawn, done ? 'have stopped being instructors' : 'stop being instructors'],
    [preview.unchanged, done ? 'have stayed as they were' : 'stay as they are'],
  ] as const;
  return (
    <ul>
      {said.map(
        ([number, words]) =>
          number > 0 && (
            <li key={words}>
              <strong>{number}</strong> {words}
            </li>
          ),
      )}
    </ul>
  );
}

/** What a list would change, and the button that does it. */
export function ListPreview({
  preview,
  unusedColumns,
  mail,
  busy,
}: {
  preview: Preview;
  unusedColumns: readonly string[];
  mail: boolean;
  busy: boolean;
}) {
  const changed = preview.rows.length + preview.more;
  return (
    <>
      <h3>{changed === 0 ? 'The list changes nothing' : 'This is what the list changes'}</h3>
      <Counts preview={preview} />
      {unusedColumns.length > 0 && <p className="quiet">Columns that aren’t used: {unusedColumns.join(', ')}.</p>}
      {changed > 0 && (
        <>
          <details>
            <summary>One by one</summary>
            <ul>
              {preview.rows.map(({ line, email, changes }) => (
                <li key={line}>
                  Line {line}, {email}: {changes.join('; ')}
                </li>
              ))}
              {preview.more > 0 && <li>And {people(preview.more)} more.</li>}
            </ul>
          </details>
          {preview.accounts > 0 &&
            (mail ? (
              <p>
                <label>
                  <input type="checkbox" name="mail" value="yes" defaultChecked className={styles.tick} /> Send each new person the personal
                  link by e-mail
                </label>
              </p>
            ) : (
              <p>
                New people need a personal link to choose a password. You get the links as a file, once, to pass on: this player sends no
                e-mail.
              </p>
            ))}
          <button type="submit" className="primary" aria-disabled={busy || undefined}>
            {busy ? 'One moment…' : `Apply to ${people(changed)}`}
          </button>
        </>
      )}
    </>
  );
}

/** What was done, with the new links where they weren't sent. */
export function ListDone({ done, address, resultRef }: { done: Done; address: string; resultRef: Ref<HTMLDivElement> }) {
  return (
    <div ref={resultRef} tabIndex={-1} className={styles.preview}>
      <h3 role="status">The list has been applied</h3>
      <Counts preview={done.preview} done />
      {done.mailed && <p>The personal links are on their way by e-mail. They work for 30 days.</p>}
      {done.links !== null && (
        <>
          <p>
            Each new person chooses a password by a personal link, within 30 days. This file is there only now: save it, and pass each link
            on to its owner alone.
          </p>
          <p>
            <a
              className="button primary"
              download="personal-links.csv"
              href={`data:text/csv;charset=utf-8,${encodeURIComponent(done.links)}`}
            >
              Save the personal links
            </a>
          </p>
        </>
      )}
      <p>
        <a href={address}>Back to the people of the course</a>
      </p>
    </div>
  );
}
