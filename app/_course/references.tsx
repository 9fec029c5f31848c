import { lessonAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { CourseBreadcrumb } from './breadcrumb';
import { emphasised } from './emphasised';

/** Every source of a course, with the lessons that draw on it. */
export function References({ course }: { course: Course }) {
  const references = [...course.references].sort((a, b) => a.text.localeCompare(b.text, 'en'));
  return (
    <main id="main" className="page narrow">
      <CourseBreadcrumb course={course} here="References" />
      <h1>References</h1>
      <p>
        The sources that this course draws on. Facts and definitions come from them; the words are ours, but for short quotations with their
        author and year.
      </p>
      <ul>
        {references.map(({ id, text }) => {
          const lessons = course.lessons.filter((lesson) => lesson.references.includes(id));
          return (
            <li key={id} id={id}>
              <p>
                {emphasised(text)}{' '}
                {lessons.length > 0 && (
                  <span className="quiet">
                    Used in{' '}
                    {lessons.map((lesson, at) => (
                      <span key={lesson.id}>
                        {at > 0 && ', '}
                        <a href={lessonAddress(course.id, lesson.id)}>{lesson.title}</a>
                      </span>
                    ))}
                    .
                  </span>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </main>
  );
}
