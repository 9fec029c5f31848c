import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Breadcrumb } from '@/app/_course/breadcrumb';
import { selectOptionalSubmission } from '@/db';
import { AttemptView } from '@/lib/activities/frame/attempts';
import { schemaOf } from '@/lib/activities/schemas';
import { readAttempt } from '@/lib/activities/state';
import { requireInstructor } from '@/lib/auth/session';
import { lessonAddress } from '@/lib/courses/addresses';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { MomentText } from '@/lib/ui/moment';

export const metadata: Metadata = { title: 'A submission' };

/** One submission as it was handed in, with the reply that the learner was given. */
export default async function SubmissionPage({ params }: { params: Promise<{ course: string; submission: string }> }) {
  const { course: courseId, submission: id } = await params;
  const course = await selectOptionalCourse(courseId);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/${id}`);
  const submission = await selectOptionalSubmission(getRuntime().store.read, id);
  if (submission?.courseId !== course.id) notFound();
  const placed = findActivity(course, submission.activityId);
  return (
    <main id="main" className="page narrow">
      <Breadcrumb
        trail={[
          ['/teach', 'Teach'],
          [`/teach/${course.id}`, course.title],
        ]}
        here={submission.personName}
      />
      <h1>{submission.personName}</h1>
      <p>
        {placed ? (
          <a href={lessonAddress(course.id, placed.lesson.id, placed.activity.id)}>{placed.activity.title}</a>
        ) : (
          `The activity ‘${submission.activityId}’, which isn’t in the course any more`
        )}
        , try {submission.number}, <MomentText at={submission.createdAt} />
      </p>
      {placed ? (
        <>
          <h2>Answer and reply</h2>
          <h3>{placed.activity.title}</h3>
          <AttemptView
            attempt={readAttempt(placed.activity.widget, submission)}
            widget={placed.activity.widget}
            props={schemaOf(placed.activity.widget).publicProps(placed.activity.props)}
            withReply
          />
        </>
      ) : (
        <pre>{JSON.stringify(submission.answer, null, 1)}</pre>
      )}
      <p className="quiet">
        Checked by engine {submission.engineVersion} against the lesson as of {submission.contentVersion}.
      </p>
    </main>
  );
}
