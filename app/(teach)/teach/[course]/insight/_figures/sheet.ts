import { csvText } from '@/lib/people/write-csv';

export type Cell = string | number | null;

/** A table of figures: shown below its chart, and given as CSV. The first column names its row. */
export interface Sheet {
  /** Stands in the address of its CSV. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A sheet's CSV, to be downloaded. */
export const csvResponse = (sheet: Sheet, name: string): Response =>
  new Response(csvText([sheet.columns, ...sheet.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))]), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}-${sheet.id}.csv"`,
      'cache-control': 'no-store',
    },
  });
