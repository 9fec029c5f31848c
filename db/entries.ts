import { and, asc, desc, eq, gt, inArray, lt, ne, sql } from 'drizzle-orm';
import type { QueuedAnswer } from '@/lib/review/answers';
import type { EntryKind } from '@/lib/review/filter';
import { insertEntries, selectDecided } from './entry-statements';
import { mixOf } from './mix';
import { joinHandIns } from './review-reach';
import type { Row } from './schema';
import type { Reader, Writer } from './store';
import type { Submission } from './submissions';

/** One thing in the instructors' queue. `contact` is as it was stored, for the reader to parse. */
export type Entry = Row<'entries'>;

/** An entry with its learner's name; null for a visitor's message. */
export type NamedEntry = Entry & { personName: string | null };

/** Verdicts of answers that the engine could not read: these wait for a person. */
export const unread = ['unrecognised', 'unreadable'];

/** The ids of a submission's entries lie between these: each is the submission's with a full stop and a number behind it. */
const idsOf = (submissionId: string): [from: string, to: string] => [`${submissionId}.`, `${submissionId}/`];

/** Marks the learner's latest earlier entries of these texts as misread, and opens them again. */
const reopenMisread = async (tx: Writer, { id, personId, courseId, activityId }: Submission, misread: string[]): Promise<void> => {
  const { entries } = tx.tables;
  const found = await tx.query
    .select({ id: entries.id, text: entries.text, misread: entries.misread })
    .from(entries)
    .where(
      and(
        eq(entries.personId, personId),
        eq(entries.courseId, courseId),
        eq(entries.activityId, activityId),
        ne(entries.submissionId, id),
        inArray(entries.text, misread),
      ),
    )
    .orderBy(desc(entries.createdAt), desc(entries.id));
  const latest = [...new Map(found.toReversed().map((entry) => [entry.text, entry])).values()].filter((entry) => !entry.misread);
  if (latest.length === 0) return;
  await tx.query
    .update(entries)
    .set({ misread: true, open: true, closedAt: null })
    .where(
      inArray(
        entries.id,
        latest.map((entry) => entry.id),
      ),
    );
};

/** How many entries go into one statement: most submissions have fewer. */
const batchSize = 16;

type Placed = QueuedAnswer & { ownKey: string | null };

/**
 * Puts a submission's answers into the queue: call it in the transaction that appends the submission, and not for a repeated one. Answers go
 * to the groups that instructors chose for their words, and replies that stand for later ones reach them at once.
 * @param misread texts of the answer which, as the learner says, were not read as they were meant
 */
export const appendEntries = async (
  tx: Writer,
  { submission, answers, misread }: { submission: Submission; answers: readonly QueuedAnswer[]; misread: string[] },
): Promise<void> => {
  const { id, personId, courseId, lessonId, activityId, createdAt } = submission;
  await joinHandIns(tx, submission);
  if (misread.length > 0) await reopenMisread(tx, submission, misread);
  for (let from = 0; from < answers.length; from += batchSize) {
    const batch = answers.slice(from, from + batchSize);
    const { places, standing } = await selectDecided(tx, submission, batch);
    const placed = batch.map((answer): Placed => {
      const place = places.find(({ question, words }) => question === answer.question && words === answer.words);
      return { ...answer, groupKey: place?.groupKey ?? answer.groupKey, ownKey: place ? answer.groupKey : null };
    });
    const reached: Row<'reviewReach'>[] = [];
    const rows = placed.map((answer, n): Entry => {
      const { question, place, scenario, text, words, reading, misconceptions, groupKey, ownKey } = answer;
      const entryId = `${id}.${from + n}`;
      const state: { verdict: string; open: boolean } = { verdict: answer.verdict, open: unread.includes(answer.verdict) };
      for (const review of standing) {
        if (review.question !== question || review.groupKey !== groupKey) continue;
        const verdict = review.verdict ?? state.verdict;
        reached.push({
          ...{ reviewId: review.id, entryId, personId, courseId, verdict, reading, at: createdAt },
          ...{ wasVerdict: state.verdict, wasReading: reading, wasOpen: state.open, wasGroupKey: null },
          ...{ finding: null, seenAt: null, notifiedAt: null },
        });
        Object.assign(state, { verdict, open: false });
      }
      return {
        ...{ id: entryId, courseId, personId, lessonId, activityId, submissionId: id, kind: 'answer', question, place },
        ...{ scenarioId: scenario, text, words, reading, misconceptions: misconceptions.join(' '), misread: false, groupKey, ownKey },
        ...{ ...state, aboutId: null, contact: null, mix: mixOf(entryId), createdAt, closedAt: state.open ? null : createdAt },
      };
    });
    await insertEntries(tx, rows);
    if (reached.length > 0) await tx.query.insert(tx.tables.reviewReach).values(reached);
  }
};

