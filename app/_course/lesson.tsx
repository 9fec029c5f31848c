import { lessonAddress, statementAddress } from '@/lib/courses/addresses';
import type { Course, Lesson } from '@/lib/courses/course';
import { durationText } from '@/lib/learning/duration';
import { DayText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { setRead } from '../_actions/progress';
import { Share } from '../_site/share';
import { CourseBreadcrumb } from './breadcrumb';
import { emphasised } from './emphasised';
import type { Learner } from './learner';
import styles from './lesson.module.css';
import { LessonContent } from './lesson-content';
import { Outline } from './outline';
import { Presence } from './presence/presence';
import { LessonTalk } from './talk/lesson-talk';

/** Marking a lesson as read, or taking that back. */
export function ReadForm({ course, lesson, learner, address }: { course: Course; lesson: Lesson; learner: Learner; address: string }) {
  const read = learner.isRead(lesson.id);
  return (
    <PostForm action={setRead} address={address} className={styles.read}>
      <input type="hidden" name="course" value={course.id} />
      <input type="hidden" name="lesson" value={lesson.id} />
      <input type="hidden" name="read" value={read ? 'no' : 'yes'} />
      {read ? (
        <>
          <p>
            <strong>✓ You have marked this lesson as read.</strong>
          </p>
          <button type="submit">Not yet read after all</button>
        </>
      ) : (
        <>
          <p>Have you come to the end?</p>
          <button type="submit" className="primary">
            Mark as read
          </button>
        </>
      )}
    </PostForm>
  );
}

/** What is left to do in the course, or the way to the statement. */
function AfterLesson({ lesson, learner }: { lesson: Lesson; learner: Learner }) {
  if (learner.statementId) {
    return (
      <p className={styles.after}>
        You have completed the course. <a href={statementAddress(learner.statementId)}>Your statement of participation</a>
      </p>
    );
  }
  const open = lesson.activities.filter((activity) => learner.activity(activity).attempts.length === 0);
  if (open.length === 0) return null;
  return (
    <p className={styles.after}>
      Still to hand in here:{' '}
      {open.map(({ id, title, number }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <a href={`#${id}`}>
            Activity {number}, {title}
          </a>
        </span>
      ))}
      .
    </p>
  );
}

/** A lesson's own text with its activities. `preview` is true for an instructor who tries it out. */
export function LessonArticle({
  course,
  lesson,
  learner,
  preview = false,
}: {
  course: Course;
  lesson: Lesson;
  learner: Learner | null;
  preview?: boolean;
}) {
  const references = course.references.filter(({ id }) => lesson.references.includes(id));
  return (
    <article className={styles.prose}>
      <h1>{lesson.title}</h1>
      <p className="quiet">
        {durationText(lesson.minutes)} · {lesson.activities.length} {lesson.activities.length === 1 ? 'activity' : 'activities'}
      </p>
      <section className={styles.outcomes} aria-labelledby="outcomes">
        <h2 id="outcomes">After this lesson you can</h2>
        <ul>
          {lesson.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      </section>
      <LessonContent course={course} lesson={lesson} learner={learner} preview={preview} />
      {references.length > 0 && (
        <section aria-labelledby="references" className={styles.references}>
          <h2 id="references">References</h2>
          <ul>
            {references.map(({ id, text }) => (
              <li key={id}>{emphasised(text)}</li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** A lesson: for a visitor without a learner, or with everything that the learner has done. */
export function LessonPage({ course, lesson, learner }: { course: Course; lesson: Lesson; learner: Learner | null }) {
  const at = course.lessons.indexOf(lesson);
  const [previous, next] = [course.lessons[at - 1], course.lessons[at + 1]];
  return (
    <div className={styles.layout}>
      <Outline course={course} lesson={lesson} learner={learner} />
      <main id="main" className={styles.main}>
        <CourseBreadcrumb course={course} here={lesson.title} />
        <LessonArticle course={course} lesson={lesson} learner={learner} />
        {learner && <ReadForm course={course} lesson={lesson} learner={learner} address={lessonAddress(course.id, lesson.id)} />}
        {learner && <AfterLesson lesson={lesson} learner={learner} />}
        <nav aria-label="Lessons before and after" className={styles.around}>
          {previous && <a href={lessonAddress(course.id, previous.id)}>← {previous.title}</a>}
          {next && <a href={lessonAddress(course.id, next.id)}>{next.title} →</a>}
        </nav>
        <LessonTalk course={course} lesson={lesson} person={learner?.person ?? null} />
        <Share title={lesson.title} />
        {learner && <Presence course={course} lesson={lesson} learner={learner} />}
        <p className="quiet">
          By {course.author.name}. Published <DayText at={lesson.published} />, last reviewed <DayText at={lesson.reviewed} />.
        </p>
      </main>
    </div>
  );
}
