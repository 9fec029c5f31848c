import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActivityForm } from '@/lib/activities/frame/activity-form';
import { AttemptView } from '@/lib/activities/frame/attempts';
import type { Viewer } from '@/lib/activities/frame/placed';
import { schemaOf } from '@/lib/activities/schemas';
import { emptyState } from '@/lib/activities/state';
import type { Source } from '@/lib/activities/widget';
import { lessonAddress, signInHref } from '@/lib/courses/addresses';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import { MomentText } from '@/lib/ui/moment';
import { handIn } from '../_actions/hand-in';
import styles from './activity-section.module.css';
import type { Learner } from './learner';

interface ActivitySectionProps {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly activity: Activity;
  readonly learner: Learner | null;
  readonly children: ReactNode;
}

/** What stood in the earlier activity that this one asks again: its last try, or the way there. */
function Earlier({ course, activity, learner }: { course: Course; activity: Activity; learner: Learner }) {
  const earlier = activity.revisits === null ? undefined : findActivity(course, activity.revisits);
  if (!earlier) return null;
  const last = learner.activity(earlier.activity).attempts.at(-1);
  const address = lessonAddress(course.id, earlier.lesson.id, earlier.activity.id);
  return (
    <section className={styles.earlier} aria-label="Your earlier answer">
      <h4>Your earlier answer</h4>
      {last ? (
        <>
          <p className="quiet">
            From <a href={address}>{earlier.activity.title}</a>, <MomentText at={last.at} />
          </p>
          <AttemptView
            attempt={last}
            widget={earlier.activity.widget}
            props={schemaOf(earlier.activity.widget).publicProps(earlier.activity.props)}
            withReply={false}
          />
        </>
      ) : (
        <p>
          You haven’t handed in <a href={address}>{earlier.activity.title}</a> yet. Do it first, and your answer will stand here for
          comparison.
        </p>
      )}
    </section>
  );
}

/** The earlier activity whose latest words are carried into this one: what stands in its boxes, handed in or not. */
const sourceOf = (course: Course, activity: Activity, learner: Learner | null): Source | null => {
  const of = schemaOf(activity.widget).source?.of(activity.props);
  const found = of === undefined ? undefined : findActivity(course, of);
  if (!found) return null;
  const { id, title } = found.activity;
  const state = learner?.activity(found.activity);
  const last = state?.attempts.at(-1);
  const answer = state?.draft?.answer ?? (last?.readable ? last.answer : null);
  return { activityId: id, title, address: lessonAddress(course.id, found.lesson.id, id), answer };
};

/** What a visitor is told below the boxes. */
function VisitorNote({ course, lesson, activity }: { course: Course; lesson: Lesson; activity: Activity }) {
  const back = lessonAddress(course.id, lesson.id, activity.id);
  return (
    <p className={styles.visitor}>
      What you write here stays on this device. To have it checked and kept,{' '}
      <a href={`/register?to=${encodeURIComponent(back)}`}>register</a> or <a href={signInHref(back)}>sign in</a>: it comes along.
    </p>
  );
}

/** An activity in its lesson: number, title, time, task, hints, the earlier answer where it is asked again, and its form. */
export function ActivitySection({ course, lesson, activity, learner, children }: ActivitySectionProps) {
  const { id, number, title, minutes, hints, widget, props } = activity;
  const viewer: Viewer = learner ? { kind: 'learner', id: learner.person.id, enrolled: learner.enrolled } : { kind: 'visitor' };
  return (
    <section className={styles.activity} id={id} aria-labelledby={`${id}-title`}>
      <p className={styles.kicker}>
        Activity {number} · allow {minutes} minutes
      </p>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
      {hints.length > 0 && (
        <div className={styles.hints}>
          {hints.map((hint, at) => (
            <details key={hint}>
              <summary>{hints.length === 1 ? 'A hint' : `Hint ${at + 1} of ${hints.length}`}</summary>
              <p>{hint}</p>
            </details>
          ))}
        </div>
      )}
      {learner && <Earlier course={course} activity={activity} learner={learner} />}
      <ActivityForm
        activity={{ courseId: course.id, lessonId: lesson.id, id, widget, props: schemaOf(widget).publicProps(props) }}
        viewer={viewer}
        state={learner?.activity(activity) ?? emptyState}
        source={sourceOf(course, activity, learner)}
        submissionKey={learner ? randomUUID() : ''}
        handIn={handIn}
      />
      {!learner && <VisitorNote course={course} lesson={lesson} activity={activity} />}
    </section>
  );
}
