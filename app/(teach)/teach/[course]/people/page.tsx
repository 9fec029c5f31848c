import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { restoreLearner, setInstructor } from '@/app/_actions/people';
import {
  isInCourse,
  type PeopleCursor,
  selectInstructorsOfCourse,
  selectInvitations,
  selectLearnersPage,
  selectOptionalLatestDetail,
  selectOptionalPersonById,
} from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { PostForm } from '@/lib/ui/post-form';
import list from '../../_desk/people-list.module.css';
import { InvitationForm } from './invitation-form';
import { InvitationList } from './invitation-list';
import { LearnerRow } from './learner-row';
import { ListForm } from './list-form';
import styles from './people.module.css';
import { RenewForm } from './renew-form';

export const metadata: Metadata = { title: 'People of the course' };

const perPage = 50;
const shownInvitations = 50;
const month = 30 * 24 * 60 * 60 * 1000;

const querySchema = z.object({
  search: z.string().max(200).optional().catch(undefined),
  /** The last row of the page before: its id and the name it is sorted by. */
  after: z
    .string()
    .max(400)
    .transform((text): PeopleCursor => ({ id: text.slice(0, 36), nameKey: text.slice(37) }))
    .optional()
    .catch(undefined),
  /** Who has just been taken out. */
  removed: z.uuid().optional().catch(undefined),
});

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Who has just been taken out, while that can be undone. */
const selectOptionalRemoved = async (personId: string | undefined, courseId: string) => {
  const { read } = getRuntime().store;
  if (personId === undefined || (await isInCourse(read, { personId, courseId, role: 'learner' }))) return undefined;
  // Nobody's name is given for an id that somebody has merely written into the address.
  if (!(await selectOptionalLatestDetail(read, { personId, courseId, action: 'enrolment.removed' }))) return undefined;
  return selectOptionalPersonById(read, personId);
};

/** A course's learners and instructors, and the ways into it: links and lists. */
export default async function CoursePeoplePage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  const address = `/teach/${course.id}/people`;
  const me = await requireInstructor(course.id, address);
  const { search = '', after, removed } = querySchema.parse(await searchParams);
  const { store, settings } = getRuntime();
  const [page, instructors, invitations, gone] = await Promise.all([
    selectLearnersPage(store.read, { courseId: course.id, search, limit: perPage, ...(after && { after }) }),
    selectInstructorsOfCourse(store.read, course.id),
    selectInvitations(store.read, { courseId: course.id, limit: shownInvitations }),
    selectOptionalRemoved(removed, course.id),
  ]);
  const now = Date.now();
  const more = page.next && new URLSearchParams({ ...(search && { search }), after: `${page.next.id}-${page.next.nameKey}` });
  return (
    <main id="main" className="page">
      <h1>People</h1>
      {gone && (
        <PostForm action={restoreLearner} address={address} className={styles.receipt}>
          <p role="status">{gone.name} has been taken out of the course. Answers stay.</p>
          <input type="hidden" name="course" value={course.id} />
          <input type="hidden" name="person" value={gone.id} />
          <button type="submit">Undo</button>
        </PostForm>
      )}
      <p>
        <a href="#invite">Invite by a link</a> · <a href="#list-of-people">Enrol by a list</a> · <a href="#instructors">Instructors</a>
      </p>
      <h2>Learners</h2>
      <search>
        <form method="get" action={address} className={styles.search}>
          <label>
            Name or e-mail address begins with
            <input name="search" type="search" defaultValue={search} />
          </label>
          <button type="submit">Find</button>
        </form>
      </search>
      {page.learners.length === 0 && (
        <p>{search ? 'No learner of this course is found under these letters.' : 'Nobody is enrolled yet: invite people below.'}</p>
      )}
      <ul className={list.people}>
        {page.learners.map((learner) => (
          <LearnerRow key={learner.id} learner={learner} course={course} address={address} />
        ))}
      </ul>
      {more && (
        <p>
          <a href={`${address}?${more}`}>More</a>
        </p>
      )}
      <h2 id="invite">Invite by a link</h2>
      <p>Whoever opens the link registers or signs in, and joins the course by one button.</p>
      <InvitationForm
        courseId={course.id}
        address={address}
        mayNameInstructors={me.administrator}
        until={new Date(now + month).toISOString().slice(0, 10)}
      />
      <InvitationList invitations={invitations} courseId={course.id} address={address} now={now} />
      <h2 id="list-of-people">Enrol by a list</h2>
      <ListForm courseId={course.id} address={address} mayNameInstructors={me.administrator} mail={settings.mail !== undefined} />
      <h2 id="instructors">Instructors</h2>
      {instructors.length === 0 && <p>Nobody but the administrators teaches this course.</p>}
      <ul className={list.people}>
        {instructors.map(({ id, name, email, waiting }) => (
          <li key={id}>
            <div className={styles.who}>
              <p>
                <strong>{name}</strong> <span className="quiet">{email}</span>
                {waiting && <span className={styles.waiting}> · has not chosen a password yet</span>}
              </p>
            </div>
            <div className={list.actions}>
              {waiting && <RenewForm courseId={course.id} person={{ id, name }} address={address} />}
              {me.administrator && (
                <PostForm action={setInstructor} address={address}>
                  <input type="hidden" name="person" value={id} />
                  <input type="hidden" name="course" value={course.id} />
                  <input type="hidden" name="teaches" value="no" />
                  <button type="submit" aria-label={`Withdraw instructor: ${name}`}>
                    Withdraw
                  </button>
                </PostForm>
              )}
            </div>
          </li>
        ))}
      </ul>
      {me.administrator && (
        <p>
          <a href="/teach/people">Name an instructor</a> among everybody with an account, or <a href="/teach/log">see who changed what</a>.
        </p>
      )}
    </main>
  );
}
