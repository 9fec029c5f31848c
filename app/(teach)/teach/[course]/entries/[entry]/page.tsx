import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import {
  claim,
  selectAround,
  selectEntriesOfSubmission,
  selectOptionalEntry,
  selectOptionalSubmission,
  selectPhrases,
  selectVersions,
} from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { lessonAddress } from '@/lib/courses/addresses';
import { selectOptionalCourse } from '@/lib/courses/library';
import { writeFilter } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { PostForm } from '@/lib/ui/post-form';
import { dismiss, moderate, override, reply } from '../../../../../_actions/review';
import { entryAddress, groupAddress, queueAddress, readDeskFilter, teachAddress } from '../../../_desk/addresses';
import { AtHand, entryTitles } from '../../../_desk/at-hand';
import { ClaimNote } from '../../../_desk/claim-note';
import { conversationOf, engineVerdict } from '../../../_desk/conversation';
import { ConversationView } from '../../../_desk/conversation-view';
import { DecideForm } from '../../../_desk/decide-form';
import { claimLasts } from '../../../_desk/deciding';
import desk from '../../../_desk/desk.module.css';
import styles from '../../../_desk/entry.module.css';
import { HiddenFields } from '../../../_desk/hidden-fields';
import { Highlighted } from '../../../_desk/highlighted';
import { KeepClaim } from '../../../_desk/keep-claim';
import { KeyButton, KeyLink } from '../../../_desk/key-link';
import { LearnerWords } from '../../../_desk/long-text';
import { placeName, questionName } from '../../../_desk/reading';
import { ReceiptOf } from '../../../_desk/receipt-of';
import { heldBy } from '../../../_desk/row-of';
import { clockText } from '../../../_desk/since';
import { SubmissionView } from '../../../_desk/submission-view';
import { VerdictTag } from '../../../_desk/verdict-tag';
import { verdictName } from '../../../_desk/verdicts';

export const metadata: Metadata = { title: 'An entry' };

