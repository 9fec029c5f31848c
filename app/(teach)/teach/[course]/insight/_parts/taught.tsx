import { countText, fewest } from '@/lib/learning/insight-numbers';
import { BarChart } from '@/lib/ui/charts/bar-chart';
import type { Revisited } from '../_figures/read-course';
import { type Compared, type Part, taughtRows } from '../_figures/taught-rows';
import styles from '../insight.module.css';

const share = ({ number, of }: Part): number => (of === 0 ? 0 : number / of);

interface TaughtChartsProps {
  readonly id: string;
  readonly rows: readonly Compared[];
  /** What is compared: 'Then' and 'Now', 'First try' and 'Last try'. */
  readonly series: readonly [string, string];
  /** Who is compared, for the charts' descriptions: 'Of 12 learners who did both'. */
  readonly of: string;
  readonly learners: number;
}

/** Misconceptions and verdicts of two tries, as two charts. Bars of fewer than five learners would mislead: then the table stands alone. */
export function TaughtCharts({ id, rows, series, of, learners }: TaughtChartsProps) {
  if (learners < fewest) return <p className="quiet">Too few for a picture as yet: shares of fewer than {fewest} learners mislead.</p>;
  const kinds = [
    { kind: 'misconception', title: 'Learners who hold a misconception' },
    { kind: 'verdict', title: 'Answers by verdict' },
  ] as const;
  return (
    <div className={styles.figures}>
      {kinds.map(({ kind, title }) => {
        const shown = rows.filter((row) => row.kind === kind);
        if (shown.length === 0) return null;
        return (
          <figure key={kind}>
            <figcaption>{title}</figcaption>
            <BarChart
              id={`${id}-${kind}`}
              title={`${title}: ${series.join(' and ').toLowerCase()}`}
              description={`${of}. For each, a plain bar (${series[0]}) above a hatched one (${series[1]}). The table below has the figures.`}
              series={series}
              rows={shown.map(({ name, before, after }) => ({
                label: name,
                bars: [before, after].map((part) => ({ share: share(part), text: countText(part.number, part.of) })),
              }))}
            />
          </figure>
        );
      })}
    </div>
  );
}

/** What the same learners made of an activity, and later of the one that asks it again. */
export function ThenAndNow({ revisited }: { revisited: Revisited }) {
  const { later, earlierName, laterName, after } = revisited;
  return (
    <>
      <p>
        {earlierName}, then again in {laterName}: {after.learners} {after.learners === 1 ? 'learner has' : 'learners have'} done both.
      </p>
      <TaughtCharts
        id={`taught-${later.id}`}
        rows={taughtRows(revisited)}
        series={['Then', 'Now']}
        of={`Of ${after.learners} learners who did both`}
        learners={after.learners}
      />
    </>
  );
}
