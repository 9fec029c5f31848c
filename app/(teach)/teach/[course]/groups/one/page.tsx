import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { claim, groupSubject, selectGroupEntries, selectGroups, selectPhrases, selectReviewsOfGroups } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { PostForm } from '@/lib/ui/post-form';
import { dismissGroup, moveAnswers, overrideGroup, replyToGroup } from '../../../../../_actions/groups';
import { groupAddress, groupsAddress, queryOf } from '../../../_desk/addresses';
import { ClaimNote } from '../../../_desk/claim-note';
import { DecideForm } from '../../../_desk/decide-form';
import { claimLasts } from '../../../_desk/deciding';
import desk from '../../../_desk/desk.module.css';
import entryStyles from '../../../_desk/entry.module.css';
import { dataOf } from '../../../_desk/group-data';
import { groupFields } from '../../../_desk/group-fields';
import { Members, OtherGroups, SaidToGroup } from '../../../_desk/group-parts';
import { type GroupSet, groupSets, keysOf, textsOf } from '../../../_desk/group-sets';
import styles from '../../../_desk/groups.module.css';
import { HiddenFields } from '../../../_desk/hidden-fields';
import { KeyButton, KeyLink } from '../../../_desk/key-link';
import { placeName } from '../../../_desk/reading';
import { Receipt } from '../../../_desk/receipt';
import { ReceiptOf } from '../../../_desk/receipt-of';
import { heldBy } from '../../../_desk/row-of';
import { counted } from '../../../_desk/since';
import { VerdictTag } from '../../../_desk/verdict-tag';

export const metadata: Metadata = { title: 'A group of like answers' };

const perPage = 50;
/** Different wordings of a group that can be chosen from; what else there is stands in the list of answers. */
const mostTexts = 60;

const querySchema = z.object({
  activity: z.string().max(100),
  question: z.string().max(100).catch(''),
  group: z.string().max(300),
  /** The last answer of the page before. */
  after: z
    .string()
    .regex(/^\d{1,16}\..{1,100}$/)
    .transform((text) => ({ createdAt: Number(text.slice(0, text.indexOf('.'))), id: text.slice(text.indexOf('.') + 1) }))
    .optional()
    .catch(undefined),
  moved: z.coerce.number().int().optional().catch(undefined),
});

