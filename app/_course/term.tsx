import { type ReactNode, useId } from 'react';
import type { Reference, Term } from '@/lib/courses/course';
import styles from './term.module.css';

/** Where a definition comes from: our own course, or the author and year that its reference begins with. */
const sourceText = (source: string, references: readonly Reference[]): string => {
  if (source === 'course') return 'this course';
  const text = references.find(({ id }) => id === source)?.text ?? source;
  return (/^.*?\((?:\d{4}|n\.d\.)\)/.exec(text)?.[0] ?? text).replaceAll('*', '');
};

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
