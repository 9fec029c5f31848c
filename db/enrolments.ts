import { and, asc, eq } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** That a person takes a course, and since when (ms since 1970). */
export type Enrolment = Row<'enrolments'>;

/** Enrols a person; enrolling again changes nothing, and gives the enrolment that stands. */
export const enrol = async (tx: Writer, enrolment: Enrolment): Promise<Enrolment> => {
  const [inserted] = await tx.query.insert(tx.tables.enrolments).values(enrolment).onConflictDoNothing().returning();
  return inserted ?? (await selectOptionalEnrolment(tx, enrolment.personId, enrolment.courseId)) ?? enrolment;
};

/** A person's enrolments, oldest first. */
export const selectEnrolments = async (reader: Reader, personId: string): Promise<Enrolment[]> => {
  const { enrolments } = reader.tables;
  return reader.query
    .select()
    .from(enrolments)
    .where(eq(enrolments.personId, personId))
    .orderBy(asc(enrolments.at), asc(enrolments.courseId));
};

export const selectOptionalEnrolment = async (reader: Reader, personId: string, courseId: string): Promise<Enrolment | undefined> => {
  const { enrolments } = reader.tables;
  const [enrolment] = await reader.query
    .select()
    .from(enrolments)
    .where(and(eq(enrolments.personId, personId), eq(enrolments.courseId, courseId)));
  return enrolment;
};
