import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { queueAddress } from '@/app/(teach)/teach/_desk/addresses';
import { verdictName } from '@/app/(teach)/teach/_desk/verdicts';
import { selectUnanswered } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { countText, minutesText, shownSpread } from '@/lib/learning/insight-numbers';
import { getRuntime } from '@/lib/server/runtime';
import { BarChart } from '@/lib/ui/charts/bar-chart';
import { SpreadChart, SpreadKey } from '@/lib/ui/charts/spread-chart';
import { MomentText } from '@/lib/ui/moment';
import { activitySheets } from '../_figures/activity-sheets';
import { readActivityDetail } from '../_figures/read-activity';
import { activityName } from '../_figures/read-course';
import { taughtRows } from '../_figures/taught-rows';
import { verdictOrder } from '../_figures/words';
import { SheetTable } from '../_parts/sheet-table';
import { TaughtCharts, ThenAndNow } from '../_parts/taught';
import { UnansweredList } from '../_parts/unanswered';
import styles from '../insight.module.css';

export const metadata: Metadata = { title: 'Insight into an activity' };

/** What learners do with one activity and what comes of it. */
export default async function ActivityInsightPage({ params }: { params: Promise<{ course: string; activity: string }> }) {
  const asked = await params;
  const course = await selectOptionalCourse(asked.course);
  if (!course) notFound();
  const address = `/teach/${course.id}/insight`;
  await requireInstructor(course.id, address);
  const found = findActivity(course, asked.activity);
  if (!found) notFound();
  const { lesson, activity } = found;
  const { read } = getRuntime().store;
  const detail = await readActivityDetail(read, course, activity);
  const unanswered = await selectUnanswered(read, { courseId: course.id, activityId: activity.id, limit: 10 });
  const sheets = activitySheets(detail);
  const csv = `${address}/${activity.id}/table.csv`;
  const { opened, started, submitted, again, answers, recognised, spread: measured, minutes } = detail.figures;
  const spread = shownSpread(measured);
  const tries = taughtRows({ before: detail.first, after: detail.last });
  const share = (number: number, of: number) => (of === 0 ? 0 : number / of);
  const byVerdict = (wanted: string) =>
    detail.verdicts.filter(({ verdict }) => verdict === wanted).reduce((sum, { number }) => sum + number, 0);
  return (
    <main id="main" className={`page ${styles.page}`}>
      <p>
        <a href={address}>← The whole course</a>
      </p>
      <h1>{activity.title}</h1>
      <p className="quiet">
        {activityName(lesson, activity)}, {minutes} minutes. Counted at <MomentText at={detail.course.at} />.{' '}
        <a href={queueAddress(course.id, undefined, { activity: activity.id })}>Its answers in the queue</a>
      </p>
      {opened === 0 ? (
        <p>Nobody has opened this yet. Figures will stand here as soon as somebody does.</p>
      ) : (
        <>
          <section aria-labelledby="funnel">
            <h2 id="funnel">From opening it to trying again</h2>
            <BarChart
              id="funnel-chart"
              title="Learners who opened, started, handed in and tried again"
              description={`${opened} opened it, ${started} started an answer, ${submitted} handed one in, ${again} tried again.`}
              series={['Learners']}
              rows={(
                [
                  ['Opened it', opened],
                  ['Started an answer', started],
                  ['Handed in', submitted],
                  ['Tried again', again],
                ] as const
              ).map(([label, number], at) => ({
                label,
                bars: [{ share: share(number, opened), text: at === 0 ? String(number) : countText(number, opened) }],
              }))}
            />
            <SheetTable sheet={sheets.funnel} csv={csv} />
          </section>
          {answers > 0 && (
            <>
              <section aria-labelledby="recognised">
                <h2 id="recognised">What the engine made of the answers</h2>
                <p>{countText(recognised, answers)} were recognised when they came in.</p>
                <BarChart
                  id="verdicts-chart"
                  title="Answers by what the engine made of them at first"
                  description={verdictOrder.map((verdict) => `${verdictName(verdict)}: ${byVerdict(verdict)}`).join('; ')}
                  series={['Answers']}
                  rows={verdictOrder.map((verdict) => ({
                    label: verdictName(verdict),
                    bars: [{ share: share(byVerdict(verdict), answers), text: countText(byVerdict(verdict), answers) }],
                  }))}
                />
                <SheetTable sheet={sheets.verdicts} csv={csv} />
                <h3>Commonest answers without a specific reply</h3>
                <UnansweredList courseId={course.id} answers={unanswered} nameOf={null} />
              </section>
              <section aria-labelledby="tries">
                <h2 id="tries">First and last tries</h2>
                <p>
                  Of {detail.first.learners} who handed it in, {again} tried again. Verdicts are as they stand now, with what instructors
                  ruled.
                </p>
                <TaughtCharts
                  id="tries-chart"
                  rows={tries}
                  series={['First try', 'Last try']}
                  of={`Of ${detail.first.learners} learners`}
                  learners={detail.first.learners}
                />
                <SheetTable sheet={sheets.tries} csv={csv} />
              </section>
            </>
          )}
          {detail.revisited.some(({ after }) => after.learners > 0) && (
            <section aria-labelledby="taught">
              <h2 id="taught">Then and now</h2>
              {detail.revisited.map((one) => (
                <div key={one.later.id}>
                  <ThenAndNow revisited={one} />
                </div>
              ))}
              <SheetTable sheet={sheets.taught} csv={csv} />
            </section>
          )}
          <section aria-labelledby="time">
            <h2 id="time">Time against the estimate</h2>
            {spread ? (
              <>
                <SpreadKey expected="the author’s estimate" />
                <SpreadChart
                  id="time-chart"
                  title="Minutes at work on this activity"
                  description={`Half of ${spread.learners} learners needed less than ${minutesText(spread.median)}, a quarter less than ${minutesText(spread.low)}, a quarter more than ${minutesText(spread.high)}; the author allows ${minutesText(minutes * 60)}.`}
                  unit="minutes"
                  rows={[
                    {
                      label: `${minutesText(spread.median)}, of ${spread.learners} learners`,
                      text: `says ${minutesText(minutes * 60)}`,
                      expected: minutes,
                      spread: { low: spread.low / 60, median: spread.median / 60, high: spread.high / 60 },
                    },
                  ]}
                />
                <SheetTable sheet={sheets.time} csv={csv} />
              </>
            ) : (
              <p>
                {measured
                  ? `${measured.learners} have handed it in with the time measured: too few to show`
                  : 'Nobody has handed it in yet with the time measured'}
                .
              </p>
            )}
          </section>
        </>
      )}
    </main>
  );
}
