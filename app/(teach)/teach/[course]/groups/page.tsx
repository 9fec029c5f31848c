import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { groupSubject, selectClaims, selectGroups, selectPeopleInGroups, selectPhrases, selectWaitingQuestions } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import type { Course } from '@/lib/courses/course';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { groupsAddress, queryOf } from '../../_desk/addresses';
import desk from '../../_desk/desk.module.css';
import { dataOf } from '../../_desk/group-data';
import { GroupList } from '../../_desk/group-list';
import { groupSets, keysOf } from '../../_desk/group-sets';
import styles from '../../_desk/groups.module.css';
import { WhereOptions, whereOf } from '../../_desk/queue-filters';
import { placeName } from '../../_desk/reading';
import { ReceiptOf } from '../../_desk/receipt-of';
import { counted, spanText } from '../../_desk/since';

export const metadata: Metadata = { title: 'Groups of like answers' };

const perPage = 25;
/** A question has more groups than this only where hardly two learners say the same. */
const mostGroups = 1000;

const querySchema = z.object({
  where: z.string().max(200).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100).catch(1),
});

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The questions of which something waits, where no question is chosen. */
async function Questions({ course, now }: { course: Course; now: number }) {
  const waiting = (await selectWaitingQuestions(getRuntime().store.read, course.id)).filter(({ kind }) => kind === 'answer');
  if (waiting.length === 0) {
    return <p className={desk.empty}>No answer waits for you. Choose a question above to see what learners say, and in which words.</p>;
  }
  return (
    <ul className={styles.questions}>
      {waiting.flatMap(({ activityId, question, waiting: number, oldest }) =>
        activityId === null
          ? []
          : [
              <li key={whereOf(activityId, question)}>
                <p>
                  <a href={groupsAddress(course.id, { activityId, question })}>{placeName(course, activityId, question)}</a>
                </p>
                {counted(number, 'answer waits', 'answers wait')}, the longest for {spanText(now - oldest)}
              </li>,
            ],
      )}
    </ul>
  );
}

/** The groups of one question, a page of them. */
async function Groups({
  course,
  place,
  page,
  asked,
  me,
  now,
}: {
  course: Course;
  place: { activityId: string; question: string };
  page: number;
  asked: Record<string, string | string[] | undefined>;
  me: string;
  now: number;
}) {
  const { read } = getRuntime().store;
  const sets = groupSets(await selectGroups(read, { courseId: course.id, ...place, texts: 8, limit: mostGroups }));
  const shown = sets.slice((page - 1) * perPage, page * perPage);
  const subjects = new Map(shown.map((set) => [set, groupSubject({ ...place, key: keysOf(set)[0] ?? '' })]));
  const [people, claims, phrases] = await Promise.all([
    selectPeopleInGroups(read, { courseId: course.id, ...place, keys: shown.flatMap(keysOf), most: 6 }),
    selectClaims(read, { courseId: course.id, subjects: [...subjects.values()], now }),
    selectPhrases(read, course.id),
  ]);
  const here = groupsAddress(course.id, place, page > 1 ? { page: String(page) } : {});
  const groups = shown.map((set) =>
    dataOf(course, set, { place, people, claim: claims.get(subjects.get(set) ?? ''), me, now, reviewId: randomUUID() }),
  );
  const [number, open] = [sets.reduce((sum, set) => sum + set.number, 0), sets.reduce((sum, set) => sum + set.open, 0)];
  const first = groups[0];
  return (
    <>
      <ReceiptOf
        courseId={course.id}
        asked={asked}
        back={here}
        focus={first ? 'group-0' : 'main'}
        next={first && first.open > 0 ? `Next: ${first.name}, ${counted(first.number, 'answer')}` : 'Nothing waits here any more.'}
      />
      {groups.length === 0 ? (
        <p className={desk.empty}>
          {page > 1 ? 'There are no more groups.' : 'Nobody has answered this yet. Groups will form here as soon as learners hand in.'}
        </p>
      ) : (
        <>
          <p>
            {counted(number, 'answer')} in {counted(sets.length, 'group')}
            {sets.length >= mostGroups && ' or more'}; {open === 0 ? 'none waits' : counted(open, 'waits', 'wait')}.
          </p>
          <GroupList
            courseId={course.id}
            groups={groups}
            largest={Math.max(...sets.map((set) => set.number))}
            back={here}
            phrases={phrases}
            phrasesAddress={`/teach/${course.id}/reviews#phrases`}
          />
        </>
      )}
      <p className={desk.pages}>
        {page > 1 && <a href={groupsAddress(course.id, place, page > 2 ? { page: String(page - 1) } : {})}>Previous groups</a>}
        {sets.length > page * perPage && <a href={groupsAddress(course.id, place, { page: String(page + 1) })}>More groups</a>}
      </p>
    </>
  );
}

/** Like answers together, so that one decision reaches all of them. */
export default async function GroupsPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  const asked = await searchParams;
  const { where, page } = querySchema.parse(asked);
  const instructor = await requireInstructor(course.id, `/teach/${course.id}/groups?${queryOf({ where })}`);
  const [activityId = '', question = ''] = where?.split(':') ?? [];
  const known = findActivity(course, activityId)?.activity;
  const now = Date.now();
  return (
    <main id="main" className="page" tabIndex={-1}>
      <h1>Groups of like answers</h1>
      <search>
        <form method="get" className={desk.filters}>
          <div>
            <label htmlFor="where">Activity and question</label>
            <select id="where" name="where" defaultValue={where ?? ''}>
              <option value="">Those that wait</option>
              <WhereOptions course={course} whole={false} />
            </select>
          </div>
          <button type="submit">Show</button>
        </form>
      </search>
      {known ? (
        <Groups course={course} place={{ activityId: known.id, question }} page={page} asked={asked} me={instructor.id} now={now} />
      ) : (
        <Questions course={course} now={now} />
      )}
    </main>
  );
}
