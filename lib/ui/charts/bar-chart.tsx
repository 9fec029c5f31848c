import { ChartFrame, ChartText, fillOf, lineHeight, type Pattern } from './chart-frame';
import styles from './charts.module.css';
import { wrapLabel } from './wrap';

export interface Bar {
  /** From 0 to 1, of the chart's width. */
  readonly share: number;
  /** What the bar stands for, in words: '12 of 30 (40 %)'. */
  readonly text: string;
}

export interface BarRow {
  readonly label: string;
  /** One for each of the chart's series. */
  readonly bars: readonly Bar[];
}

const [barHeight, barGap, rowGap] = [0.75, 0.25, 0.85];
const patterns: readonly Pattern[] = ['plain', 'hatched'];

interface BarChartProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** The names of what is compared, two at most; one name for a chart of single bars, where it isn't shown. */
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
}

/** Bars from the left, each below its words. With two series the second is hatched, and both are named at each bar. */
export function BarChart({ id, title, description, series, rows }: BarChartProps) {
  const single = series.length === 1;
  let y = 0;
  const shapes = rows.map(({ label, bars }, at) => {
    const lines = wrapLabel(single ? `${label} · ${bars[0]?.text ?? ''}` : label);
    const top = y;
    y += lines.length * lineHeight + (single ? 0.1 : 0);
    const drawn = bars.map(({ share, text }, of) => {
      const captionTop = y;
      if (!single) y += lineHeight + 0.1;
      const barTop = y;
      y += barHeight + barGap;
      const name = series[of] ?? '';
      return (
        <g key={name} className={of === 0 ? styles.first : styles.second}>
          {!single && <ChartText lines={[`${name}: ${text}`]} y={captionTop} quiet />}
          <rect x="0" y={`${barTop}rem`} width="100%" height={`${barHeight}rem`} className={styles.track} />
          {share > 0 && (
            <rect
              x="0"
              y={`${barTop}rem`}
              width={`${Math.min(1, share) * 100}%`}
              height={`${barHeight}rem`}
              fill={fillOf(id, patterns[of] ?? 'plain')}
              className={styles.bar}
            />
          )}
        </g>
      );
    });
    y += rowGap;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same label
      <g key={at}>
        <ChartText lines={lines} y={top} />
        {drawn}
      </g>
    );
  });
  return (
    <ChartFrame id={id} title={title} description={description} height={Math.max(1, y - rowGap + 0.25)}>
      {shapes}
    </ChartFrame>
  );
}
