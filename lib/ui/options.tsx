'use client';

import { type ReactNode, useState } from 'react';
import styles from './options.module.css';

interface OptionsProps {
  readonly id: string;
  readonly name: string;
  readonly legend: string;
  readonly hint?: string | null;
  readonly kind: 'radio' | 'checkbox';
  /** Short options stand side by side where there is room, long ones one below the other. */
  readonly layout: 'short' | 'long';
  readonly options: readonly { readonly value: string; readonly label: ReactNode }[];
  readonly chosen: readonly string[];
  /** What the reply is about, where that isn't what stands here. */
  readonly about?: readonly string[];
  /** What was said of the choice; marked as being about an earlier one once it is changed. */
  readonly children?: ReactNode;
}

const checkedIn = (group: HTMLElement): string[] =>
  [...group.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value);

/** Radio buttons or check boxes with their question, and the reply to what was chosen when it was handed in. */
export function Options({ id, name, legend, hint, kind, layout, options, chosen, about, children }: OptionsProps) {
  const [now, setNow] = useState(chosen);
  const changed = [...now].sort().join('\n') !== [...(about ?? chosen)].sort().join('\n');
  const described = [hint && `${id}-hint`, children && `${id}-reply`].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles.options}
      aria-describedby={described || undefined}
      onInput={(event) => setNow(checkedIn(event.currentTarget))}
    >
      <legend>{legend}</legend>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <div className={styles.choices} data-layout={layout}>
        {options.map(({ value, label }, at) => (
          <label key={value} className={styles.option}>
            <input id={`${id}-${at + 1}`} type={kind} name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {children && (
        <div id={`${id}-reply`} className={styles.said} data-changed={changed || undefined}>
          {changed && <p className={styles.hint}>About what you handed in before:</p>}
          {children}
        </div>
      )}
    </fieldset>
  );
}
