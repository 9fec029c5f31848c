import type * as postgres from './postgres';
import type * as sqlite from './sqlite';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Holds<T extends true> = T;
type Rows<Schema> = {
  [Table in keyof Schema]: Schema[Table] extends { $inferSelect: infer Selected; $inferInsert: infer Inserted }
    ? { selected: Selected; inserted: Inserted }
    : never;
};

/** Compiles only while both engines' tables read and write the same rows. */
export type EnginesAgree = Holds<Equal<Rows<typeof sqlite>, Rows<typeof postgres>>>;

/** The tables that queries are written on: PostgreSQL's types stand for both engines (see engines/adapter.ts). */
export type Tables = typeof postgres;

/** A row as it is read from one of the tables. */
export type Row<Table extends keyof Tables> = Tables[Table]['$inferSelect'];
