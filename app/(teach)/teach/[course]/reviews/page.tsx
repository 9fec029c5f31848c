import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { type ListedReview, selectOverrides, selectPhrases, selectReviewsPage } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import type { Course } from '@/lib/courses/course';
import { selectOptionalCourse } from '@/lib/courses/library';
import { readFilter } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { LinkedText } from '@/lib/ui/linked-text';
import { MomentText } from '@/lib/ui/moment';
import { PostForm } from '@/lib/ui/post-form';
import { undo } from '../../../../_actions/review';
import { entryAddress, groupAddress, queryOf } from '../../_desk/addresses';
import desk from '../../_desk/desk.module.css';
import { HiddenFields } from '../../_desk/hidden-fields';
import { KeyButton, KeyLink } from '../../_desk/key-link';
import { LearnerWords } from '../../_desk/long-text';
import { Phrases } from '../../_desk/phrases';
import { placeName } from '../../_desk/reading';
import { ReceiptOf } from '../../_desk/receipt-of';
import { counted } from '../../_desk/since';
import { VerdictTag } from '../../_desk/verdict-tag';

export const metadata: Metadata = { title: 'Decisions' };

const perPage = 30;

const querySchema = z.object({
  /** The last decision of the page before: time and id. */
  before: z
    .string()
    .regex(/^\d{1,16}\..{1,100}$/)
    .transform((text) => ({ at: Number(text.slice(0, text.indexOf('.'))), id: text.slice(text.indexOf('.') + 1) }))
    .optional()
    .catch(undefined),
});

const did: Readonly<Record<string, string>> = {
  reply: 'replied',
  override: 'overrode the verdict',
  dismiss: 'dismissed',
  're-mark': 're-marked',
};

interface DecisionProps {
  readonly course: Course;
  readonly review: ListedReview;
  readonly back: string;
}

/** One decision: who, what, about which words, for how many; to be taken back while nobody decided later. */
function Decision({ course, review, back }: DecisionProps) {
  const { id, kind, byName, reached, example, forLater, groupKey, activityId, question, verdict, text, at } = review;
  const open =
    example === null
      ? null
      : groupKey !== null && activityId !== null
        ? groupAddress(course.id, { activityId, question, key: groupKey })
        : entryAddress(course.id, example.id, readFilter({ only: 'all' }));
  return (
    <article className={desk.row} data-row={id} tabIndex={-1} id={`entry-${id}`} aria-labelledby={`decided-${id}`}>
      <h3 id={`decided-${id}`} className={desk.decided}>
        {byName ?? 'A former instructor'} {did[kind] ?? 'decided'}: {counted(reached, 'answer')}
        {forLater && ' and those that come later'}
      </h3>
      <p className={desk.facts}>
        <MomentText at={at} />
        {activityId && <span>{placeName(course, activityId, question)}</span>}
        <VerdictTag verdict={verdict} />
      </p>
      {text && <LinkedText text={text} />}
      {example && (
        <details>
          <summary>About {reached === 1 ? 'this answer' : 'answers such as this'}</summary>
          <LearnerWords text={example.text} />
        </details>
      )}
      {review.undoneAt !== null ? (
        <p className="quiet">
          Taken back by {review.undoneByName ?? 'a former instructor'}, <MomentText at={review.undoneAt} />
        </p>
      ) : (
        <div className={desk.actions}>
          {open && (
            <KeyLink keyName="o" href={open}>
              Open
            </KeyLink>
          )}
          <PostForm action={undo} address={back}>
            <HiddenFields fields={{ course: course.id, review: id, entry: id, back }} />
            <KeyButton keyName="u">Undo</KeyButton>
          </PostForm>
        </div>
      )}
    </article>
  );
}

/** The scenarios on whose items somebody overrode the engine: each can be brought home as cases. */
function CaseLinks({ courseId, scenarios }: { courseId: string; scenarios: readonly string[] }) {
  if (scenarios.length === 0)
    return <p>Verdicts that are overridden can be downloaded here as cases for the scenario’s author. So far there are none.</p>;
  return (
    <>
      <p>What was overridden, as lines of the author’s cases: with them beside the scenario, the next engine is held to what you ruled.</p>
      <ul>
        {scenarios.map((id) => (
          <li key={id}>
            <a href={`/teach/${courseId}/reviews/cases?${queryOf({ scenario: id })}`} download>
              Cases of {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What was decided in a course lately, by whom, with the way back; the overrides as cases; and the saved phrases. */
export default async function ReviewsPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  const home = `/teach/${course.id}/reviews`;
  await requireInstructor(course.id, home);
  const asked = await searchParams;
  const { before } = querySchema.parse(asked);
  const { read } = getRuntime().store;
  const [page, phrases, overrides] = await Promise.all([
    selectReviewsPage(read, { courseId: course.id, limit: perPage, ...(before && { before }) }),
    selectPhrases(read, course.id),
    selectOverrides(read, course.id),
  ]);
  const here = before ? `${home}?before=${before.at}.${before.id}` : home;
  const scenarios = overrides.flatMap(({ scenarioId, question }) =>
    scenarioId !== null && (question === 'customers' || question === 'consumers') ? [scenarioId] : [],
  );
  const first = page.reviews.find(({ id }) => id === asked.at) ?? page.reviews[0];
  return (
    <main id="main" className="page">
      <h1>Decisions</h1>
      <ReceiptOf courseId={course.id} asked={asked} back={here} focus={first ? `entry-${first.id}` : 'main'} />
      {page.reviews.length === 0 ? (
        <p className={desk.empty}>
          {before ? 'There are no older ones.' : 'Nothing was decided yet. Every reply and every override will stand here, with its undo.'}
        </p>
      ) : (
        <>
          <h2>Newest first</h2>
          <ul className={desk.rows}>
            {page.reviews.map((review) => (
              <li key={review.id}>
                <Decision course={course} review={review} back={here} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={desk.pages}>
        {before && <a href={home}>Newest</a>}
        {page.next && <a href={`${home}?before=${page.next.at}.${page.next.id}`}>Older</a>}
      </p>
      <section>
        <h2>Overrides as cases</h2>
        <CaseLinks courseId={course.id} scenarios={[...new Set(scenarios)]} />
      </section>
      <Phrases courseId={course.id} phrases={phrases} address={`${home}#phrases`} />
    </main>
  );
}
