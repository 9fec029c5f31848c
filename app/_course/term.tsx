import { type ReactNode, useId } from 'react';
import type { Reference, Term } from '@/lib/courses/course';
import { sourceText } from './source-text';
import styles from './term.module.css';

/** A term whose definition opens in place; without JavaScript too, as the browser does it. */
export function TermText({
  term,
  references,
  children,
}: {
  term: Term | undefined;
  references: readonly Reference[];
  children: ReactNode;
}) {
  const id = useId();
  if (!term) return children;
  return (
    <>
      <button type="button" popoverTarget={id} className={styles.term}>
        {children}
      </button>
      <span popover="auto" id={id} className={styles.popover}>
        <strong>{term.term}</strong>
        {term.definitions.map(({ text, source }) => (
          <span key={source} className={styles.definition}>
            {text} <small>({sourceText(source, references)})</small>
          </span>
        ))}
      </span>
    </>
  );
}
