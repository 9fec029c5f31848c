'use client';

import { useState } from 'react';
import styles from './people.module.css';

/** What an action gives that makes a link: the link, shown this once, or why there is none. */
export type ShownLink = { readonly link?: string; readonly problem?: string };

/** A link to be passed on, with a button that copies it where scripts are on. */
export function LinkToCopy({ link, label }: { link: string; label: string }) {
  const [said, setSaid] = useState('');
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(link).then(
      () => setSaid('The link has been copied.'),
      () => setSaid('Your browser doesn’t let this page copy: mark the link and copy it yourself.'),
    );
  return (
    <div className={styles.link}>
      <label>
        {label}
        <input readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
