import { courseAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import type { CourseProgress } from '@/lib/learning/progress';
import styles from './catalogue.module.css';
import { Demonstration } from './demonstration';
import { ProgressBar } from './progress-bar';

const hoursText = (hours: number): string => `About ${hours} ${hours === 1 ? 'hour' : 'hours'}`;

/** All courses; with a learner's progress where there is one. */
export function Catalogue({ courses, progress }: { courses: readonly Course[]; progress: ReadonlyMap<string, CourseProgress> }) {
  const shown = courses.find(({ demonstration }) => demonstration);
  return (
    <main id="main" className="page">
      <div className={styles.front}>
        <div>
          <h1>Courses whose activities answer back</h1>
          <p className={styles.lead}>
            Read at your own pace. Write down what you think. You are told at once how it was understood, and why it holds or doesn’t.
          </p>
          <ul className={styles.courses}>
            {courses.map((course) => {
              const taken = progress.get(course.id);
              return (
                <li key={course.id} className={styles.course}>
                  <h2>
                    <a href={courseAddress(course.id)}>{course.title}</a>
                  </h2>
                  <p>{course.summary}</p>
                  <p className="quiet">
                    {hoursText(course.hours)} · {course.lessons.length} {course.lessons.length === 1 ? 'lesson' : 'lessons'} · free
                  </p>
                  {taken && <ProgressBar progress={taken} label={`Your progress in ${course.title}`} />}
                </li>
              );
            })}
          </ul>
        </div>
        {shown && <Demonstration course={shown} />}
      </div>
    </main>
  );
}
