'use client';

import { useId } from 'react';
import styles from './teach-form.module.css';

interface FactRowsProps {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly sort: 'kind' | 'mode';
  readonly sorts: readonly (readonly [id: string, label: string])[];
  readonly whats: readonly string[];
  readonly chosen: readonly string[];
  readonly problem: string | null;
}

/** How many facts of one direction can be told at once. */
const places = [0, 1, 2] as const;

/** What a party gives, or what it gets: a few rows of what and of which sort. */
export function FactRows({ name, legend, hint, sort, sorts, whats, chosen, problem }: FactRowsProps) {
  const id = useId();
  return (
    <fieldset className={styles.rows} aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}>
      <legend>{legend}</legend>
      <p className={styles.hint} id={`${id}-hint`}>
        {hint}
      </p>
      {places.map((at) => (
        <div key={at} className={styles.row}>
          <input name={`${name}-what`} aria-label={`${legend}, ${at + 1}`} defaultValue={whats[at]} maxLength={300} />
          <select name={`${name}-${sort}`} aria-label={`${legend}, ${at + 1}: how`} defaultValue={chosen[at]}>
            {sorts.map(([value, label]) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      {problem && (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </fieldset>
  );
}
