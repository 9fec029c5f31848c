import type { Course, Lesson } from '@/lib/courses/course';
import { attentionOf } from '@/lib/learning/insight-attention';
import { countText, fewest, minutesText, type Spread } from '@/lib/learning/insight-numbers';
import { ratingQuestions } from '@/lib/learning/rating-questions';
import { BarChart } from '@/lib/ui/charts/bar-chart';
import { SpreadChart, SpreadKey } from '@/lib/ui/charts/spread-chart';
import type { courseSheets } from '../_figures/course-sheets';
import type { CourseFigures } from '../_figures/read-course';
import { taughtRows } from '../_figures/taught-rows';
import { misconceptionIds, misconceptionName } from '../_figures/words';
import styles from '../insight.module.css';
import { SheetTable } from './sheet-table';
import { TaughtCharts } from './taught';

export interface SectionProps {
  readonly course: Course;
  readonly figures: CourseFigures;
  readonly sheets: ReturnType<typeof courseSheets>;
  /** The address of the course's insight page. */
  readonly address: string;
}

const shareOf = (number: number, of: number): number => (of === 0 ? 0 : number / of);

/** What an author could mend, in sentences, the most pressing first. */
export function AttentionSection({ figures, address }: Pick<SectionProps, 'figures' | 'address'>) {
  const taught = figures.revisited.flatMap(({ later, earlierName, before, after }) =>
    misconceptionIds.map((id) => ({
      ...{ laterId: later.id, earlier: earlierName, misconception: misconceptionName(id), learners: after.learners },
      ...{ before: before.held[id] ?? 0, after: after.held[id] ?? 0 },
    })),
  );
  const found = attentionOf({ activities: figures.activities, lessons: figures.lessons, taught });
  return (
    <section aria-labelledby="attention" className={styles.attention}>
      <h2 id="attention">Needs attention first</h2>
      {found.length === 0 ? (
        <p>Nothing stands out{figures.learners < fewest ? `; of fewer than ${fewest} learners nothing is said here` : ''}.</p>
      ) : (
        <ol>
          {found.map(({ sentence, activityId }) => (
            <li key={sentence}>
              {sentence}{' '}
              {activityId !== null && (
                <a href={`${address}/${activityId}`}>
                  Look<span className={styles.hidden}> at this activity</span>
                </a>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** How far learners come, lesson by lesson. */
export function FunnelSection({ figures, sheets, address }: SectionProps) {
  const { learners, lessons } = figures;
  return (
    <section aria-labelledby="funnel">
      <h2 id="funnel">How far learners come</h2>
      <BarChart
        id="funnel-chart"
        title="Learners who opened each lesson"
        description={`Of ${learners} who enrolled: ${lessons.map(({ title, opened }) => `${title}, ${opened}`).join('; ')}.`}
        series={['Opened']}
        rows={[
          { label: 'Enrolled', bars: [{ share: 1, text: String(learners) }] },
          ...lessons.map(({ title, opened }) => ({
            label: title,
            bars: [{ share: shareOf(opened, learners), text: countText(opened, learners) }],
          })),
        ]}
      />
      <SheetTable sheet={sheets.lessons} csv={`${address}/table.csv`} />
    </section>
  );
}

/** Before and after each activity that is asked again. */
export function TaughtSection({ figures, sheets, address }: SectionProps) {
  const done = figures.revisited.filter(({ after }) => after.learners > 0);
  return (
    <section aria-labelledby="taught">
      <h2 id="taught">Does the course teach?</h2>
      {done.length === 0 ? (
        <p>Nobody has yet done an activity and then again the later one that asks it once more.</p>
      ) : (
        <>
          {done.map((one) => (
            <div key={one.later.id} className={styles.revisited}>
              <h3>{one.earlier.title}</h3>
              <p>
                {one.earlierName}, then again in {one.laterName}: {one.after.learners}{' '}
                {one.after.learners === 1 ? 'learner has' : 'learners have'} done both.
              </p>
              <TaughtCharts
                id={`taught-${one.later.id}`}
                rows={taughtRows(one)}
                series={['Then', 'Now']}
                of={`Of ${one.after.learners} learners who did both`}
                learners={one.after.learners}
              />
            </div>
          ))}
          <SheetTable sheet={sheets.taught} csv={`${address}/table.csv`} />
        </>
      )}
    </section>
  );
}

const spreadText = (spread: Spread | null, minutes: number): string =>
  `${spread ? `${minutesText(spread.median)}, of ${spread.learners} learners` : 'not measured yet'}; says ${minutesText(minutes * 60)}`;

const spreadRow = (label: string, minutes: number, spread: Spread | null) => ({
  label,
  text: spreadText(spread, minutes),
  expected: minutes,
  spread: spread && { low: spread.low / 60, median: spread.median / 60, high: spread.high / 60 },
});

/** Time at work against the author's minutes. */
export function TimeSection({ figures, sheets, address }: SectionProps) {
  const measured = figures.activities.filter(({ spread }) => spread !== null);
  const lessons = figures.lessons.filter(({ spread }) => spread !== null);
  return (
    <section aria-labelledby="time">
      <h2 id="time">Time against the estimate</h2>
      <p className="quiet">
        Seconds with the page in view and somebody at it: of those who handed the activity in, or marked the lesson as read. Learners
        without JavaScript can’t be measured.
      </p>
      {measured.length + lessons.length === 0 ? (
        <p>Nobody has finished anything with the time measured yet.</p>
      ) : (
        <>
          <SpreadKey expected="the author’s estimate" />
          {lessons.length > 0 && (
            <figure>
              <figcaption>Lessons</figcaption>
              <SpreadChart
                id="time-lessons"
                title="Minutes at work on each lesson"
                description="For each lesson the middle half of the learners’ times, their median, and the author’s estimate. The table below has the figures."
                unit="minutes"
                rows={lessons.map(({ title, minutes, spread }) => spreadRow(title, minutes, spread))}
              />
            </figure>
          )}
          {measured.length > 0 && (
            <figure>
              <figcaption>Activities</figcaption>
              <SpreadChart
                id="time-activities"
                title="Minutes at work on each activity"
                description="For each activity the middle half of the learners’ times, their median, and the author’s estimate. The table below has the figures."
                unit="minutes"
                rows={measured.map(({ name, minutes, spread }) => spreadRow(name, minutes, spread))}
              />
            </figure>
          )}
          <SheetTable sheet={sheets.times} csv={`${address}/table.csv`} />
        </>
      )}
    </section>
  );
}

/** Every activity: opened and handed in, and the way to its own page. */
export function ActivitiesSection({ course, figures, sheets, address }: SectionProps) {
  const named = course.lessons.flatMap((lesson) => lesson.activities.map((activity) => ({ lesson, activity })));
  const most = Math.max(...figures.activities.map(({ opened }) => opened));
  return (
    <section aria-labelledby="activities">
      <h2 id="activities">Activity by activity</h2>
      {most > 0 && (
        <BarChart
          id="activities-chart"
          title="Learners who opened each activity, and who handed it in"
          description={`Bars as long as their share of the ${figures.learners} learners. The table below has the figures and leads to each activity.`}
          series={['Opened', 'Handed in']}
          rows={figures.activities.map(({ name, opened, submitted }) => ({
            label: name,
            bars: [
              { share: shareOf(opened, figures.learners), text: String(opened) },
              { share: shareOf(submitted, figures.learners), text: countText(submitted, opened) },
            ],
          }))}
        />
      )}
      <SheetTable
        sheet={sheets.activities}
        csv={`${address}/table.csv`}
        name={(at, words) => <a href={`${address}/${named[at]?.activity.id ?? ''}`}>{words}</a>}
      />
    </section>
  );
}

/** The place of a lesson by its id, in words. */
export const placesOfLesson = ({ sections, activities }: Lesson): { id: string; title: string }[] => [
  ...sections,
  ...activities.map(({ id, number, title }) => ({ id, title: `Activity ${number}, ${title}` })),
];

/** How learners rated the lessons. */
export function RatingsSection({ course, figures, sheets, address }: SectionProps) {
  if (figures.ratings.length === 0) return null;
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">How learners rate the lessons</h2>
      {figures.ratings.map(({ lessonId, means }) => {
        const title = course.lessons.find(({ id }) => id === lessonId)?.title ?? lessonId;
        return (
          <figure key={lessonId}>
            <figcaption>{title}</figcaption>
            <BarChart
              id={`ratings-${lessonId}`}
              title={`Ratings of ${title}`}
              description="The mean of each question, from 1, not at all, to 5, very much so. The table below has the figures."
              series={['Mean']}
              rows={means.map(({ question, mean, count }) => ({
                label: ratingQuestions.find(({ id }) => id === question)?.label ?? question,
                bars: [{ share: mean === null ? 0 : mean / 5, text: mean === null ? 'not rated' : `${mean.toFixed(1)} of 5, by ${count}` }],
              }))}
            />
          </figure>
        );
      })}
      <SheetTable sheet={sheets.ratings} csv={`${address}/table.csv`} />
    </section>
  );
}
