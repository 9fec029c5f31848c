import { and, asc, eq } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** A sentence that the instructors of a course keep for use again. */
export type Phrase = Row<'phrases'>;

/** The phrases of a course, the earliest first. */
export const selectPhrases = async (reader: Reader, courseId: string): Promise<Phrase[]> => {
  const { phrases } = reader.tables;
  return reader.query.select().from(phrases).where(eq(phrases.courseId, courseId)).orderBy(asc(phrases.at), asc(phrases.id));
};

/** Keeps a phrase, unless the course has the same one. Gives false when it has. */
export const addPhrase = async (tx: Writer, phrase: Phrase): Promise<boolean> => {
  const { phrases } = tx.tables;
  await tx.lock(`phrases of ${phrase.courseId}`);
  const [same] = await tx.query
    .select({ id: phrases.id })
    .from(phrases)
    .where(and(eq(phrases.courseId, phrase.courseId), eq(phrases.text, phrase.text)));
  if (same) return false;
  await tx.query.insert(phrases).values(phrase);
  return true;
};

/** Takes a phrase away. Gives false when the course has none of this id. */
export const removePhrase = async (tx: Writer, { courseId, id }: { courseId: string; id: string }): Promise<boolean> => {
  const { phrases } = tx.tables;
  const removed = await tx.query
    .delete(phrases)
    .where(and(eq(phrases.courseId, courseId), eq(phrases.id, id)))
    .returning({ id: phrases.id });
  return removed.length > 0;
};
