import type { Metadata } from 'next';
import { selectLearnerTalk } from '@/app/_course/from-instructors/learner-talk';
import { News } from '@/app/_course/from-instructors/news';
import { progressOf } from '@/app/_course/learner';
import { ProgressBar } from '@/app/_course/progress-bar';
import { type LearnerCourse, selectEnrolments, selectLearnerCourse } from '@/db';
import { requireLearner } from '@/lib/auth/session';
import { courseAddress, lessonAddress, statementAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { getLibrary } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { DayText } from '@/lib/ui/moment';
import styles from './my-learning.module.css';

export const metadata: Metadata = { title: 'My learning' };

function Taken({ course, stored }: { course: Course; stored: LearnerCourse }) {
  const progress = progressOf(course, stored);
  const next = course.lessons.find(({ id }) => progress.lessons.some((lesson) => lesson.id === id && !lesson.complete));
  return (
    <li className={styles.course}>
      <h2>
        <a href={courseAddress(course.id)}>{course.title}</a>
      </h2>
      <ProgressBar progress={progress} label={`Your progress in ${course.title}`} />
      <p>
        {stored.statement ? (
          <a className="button primary" href={statementAddress(stored.statement.id)}>
            Statement of participation
          </a>
        ) : (
          next && (
            <a className="button primary" href={lessonAddress(course.id, next.id)}>
              Go on with ‘{next.title}’
            </a>
          )
        )}
      </p>
      {stored.enrolment && (
        <p className="quiet">
          Enrolled on <DayText at={stored.enrolment.at} />
        </p>
      )}
    </li>
  );
}

export default async function MyLearningPage() {
  const person = await requireLearner('/my-learning');
  const { courses } = await getLibrary();
  const { read } = getRuntime().store;
  const enrolments = await selectEnrolments(read, person.id);
  const taken = await Promise.all(
    enrolments.map(async ({ courseId }) => ({
      course: courses.find(({ id }) => id === courseId),
      stored: await selectLearnerCourse(read, person.id, courseId),
    })),
  );
  // Messages may have been written to the instructors of a course that one isn't enrolled in.
  const talks = await Promise.all(courses.map(async (course) => ({ course, talk: await selectLearnerTalk(read, person.id, course.id) })));
  return (
    <main id="main" className="page">
      <h1>My learning</h1>
      {talks.map(({ course, talk }) => (
        <News key={course.id} course={course} talk={talk} personId={person.id} />
      ))}
      {taken.length === 0 ? (
        <p>
          You are enrolled in no course yet. <a href="/">Choose one</a>: the first activity takes ten minutes.
        </p>
      ) : (
        <ul className={styles.courses}>
          {taken.map(({ course, stored }) => course && <Taken key={course.id} course={course} stored={stored} />)}
        </ul>
      )}
    </main>
  );
}
