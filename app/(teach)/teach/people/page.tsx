import type { Metadata } from 'next';
import { z } from 'zod';
import { Breadcrumb } from '@/app/_course/breadcrumb';
import { countAdministrators, selectGivenUp, selectInstructorsOf, selectPeoplePage } from '@/db';
import { requireAdministrator } from '@/lib/auth/session';
import { getLibrary } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { PostForm } from '@/lib/ui/post-form';
import { setAdministrator, setInstructor } from '../../../_actions/people';
import list from '../_desk/people-list.module.css';
import styles from './people.module.css';

export const metadata: Metadata = { title: 'People' };

const perPage = 50;
const shownUnsent = 100;

const querySchema = z.object({
  search: z.string().max(200).optional().catch(undefined),
  problem: z.literal('last-administrator').optional().catch(undefined),
  /** The last row of the page before. */
  after: z
    .string()
    .transform((text) => ({ id: text.slice(0, 36), nameKey: text.slice(37) }))
    .optional()
    .catch(undefined),
});

/** Everyone with an account; administrators name the instructors of each course, and one another, here. */
export default async function PeoplePage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireAdministrator('/teach/people');
  const { search, after, problem } = querySchema.parse(await searchParams);
  const query = new URLSearchParams({ ...(search ? { search } : {}), ...(after ? { after: `${after.id}-${after.nameKey}` } : {}) });
  const address = `/teach/people?${query}`;
  const { read } = getRuntime().store;
  const page = await selectPeoplePage(read, { limit: perPage, ...(search ? { search } : {}), ...(after ? { after } : {}) });
  const teaching = await selectInstructorsOf(
    read,
    page.people.map(({ id }) => id),
  );
  const [{ courses }, administrators, unsent] = await Promise.all([
    getLibrary(),
    countAdministrators(read),
    selectGivenUp(read, shownUnsent),
  ]);
  const reasons = [...new Set(unsent.map(({ problem: reason }) => reason))].join('; ');
  return (
    <main id="main" className="page">
      <Breadcrumb trail={[['/teach', 'Teach']]} here="People" />
      <h1>People</h1>
      {problem && <p role="alert">There is always an administrator, and this is the only one: make somebody else one first.</p>}
      {unsent.length > 0 && (
        <p>
          {unsent.length === 1 ? 'One e-mail' : unsent.length < shownUnsent ? `${unsent.length} e-mails` : `${shownUnsent} e-mails or more`}{' '}
          could not be sent and {unsent.length === 1 ? 'is' : 'are'} not tried any more. The mail server said: {reasons}.
        </p>
      )}
      <p>
        <a href="/teach/log">Who changed what</a>
      </p>
      <search>
        <form method="get" className={styles.search}>
          <label htmlFor="search">Name or e-mail address begins with</label>
          <input id="search" name="search" type="search" defaultValue={search} />
          <button type="submit">Find</button>
        </form>
      </search>
      {page.people.length === 0 && <p>Nobody is found under these letters.</p>}
      <ul className={list.people}>
        {page.people.map((person) => (
          <li key={person.id}>
            <p>
              <strong>{person.name}</strong> <span className="quiet">{person.email}</span>
              {person.administrator && <span> · administrator</span>}
            </p>
            <div className={list.actions}>
              {courses.map(({ id, title }) => {
                const teaches = teaching.some(({ personId, courseId }) => personId === person.id && courseId === id);
                return (
                  <PostForm key={id} action={setInstructor} address={address}>
                    <input type="hidden" name="person" value={person.id} />
                    <input type="hidden" name="course" value={id} />
                    <input type="hidden" name="teaches" value={teaches ? 'no' : 'yes'} />
                    {teaches && <span>Instructor of {title} </span>}
                    <button type="submit" aria-label={`${teaches ? 'Withdraw' : 'Make instructor of'} ${title}: ${person.name}`}>
                      {teaches ? 'Withdraw' : `Make instructor of ${title}`}
                    </button>
                  </PostForm>
                );
              })}
              {(!person.administrator || administrators > 1) && (
                <PostForm action={setAdministrator} address={address}>
                  <input type="hidden" name="person" value={person.id} />
                  <input type="hidden" name="administrator" value={person.administrator ? 'no' : 'yes'} />
                  <button type="submit" aria-label={`${person.administrator ? 'Withdraw' : 'Make'} administrator: ${person.name}`}>
                    {person.administrator ? 'Withdraw administrator' : 'Make administrator'}
                  </button>
                </PostForm>
              )}
            </div>
          </li>
        ))}
      </ul>
      {page.next && (
        <p>
          <a
            href={`/teach/people?${new URLSearchParams({ ...(search ? { search } : {}), after: `${page.next.id}-${page.next.nameKey}` })}`}
          >
            More
          </a>
        </p>
      )}
    </main>
  );
}
