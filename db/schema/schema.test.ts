import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getTableConfig as postgresConfig } from 'drizzle-orm/pg-core';
import { getTableConfig as sqliteConfig } from 'drizzle-orm/sqlite-core';
import { describe, expect, it } from 'vitest';
import { migrationsModule } from '../generate';
import * as postgresTables from './postgres';
import * as sqliteTables from './sqlite';

const sqlite = { ...sqliteTables };
const postgres = { ...postgresTables };

/** The parts of a table that decide what may be stored and found, in a form that is the same for both engines. */
const shapeOf = (table: ReturnType<typeof sqliteConfig> | ReturnType<typeof postgresConfig>) => ({
  name: table.name,
  columns: table.columns.map(({ name, notNull, primary, hasDefault }) => ({ name, notNull, primary, hasDefault })),
  primaryKeys: table.primaryKeys.map(({ columns }) => columns.map(({ name }) => name)),
  indexes: table.indexes.map(({ config }) => ({
    name: config.name,
    unique: config.unique,
    columns: config.columns.map((column) => ('name' in column ? column.name : undefined)),
  })),
  foreignKeys: table.foreignKeys.map((key) => ({
    columns: key.reference().columns.map(({ name }) => name),
    to: key.reference().foreignColumns.map(({ name }) => name),
    onDelete: key.onDelete,
  })),
});

describe('the tables', () => {
  const names = Object.keys(sqlite) as (keyof typeof sqlite)[];

  it('are the same set on both engines', () => {
    expect(Object.keys(postgres).sort()).toEqual([...names].sort());
    expect(names.length).toBeGreaterThan(10);
  });

  it.each(names)('%s has the same columns, keys and indexes on both engines', (name) => {
    const shape = shapeOf(sqliteConfig(sqlite[name]));
    expect(shapeOf(postgresConfig(postgres[name]))).toEqual(shape);
    expect(shape.columns.length).toBeGreaterThan(1);
  });
});

describe.each(['sqlite', 'postgres'] as const)('the migrations for %s', (engine) => {
  const folder = fileURLToPath(new URL(`../migrations/${engine}/`, import.meta.url));

  it('are bundled as drizzle-kit wrote them', () => {
    expect(readFileSync(`${folder}index.ts`, 'utf8')).toBe(migrationsModule(engine));
  });

  it('make the tables that the schema has', () => {
    const journal = JSON.parse(readFileSync(`${folder}meta/_journal.json`, 'utf8'));
    const number = String(journal.entries.length - 1).padStart(4, '0');
    const snapshot: { tables: Record<string, { name: string; columns: object; indexes: object }> } = JSON.parse(
      readFileSync(`${folder}meta/${number}_snapshot.json`, 'utf8'),
    );
    const made = Object.values(snapshot.tables).map(({ name, columns, indexes }) => [
      name,
      Object.keys(columns).length,
      Object.keys(indexes).length,
    ]);
    const wanted = Object.values(sqlite).map((table) => {
      const { name, columns, indexes } = sqliteConfig(table);
      return [name, columns.length, indexes.length];
    });
    expect(made.sort()).toEqual(wanted.sort());
  });
});
