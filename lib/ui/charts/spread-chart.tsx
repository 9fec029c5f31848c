import { ChartFrame, ChartText, fillOf, lineHeight } from './chart-frame';
import styles from './charts.module.css';
import { scaleTo, wrapLabel } from './wrap';

export interface SpreadRow {
  readonly label: string;
  /** The figures in words. */
  readonly text: string;
  /** Between these lies the middle half; null where nothing was measured. All in the unit of the scale. */
  readonly spread: { readonly low: number; readonly median: number; readonly high: number } | null;
  /** What was expected. */
  readonly expected: number;
}

const [boxHeight, rowGap] = [1.1, 0.85];

interface SpreadChartProps {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What the scale counts: 'minutes'. */
  readonly unit: string;
  /** The largest value of the charts that this one is compared with; without it, its own. */
  readonly largest?: number;
  readonly rows: readonly SpreadRow[];
}

/** The largest value of these rows. */
export const largestOf = (rows: readonly Pick<SpreadRow, 'spread' | 'expected'>[]): number =>
  Math.max(0, ...rows.map(({ expected, spread }) => Math.max(expected, spread?.high ?? 0)));

const place = (value: number, end: number): string => `${(Math.min(value, end) / end) * 100}%`;

/** How measured values spread around what was expected: a box for the middle half, a bar for the median, a diamond for what was expected. */
export function SpreadChart({ id, title, description, unit, rows, largest = largestOf(rows) }: SpreadChartProps) {
  const { end, ticks } = scaleTo(largest);
  let y = 0;
  const shapes = rows.map(({ label, text, spread, expected }, at) => {
    const lines = wrapLabel(label);
    const [top, textTop] = [y, y + lines.length * lineHeight];
    const words = wrapLabel(text);
    const boxTop = textTop + words.length * lineHeight + 0.1;
    y = boxTop + boxHeight + rowGap;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two rows may have the same label
      <g key={at}>
        <ChartText lines={lines} y={top} />
        <ChartText lines={words} y={textTop} quiet />
        <line x1="0" x2="100%" y1={`${boxTop + boxHeight / 2}rem`} y2={`${boxTop + boxHeight / 2}rem`} className={styles.axis} />
        {spread && (
          <g className={styles.second}>
            <rect
              x={place(spread.low, end)}
              y={`${boxTop + 0.15}rem`}
              width={`${((Math.min(spread.high, end) - Math.min(spread.low, end)) / end) * 100}%`}
              height={`${boxHeight - 0.3}rem`}
              fill={fillOf(id, 'hatched')}
              className={styles.bar}
            />
            <line
              x1={place(spread.median, end)}
              x2={place(spread.median, end)}
              y1={`${boxTop}rem`}
              y2={`${boxTop + boxHeight}rem`}
              className={styles.median}
            />
          </g>
        )}
        <svg x={place(expected, end)} y={`${boxTop + boxHeight / 2}rem`} overflow="visible" className={styles.first} aria-hidden="true">
          <path d="M0 -8 L8 0 L0 8 L-8 0 Z" className={styles.expected} />
        </svg>
      </g>
    );
  });
  const axisTop = y - rowGap + 0.25;
  return (
    <ChartFrame id={id} title={title} description={description} height={axisTop + lineHeight + 0.4}>
      {shapes}
      {ticks.map((tick, at) => (
        <text
          key={tick}
          x={place(tick, end)}
          y={`${axisTop + lineHeight}rem`}
          textAnchor={at === 0 ? 'start' : at === ticks.length - 1 ? 'end' : 'middle'}
          className={styles.quietText}
        >
          {Number(tick.toFixed(2))}
          {at === ticks.length - 1 && ` ${unit}`}
        </text>
      ))}
    </ChartFrame>
  );
}

/** What the shapes of a spread chart mean. */
export function SpreadKey({ expected }: { expected: string }) {
  return (
    <ul className={styles.key}>
      <li>
        <svg width="2.25rem" height="1.1rem" aria-hidden="true" className={styles.second}>
          <rect x="0" y="0.15rem" width="100%" height="0.8rem" className={styles.boxKey} />
        </svg>
        half of the learners lie in here
      </li>
      <li>
        <svg width="2.25rem" height="1.1rem" aria-hidden="true" className={styles.second}>
          <line x1="50%" x2="50%" y1="0" y2="100%" className={styles.median} />
        </svg>
        half are quicker, half slower
      </li>
      <li>
        <svg width="2.25rem" height="1.1rem" aria-hidden="true" className={styles.first}>
          <svg x="50%" y="50%" overflow="visible" aria-hidden="true">
            <path d="M0 -8 L8 0 L0 8 L-8 0 Z" className={styles.expected} />
          </svg>
        </svg>
        {expected}
      </li>
    </ul>
  );
}
