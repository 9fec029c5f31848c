import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { selectCoursesTaught, selectWait } from '@/db';
import { requireLearner } from '@/lib/auth/session';
import { getLibrary } from '@/lib/courses/library';
import { waitOf } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import styles from './_desk/groups.module.css';
import { waitingText } from './_desk/since';

export const metadata: Metadata = { title: 'Teach' };

/** Counting stops here: beyond it the exact number tells nobody more. */
const most = 1000;

/** The courses that a person teaches, each with who waits there and for how long. */
export default async function TeachPage() {
  const person = await requireLearner('/teach');
  const { read } = getRuntime().store;
  const taught = await selectCoursesTaught(read, person.id);
  const courses = (await getLibrary()).courses.filter(({ id }) => person.administrator || taught.includes(id));
  if (courses.length === 0) notFound();
  const now = Date.now();
  const waits = await Promise.all(courses.map(async ({ id }) => waitOf(await selectWait(read, id, most), now)));
  return (
    <main id="main" className="page">
      <h1>Teach</h1>
      <ul className={styles.questions}>
        {courses.map(({ id, title }, at) => {
          const wait = waits[at];
          return (
            <li key={id}>
              <h2 className={styles.name}>
                <a href={`/teach/${id}`}>{title}</a>
              </h2>
              <p>
                {!wait || wait.longest === null
                  ? 'Nobody is waiting for you.'
                  : `${waitingText(wait.waiting, wait.waiting >= most ? `${most.toLocaleString('en-GB')} or more` : String(wait.waiting), wait.longest)}.`}
              </p>
              <a href={`/teach/${id}/submissions`}>What learners handed in</a>
            </li>
          );
        })}
      </ul>
      {person.administrator && (
        <p>
          <a href="/teach/people">People: name instructors</a> · <a href="/teach/log">Log: who changed what</a>
        </p>
      )}
    </main>
  );
}
