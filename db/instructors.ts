import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** A person's right to read a course's submissions; `grantedBy` is empty once that person is forgotten. */
export type Instructor = Row<'instructors'>;

/** Makes a person an instructor of a course; one who is stays so, as granted first. */
export const grantInstructor = async (tx: Writer, instructor: Instructor): Promise<void> => {
  await tx.query.insert(tx.tables.instructors).values(instructor).onConflictDoNothing();
};

/** Takes the right back. Gives false when there was none. */
export const withdrawInstructor = async (tx: Writer, { personId, courseId }: { personId: string; courseId: string }): Promise<boolean> => {
  const { instructors } = tx.tables;
  const withdrawn = await tx.query
    .delete(instructors)
    .where(and(eq(instructors.personId, personId), eq(instructors.courseId, courseId)))
    .returning({ courseId: instructors.courseId });
  return withdrawn.length > 0;
};

/** The ids of the courses that a person teaches. */
export const selectCoursesTaught = async (reader: Reader, personId: string): Promise<string[]> => {
  const { instructors } = reader.tables;
  const rows = await reader.query
    .select({ courseId: instructors.courseId })
    .from(instructors)
    .where(eq(instructors.personId, personId))
    .orderBy(asc(instructors.courseId));
  return rows.map((row) => row.courseId);
};

/** What each of these people teaches, for a list of people. */
export const selectInstructorsOf = async (reader: Reader, personIds: string[]): Promise<Instructor[]> => {
  const { instructors } = reader.tables;
  if (personIds.length === 0) return [];
  return reader.query
    .select()
    .from(instructors)
    .where(inArray(instructors.personId, personIds))
    .orderBy(asc(instructors.personId), asc(instructors.courseId));
};
