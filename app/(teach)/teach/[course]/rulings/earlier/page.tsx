import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { markAgain } from '@/app/_actions/rulings';
import { selectRulings } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { earlierAnswers, shownEarlier } from '@/lib/teaching/earlier';
import { ActionForm } from '@/lib/ui/action-form';
import { ChangesTable } from '../changes-table';
import styles from '../rulings.module.css';

export const metadata: Metadata = { title: 'Earlier answers' };

const querySchema = z.object({
  scenario: z.string(),
  ruling: z.string().max(60).optional().catch(undefined),
  marked: z.coerce.number().int().min(0).optional().catch(undefined),
});

/** How many texts are laid side by side. */
const shown = 200;

const number = new Intl.NumberFormat('en-GB');
const answersIn = (count: number): string => `${number.format(count)} ${count === 1 ? 'answer' : 'answers'}`;

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Answers that would be answered otherwise as a scenario is taught now, and the form that marks them again with a note. */
export default async function EarlierAnswersPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/rulings`);
  const asked = querySchema.safeParse(await searchParams);
  if (!asked.success || !Object.hasOwn(course.scenarios, asked.data.scenario)) notFound();
  const { scenario: scenarioId, marked } = asked.data;
  const { read } = getRuntime().store;
  const own = (await selectRulings(read, course.id)).filter((ruling) => ruling.scenarioId === scenarioId);
  const ruling = own.find(({ id }) => id === asked.data.ruling) ?? own.at(-1);
  const earlier = await earlierAnswers(read, course, scenarioId);
  const changes = shownEarlier(earlier, shown);
  const texts = new Set(earlier.changes.map(({ list, text }) => `${list} ${text}`)).size;
  return (
    <main id="main" className="page">
      <h1>Earlier answers: {earlier.taught.scenario.title}</h1>
      {marked !== undefined && (
        <p role="status" className={styles.receipt}>
          {answersIn(marked)} marked again; their learners find your note beside them.{' '}
          <a href={`/teach/${course.id}/reviews`}>This can be undone among the decisions.</a>
        </p>
      )}
      {earlier.changes.length === 0 ? (
        <p>
          {earlier.answers === 0
            ? 'Nobody has answered in this scenario yet.'
            : `All ${answersIn(earlier.answers)} stand as they would be answered now. Nothing needs to be marked again.`}
        </p>
      ) : (
        <>
          <p>
            Of {answersIn(earlier.answers)}, {number.format(earlier.changes.length)} would be answered otherwise now. They keep their
            verdict until you mark them again. What instructors have ruled by hand stays as it is.
          </p>
          <ChangesTable changes={changes} caption="Earlier answers that would change" />
          {texts > changes.length && <p>… and {number.format(texts - changes.length)} more texts.</p>}
          <h2>Mark them again</h2>
          <ActionForm
            action={markAgain}
            address={`/teach/${course.id}/rulings/earlier?scenario=${scenarioId}`}
            submit={`Mark ${answersIn(earlier.changes.length)} again`}
            fields={[
              { name: 'course', label: '', type: 'hidden', value: course.id },
              { name: 'scenario', label: '', type: 'hidden', value: scenarioId },
              { name: 'ruling', label: '', type: 'hidden', value: ruling?.id ?? '' },
              { name: 'id', label: '', type: 'hidden', value: randomUUID() },
              {
                name: 'note',
                label: 'A note to the learners',
                type: 'text',
                maxLength: 1000,
                hint: 'They see it with the old and the new verdict.',
                value: 'We have taught the course to understand this better: this is how your answer is read now.',
              },
            ]}
          />
        </>
      )}
      <p>
        <a href={`/teach/${course.id}/rulings`}>What was taught</a>
      </p>
    </main>
  );
}
