import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { tryOrTeach } from '@/app/_actions/rulings';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { checkItem, itemWords, suggestParties, wordsToTeach } from '@/lib/feedback';
import { getRuntime } from '@/lib/server/runtime';
import { rulingKinds } from '@/lib/teaching/ruling-form';
import { taughtScenario } from '@/lib/teaching/taught';
import { ItemReply } from '@/lib/ui/item-reply';
import { TeachForm } from './teach-form';

export const metadata: Metadata = { title: 'Teach' };

const querySchema = z.object({
  scenario: z.string(),
  list: z.enum(['customers', 'consumers']).catch('customers'),
  text: z.string().max(600).catch(''),
});

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Teaches a scenario, mostly from words that were not recognised: what they mean, why, and what that would change. */
export default async function TeachPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/rulings`);
  const asked = querySchema.safeParse(await searchParams);
  if (!asked.success || !Object.hasOwn(course.scenarios, asked.data.scenario)) notFound();
  const { scenario: scenarioId, list, text } = asked.data;
  const taught = await taughtScenario(getRuntime().store.read, course, scenarioId);
  const finding = checkItem(taught, { list, text });
  const unknown = wordsToTeach(finding);
  const parties = taught.scenario.parties.map(({ id, name }) => ({ id, name }));
  return (
    <main id="main" className="page narrow">
      <h1>Teach: {taught.scenario.title}</h1>
      {text && (
        <>
          <p>
            Somebody wrote <strong dir="auto">‘{text}’</strong> among {list}. This is how it is answered now:
          </p>
          <ItemReply words={itemWords(finding)} />
        </>
      )}
      <TeachForm
        action={tryOrTeach}
        address={`/teach/${course.id}/rulings/new?${new URLSearchParams({ scenario: scenarioId, list, text })}`}
        courseId={course.id}
        scenarioId={scenarioId}
        rulingId={randomUUID()}
        kinds={rulingKinds}
        parties={parties}
        likely={suggestParties(taught, unknown).map(({ id, name }) => ({ id, name }))}
        text={unknown}
        list={list}
      />
    </main>
  );
}
