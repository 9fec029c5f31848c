import { removeLearner } from '@/app/_actions/people';
import type { LearnerInList } from '@/db';
import type { Course } from '@/lib/courses/course';
import { DayText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import list from '../../_desk/people-list.module.css';
import styles from './people.module.css';
import { RenewForm } from './renew-form';

/** Progress in a word: what of the course as it is today has been done. */
const progressText = (course: Course, { lessonIds, activityIds }: LearnerInList): string => {
  const activities = course.lessons.flatMap((lesson) => lesson.activities);
  const read = course.lessons.filter(({ id }) => lessonIds.includes(id)).length;
  const done = activities.filter(({ id }) => activityIds.includes(id)).length;
  if (read === 0 && done === 0) return 'not begun';
  return `${read} of ${course.lessons.length} lessons read, ${done} of ${activities.length} activities handed in`;
};

/** One learner in the list of a course. */
export function LearnerRow({ learner, course, address }: { learner: LearnerInList; course: Course; address: string }) {
  const { id, name, email, waiting, lastAt } = learner;
  return (
    <li>
      <div className={styles.who}>
        <p>
          <strong>{name}</strong> <span className="quiet">{email}</span>
        </p>
        <p className="quiet">
          {waiting ? <span className={styles.waiting}>has not chosen a password yet</span> : progressText(course, learner)}
          {lastAt !== null && (
            <>
              {' · last seen '}
              <DayText at={lastAt} />
            </>
          )}
        </p>
      </div>
      <div className={list.actions}>
        {waiting && <RenewForm courseId={course.id} person={{ id, name }} address={address} />}
        <PostForm action={removeLearner} address={address}>
          <input type="hidden" name="course" value={course.id} />
          <input type="hidden" name="person" value={id} />
          <button type="submit" aria-label={`Take out of the course: ${name}`}>
            Take out
          </button>
        </PostForm>
      </div>
    </li>
  );
}
