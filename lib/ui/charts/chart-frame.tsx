import type { ReactNode } from 'react';
import styles from './charts.module.css';

/** How a shape is filled, so that no two are told apart by colour alone. */
export type Pattern = 'plain' | 'hatched';

/** The fill of a shape of this pattern, in the chart of this id. */
export const fillOf = (chartId: string, pattern: Pattern): string => (pattern === 'plain' ? 'currentcolor' : `url(#${chartId}-hatched)`);

interface ChartFrameProps {
  /** Unique on its page. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in a sentence or two, for those who don't see it; the table below has the figures. */
  readonly description: string;
  /** In rem, so that it grows with the text. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A picture with a name and a description. What is in it is placed in per cent of its width and in rem of its height: text never shrinks. */
export function ChartFrame({ id, title, description, height, children }: ChartFrameProps) {
  return (
    <svg className={styles.chart} role="img" aria-labelledby={`${id}-title ${id}-description`} width="100%" height={`${height}rem`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <defs>
        <pattern
          id={`${id}-hatched`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
          className={styles.second}
        >
          <rect width="7" height="7" className={styles.hatchGround} />
          <rect width="3.5" height="7" fill="currentcolor" />
        </pattern>
      </defs>
      {children}
    </svg>
  );
}

/** Lines of text, the first with its upper edge at `y` rem. */
export function ChartText({ lines, y, quiet = false }: { lines: readonly string[]; y: number; quiet?: boolean }) {
  return lines.map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of one label have no other identity
    <text key={at} x="0" y={`${y + (at + 0.8) * lineHeight}rem`} className={quiet ? styles.quietText : styles.text}>
      {line}
    </text>
  ));
}

/** The height of a line of text, in rem. */
export const lineHeight = 1.2;