interface PageProps {
  readonly params: Promise<{ course: string; entry: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One entry in its whole submission: what was said about it, and what can be decided. Opening one that waits claims it for a while. */
export default async function EntryPage({ params, searchParams }: PageProps) {
  const { course: courseId, entry: id } = await params;
  const course = await selectOptionalCourse(courseId);
  if (!course) notFound();
  const asked = await searchParams;
  const filter = readDeskFilter(asked);
  const here = entryAddress(course.id, id, filter);
  const instructor = await requireInstructor(course.id, here);
  const { store } = getRuntime();
  const { read } = store;
  const entry = await selectOptionalEntry(read, course.id, id);
  if (!entry) notFound();
  const now = Date.now();
  const [around, conversation, phrases, versions, submission, siblings] = await Promise.all([
    selectAround(read, { courseId: course.id, filter, entry }),
    conversationOf(read, entry),
    selectPhrases(read, course.id),
    selectVersions(read, course.id, { entryIds: [id] }),
    entry.submissionId === null ? undefined : selectOptionalSubmission(read, entry.submissionId),
    entry.submissionId === null ? [] : selectEntriesOfSubmission(read, entry.submissionId),
  ]);
  const claimed = entry.open
    ? await store.write((tx) => claim(tx, { courseId: course.id, subject: id, personId: instructor.id, until: now + claimLasts, now }))
    : null;
  const { subject, turns } = conversation;
  const isAnswer = entry.kind === 'answer' && entry.activityId !== null;
  const ownVerdict = isAnswer ? engineVerdict(entry, turns) : null;
  const teach = isAnswer ? teachAddress(course.id, entry) : null;
  const lesson = course.lessons.find(({ id: lessonId }) => lessonId === entry.lessonId);
  const hidden = { course: course.id, entry: id, seen: String(versions.get(id) ?? 0), filter: writeFilter(filter), from: 'entry' };
  const form = { address: here, phrases, phrasesAddress: `/teach/${course.id}/reviews#phrases` };
  const others = siblings.filter((one) => one.id !== id);
  return (
    <main id="main" className="page">
      <nav className={styles.way} aria-label="Entries">
        <a href={queueAddress(course.id, filter)}>Back to the queue</a>
        {around.before && (
          <KeyLink keyName="k" rel="prev" href={entryAddress(course.id, around.before, filter)}>
            Previous
          </KeyLink>
        )}
        {around.after && (
          <KeyLink keyName="j" rel="next" href={entryAddress(course.id, around.after, filter)}>
            Next
          </KeyLink>
        )}
      </nav>
      <h1 id="entry-title" tabIndex={-1} className={styles.title}>
        {entryTitles[entry.kind]}:{' '}
        {entry.activityId ? placeName(course, entry.activityId, entry.question) : (lesson?.title ?? course.title)}
      </h1>
      <ReceiptOf courseId={course.id} asked={asked} back={here} focus="entry-title" />
      {claimed?.status === 'taken' && (
        <p className={desk.notice}>
          <ClaimNote claim={heldBy(claimed.by, instructor.id)} />. You can answer all the same: whoever is second is told.
        </p>
      )}
      {claimed?.status === 'claimed' && (
        <>
          <p className="quiet">Others see until {clockText(now + claimLasts)} that you are at it; longer while you write.</p>
          <KeepClaim courseId={course.id} entryId={id} every={claimLasts / 4} />
        </>
      )}
      <AtHand course={course} entry={entry} now={now} />
      {ownVerdict !== null && ownVerdict !== entry.verdict && <p>The engine’s own verdict: {verdictName(ownVerdict)}.</p>}
      {lesson && entry.kind !== 'answer' && (
        <p>
          Written in <a href={lessonAddress(course.id, lesson.id)}>{lesson.title}</a>.
        </p>
      )}
      {subject.id !== id && (
        <section>
          <h2>About</h2>
          <p>
            <a href={entryAddress(course.id, subject.id, filter)}>
              {subject.activityId ? placeName(course, subject.activityId, subject.question) : entryTitles[subject.kind]}
            </a>
          </p>
          <LearnerWords text={subject.text} />
        </section>
      )}
      {turns.length > 0 && (
        <section>
          <h2>What was said</h2>
          <ConversationView courseId={course.id} entryId={id} turns={turns} back={here} />
        </section>
      )}
      <div className={desk.actions}>
        {teach && (
          <KeyLink keyName="t" href={teach}>
            Teach the engine from it
          </KeyLink>
        )}
        {isAnswer && entry.activityId !== null && (
          <KeyLink
            keyName="g"
            href={groupAddress(course.id, { activityId: entry.activityId, question: entry.question, key: entry.groupKey })}
          >
            Answers like it
          </KeyLink>
        )}
        {entry.kind === 'comment' ? (
          <PostForm action={moderate} address={here} className={desk.inline}>
            <HiddenFields fields={{ ...hidden, back: here }} />
            <KeyButton keyName="r" name="state" value="shown">
              Show the comment
            </KeyButton>
            <KeyButton keyName="d" name="state" value="hidden">
              Hide it
            </KeyButton>
          </PostForm>
        ) : (
          entry.open && (
            <PostForm action={dismiss} address={here}>
              <HiddenFields fields={{ ...hidden, back: here }} />
              <KeyButton keyName="d">Dismiss: seen, nothing to say</KeyButton>
            </PostForm>
          )
        )}
      </div>
      {entry.kind !== 'comment' && (
        <div className={styles.columns}>
          {entry.personId === null ? (
            <p>Whoever wrote this has no account: answer by e-mail, then dismiss it here.</p>
          ) : (
            <section aria-labelledby="reply-title">
              <h2 id="reply-title">Reply</h2>
              <DecideForm kind="reply" action={reply} hidden={{ ...hidden, id: randomUUID() }} {...form} />
            </section>
          )}
          {isAnswer && entry.verdict !== null && (
            <section aria-labelledby="override-title">
              <h2 id="override-title">Override the verdict</h2>
              <p>
                It stands at <VerdictTag verdict={entry.verdict} />
              </p>
              <DecideForm kind="override" action={override} hidden={{ ...hidden, id: randomUUID() }} verdict={entry.verdict} {...form} />
            </section>
          )}
        </div>
      )}
      {submission && (
        <section>
          <h2>The whole submission</h2>
          {others.length > 0 && (
            <ul className={styles.others} aria-label="Other answers in it">
              {others.map((one) => (
                <li key={one.id}>
                  <a href={entryAddress(course.id, one.id, filter)}>
                    {questionName(one.question)} {one.place + 1}
                  </a>
                  {one.open && ' (waits)'}
                </li>
              ))}
            </ul>
          )}
          <Highlighted text={entry.text}>
            <SubmissionView course={course} submission={submission} />
          </Highlighted>
        </section>
      )}
    </main>
  );
}
