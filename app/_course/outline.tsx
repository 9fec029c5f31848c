import { contactAddress, courseAddress, lessonAddress } from '@/lib/courses/addresses';
import type { Course, Lesson } from '@/lib/courses/course';
import type { Learner } from './learner';
import styles from './outline.module.css';
import { ProgressBar } from './progress-bar';

/** The ticks of a lesson: complete, begun, or neither. */
function Tick({ learner, lessonId }: { learner: Learner | null; lessonId: string }) {
  const progress = learner?.progress.lessons.find(({ id }) => id === lessonId);
  if (!progress || (!progress.read && progress.activitiesDone === 0)) return null;
  return progress.complete ? <span className={styles.done}>✓ complete</span> : <span className={styles.begun}>begun</span>;
}

/** The course's lessons, the sections and activities of the one on the page, and how far the learner has come. Folded up on a phone. */
export function Outline({ course, lesson, learner }: { course: Course; lesson: Lesson; learner: Learner | null }) {
  const list = (
    <ol className={styles.lessons}>
      {course.lessons.map((other) => (
        <li key={other.id} aria-current={other === lesson ? 'page' : undefined}>
          {other === lesson ? <strong>{other.title}</strong> : <a href={lessonAddress(course.id, other.id)}>{other.title}</a>}{' '}
          <Tick learner={learner} lessonId={other.id} />
          {other === lesson && (
            <ul>
              {lesson.sections.map(({ id, title }) => (
                <li key={id}>
                  <a href={`#${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
  const more = (
    <p className={styles.more}>
      <a href={`${courseAddress(course.id)}/glossary`}>Glossary</a> <a href={`${courseAddress(course.id)}/references`}>References</a>{' '}
      <a href={`${courseAddress(course.id)}/all`}>On one page</a> <a href={contactAddress(course.id)}>Contact</a>
    </p>
  );
  return (
    <aside className={styles.outline}>
      <nav aria-label="Course outline">
        <p className={styles.title}>
          <a href={courseAddress(course.id)}>{course.title}</a>
        </p>
        {learner && <ProgressBar progress={learner.progress} label="Your progress in this course" />}
        <div className={styles.wide}>
          {list}
          {more}
        </div>
        <details className={styles.folded}>
          <summary>In this course</summary>
          {list}
          {more}
        </details>
      </nav>
    </aside>
  );
}
