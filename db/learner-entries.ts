import { and, asc, eq, inArray, or, sql } from 'drizzle-orm';
import type { Entry } from './entries';
import type { Reader } from './store';

/** What a learner wrote to the instructors, or handed in and waits with. */
export type LearnerEntry = Pick<
  Entry,
  'id' | 'kind' | 'lessonId' | 'activityId' | 'question' | 'place' | 'text' | 'verdict' | 'misread' | 'aboutId' | 'open' | 'createdAt'
>;

/** A learner's own questions and messages in a course, and those of the answers that wait for an instructor, the earliest first. */
export const selectLearnerEntries = async (reader: Reader, personId: string, courseId: string): Promise<LearnerEntry[]> => {
  const { entries } = reader.tables;
  const { id, kind, lessonId, activityId, question, place, text, verdict, misread, aboutId, open, createdAt } = entries;
  return reader.query
    .select({ id, kind, lessonId, activityId, question, place, text, verdict, misread, aboutId, open, createdAt })
    .from(entries)
    .where(
      and(
        eq(entries.personId, personId),
        eq(entries.courseId, courseId),
        or(inArray(entries.kind, ['question', 'contact']), and(eq(entries.kind, 'answer'), sql`${entries.open}`)),
      ),
    )
    .orderBy(asc(entries.createdAt), asc(entries.id));
};
