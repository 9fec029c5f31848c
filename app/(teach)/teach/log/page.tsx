import type { Metadata } from 'next';
import { z } from 'zod';
import { Breadcrumb } from '@/app/_course/breadcrumb';
import { selectChangesPage, selectPeoplePage } from '@/db';
import { requireAdministrator } from '@/lib/auth/session';
import { getLibrary } from '@/lib/courses/library';
import { changeKinds, changeWords } from '@/lib/people/change-words';
import { getRuntime } from '@/lib/server/runtime';
import { MomentText } from '@/lib/ui/moment';
import styles from './log.module.css';

export const metadata: Metadata = { title: 'Who changed what' };

const perPage = 50;
/** As many people of a like name are looked for at once. */
const mostPeople = 100;

const querySchema = z.object({
  person: z.string().max(200).optional().catch(undefined),
  course: z.string().max(200).optional().catch(undefined),
  action: z.string().max(60).optional().catch(undefined),
  /** The last row of the page before: time and id. */
  before: z
    .string()
    .regex(/^\d{1,16}-.{1,100}$/)
    .transform((text) => ({ at: Number(text.slice(0, text.indexOf('-'))), id: text.slice(text.indexOf('-') + 1) }))
    .optional()
    .catch(undefined),
});

/** Who changed what about people, rights and courses, newest first. For administrators. */
export default async function LogPage({ searchParams }: { searchParams: Promise<Record<string, string | string[] | undefined>> }) {
  await requireAdministrator('/teach/log');
  const { person, course, action, before } = querySchema.parse(await searchParams);
  const { read } = getRuntime().store;
  const { courses } = await getLibrary();
  const found = person?.trim() ? (await selectPeoplePage(read, { search: person, limit: mostPeople })).people : undefined;
  const page = await selectChangesPage(read, {
    limit: perPage,
    ...(found && { personIds: found.map(({ id }) => id) }),
    ...(course && { courseId: course }),
    ...(action && { actions: [action] }),
    ...(before && { before }),
  });
  const titleOf = (id: string | null) => (id === null ? null : (courses.find((known) => known.id === id)?.title ?? id));
  const asked = { ...(person && { person }), ...(course && { course }), ...(action && { action }) };
  const next = page.next && new URLSearchParams({ ...asked, before: `${page.next.at}-${page.next.id}` });
  return (
    <main id="main" className="page">
      <Breadcrumb
        trail={[
          ['/teach', 'Teach'],
          ['/teach/people', 'People'],
        ]}
        here="Who changed what"
      />
      <h1>Who changed what</h1>
      <search>
        <form method="get" action="/teach/log" className={styles.filters}>
          <label>
            Person begins with
            <input name="person" type="search" defaultValue={person} />
          </label>
          <label>
            Course
            <select name="course" defaultValue={course ?? ''}>
              <option value="">All</option>
              {courses.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          </label>
          <label>
            What
            <select name="action" defaultValue={action ?? ''}>
              <option value="">Everything</option>
              {changeKinds.map(([kind, name]) => (
                <option key={kind} value={kind}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">Show</button>
        </form>
      </search>
      {page.changes.length === 0 && (
        <p>{found || course || action ? 'Nothing like that is in the log.' : 'Nothing has been changed yet.'}</p>
      )}
      <ul className={styles.changes}>
        {page.changes.map((change) => (
          <li key={change.id}>
            <span>{changeWords({ ...change, course: titleOf(change.courseId) })}</span>
            <MomentText at={change.at} />
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <a href={`/teach/log?${next}`}>Older</a>
        </p>
      )}
    </main>
  );
}
