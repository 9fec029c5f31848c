import type { Course, Lesson } from '@/lib/courses/course';
import { countText } from '@/lib/learning/insight-numbers';
import { BarChart } from '@/lib/ui/charts/bar-chart';
import { type PlaceFigures, placesSheet } from '../_figures/places';
import type { CourseFigures } from '../_figures/read-course';
import styles from '../insight.module.css';
import { SheetTable } from './sheet-table';

interface PlacesSectionProps {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly figures: CourseFigures;
  readonly places: readonly PlaceFigures[];
  readonly address: string;
}

/** Where learners leave within one lesson: who reached each of its parts, and who was last there. */
export function PlacesSection({ course, lesson, figures, places, address }: PlacesSectionProps) {
  const opened = figures.lessons.find(({ id }) => id === lesson.id)?.opened ?? 0;
  const reached = places.some((place) => place.reached > 0);
  return (
    <section aria-labelledby="places">
      <h2 id="places">Where they leave a lesson</h2>
      <form method="get" action={`${address}#places`} className={styles.within}>
        <label htmlFor="lesson">Lesson</label>
        <select id="lesson" name="lesson" defaultValue={lesson.id} key={lesson.id}>
          {course.lessons.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        <button type="submit">Show</button>
      </form>
      {reached ? (
        <>
          <BarChart
            id="places-chart"
            title={`Learners who reached each part of ‘${lesson.title}’`}
            description={`Of ${opened} who opened the lesson. Whoever is counted as last there hasn’t come back for two weeks. The table below has the figures.`}
            series={['Reached']}
            rows={places.map(({ title, reached: here, left }) => ({
              label: title,
              bars: [
                { share: opened === 0 ? 0 : here / opened, text: `${countText(here, opened)}${left > 0 ? `, ${left} last here` : ''}` },
              ],
            }))}
          />
          <SheetTable sheet={placesSheet(lesson, places)} csv={`${address}/table.csv?lesson=${lesson.id}`} />
        </>
      ) : (
        <p>Nobody has opened this lesson yet with a browser that tells how far they read.</p>
      )}
    </section>
  );
}
