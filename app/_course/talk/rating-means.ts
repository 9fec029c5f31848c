import { countRatings, type Reader } from '@/db';
import type { Course } from '@/lib/courses/course';
import { type RatingMean, ratingAnswersSchema, ratingMeans } from '@/lib/learning/ratings';

/** How the lessons of a course were rated, in the order of study: count and mean of each of the five questions. Stored answers that can't be read count nowhere. */
export const selectRatingMeans = async (
  reader: Reader,
  course: Course,
): Promise<{ lessonId: string; title: string; means: RatingMean[] }[]> => {
  const counted = await countRatings(reader, course.id);
  return course.lessons.map(({ id, title }) => ({
    lessonId: id,
    title,
    means: ratingMeans(
      counted.flatMap(({ lessonId, answers, number }) => {
        const parsed = ratingAnswersSchema.safeParse(answers);
        return lessonId === id && parsed.success ? [{ answers: parsed.data, number }] : [];
      }),
    ),
  }));
};
