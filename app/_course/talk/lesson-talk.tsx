import type { SessionPerson } from '@/lib/auth/options';
import { mayTeach } from '@/lib/auth/session';
import { contactAddress, lessonAddress, signInHref } from '@/lib/courses/addresses';
import type { Course, Lesson } from '@/lib/courses/course';
import { LessonComments } from './comments';
import { LessonRating } from './rating';
import styles from './talk.module.css';

/** What visitors are told where comments stand: the page is the same for all of them, and names are for those who take part. */
function TalkForVisitors({ course, lesson }: { course: Course; lesson: Lesson }) {
  return (
    <p className="quiet">
      <a href={signInHref(`${lessonAddress(course.id, lesson.id)}#comments`)}>Sign in</a> to read and write comments, or{' '}
      <a href={contactAddress(course.id)}>write to the instructors</a>.
    </p>
  );
}

/** Below a lesson: what a learner thought of it, and comments. */
export async function LessonTalk({ course, lesson, person }: { course: Course; lesson: Lesson; person: SessionPerson | null }) {
  if (!person) return <TalkForVisitors course={course} lesson={lesson} />;
  const place = { course, lesson, person, teaches: await mayTeach(person, course.id), address: lessonAddress(course.id, lesson.id) };
  return (
    <div className={styles.below}>
      <LessonRating place={place} />
      <LessonComments place={place} />
      <p className="quiet">
        Something else? <a href={contactAddress(course.id)}>Write to the instructors</a>.
      </p>
    </div>
  );
}
