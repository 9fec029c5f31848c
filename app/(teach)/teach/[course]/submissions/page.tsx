import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { countSubmissions, selectSubmissionsPage } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { MomentText } from '@/lib/ui/moment';
import styles from './submissions.module.css';

export const metadata: Metadata = { title: 'What learners handed in' };

const perPage = 50;

const querySchema = z.object({
  activity: z.string().optional().catch(undefined),
  /** The last row of the page before: time and id. */
  before: z
    .string()
    .regex(/^\d{1,16}-[0-9a-f-]{36}$/)
    .transform((text) => ({ createdAt: Number(text.slice(0, text.indexOf('-'))), id: text.slice(text.indexOf('-') + 1) }))
    .optional()
    .catch(undefined),
});

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** A course's submissions, newest first, by activity if wished. */
export default async function SubmissionsPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/submissions`);
  const asked = querySchema.parse(await searchParams);
  const activity = asked.activity === undefined ? undefined : findActivity(course, asked.activity)?.activity.id;
  const { read } = getRuntime().store;
  const [counts, page] = await Promise.all([
    countSubmissions(read, course.id),
    selectSubmissionsPage(read, {
      courseId: course.id,
      limit: perPage,
      ...(activity === undefined ? {} : { activityId: activity }),
      ...(asked.before === undefined ? {} : { before: asked.before }),
    }),
  ]);
  const address = (query: Record<string, string>) => `/teach/${course.id}/submissions?${new URLSearchParams(query)}`;
  const activities = course.lessons.flatMap((lesson) => lesson.activities);
  const nameOf = (id: string) => activities.find((candidate) => candidate.id === id)?.title ?? id;
  return (
    <main id="main" className="page">
      <h1>What learners handed in</h1>
      <form method="get" className={styles.filters}>
        <label htmlFor="activity">Activity</label>
        <select id="activity" name="activity" defaultValue={activity ?? ''} key={activity}>
          <option value="">All ({counts.reduce((sum, { number }) => sum + number, 0)})</option>
          {course.lessons.map((lesson) => (
            <optgroup key={lesson.id} label={lesson.title}>
              {lesson.activities.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title} ({counts.find(({ activityId }) => activityId === id)?.number ?? 0})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button type="submit">Show</button>
      </form>
      {page.submissions.length === 0 ? (
        <p>{asked.before ? 'There are no older ones.' : 'Nothing has been handed in yet. It will stand here as soon as a learner does.'}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label="Submissions" tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">Learner</th>
                <th scope="col">Activity</th>
                <th scope="col">Try</th>
                <th scope="col">Handed in</th>
              </tr>
            </thead>
            <tbody>
              {page.submissions.map((submission) => (
                <tr key={submission.id}>
                  <th scope="row">
                    <a href={`/teach/${course.id}/submissions/${submission.id}`}>{submission.personName}</a>
                  </th>
                  <td>{nameOf(submission.activityId)}</td>
                  <td>{submission.number}</td>
                  <td>
                    <MomentText at={submission.createdAt} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <p className={styles.pages}>
        {asked.before && <a href={activity === undefined ? `/teach/${course.id}/submissions` : address({ activity })}>Newest</a>}
        {page.next && (
          <a href={address({ ...(activity === undefined ? {} : { activity }), before: `${page.next.createdAt}-${page.next.id}` })}>Older</a>
        )}
      </p>
    </main>
  );
}
