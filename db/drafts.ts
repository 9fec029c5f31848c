import { isDeepStrictEqual } from 'node:util';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** What stands in an activity's boxes, whole or not; `answer` is as it was stored, for the reader to parse. */
export type Draft = Row<'drafts'>;

export type DraftState = Pick<Draft, 'answer' | 'version' | 'updatedAt'>;
export type DraftPlace = Pick<Draft, 'personId' | 'courseId' | 'activityId'>;

const at = ({ tables: { drafts } }: Reader, { personId, courseId, activityId }: DraftPlace) =>
  and(eq(drafts.personId, personId), eq(drafts.courseId, courseId), eq(drafts.activityId, activityId));

export const selectOptionalDraft = async (reader: Reader, place: DraftPlace): Promise<Draft | undefined> => {
  const [draft] = await reader.query.select().from(reader.tables.drafts).where(at(reader, place));
  return draft;
};

/** A person's drafts in one course. */
export const selectDrafts = async (reader: Reader, personId: string, courseId: string): Promise<Draft[]> => {
  const { drafts } = reader.tables;
  return reader.query
    .select()
    .from(drafts)
    .where(and(eq(drafts.personId, personId), eq(drafts.courseId, courseId)))
    .orderBy(asc(drafts.activityId));
};

/** Whether two answers say the same once stored: order of keys doesn't count, nor do keys without a value. */
const same = (one: unknown, other: unknown) => isDeepStrictEqual(one, JSON.parse(JSON.stringify(other)));

/**
 * Saves what stands in an activity's boxes, unless another device has saved something else since.
 * @param draft `base` is the version that this device last saw, 0 for none; `now` in ms since 1970.
 * @returns the new version, or what the other device saved. The same words saved twice are no conflict.
 */
export const saveDraft = async (
  tx: Writer,
  draft: DraftPlace & { answer: unknown; base: number; now: number },
): Promise<{ status: 'saved'; version: number } | { status: 'conflict'; current: DraftState }> => {
  const { drafts } = tx.tables;
  const { personId, courseId, activityId, answer, base, now } = draft;
  if (base > 0) {
    const [updated] = await tx.query
      .update(drafts)
      .set({ answer, version: base + 1, updatedAt: now })
      .where(and(at(tx, draft), eq(drafts.version, base)))
      .returning({ version: drafts.version });
    if (updated) return { status: 'saved', version: updated.version };
  }
  const [inserted] = await tx.query
    .insert(drafts)
    .values({ personId, courseId, activityId, answer, version: base + 1, updatedAt: now })
    .onConflictDoNothing()
    .returning({ version: drafts.version });
  if (inserted) return { status: 'saved', version: inserted.version };
  const current = await selectOptionalDraft(tx, draft);
  if (!current) throw new Error('A draft that was in the way of another is gone');
  if (same(current.answer, answer)) return { status: 'saved', version: current.version };
  return { status: 'conflict', current: { answer: current.answer, version: current.version, updatedAt: current.updatedAt } };
};

/** Makes the draft what was submitted, whatever stood there. Gives its new version. */
export const setDraft = async (tx: Writer, draft: DraftPlace & { answer: unknown; now: number }): Promise<number> => {
  const { drafts } = tx.tables;
  const { personId, courseId, activityId, answer, now } = draft;
  const [stored] = await tx.query
    .insert(drafts)
    .values({ personId, courseId, activityId, answer, version: 1, updatedAt: now })
    .onConflictDoUpdate({
      target: [drafts.personId, drafts.courseId, drafts.activityId],
      set: { answer, version: sql`${drafts.version} + 1`, updatedAt: now },
    })
    .returning({ version: drafts.version });
  if (!stored) throw new Error('A stored draft came back empty');
  return stored.version;
};

/** Writes a draft as it stands, for a transaction that has nothing else to write. Gives its version, 0 when there is none. */
export const touchDraft = async (tx: Writer, place: DraftPlace): Promise<number> => {
  const { drafts } = tx.tables;
  const [touched] = await tx.query
    .update(drafts)
    .set({ version: sql`${drafts.version}` })
    .where(at(tx, place))
    .returning({ version: drafts.version });
  return touched?.version ?? 0;
};
