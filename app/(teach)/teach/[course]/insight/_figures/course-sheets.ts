import type { Course } from '@/lib/courses/course';
import { fewest, percentOf, type Spread, shownSpread } from '@/lib/learning/insight-numbers';
import { ratingQuestions } from '@/lib/learning/rating-questions';
import type { CourseFigures } from './read-course';
import type { Sheet } from './sheet';
import { taughtSheet } from './taught-sheet';

/** Seconds as minutes with one decimal. */
export const inMinutes = (seconds: number): number => Math.round(seconds / 6) / 10;

export const spreadColumns = ['Author’s minutes', 'Learners measured', 'A quarter under', 'Median', 'A quarter over'] as const;

export const spreadCells = (minutes: number, spread: Spread | null): (number | null)[] => {
  const shown = shownSpread(spread);
  return [minutes, spread?.learners ?? 0, ...(shown ? [shown.low, shown.median, shown.high].map(inMinutes) : [null, null, null])];
};

const lessonsSheet = ({ learners, lessons }: CourseFigures): Sheet => ({
  id: 'lessons',
  title: 'Learners by lesson',
  columns: ['Lesson', 'Enrolled', 'Opened it', 'Opened it, %', 'Marked as read', 'Last here, away for two weeks'],
  rows: lessons.map(({ title, opened, read, left }) => [title, learners, opened, percentOf(opened, learners), read, left]),
});

const activitiesSheet = ({ activities }: CourseFigures, course: Course): Sheet => ({
  id: 'activities',
  title: 'Learners and answers by activity',
  columns: ['Activity', 'Lesson', 'Opened', 'Started', 'Handed in', 'Tried again', 'Answers', 'Recognised at first', 'Recognised, %'],
  rows: course.lessons.flatMap((lesson) =>
    lesson.activities.flatMap(({ id, number, title }) =>
      activities
        .filter((activity) => activity.id === id)
        .map(({ opened, started, submitted, again, answers, recognised }) => [
          ...[`${number}. ${title}`, lesson.title, opened, started, submitted, again],
          ...(answers === 0 ? [null, null, null] : [answers, recognised, percentOf(recognised, answers)]),
        ]),
    ),
  ),
});

const timesSheet = ({ lessons, activities }: CourseFigures): Sheet => ({
  id: 'times',
  title: 'Time at work, in minutes',
  columns: ['Where', ...spreadColumns],
  rows: [
    ...lessons.map(({ title, minutes, spread }) => [title, ...spreadCells(minutes, spread)]),
    ...activities.map(({ name, minutes, spread }) => [name, ...spreadCells(minutes, spread)]),
  ],
});

const ratingsSheet = ({ ratings }: CourseFigures, course: Course): Sheet => ({
  id: 'ratings',
  title: 'Ratings, from 1 to 5',
  columns: ['Lesson', ...ratingQuestions.flatMap(({ label }) => [label, `${label}: rated by`])],
  rows: ratings.map(({ lessonId, means }) => [
    course.lessons.find(({ id }) => id === lessonId)?.title ?? lessonId,
    ...means.flatMap(({ mean, count }) => [mean === null || count < fewest ? null : Math.round(mean * 10) / 10, count]),
  ]),
});

/** The tables of a course, by what they are about. */
export const courseSheets = (course: Course, figures: CourseFigures) => ({
  lessons: lessonsSheet(figures),
  activities: activitiesSheet(figures, course),
  times: timesSheet(figures),
  taught: taughtSheet(figures.revisited),
  ratings: ratingsSheet(figures, course),
});
