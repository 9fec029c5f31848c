import { AttemptView } from '@/lib/activities/frame/attempts';
import frame from '@/lib/activities/frame/frame.module.css';
import { ThenAndNowView } from '@/lib/activities/frame/then-and-now';
import { schemaOf } from '@/lib/activities/schemas';
import type { Attempt } from '@/lib/activities/state';
import { thenAndNow } from '@/lib/activities/then-and-now/traces-of';
import { lessonAddress } from '@/lib/courses/addresses';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import { MomentText } from '@/lib/ui/moment';
import type { Learner } from './learner';

interface RevisitProps {
  readonly course: Course;
  readonly activity: Activity;
  readonly learner: Pick<Learner, 'activity'>;
}

interface Revisited {
  readonly lesson: Lesson;
  readonly activity: Activity;
  /** The last try there, before this activity was first handed in; once it was, that one stays put. */
  readonly last: Attempt | undefined;
}

const revisitedBy = ({ course, activity, learner }: RevisitProps): Revisited | null => {
  const found = activity.revisits === null ? undefined : findActivity(course, activity.revisits);
  if (!found) return null;
  const until = learner.activity(activity).attempts[0]?.at ?? Number.POSITIVE_INFINITY;
  const tries = learner.activity(found.activity).attempts;
  return { ...found, last: tries.findLast(({ at }) => at < until) ?? tries[0] };
};

/** What stood in the earlier activity that this one asks again, or the way there. */
export function Earlier(props: RevisitProps) {
  const earlier = revisitedBy(props);
  if (!earlier) return null;
  const { last, activity, lesson } = earlier;
  const address = lessonAddress(props.course.id, lesson.id, activity.id);
  return (
    <section className={frame.earlier} aria-label="Your earlier answer">
      <h4>Your earlier answer</h4>
      {last ? (
        <>
          <p className="quiet">
            From <a href={address}>{activity.title}</a>, <MomentText at={last.at} />
          </p>
          <AttemptView
            attempt={last}
            widget={activity.widget}
            props={schemaOf(activity.widget).publicProps(activity.props)}
            withReply={false}
          />
        </>
      ) : (
        <p>
          You haven’t handed in <a href={address}>{activity.title}</a> yet. Do it first, and your answer will stand here for comparison.
        </p>
      )}
    </section>
  );
}

/** What became of the earlier answer, once this activity was handed in too. */
export function Comparison(props: RevisitProps) {
  const last = revisitedBy(props)?.last;
  const now = props.learner.activity(props.activity).attempts.at(-1);
  if (!last?.readable || !now?.readable || last.at >= now.at) return null;
  const { widget, id } = props.activity;
  const compared = thenAndNow(widget, schemaOf(widget).publicProps(props.activity.props), last, now);
  return compared && <ThenAndNowView compared={compared} id={id} />;
}
