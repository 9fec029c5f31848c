import { and, asc, desc, eq, inArray, max, type SQL } from 'drizzle-orm';
import { selectWaiting } from './invitations';
import { pageOf } from './paging';
import { type PeopleCursor, peopleFound } from './people';
import type { Reader, Writer } from './store';

/** A learner of a course as its instructors meet them; times in ms since 1970. */
export type LearnerInList = {
  id: string;
  name: string;
  email: string;
  enrolledAt: number;
  /** The account still waits for its owner to choose a password. */
  waiting: boolean;
  /** Lessons marked as read, and activities handed in, by id. */
  lessonIds: string[];
  activityIds: string[];
  /** When something of theirs last changed in this course; null while they have only been enrolled. */
  lastAt: number | null;
};

export type InstructorInList = { id: string; name: string; email: string; at: number; waiting: boolean };

/** What learners of one page have done in a course, by person. */
const selectDone = async (reader: Reader, courseId: string, personIds: string[]) => {
  const { submissions, lessonReads, visits, drafts } = reader.tables;
  const last = new Map<string, number>();
  const note = (rows: { personId: string; at: number | null }[]) => {
    for (const { personId, at } of rows) last.set(personId, Math.max(last.get(personId) ?? 0, at ?? 0));
  };
  const within = (table: typeof submissions | typeof lessonReads | typeof visits | typeof drafts): SQL | undefined =>
    and(inArray(table.personId, personIds), eq(table.courseId, courseId));
  const handedIn = await reader.query
    .select({ personId: submissions.personId, id: submissions.activityId, at: max(submissions.createdAt) })
    .from(submissions)
    .where(within(submissions))
    .groupBy(submissions.personId, submissions.activityId);
  const read = await reader.query
    .select({ personId: lessonReads.personId, id: lessonReads.lessonId, at: lessonReads.at })
    .from(lessonReads)
    .where(within(lessonReads));
  const visited = await reader.query
    .select({ personId: visits.personId, at: max(visits.lastAt) })
    .from(visits)
    .where(within(visits))
    .groupBy(visits.personId);
  const drafted = await reader.query
    .select({ personId: drafts.personId, at: max(drafts.updatedAt) })
    .from(drafts)
    .where(within(drafts))
    .groupBy(drafts.personId);
  for (const rows of [handedIn, read, visited, drafted]) note(rows);
  const idsOf = (rows: { personId: string; id: string }[], person: string) =>
    rows.filter(({ personId }) => personId === person).map(({ id }) => id);
  return (person: string) => ({
    activityIds: idsOf(handedIn, person),
    lessonIds: idsOf(read, person),
    lastAt: last.get(person) ?? null,
  });
};

/**
 * A page of a course's learners by name, those alone whose name or e-mail address begins with `search` when it is given.
 * @returns `next` is the cursor of the page after this one, absent on the last
 */
export const selectLearnersPage = async (
  reader: Reader,
  { courseId, search = '', after, limit }: { courseId: string; search?: string; after?: PeopleCursor; limit: number },
): Promise<{ learners: LearnerInList[]; next?: PeopleCursor }> => {
  const { people, enrolments } = reader.tables;
  const rows = await reader.query
    .select({ id: people.id, name: people.name, email: people.email, nameKey: people.nameKey, enrolledAt: enrolments.at })
    .from(people)
    .innerJoin(enrolments, and(eq(enrolments.personId, people.id), eq(enrolments.courseId, courseId)))
    .where(peopleFound(reader, { search, after }))
    .orderBy(asc(people.nameKey), asc(people.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ nameKey, id }) => ({ nameKey, id }));
  const ids = page.map(({ id }) => id);
  const doneBy = ids.length > 0 ? await selectDone(reader, courseId, ids) : undefined;
  const waiting = await selectWaiting(reader, ids);
  return {
    learners: page.map(({ nameKey: _, ...learner }) => ({
      ...learner,
      waiting: waiting.has(learner.id),
      ...(doneBy?.(learner.id) ?? { activityIds: [], lessonIds: [], lastAt: null }),
    })),
    next,
  };
};

/** The instructors of a course by name. */
export const selectInstructorsOfCourse = async (reader: Reader, courseId: string): Promise<InstructorInList[]> => {
  const { people, instructors } = reader.tables;
  const rows = await reader.query
    .select({ id: people.id, name: people.name, email: people.email, at: instructors.at })
    .from(instructors)
    .innerJoin(people, eq(people.id, instructors.personId))
    .where(eq(instructors.courseId, courseId))
    .orderBy(asc(people.nameKey), asc(people.id));
  const waiting = await selectWaiting(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, waiting: waiting.has(row.id) }));
};

/** Takes a person out of a course; what they have handed in stays. Gives since when they were in it, or undefined when they weren't. */
export const removeEnrolment = async (tx: Writer, { personId, courseId }: { personId: string; courseId: string }) => {
  const { enrolments } = tx.tables;
  const [removed] = await tx.query
    .delete(enrolments)
    .where(and(eq(enrolments.personId, personId), eq(enrolments.courseId, courseId)))
    .returning({ at: enrolments.at });
  return removed?.at;
};

/** The detail of the latest change of a kind that was done to a person in a course. */
export const selectOptionalLatestDetail = async (
  reader: Reader,
  { personId, courseId, action }: { personId: string; courseId: string; action: string },
): Promise<unknown> => {
  const { changes } = reader.tables;
  const [change] = await reader.query
    .select({ detail: changes.detail })
    .from(changes)
    .where(and(eq(changes.personId, personId), eq(changes.courseId, courseId), eq(changes.action, action)))
    .orderBy(desc(changes.at), desc(changes.id))
    .limit(1);
  return change?.detail;
};
