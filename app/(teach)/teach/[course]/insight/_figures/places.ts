import type { Lesson } from '@/lib/courses/course';
import type { CourseFigures } from './read-course';
import type { Sheet } from './sheet';

/** A section or an activity of a lesson: how many reached it, and how many were last there and haven't come back. */
export interface PlaceFigures {
  readonly id: string;
  readonly title: string;
  readonly reached: number;
  readonly left: number;
}

/** The places of a lesson, those that most learners reached first: in a lesson that is read from its beginning, that is its order. */
export const placesOf = (lesson: Lesson, { visited, lastPlaces }: CourseFigures): PlaceFigures[] => {
  const places = [
    ...lesson.sections.map(({ id, title }) => ({ id, title })),
    ...lesson.activities.map(({ id, number, title }) => ({ id, title: `Activity ${number}, ${title}` })),
  ];
  return places
    .map(({ id, title }) => ({
      ...{ id, title, reached: visited.find(({ lessonId, place }) => lessonId === lesson.id && place === id)?.number ?? 0 },
      left: lastPlaces.find(({ lessonId, place }) => lessonId === lesson.id && place === id)?.number ?? 0,
    }))
    .toSorted((one, other) => other.reached - one.reached);
};

export const placesSheet = (lesson: Lesson, places: readonly PlaceFigures[]): Sheet => ({
  id: 'places',
  title: `Learners by section and activity of ‘${lesson.title}’`,
  columns: ['Place', 'Reached it', 'Last here, away for two weeks'],
  rows: places.map(({ title, reached, left }) => [title, reached, left]),
});
