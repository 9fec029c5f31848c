import type { NamedSubmission } from '@/db';
import { AttemptView } from '@/lib/activities/frame/attempts';
import { schemaOf } from '@/lib/activities/schemas';
import { readAttempt } from '@/lib/activities/state';
import { lessonAddress } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import { MomentText } from '@/lib/ui/moment';
import styles from './entry.module.css';

/** A submission as it was handed in, with the reply that the learner was given. */
export function SubmissionView({ course, submission }: { course: Course; submission: NamedSubmission }) {
  const placed = findActivity(course, submission.activityId);
  return (
    <>
      <p>
        {placed ? (
          <a href={lessonAddress(course.id, placed.lesson.id, placed.activity.id)}>{placed.activity.title}</a>
        ) : (
          `The activity ‘${submission.activityId}’, which isn’t in the course any more`
        )}
        , try {submission.number}, <MomentText at={submission.createdAt} />
      </p>
      {placed ? (
        <div className={styles.submission}>
          <h3>{placed.activity.title}</h3>
          <AttemptView
            attempt={readAttempt(placed.activity.widget, submission)}
            widget={placed.activity.widget}
            props={schemaOf(placed.activity.widget).publicProps(placed.activity.props)}
            withReply
          />
        </div>
      ) : (
        <pre className={styles.stored}>{JSON.stringify(submission.answer, null, 1)}</pre>
      )}
      <p className="quiet">
        Checked by engine {submission.engineVersion} against the lesson as of {submission.contentVersion}.
      </p>
    </>
  );
}
