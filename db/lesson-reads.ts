import { and, asc, eq } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** That a person marked a lesson as read, and when (ms since 1970). */
export type LessonRead = Row<'lessonReads'>;

/** Marks a lesson as read; once marked it keeps its first date. */
export const markRead = async (tx: Writer, read: LessonRead): Promise<void> => {
  await tx.query.insert(tx.tables.lessonReads).values(read).onConflictDoNothing();
};

/** Takes the mark back; nothing happens when there was none. */
export const unmarkRead = async (tx: Writer, { personId, courseId, lessonId }: Omit<LessonRead, 'at'>): Promise<void> => {
  const { lessonReads } = tx.tables;
  await tx.query
    .delete(lessonReads)
    .where(and(eq(lessonReads.personId, personId), eq(lessonReads.courseId, courseId), eq(lessonReads.lessonId, lessonId)));
};

/** The lessons of a course that a person has marked as read. */
export const selectReads = async (reader: Reader, personId: string, courseId: string): Promise<LessonRead[]> => {
  const { lessonReads } = reader.tables;
  return reader.query
    .select()
    .from(lessonReads)
    .where(and(eq(lessonReads.personId, personId), eq(lessonReads.courseId, courseId)))
    .orderBy(asc(lessonReads.at), asc(lessonReads.lessonId));
};
