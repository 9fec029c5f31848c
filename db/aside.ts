import { is, type SQL, sql } from 'drizzle-orm';
import { PgColumn } from 'drizzle-orm/pg-core';

/**
 * A column that only narrows or groups what a better index gives. SQLite, which knows neither how short a page is nor how few rows a partial
 * index holds, would rather take an index that begins with this column; a plus sign keeps it from that. PostgreSQL decides by itself.
 */
export const aside = (column: PgColumn): SQL => (is(column, PgColumn) ? sql`${column}` : sql`+${column}`);