/** What somebody writes to the instructors: it waits until one of them has said something. `text` must be clean. */
export type NewEntry = {
  id: string;
  courseId: string;
  kind: Exclude<EntryKind, 'answer'>;
  text: string;
  /** Absent for a visitor's message. */
  personId?: string | null;
  lessonId?: string | null;
  activityId?: string | null;
  submissionId?: string | null;
  /** For a question about an earlier word: the review that it answers, or the entry. */
  aboutId?: string | null;
  contact?: unknown;
  now: number;
};

/** Puts a question, comment, suggestion or message into the queue. The same id sent again is the same entry. */
export const appendEntry = async (tx: Writer, { now, ...given }: NewEntry): Promise<void> => {
  await tx.query
    .insert(tx.tables.entries)
    .values({
      ...{ personId: null, lessonId: null, activityId: null, submissionId: null, aboutId: null, contact: null },
      ...{ question: '', place: 0, scenarioId: null, words: '', verdict: null, reading: null, misconceptions: '', misread: false },
      ...{ groupKey: '', ownKey: null, open: true, mix: mixOf(given.id), createdAt: now, closedAt: null },
      ...given,
    })
    .onConflictDoNothing();
};

/** Closes an entry without a word, as when a comment was shown or hidden. Gives false when it was not open. */
export const closeEntry = async (tx: Writer, { courseId, id, now }: { courseId: string; id: string; now: number }): Promise<boolean> => {
  const { entries } = tx.tables;
  const closed = await tx.query
    .update(entries)
    .set({ open: false, closedAt: now })
    .where(and(eq(entries.courseId, courseId), eq(entries.id, id), sql`${entries.open}`))
    .returning({ id: entries.id });
  return closed.length > 0;
};

const named = async (reader: Reader, condition: ReturnType<typeof and>): Promise<NamedEntry[]> => {
  const { entries, people } = reader.tables;
  const rows = await reader.query
    .select({ entry: entries, personName: people.name })
    .from(entries)
    .leftJoin(people, eq(people.id, entries.personId))
    .where(condition)
    .orderBy(asc(entries.createdAt), asc(entries.question), asc(entries.place), asc(entries.id));
  return rows.map(({ entry, personName }) => ({ ...entry, personName }));
};

/** One entry of a course. */
export const selectOptionalEntry = async (reader: Reader, courseId: string, id: string): Promise<NamedEntry | undefined> => {
  const { entries } = reader.tables;
  const [entry] = await named(reader, and(eq(entries.id, id), eq(entries.courseId, courseId)));
  return entry;
};

/** The answers of a submission, by question and place. */
export const selectEntriesOfSubmission = async (reader: Reader, submissionId: string): Promise<NamedEntry[]> => {
  const { entries } = reader.tables;
  const [from, to] = idsOf(submissionId);
  return named(reader, and(gt(entries.id, from), lt(entries.id, to)));
};

/** What was asked about these entries or reviews, the earliest first: a learner's word back. */
export const selectEntriesAbout = async (reader: Reader, courseId: string, ids: string[]): Promise<NamedEntry[]> => {
  const { entries } = reader.tables;
  if (ids.length === 0) return [];
  return named(reader, and(inArray(entries.aboutId, ids), eq(entries.courseId, courseId)));
};
