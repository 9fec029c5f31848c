import { contactAddress, courseAddress, lessonAddress, signInHref, statementAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { durationText } from '@/lib/learning/duration';
import { DayText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { enrolMe } from '../_actions/progress';
import { Share } from '../_site/share';
import styles from './about.module.css';
import { Breadcrumb } from './breadcrumb';
import type { Learner } from './learner';
import { ProgressBar } from './progress-bar';

/** The lesson to go on with: the first that isn't complete, or the first of all. */
const nextLesson = (course: Course, learner: Learner) => {
  const next = learner.progress.lessons.find(({ complete }) => !complete);
  return course.lessons.find(({ id }) => id === next?.id) ?? course.lessons[0];
};

function Begin({ course, learner }: { course: Course; learner: Learner | null }) {
  const first = course.lessons[0];
  if (!learner) {
    const back = courseAddress(course.id);
    return (
      <p className={styles.begin}>
        {first && (
          <a className="button primary" href={lessonAddress(course.id, first.id)}>
            Start reading
          </a>
        )}
        <a className="button" href={`/register?to=${encodeURIComponent(back)}`}>
          Register and enrol
        </a>
        <a href={signInHref(back)}>Sign in</a>
      </p>
    );
  }
  if (!learner.enrolled) {
    return (
      <PostForm action={enrolMe} address={courseAddress(course.id)} className={styles.begin}>
        <input type="hidden" name="course" value={course.id} />
        <button type="submit" className="primary">
          Enrol
        </button>
        <span className="quiet">Free, and you can leave whenever you like.</span>
      </PostForm>
    );
  }
  const next = nextLesson(course, learner);
  return (
    <>
      <ProgressBar progress={learner.progress} label="Your progress in this course" />
      <p className={styles.begin}>
        {next && !learner.progress.complete && (
          <a className="button primary" href={lessonAddress(course.id, next.id)}>
            {learner.progress.stepsDone === 0 ? 'Start' : 'Go on'} with ‘{next.title}’
          </a>
        )}
        {learner.statementId && (
          <a className="button primary" href={statementAddress(learner.statementId)}>
            Your statement of participation
          </a>
        )}
      </p>
    </>
  );
}

/** The about page of a course: what it is, what it leads to, how long it takes, its outline, and what the statement takes. */
export function About({ course, learner }: { course: Course; learner: Learner | null }) {
  const activities = course.lessons.reduce((sum, lesson) => sum + lesson.activities.length, 0);
  return (
    <main id="main" className="page">
      <Breadcrumb trail={[['/', 'Courses']]} here={course.title} />
      <h1>{course.title}</h1>
      <p className={styles.summary}>{course.summary}</p>
      <Begin course={course} learner={learner} />
      <div className={styles.columns}>
        <div>
          <h2>What it is about</h2>
          {course.about.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph}>{paragraph.trim()}</p>
          ))}
          <h2>What you will be able to do</h2>
          <ul>
            {course.outcomes.map((outcome) => (
              <li key={outcome}>{outcome}</li>
            ))}
          </ul>
          <h2>Lessons</h2>
          <ol className={styles.lessons}>
            {course.lessons.map((lesson) => {
              const done = learner?.progress.lessons.find(({ id }) => id === lesson.id)?.complete;
              return (
                <li key={lesson.id}>
                  <a href={lessonAddress(course.id, lesson.id)}>{lesson.title}</a>
                  {done && <span className={styles.done}> ✓ complete</span>}
                  <p>{lesson.summary}</p>
                  <p className="quiet">
                    {durationText(lesson.minutes)} · {lesson.activities.length} {lesson.activities.length === 1 ? 'activity' : 'activities'}
                  </p>
                </li>
              );
            })}
          </ol>
        </div>
        <aside className={styles.facts} aria-label="Facts">
          <dl>
            <dt>Study time</dt>
            <dd>about {durationText(course.hours * 60)}</dd>
            <dt>Activities</dt>
            <dd>{activities}, each answered at once</dd>
            <dt>For whom</dt>
            <dd>{course.audience}</dd>
            <dt>Statement of participation</dt>
            <dd>{course.statement}</dd>
            <dt>Written by</dt>
            <dd>{course.author.name}</dd>
            <dt>Questions</dt>
            <dd>
              <a href={contactAddress(course.id)}>Write to the instructors</a>
            </dd>
            <dt>Published</dt>
            <dd>
              <DayText at={course.published} />
            </dd>
            <dt>Last reviewed</dt>
            <dd>
              <DayText at={course.reviewed} />
            </dd>
          </dl>
          <Share title={course.title} />
        </aside>
      </div>
    </main>
  );
}
