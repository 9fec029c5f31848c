import type { Course } from '@/lib/courses/course';
import { CourseBreadcrumb } from './breadcrumb';
import styles from './glossary.module.css';
import { sourceText } from './source-text';

/** Every term of a course with its definitions by source, in alphabetical order. */
export function Glossary({ course }: { course: Course }) {
  const terms = [...course.glossary].sort((a, b) => a.term.localeCompare(b.term, 'en'));
  return (
    <main id="main" className="page narrow">
      <CourseBreadcrumb course={course} here="Glossary" />
      <h1>Glossary</h1>
      <p>The words of this course. Where sources differ, each definition stands with the source that it comes from, told in our words.</p>
      <dl className={styles.terms}>
        {terms.map(({ id, term, definitions }) => (
          <div key={id} id={id}>
            <dt>{term}</dt>
            {definitions.map(({ text, source }) => (
              <dd key={source}>
                {text} <span className="quiet">({sourceText(source, course.references)})</span>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </main>
  );
}
