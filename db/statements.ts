import { and, asc, eq } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** A statement of participation, in the words of the day it was issued; `detail` is as it was stored, for the reader to parse. */
export type Statement = Row<'statements'>;

export const selectOptionalStatementFor = async (reader: Reader, personId: string, courseId: string): Promise<Statement | undefined> => {
  const { statements } = reader.tables;
  const [statement] = await reader.query
    .select()
    .from(statements)
    .where(and(eq(statements.personId, personId), eq(statements.courseId, courseId)));
  return statement;
};

/** Issues a person's statement for a course, or gives the one that was issued before: its address never changes. */
export const issueStatement = async (tx: Writer, statement: Statement): Promise<{ statement: Statement; repeated: boolean }> => {
  const { statements } = tx.tables;
  const [issued] = await tx.query
    .insert(statements)
    .values(statement)
    .onConflictDoNothing({ target: [statements.personId, statements.courseId] })
    .returning();
  if (issued) return { statement: issued, repeated: false };
  const before = await selectOptionalStatementFor(tx, statement.personId, statement.courseId);
  if (!before) throw new Error('A statement that was in the way of another is gone');
  return { statement: before, repeated: true };
};

export const selectOptionalStatement = async (reader: Reader, id: string): Promise<Statement | undefined> => {
  const { statements } = reader.tables;
  const [statement] = await reader.query.select().from(statements).where(eq(statements.id, id));
  return statement;
};

/** A person's statements, oldest first. */
export const selectStatements = async (reader: Reader, personId: string): Promise<Statement[]> => {
  const { statements } = reader.tables;
  return reader.query
    .select()
    .from(statements)
    .where(eq(statements.personId, personId))
    .orderBy(asc(statements.issuedAt), asc(statements.id));
};
