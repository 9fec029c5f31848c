import { courseAddress, lessonAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { durationText } from '@/lib/learning/duration';
import { CourseBreadcrumb } from './breadcrumb';
import type { Learner } from './learner';
import { ReadForm } from './lesson';
import styles from './lesson.module.css';
import { LessonContent } from './lesson-content';

/** The whole course on one page, to search, to print, or to read without turning pages; its activities work as anywhere. */
export function OnePage({ course, learner }: { course: Course; learner: Learner | null }) {
  return (
    <main id="main" className="page narrow">
      <CourseBreadcrumb course={course} here="On one page" />
      <h1>{course.title}</h1>
      <p className="quiet">The whole course on one page. What you write in an activity is the same here as in its lesson.</p>
      <nav aria-label="Lessons">
        <ol>
          {course.lessons.map(({ id, title }) => (
            <li key={id}>
              <a href={`#lesson-${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {course.lessons.map((lesson) => (
        <article key={lesson.id} className={styles.prose} aria-labelledby={`lesson-${lesson.id}`}>
          <h2 id={`lesson-${lesson.id}`}>{lesson.title}</h2>
          <p className="quiet">
            {durationText(lesson.minutes)} · <a href={lessonAddress(course.id, lesson.id)}>this lesson by itself</a>
          </p>
          <LessonContent course={course} lesson={lesson} learner={learner} among />
          {learner && <ReadForm course={course} lesson={lesson} learner={learner} address={`${courseAddress(course.id)}/all`} />}
        </article>
      ))}
    </main>
  );
}
