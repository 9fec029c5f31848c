import { z } from 'zod';

/** What a statement of participation says beside its name, title and hours: kept as it was on the day it was issued. */
export const statementDetailSchema = z.object({
  outcomes: z.array(z.string()),
  lessons: z.array(z.string()),
});

export type StatementDetail = z.infer<typeof statementDetailSchema>;

/** What a statement says of a course. */
export const statementDetail = (course: {
  readonly outcomes: readonly string[];
  readonly lessons: readonly { readonly title: string }[];
}): StatementDetail => ({ outcomes: [...course.outcomes], lessons: course.lessons.map(({ title }) => title) });
