import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { withdraw } from '@/app/_actions/rulings';
import { type NamedRuling, selectRulings } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import type { Course } from '@/lib/courses/course';
import { selectOptionalCourse } from '@/lib/courses/library';
import { type CompiledScenario, rulingSchema } from '@/lib/feedback';
import { getRuntime } from '@/lib/server/runtime';
import { rulingSentence } from '@/lib/teaching/sentences';
import { type Taught, teach } from '@/lib/teaching/taught';
import { ActionForm } from '@/lib/ui/action-form';
import { MomentText } from '@/lib/ui/moment';
import styles from './rulings.module.css';

export const metadata: Metadata = { title: 'What was taught' };

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Somebody's name, or what stands for it when the account is gone. */
const nameOf = (name: string | null): string => name ?? 'somebody whose account is gone';

/** One ruling: what it says, why, who and when, and what became of it. */
function RulingItem({
  course,
  ruling,
  scenario,
  taught,
}: {
  course: Course;
  ruling: NamedRuling;
  scenario: CompiledScenario;
  taught: Taught;
}) {
  const read = rulingSchema.safeParse(ruling.ruling);
  const setAside = taught.setAside.find(({ id }) => id === ruling.id);
  return (
    <li id={ruling.id} data-withdrawn={ruling.withdrawnAt === null ? undefined : ''}>
      <p>{read.success ? rulingSentence(read.data, scenario.scenario) : 'A ruling that this version of the player can’t read.'}</p>
      {read.success && <p>Because: {read.data.reason}</p>}
      <p className={styles.quiet}>
        Taught by {nameOf(ruling.byName)}, <MomentText at={ruling.at} />
      </p>
      {setAside && ruling.withdrawnAt === null && <p>Not in force: {setAside.reason}</p>}
      {ruling.withdrawnAt === null ? (
        <details>
          <summary>Withdraw</summary>
          <ActionForm
            action={withdraw}
            address={`/teach/${course.id}/rulings`}
            submit="Withdraw it"
            fields={[
              { name: 'course', label: '', type: 'hidden', value: course.id },
              { name: 'ruling', label: '', type: 'hidden', value: ruling.id },
              { name: 'reason', label: 'Why is it withdrawn?', type: 'text', maxLength: 500 },
            ]}
          />
        </details>
      ) : (
        <p className={styles.quiet}>
          Withdrawn by {nameOf(ruling.withdrawnByName)}, <MomentText at={ruling.withdrawnAt} />: {ruling.withdrawnReason}
        </p>
      )}
    </li>
  );
}

/** What instructors of a course have taught the engine, by scenario; the way to teach more, to take it back, and to give it to the author. */
export default async function RulingsPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/rulings`);
  const rulings = await selectRulings(getRuntime().store.read, course.id);
  const { taught: justTaught } = await searchParams;
  const scenarios = Object.keys(course.scenarios).map((id) => {
    const own = rulings.filter(({ scenarioId }) => scenarioId === id);
    return {
      id,
      own,
      taught: teach(
        course,
        id,
        own.filter(({ withdrawnAt }) => withdrawnAt === null),
      ),
    };
  });
  const receipt = rulings.find(({ id }) => id === justTaught);
  return (
    <main id="main" className="page">
      <h1>What was taught</h1>
      {receipt && (
        <p role="status" className={styles.receipt}>
          Taught. Answers from now on are read so. Whoever has an answer already keeps the verdict that was given:{' '}
          <a href={`/teach/${course.id}/rulings/earlier?scenario=${receipt.scenarioId}&ruling=${receipt.id}`}>see which would change</a>,
          and mark them again if you wish.
        </p>
      )}
      <p>
        What learners write and the engine doesn’t recognise can be taught: here, or from the queue and the groups, where their words are
        filled in. Before anything takes effect you see what it changes.
      </p>
      {scenarios.map(({ id, own, taught }) => (
        <section key={id} aria-labelledby={`scenario-${id}`}>
          <h2 id={`scenario-${id}`}>{taught.compiled.scenario.title}</h2>
          {own.length === 0 ? (
            <p className={styles.quiet}>Nothing has been taught here yet.</p>
          ) : (
            <ul className={styles.rulings}>
              {own.map((ruling) => (
                <RulingItem key={ruling.id} course={course} ruling={ruling} scenario={taught.compiled} taught={taught} />
              ))}
            </ul>
          )}
          <p className={styles.links}>
            <a href={`/teach/${course.id}/rulings/new?scenario=${id}`}>Teach something</a>
            {own.length > 0 && <a href={`/teach/${course.id}/rulings/earlier?scenario=${id}`}>Earlier answers</a>}
            {taught.inForce.length > 0 && (
              <a href={`/teach/${course.id}/rulings/export?scenario=${id}`} download={`${id}.yaml`}>
                The scenario’s file with all of this in it
              </a>
            )}
          </p>
        </section>
      ))}
    </main>
  );
}
