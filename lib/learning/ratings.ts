import { z } from 'zod';
import { type RatingQuestion, ratingQuestions } from './rating-questions';

const step = z.int().min(0).max(5);

/** The answers to the five questions in their order, 0 where one was left out; also what is stored. */
export const ratingAnswersSchema = z.tuple([step, step, step, step, step]);

export type RatingAnswers = z.infer<typeof ratingAnswersSchema>;

/** How one question about one lesson was answered: by how many, and their mean from 1 to 5; null when nobody has. */
export interface RatingMean {
  readonly question: RatingQuestion;
  readonly count: number;
  readonly mean: number | null;
}

/** Means and counts of the five questions, from answers with the number of learners who gave just those. What was left out counts nowhere. */
export const ratingMeans = (given: readonly { readonly answers: RatingAnswers; readonly number: number }[]): RatingMean[] =>
  ratingQuestions.map(({ id }, at) => {
    let [count, sum] = [0, 0];
    for (const { answers, number } of given) {
      const answer = answers[at] ?? 0;
      if (answer === 0) continue;
      count += number;
      sum += answer * number;
    }
    return { question: id, count, mean: count === 0 ? null : sum / count };
  });
