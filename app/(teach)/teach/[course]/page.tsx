import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { countEntries, selectEntriesPage, selectPhrases, selectVersions, selectWait } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { type QueueFilter, shownOnly, waitOf, writeFilter } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { queueAddress, readDeskFilter } from '../_desk/addresses';
import styles from '../_desk/desk.module.css';
import { EmptyQueue } from '../_desk/empty-queue';
import { Queue } from '../_desk/queue';
import { QueueFilters } from '../_desk/queue-filters';
import { ReceiptOf } from '../_desk/receipt-of';
import { rowOf } from '../_desk/row-of';
import { counted, spanText, waitingText } from '../_desk/since';

export const metadata: Metadata = { title: 'The queue' };

const perPage = 25;
/** Counting stops here: beyond it the exact number tells nobody more. */
const most = 1000;

const atMost = (number: number): string => (number >= most ? `${most.toLocaleString('en-GB')} or more` : String(number));

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What waits for an instructor of a course: filtered, ordered, page by page, each with what can be done with it at once. */
export default async function QueuePage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  const asked = await searchParams;
  const filter = readDeskFilter(asked);
  const instructor = await requireInstructor(course.id, queueAddress(course.id, filter));
  const { read } = getRuntime().store;
  const now = Date.now();
  const countOf = async (only: QueueFilter['only']) =>
    [only, atMost(await countEntries(read, { courseId: course.id, filter: { ...filter, only, after: undefined }, most }))] as const;
  const [page, waiting, phrases, counts] = await Promise.all([
    selectEntriesPage(read, { courseId: course.id, filter, limit: perPage, now }),
    selectWait(read, course.id),
    selectPhrases(read, course.id),
    Promise.all(shownOnly.filter((only) => only !== 'all').map(countOf)),
  ]);
  const wait = waitOf(waiting, now);
  const shown = counts.find(([only]) => only === filter.only)?.[1];
  const versions = await selectVersions(read, course.id, { entryIds: page.entries.map(({ id }) => id) });
  const rows = page.entries.map((entry) => rowOf(course, entry, { filter, me: instructor.id, version: versions.get(entry.id) ?? 0, now }));
  const everything = { only: 'all', order: 'newest', after: undefined } as const;
  const untouched = rows.length === 0 && (await countEntries(read, { courseId: course.id, filter: everything, most: 1 })) === 0;
  const first = rows.find(({ id }) => id === asked.at) ?? rows[0];
  return (
    <main id="main" className="page">
      <h1>The queue</h1>
      <p>
        {wait.longest === null ? 'Nobody is waiting. ' : `${waitingText(wait.waiting, atMost(wait.waiting), wait.longest)}. `}
        {wait.typical !== null && `Those answered lately had waited about ${spanText(wait.typical)}. `}
        <a href={`/teach/${course.id}/submissions`}>All that was handed in</a>
      </p>
      <QueueFilters course={course} filter={filter} counts={Object.fromEntries(counts)} />
      <ReceiptOf
        courseId={course.id}
        asked={asked}
        back={queueAddress(course.id, filter)}
        focus={first ? `entry-${first.id}` : 'nothing-left'}
        next={first ? `Next: ${first.text.slice(0, 120)}` : 'Nothing is left here.'}
      />
      {rows.length === 0 ? (
        <EmptyQueue courseId={course.id} filter={filter} waiting={wait.waiting} untouched={untouched} />
      ) : (
        <>
          <h2>{shown === undefined ? 'Entries' : shown === '1' ? '1 entry' : `${shown} entries`}</h2>
          <Queue
            courseId={course.id}
            rows={rows}
            filter={writeFilter(filter)}
            back={queueAddress(course.id, filter)}
            phrases={phrases}
            phrasesAddress={`/teach/${course.id}/reviews#phrases`}
          />
        </>
      )}
      <p className={styles.pages}>
        {filter.after && <a href={queueAddress(course.id, { ...filter, after: undefined })}>First page</a>}
        {page.next && <a href={queueAddress(course.id, { ...filter, after: page.next })}>Next {counted(perPage, 'entry', 'entries')}</a>}
      </p>
    </main>
  );
}
