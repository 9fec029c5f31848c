import { and, asc, count, eq, sql } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** What a learner said of a lesson. `answers` are as stored, for the reader to parse; `suggestion` is empty where none was made. */
export type Rating = Row<'ratings'>;

/** Keeps a learner's rating of a lesson in place of an earlier one. Gives the earlier suggestion; empty when there was none. */
export const saveRating = async (tx: Writer, rating: Rating): Promise<{ earlierSuggestion: string }> => {
  const { ratings } = tx.tables;
  await tx.lock(`ratings of ${rating.personId}`);
  const before = await selectOptionalRating(tx, rating);
  const { answers, suggestion, at } = rating;
  await tx.query
    .insert(ratings)
    .values(rating)
    .onConflictDoUpdate({ target: [ratings.personId, ratings.courseId, ratings.lessonId], set: { answers, suggestion, at } });
  return { earlierSuggestion: before?.suggestion ?? '' };
};

/** A learner's rating of a lesson, or undefined. */
export const selectOptionalRating = async (
  reader: Reader,
  { personId, courseId, lessonId }: Pick<Rating, 'personId' | 'courseId' | 'lessonId'>,
): Promise<Rating | undefined> => {
  const { ratings } = reader.tables;
  const [rating] = await reader.query
    .select()
    .from(ratings)
    .where(and(eq(ratings.personId, personId), eq(ratings.courseId, courseId), eq(ratings.lessonId, lessonId)));
  return rating;
};

/**
 * The ratings of a course's lessons, those that are alike taken together: for each lesson how many learners gave just these answers. The
 * rows are few however many learners there are. `answers` are as stored, for the reader to parse.
 */
export const countRatings = async (reader: Reader, courseId: string): Promise<{ lessonId: string; answers: unknown; number: number }[]> => {
  const { ratings } = reader.tables;
  // PostgreSQL keeps JSON as it was written and compares it as text alone.
  const written = sql<string>`cast(${ratings.answers} as text)`;
  const rows = await reader.query
    .select({ lessonId: ratings.lessonId, written: written.as('written'), number: count() })
    .from(ratings)
    .where(eq(ratings.courseId, courseId))
    .groupBy(ratings.lessonId, written)
    .orderBy(asc(ratings.lessonId), asc(written));
  return rows.map(({ lessonId, written: answers, number }) => ({ lessonId, answers: JSON.parse(answers), number }));
};
