import { fewest, minutesText, type Spread, shownSpread } from '@/lib/learning/insight-numbers';
import { largestOf, SpreadChart, SpreadKey } from '@/lib/ui/charts/spread-chart';
import styles from '../insight.module.css';
import type { SectionProps } from './course-sections';
import { SheetTable } from './sheet-table';

const measuredText = (spread: Spread | null): string => {
  if (!spread) return 'not measured yet';
  return shownSpread(spread)
    ? `${minutesText(spread.median)}, of ${spread.learners} learners`
    : `${spread.learners} so far, too few to show`;
};

const spreadRow = (label: string, minutes: number, spread: Spread | null) => {
  const shown = shownSpread(spread);
  return {
    label,
    text: `${measuredText(spread)}; says ${minutesText(minutes * 60)}`,
    expected: minutes,
    spread: shown && { low: shown.low / 60, median: shown.median / 60, high: shown.high / 60 },
  };
};

const spreadDescription =
  'For each the middle half of the learners’ times, their median, and the author’s estimate. The table below has the figures.';

/** Time at work against the author’s minutes. */
export function TimeSection({ course, figures, sheets, address }: SectionProps) {
  const measured = figures.activities.filter(({ spread }) => spread !== null);
  const lessons = figures.lessons.filter(({ spread }) => spread !== null);
  const largest = largestOf(measured.map(({ minutes, spread }) => spreadRow('', minutes, spread)));
  return (
    <section aria-labelledby="time">
      <h2 id="time">Time against the estimate</h2>
      <p className="quiet">
        Seconds with the page in view and somebody at it: of those who handed the activity in, or marked the lesson as read. Learners
        without JavaScript can’t be measured. Times of fewer than {fewest} aren’t shown.
      </p>
      {measured.length + lessons.length === 0 ? (
        <p>Nobody has finished anything with the time measured yet.</p>
      ) : (
        <>
          <SpreadKey expected="the author’s estimate" />
          <div className={styles.figures}>
            {lessons.length > 0 && (
              <figure>
                <figcaption>Lessons</figcaption>
                <SpreadChart
                  id="time-lessons"
                  title="Minutes at work on each lesson"
                  description={spreadDescription}
                  unit="minutes"
                  rows={lessons.map(({ title, minutes, spread }) => spreadRow(title, minutes, spread))}
                />
              </figure>
            )}
            {course.lessons.map((lesson) => {
              const shown = lesson.activities.flatMap(({ id, number, title }) =>
                measured.filter((one) => one.id === id).map(({ minutes, spread }) => spreadRow(`${number}. ${title}`, minutes, spread)),
              );
              if (shown.length === 0) return null;
              return (
                <figure key={lesson.id}>
                  <figcaption>Activities of ‘{lesson.title}’</figcaption>
                  <SpreadChart
                    id={`time-${lesson.id}`}
                    title={`Minutes at work on each activity of ‘${lesson.title}’`}
                    description={spreadDescription}
                    unit="minutes"
                    largest={largest}
                    rows={shown}
                  />
                </figure>
              );
            })}
          </div>
          <SheetTable sheet={sheets.times} csv={`${address}/table.csv`} />
        </>
      )}
    </section>
  );
}