interface PageProps {
  readonly params: Promise<{ course: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One group: everything in it, one decision for all, and what doesn't belong taken out. Opening one in which somebody waits claims it. */
export default async function GroupPage({ params, searchParams }: PageProps) {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  const asked = await searchParams;
  const instructor = await requireInstructor(course.id, `/teach/${course.id}/groups`);
  const parsed = querySchema.safeParse(asked);
  if (!parsed.success) notFound();
  const { activity: activityId, question, group: key, after, moved } = parsed.data;
  const place = { activityId, question };
  const { store } = getRuntime();
  const { read } = store;
  const sets = groupSets(await selectGroups(read, { courseId: course.id, ...place, texts: mostTexts }));
  const at = sets.findIndex((set) => keysOf(set).includes(key));
  const set = sets[at];
  if (!set) notFound();
  const keys = keysOf(set);
  const now = Date.now();
  const here = groupAddress(course.id, { ...place, key });
  const [page, phrases, said, claimed] = await Promise.all([
    selectGroupEntries(read, { courseId: course.id, ...place, keys, limit: perPage, ...(after && { after }) }),
    selectPhrases(read, course.id),
    selectReviewsOfGroups(read, { courseId: course.id, ...place, keys }),
    set.open === 0
      ? null
      : store.write((tx) =>
          claim(tx, {
            ...{ courseId: course.id, subject: groupSubject({ ...place, key: keys[0] ?? '' }), personId: instructor.id },
            ...{ until: now + claimLasts, now },
          }),
        ),
  ]);
  const data = dataOf(course, set, { place, people: new Map(), claim: undefined, me: instructor.id, now, reviewId: randomUUID() });
  const hidden = groupFields(course.id, data, here);
  const moving = { course: course.id, activity: activityId, question, back: here };
  const form = { address: here, phrases, phrasesAddress: `/teach/${course.id}/reviews#phrases`, reaches: set.number };
  const texts = textsOf(set);
  const wordings = [...Map.groupBy(texts, ({ words }) => words)];
  // Only what was put here by somebody has another place where it belongs.
  const byHand = page.entries.some(({ ownKey }) => ownKey !== null);
  const [before, next] = [sets[at - 1], sets[at + 1]];
  const addressOf = (other: GroupSet) => groupAddress(course.id, { ...place, key: keysOf(other)[0] ?? '' });
  return (
    <main id="main" className="page">
      <nav className={entryStyles.way} aria-label="Groups">
        <a href={groupsAddress(course.id, place)}>All groups of {placeName(course, activityId, question)}</a>
        {before && (
          <KeyLink keyName="k" rel="prev" href={addressOf(before)}>
            Previous
          </KeyLink>
        )}
        {next && (
          <KeyLink keyName="j" rel="next" href={addressOf(next)}>
            Next
          </KeyLink>
        )}
      </nav>
      <h1 id="group-title" tabIndex={-1} dir="auto" className={entryStyles.title}>
        {data.name}
      </h1>
      <ReceiptOf courseId={course.id} asked={asked} back={here} focus="group-title" />
      {moved !== undefined && (
        <Receipt
          key={`moved ${moved} ${key}`}
          tone={moved === 0 ? 'problem' : 'done'}
          sentence={moved === 0 ? 'Nothing was moved: tick what is meant first.' : `${counted(moved, 'answer')} moved.`}
          focus="group-title"
        />
      )}
      <p className={desk.facts}>
        <span>{counted(set.number, 'answer')}</span>
        <span>{set.open === 0 ? 'none waits' : counted(set.open, 'waits', 'wait')}</span>
        <VerdictTag verdict={data.verdict} />
        {keys.length > 1 && <span>{keys.length} wordings put together, as they are alike</span>}
      </p>
      {claimed?.status === 'taken' && (
        <p className={desk.notice}>
          <ClaimNote claim={heldBy(claimed.by, instructor.id)} />. You can answer all the same: whoever is second is told.
        </p>
      )}
      {said.map((review) => (
        <SaidToGroup key={review.id} courseId={course.id} review={review} back={here} />
      ))}
      <div className={desk.actions}>
        {data.teach && (
          <KeyLink keyName="t" href={data.teach}>
            Teach the engine from it
          </KeyLink>
        )}
        {set.open > 0 && (
          <PostForm action={dismissGroup} address={here}>
            <HiddenFields fields={hidden} />
            <KeyButton keyName="d">Dismiss {set.number === 1 ? 'it' : `all ${set.number}`}: seen, nothing to say</KeyButton>
          </PostForm>
        )}
      </div>
      <div className={entryStyles.columns}>
        <section aria-labelledby="reply-title">
          <h2 id="reply-title">Reply to all</h2>
          <DecideForm kind="reply" action={replyToGroup} hidden={hidden} {...form} />
        </section>
        <section aria-labelledby="override-title">
          <h2 id="override-title">Override all</h2>
          <DecideForm kind="override" action={overrideGroup} hidden={{ ...hidden, id: randomUUID() }} verdict={data.verdict} {...form} />
        </section>
      </div>
      <section>
        <h2>In the learners’ own words</h2>
        <PostForm action={moveAnswers} address={here}>
          <HiddenFields fields={moving} />
          <ul className={styles.wordings}>
            {wordings.map(([words, same]) => (
              <li key={words}>
                <label>
                  <input type="checkbox" name="words" value={words} />
                  <span dir="auto">
                    {same
                      .map(
                        ({ text, number }) => `${text.length > 200 ? `${text.slice(0, 198)}…` : text}${number > 1 ? ` × ${number}` : ''}`,
                      )
                      .join(' · ')}
                  </span>
                </label>
              </li>
            ))}
          </ul>
          <p className="quiet">Later answers of the words that you tick will go the same way.</p>
          <div className={desk.actions}>
            {wordings.length > 1 && (
              <button type="submit" name="to" value="new">
                Split off into a group of their own
              </button>
            )}
            {byHand && (
              <button type="submit" name="to" value="own">
                Put back where they belong
              </button>
            )}
          </div>
        </PostForm>
        {sets.length > 1 && (
          <PostForm action={moveAnswers} address={here} className={desk.filters}>
            <HiddenFields fields={{ ...moving, words: wordings.map(([words]) => words) }} />
            <div>
              <label htmlFor="to">Put this whole group with</label>
              <select id="to" name="to" defaultValue="">
                <option value="">Choose a group</option>
                <OtherGroups sets={sets} current={set} />
              </select>
            </div>
            <button type="submit">Put together</button>
          </PostForm>
        )}
      </section>
      <section>
        <h2>Who is in it</h2>
        <PostForm action={moveAnswers} address={here}>
          <HiddenFields fields={moving} />
          <Members courseId={course.id} entries={page.entries} />
          <div className={desk.actions}>
            <button type="submit" name="to" value="new">
              Take out what is ticked
            </button>
            {byHand && (
              <button type="submit" name="to" value="own">
                Put back where it belongs
              </button>
            )}
          </div>
        </PostForm>
        <p className={desk.pages}>
          {after && <a href={here}>First answers</a>}
          {page.next && <a href={`${here}&${queryOf({ after: `${page.next.createdAt}.${page.next.id}` })}`}>More answers</a>}
        </p>
      </section>
    </main>
  );
}
