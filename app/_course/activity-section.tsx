import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActivityForm } from '@/lib/activities/frame/activity-form';
import type { PlacedActivity, Viewer } from '@/lib/activities/frame/placed';
import { type RevisitedActivity, VisitorComparison, VisitorEarlier } from '@/lib/activities/frame/visitor-earlier';
import { schemaOf } from '@/lib/activities/schemas';
import { emptyState } from '@/lib/activities/state';
import type { Source } from '@/lib/activities/widget';
import { discussionAddress, lessonAddress, previewAddress, signInHref } from '@/lib/courses/addresses';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { findActivity } from '@/lib/courses/library';
import { ENGINE_VERSION } from '@/lib/feedback';
import { NotesOnWords } from '@/lib/ui/entry-note';
import { HintLadder } from '@/lib/ui/hint-ladder';
import { checkAsVisitor, checkInPreview, showDiscussion } from '../_actions/check';
import { handIn } from '../_actions/hand-in';
import styles from './activity-section.module.css';
import { Comparison, Earlier } from './earlier';
import { FromInstructors } from './from-instructors/from-instructors';
import { notesOf } from './from-instructors/notes';
import type { Learner } from './learner';

interface ActivitySectionProps {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly activity: Activity;
  readonly learner: Learner | null;
  /** For an instructor who tries the lesson out: answers are checked and kept nowhere. */
  readonly preview?: boolean;
  readonly children: ReactNode;
}

/** What a visitor's device keeps of an activity can be shown as long as the lesson and the engine are the same. */
const editionOf = (lesson: Lesson): string => `${lesson.version} ${ENGINE_VERSION}`;

/** The earlier activity whose latest words are carried into this one: what stands in its boxes, handed in or not. */
const sourceOf = (course: Course, activity: Activity, learner: Learner | null): Source | null => {
  const of = schemaOf(activity.widget).source?.of(activity.props);
  const found = of === undefined ? undefined : findActivity(course, of);
  if (!found) return null;
  const { id, title } = found.activity;
  const state = learner?.activity(found.activity);
  const last = state?.attempts.at(-1);
  const answer = state?.draft?.answer ?? (last?.readable ? last.answer : null);
  return { activityId: id, edition: editionOf(found.lesson), title, address: lessonAddress(course.id, found.lesson.id, id), answer };
};

/** What a visitor is told below the boxes. */
function VisitorNote({ course, lesson, activity }: { course: Course; lesson: Lesson; activity: Activity }) {
  const back = lessonAddress(course.id, lesson.id, activity.id);
  return (
    <p className={styles.visitor}>
      You can do this without an account: your answer is checked at once, and kept on this device alone. To keep it for good,{' '}
      <a href={`/register?to=${encodeURIComponent(back)}`}>register</a> or <a href={signInHref(back)}>sign in</a>: it comes along.
    </p>
  );
}

/** The earlier activity that this one asks again, for a visitor's device to look up. */
const revisitedOf = (course: Course, activity: Activity): RevisitedActivity | null => {
  const found = activity.revisits === null ? undefined : findActivity(course, activity.revisits);
  if (!found) return null;
  const { id, title } = found.activity;
  return { activityId: id, edition: editionOf(found.lesson), title, address: lessonAddress(course.id, found.lesson.id, id) };
};

/** A learner who has done nothing yet, as a preview shows the lesson to. */
const nobody = { activity: () => emptyState };

/** An activity in its lesson: number, title, time, task, hints, the earlier answer where it is asked again, and its form. */
export function ActivitySection({ course, lesson, activity, learner, preview = false, children }: ActivitySectionProps) {
  const { id, number, title, minutes, hints, widget, props } = activity;
  const viewer: Viewer = learner
    ? { kind: 'learner', id: learner.person.id, enrolled: learner.enrolled }
    : { kind: preview ? 'preview' : 'visitor' };
  const revisited = learner || preview ? null : revisitedOf(course, activity);
  const placed: PlacedActivity = {
    courseId: course.id,
    lessonId: lesson.id,
    id,
    widget,
    props: schemaOf(widget).publicProps(props),
    address: preview ? `${previewAddress(course.id, lesson.id)}#${id}` : lessonAddress(course.id, lesson.id, id),
    discussionAddress: learner || preview ? null : discussionAddress(course.id, lesson.id, id),
    edition: editionOf(lesson),
  };
  return (
    <section className={styles.activity} id={id} aria-labelledby={`${id}-title`}>
      <p className={styles.kicker}>
        Activity {number} · allow {minutes} minutes
      </p>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
      {hints.length > 0 && <HintLadder hints={hints} />}
      {(learner || preview) && <Earlier course={course} activity={activity} learner={learner ?? nobody} />}
      {revisited && <VisitorEarlier activity={placed} revisited={revisited} />}
      <NotesOnWords notes={learner ? notesOf(learner.talk.activity(id)) : []}>
        <ActivityForm
          activity={placed}
          viewer={viewer}
          state={learner?.activity(activity) ?? emptyState}
          source={sourceOf(course, activity, learner)}
          submissionKey={learner ? randomUUID() : ''}
          handIn={learner ? handIn : preview ? checkInPreview : checkAsVisitor}
          showDiscussion={learner ? undefined : showDiscussion}
        >
          {revisited && <VisitorComparison activity={placed} revisited={revisited} />}
          {!learner && !preview && <VisitorNote course={course} lesson={lesson} activity={activity} />}
        </ActivityForm>
      </NotesOnWords>
      {learner && <Comparison course={course} activity={activity} learner={learner} />}
      {learner && <FromInstructors course={course} lesson={lesson} activity={activity} learner={learner} />}
    </section>
  );
}
