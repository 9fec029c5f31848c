'use client';

import { type ReactNode, useState } from 'react';
import styles from './options.module.css';

interface SelectBoxProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** The id of the chosen option; empty for none. */
  readonly chosen: string;
  /** What the reply is about, where that isn't what stands here. */
  readonly about?: string;
  /** What stands in the list while nothing is chosen. */
  readonly none: string;
  /** What was said of the choice; marked as being about an earlier one once it is changed. */
  readonly children?: ReactNode;
}

/** A list to choose one from, with the reply to what was chosen when it was handed in. */
export function SelectBox({ id, name, label, options, chosen, about, none, children }: SelectBoxProps) {
  const [value, setValue] = useState(chosen);
  const changed = value !== (about ?? chosen);
  return (
    <div className={styles.select}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select
        id={id}
        name={name}
        defaultValue={chosen}
        autoComplete="off"
        aria-describedby={children ? `${id}-reply` : undefined}
        onInput={(event) => setValue(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
      {children && (
        <div id={`${id}-reply`} className={styles.said} data-changed={changed || undefined}>
          {changed && <p className={styles.hint}>About what you handed in before:</p>}
          {children}
        </div>
      )}
    </div>
  );
}
