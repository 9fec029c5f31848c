import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { selectOptionalSubmission } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { SubmissionView } from '../../../_desk/submission-view';

export const metadata: Metadata = { title: 'A submission' };

/** One submission as it was handed in, with the reply that the learner was given. */
export default async function SubmissionPage({ params }: { params: Promise<{ course: string; submission: string }> }) {
  const { course: courseId, submission: id } = await params;
  const course = await selectOptionalCourse(courseId);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/submissions/${id}`);
  const submission = await selectOptionalSubmission(getRuntime().store.read, id);
  if (submission?.courseId !== course.id) notFound();
  return (
    <main id="main" className="page narrow">
      <p>
        <a href={`/teach/${course.id}/submissions`}>All that was handed in</a>
      </p>
      <h1>{submission.personName}</h1>
      <h2>Answer and reply</h2>
      <SubmissionView course={course} submission={submission} />
    </main>
  );
}
