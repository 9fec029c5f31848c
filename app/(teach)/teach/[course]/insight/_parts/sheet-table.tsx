import type { ReactNode } from 'react';
import type { Cell, Sheet } from '../_figures/sheet';
import styles from '../insight.module.css';

/** A table of more rows stands closed below its chart. */
const mostOpen = 12;

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const shown = (cell: Cell): string => (cell === null ? '–' : typeof cell === 'number' ? number.format(cell) : cell);

interface SheetTableProps {
  readonly sheet: Sheet;
  /** Where its CSV is. */
  readonly csv: string;
  /** The first cell of a row as more than its words, such as a link; by the row's place. */
  readonly name?: (at: number, words: string) => ReactNode;
}

/** The table below a chart, and the way to its CSV. */
export function SheetTable({ sheet, csv, name = (_, words) => words }: SheetTableProps) {
  const { id, title, columns, rows } = sheet;
  return (
    <div className={styles.sheet}>
      <details open={rows.length <= mostOpen}>
        <summary>The figures as a table</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section className={styles.scroll} aria-label={title} tabIndex={0}>
          <table>
            <caption className={styles.caption}>{title}</caption>
            <thead>
              <tr>
                {columns.map((column, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places, and two may have one name
                  <th key={at} scope="col" className={at === 0 || typeof rows[0]?.[at] === 'string' ? undefined : styles.number}>
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(([first = '', ...cells], at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows keep their places
                <tr key={at}>
                  <th scope="row">{name(at, shown(first))}</th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells keep their places
                    <td key={column} className={typeof cell === 'string' ? undefined : styles.number}>
                      {shown(cell)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
      <p className={styles.csv}>
        <a href={`${csv}${csv.includes('?') ? '&' : '?'}of=${id}`} download>
          CSV<span className="unseen">: {title}</span>
        </a>
      </p>
    </div>
  );
}
