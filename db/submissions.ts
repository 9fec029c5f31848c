import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { setDraft, touchDraft } from './drafts';
import { pageOf } from './paging';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** An answer handed in: never changed. `answer` and `findings` are as they were stored, for the reader to parse. */
export type Submission = Row<'submissions'>;

/** A submission as instructors meet it. */
export type NamedSubmission = Submission & { personName: string };

/** Where a page of submissions ended. */
export type SubmissionCursor = Pick<Submission, 'createdAt' | 'id'>;

export type NewSubmission = Omit<Submission, 'number' | 'createdAt'> & { now: number };

const selectOptionalByKey = async (reader: Reader, personId: string, key: string) => {
  const { submissions } = reader.tables;
  const [found] = await reader.query
    .select()
    .from(submissions)
    .where(and(eq(submissions.personId, personId), eq(submissions.key, key)));
  return found;
};

/**
 * Stores a submission under the next number and makes the draft the same answer, or finds the one that came with this key before: however
 * often it is sent, on however many connections, there is one.
 * @returns `repeated` when it was there; `draftVersion` is what the device should save on from.
 */
export const appendSubmission = async (
  tx: Writer,
  { now, ...given }: NewSubmission,
): Promise<{ submission: Submission; repeated: boolean; draftVersion: number }> => {
  const { submissions } = tx.tables;
  await tx.lock(`submissions of ${given.personId}`);
  const before = await selectOptionalByKey(tx, given.personId, given.key);
  if (before) {
    // Even so this must be a commit that waits for the disk and the standby: the one that stored it may have been cut off before it had.
    const draftVersion = await touchDraft(tx, before);
    return { submission: before, repeated: true, draftVersion };
  }
  const number = sql<number>`(select coalesce(max(${submissions.number}), 0) + 1 from ${submissions} where ${and(
    eq(submissions.personId, given.personId),
    eq(submissions.courseId, given.courseId),
    eq(submissions.activityId, given.activityId),
  )})`;
  const [submission] = await tx.query
    .insert(submissions)
    .values({ ...given, number, createdAt: now })
    .returning();
  if (!submission) throw new Error('A stored submission came back empty');
  return { submission, repeated: false, draftVersion: await setDraft(tx, { ...given, now }) };
};

/** A person's submissions in one course, by activity and number. */
export const selectSubmissions = async (reader: Reader, personId: string, courseId: string): Promise<Submission[]> => {
  const { submissions } = reader.tables;
  return reader.query
    .select()
    .from(submissions)
    .where(and(eq(submissions.personId, personId), eq(submissions.courseId, courseId)))
    .orderBy(asc(submissions.activityId), asc(submissions.number));
};

/** How often a person has handed in one activity. */
export const countTries = async (
  reader: Reader,
  { personId, courseId, activityId }: { personId: string; courseId: string; activityId: string },
): Promise<number> => {
  const { submissions } = reader.tables;
  // Numbers run from 1 without gaps, so that the greatest is the count and costs one look into the index.
  const [last] = await reader.query
    .select({ number: submissions.number })
    .from(submissions)
    .where(and(eq(submissions.personId, personId), eq(submissions.courseId, courseId), eq(submissions.activityId, activityId)))
    .orderBy(desc(submissions.number))
    .limit(1);
  return last?.number ?? 0;
};

const columns = ({ tables: { submissions, people } }: Reader) => ({
  id: submissions.id,
  personId: submissions.personId,
  courseId: submissions.courseId,
  lessonId: submissions.lessonId,
  activityId: submissions.activityId,
  number: submissions.number,
  key: submissions.key,
  answer: submissions.answer,
  findings: submissions.findings,
  engineVersion: submissions.engineVersion,
  contentVersion: submissions.contentVersion,
  createdAt: submissions.createdAt,
  personName: people.name,
});

/**
 * A page of a course's or an activity's submissions, newest first. A page deep down costs what the first does.
 * @returns `next` is the cursor of the page after this one, absent on the last.
 */
export const selectSubmissionsPage = async (
  reader: Reader,
  { courseId, activityId, before, limit }: { courseId: string; activityId?: string; before?: SubmissionCursor; limit: number },
): Promise<{ submissions: NamedSubmission[]; next?: SubmissionCursor }> => {
  const { submissions, people } = reader.tables;
  const rows = await reader.query
    .select(columns(reader))
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.personId))
    .where(
      and(
        eq(submissions.courseId, courseId),
        activityId === undefined ? undefined : eq(submissions.activityId, activityId),
        before ? sql`(${submissions.createdAt}, ${submissions.id}) < (${before.createdAt}, ${before.id})` : undefined,
      ),
    )
    .orderBy(desc(submissions.createdAt), desc(submissions.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ createdAt, id }) => ({ createdAt, id }));
  return { submissions: page, next };
};

/** One submission with its learner's name. */
export const selectOptionalSubmission = async (reader: Reader, id: string): Promise<NamedSubmission | undefined> => {
  const { submissions, people } = reader.tables;
  const [submission] = await reader.query
    .select(columns(reader))
    .from(submissions)
    .innerJoin(people, eq(people.id, submissions.personId))
    .where(eq(submissions.id, id));
  return submission;
};

/** How many submissions each activity of a course has; activities without any are left out. */
export const countSubmissions = async (reader: Reader, courseId: string): Promise<{ activityId: string; number: number }[]> => {
  const { submissions } = reader.tables;
  return reader.query
    .select({ activityId: submissions.activityId, number: count() })
    .from(submissions)
    .where(eq(submissions.courseId, courseId))
    .groupBy(submissions.activityId)
    .orderBy(asc(submissions.activityId));
};
