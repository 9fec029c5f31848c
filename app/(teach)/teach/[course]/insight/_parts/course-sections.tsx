import type { Course } from '@/lib/courses/course';
import { attentionOf } from '@/lib/learning/insight-attention';
import { countText, fewest } from '@/lib/learning/insight-numbers';
import { ratingQuestions } from '@/lib/learning/rating-questions';
import { BarChart } from '@/lib/ui/charts/bar-chart';
import type { courseSheets } from '../_figures/course-sheets';
import type { CourseFigures } from '../_figures/read-course';
import { misconceptionIds, misconceptionName } from '../_figures/words';
import styles from '../insight.module.css';
import { SheetTable } from './sheet-table';
import { ThenAndNow } from './taught';

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
                  Look<span className="unseen"> at this activity</span>
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
            <div key={one.later.id}>
              <h3>{one.earlier.title}</h3>
              <ThenAndNow revisited={one} />
            </div>
          ))}
          <SheetTable sheet={sheets.taught} csv={`${address}/table.csv`} />
        </>
      )}
    </section>
  );
}

/** Every activity: opened and handed in, and the way to its own page. */
export function ActivitiesSection({ course, figures, sheets, address }: SectionProps) {
  const named = course.lessons.flatMap((lesson) => lesson.activities.map((activity) => ({ lesson, activity })));
  const figuresOf = (id: string) => figures.activities.find((one) => one.id === id);
  return (
    <section aria-labelledby="activities">
      <h2 id="activities">Activity by activity</h2>
      <div className={styles.figures}>
        {course.lessons.map((lesson) => {
          const shown = named.filter((one) => one.lesson === lesson).map(({ activity }) => ({ activity, figures: figuresOf(activity.id) }));
          if (!shown.some((one) => one.figures?.opened)) return null;
          return (
            <figure key={lesson.id}>
              <figcaption>{lesson.title}</figcaption>
              <BarChart
                id={`activities-${lesson.id}`}
                title={`Learners who opened each activity of ‘${lesson.title}’, and who handed it in`}
                description={`Bars as long as their share of the ${figures.learners} learners. The table below has the figures and leads to each activity.`}
                series={['Opened', 'Handed in']}
                rows={shown.map(({ activity: { number, title }, figures: { opened = 0, submitted = 0 } = {} }) => ({
                  label: `${number}. ${title}`,
                  bars: [
                    { share: shareOf(opened, figures.learners), text: String(opened) },
                    { share: shareOf(submitted, figures.learners), text: countText(submitted, opened) },
                  ],
                }))}
              />
            </figure>
          );
        })}
      </div>
      <SheetTable
        sheet={sheets.activities}
        csv={`${address}/table.csv`}
        name={(at, words) => <a href={`${address}/${named[at]?.activity.id ?? ''}`}>{words}</a>}
      />
    </section>
  );
}

/** How learners rated the lessons. */
export function RatingsSection({ course, figures, sheets, address }: SectionProps) {
  if (figures.ratings.length === 0) return null;
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings">How learners rate the lessons</h2>
      <div className={styles.figures}>
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
                  bars: [
                    {
                      share: mean === null || count < fewest ? 0 : mean / 5,
                      text: mean === null || count < fewest ? `rated by ${count}` : `${mean.toFixed(1)} of 5, by ${count}`,
                    },
                  ],
                }))}
              />
            </figure>
          );
        })}
      </div>
      <SheetTable sheet={sheets.ratings} csv={`${address}/table.csv`} />
    </section>
  );
}
