import { eq, inArray } from 'drizzle-orm';
import type { Reader, StoreProblem, Writer } from './store';

// What a database says of itself while a site moves and after it has moved, among its secrets. These rows don't travel.

/** In the target, until all rows are there: which site is being brought. */
export const unfinishedMark = 'move: unfinished';
/** In the source, once all rows are elsewhere: where. */
export const movedMark = 'move: moved to';
export const ownMarks = [unfinishedMark, movedMark];

export type Marks = { unfinished?: string; movedTo?: string };

export const selectMarks = async (reader: Reader): Promise<Marks> => {
  const { secrets } = reader.tables;
  const rows = await reader.query.select().from(secrets).where(inArray(secrets.name, ownMarks));
  const value = (name: string) => rows.find((row) => row.name === name)?.value;
  return { unfinished: value(unfinishedMark), movedTo: value(movedMark) };
};

export const insertMark = async (tx: Writer, name: string, value: string): Promise<void> => {
  await tx.query.insert(tx.tables.secrets).values({ name, value }).onConflictDoNothing();
};

export const deleteMark = async (tx: Writer, name: string): Promise<void> => {
  await tx.query.delete(tx.tables.secrets).where(eq(tx.tables.secrets.name, name));
};

/** Why a database that bears a mark can't serve a site. */
export const problemOfMarks = ({ unfinished, movedTo }: Marks): StoreProblem | undefined => {
  if (movedTo !== undefined) {
    return {
      kind: 'moved',
      sentence: `This site has moved to ${movedTo}: start it from there (DATABASE_URL); what is here is a copy of the day it moved.`,
    };
  }
  if (unfinished !== undefined) {
    return { kind: 'unfinished', sentence: 'A move into this database was interrupted: run the same npm run move again to finish it.' };
  }
  return undefined;
};
