import { and, asc, count, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** Something that instructors taught the engine. `ruling` is as it was stored, for the reader to parse. */
export type StoredRuling = Row<'rulings'>;

/** A ruling with the names of who taught it and who withdrew it; null for nobody, or where an account is gone. */
export type NamedRuling = StoredRuling & { byName: string | null; withdrawnByName: string | null };

type RulingPlace = Pick<StoredRuling, 'courseId' | 'scenarioId'>;

const of = ({ tables: { rulings } }: Reader, { courseId, scenarioId }: RulingPlace) =>
  and(eq(rulings.courseId, courseId), eq(rulings.scenarioId, scenarioId));

/** The rulings that hold for a scenario of a course, in the order in which they were taught. */
export const selectRulingsInForce = async (reader: Reader, place: RulingPlace): Promise<StoredRuling[]> => {
  const { rulings } = reader.tables;
  return reader.query
    .select()
    .from(rulings)
    .where(and(of(reader, place), isNull(rulings.withdrawnAt)))
    .orderBy(asc(rulings.number));
};

/** All that was ever taught in a course, withdrawn or not, by scenario and number. */
export const selectRulings = async (reader: Reader, courseId: string): Promise<NamedRuling[]> => {
  const { rulings, people } = reader.tables;
  // Both engines write an alias the same way, so PostgreSQL's stands for both, as its types do.
  const [teacher, withdrawer] = [alias(people, 'teacher'), alias(people, 'withdrawer')];
  const rows = await reader.query
    .select({ ruling: rulings, byName: teacher.name, withdrawnByName: withdrawer.name })
    .from(rulings)
    .leftJoin(teacher, eq(teacher.id, rulings.byId))
    .leftJoin(withdrawer, eq(withdrawer.id, rulings.withdrawnById))
    .where(eq(rulings.courseId, courseId))
    .orderBy(asc(rulings.scenarioId), asc(rulings.number));
  return rows.map(({ ruling, ...names }) => ({ ...ruling, ...names }));
};

/** One ruling of a course, withdrawn or not. */
export const selectOptionalRuling = async (reader: Reader, courseId: string, id: string): Promise<StoredRuling | undefined> => {
  const { rulings } = reader.tables;
  const [ruling] = await reader.query
    .select()
    .from(rulings)
    .where(and(eq(rulings.courseId, courseId), eq(rulings.id, id)));
  return ruling;
};

/**
 * What a scenario's teaching stands at: changes with every ruling and every withdrawal, so that whoever has looked at a replay can be told
 * that another instructor has taught something since.
 */
export const selectTeachingState = async (reader: Reader, place: RulingPlace): Promise<string> => {
  const { rulings } = reader.tables;
  const [state] = await reader.query
    .select({ taught: count(), withdrawn: count(rulings.withdrawnAt) })
    .from(rulings)
    .where(of(reader, place));
  return `${state?.taught ?? 0}-${state?.withdrawn ?? 0}`;
};

/**
 * Appends a ruling under the scenario's next number, unless something was taught or withdrawn since `state` was read. The same id sent
 * again is the same ruling.
 */
export const appendRuling = async (
  tx: Writer,
  { state, now, ...given }: Pick<StoredRuling, 'id' | 'courseId' | 'scenarioId' | 'ruling' | 'byId'> & { state: string; now: number },
): Promise<{ status: 'taught'; number: number; repeated: boolean } | { status: 'changed' }> => {
  const { rulings } = tx.tables;
  await tx.lock(`rulings of ${given.courseId} ${given.scenarioId}`);
  const before = await selectOptionalRuling(tx, given.courseId, given.id);
  if (before) return { status: 'taught', number: before.number, repeated: true };
  if ((await selectTeachingState(tx, given)) !== state) return { status: 'changed' };
  const number = sql<number>`(select coalesce(max(${rulings.number}), 0) + 1 from ${rulings} where ${of(tx, given)})`;
  const [stored] = await tx.query
    .insert(rulings)
    .values({ ...given, number, at: now })
    .returning({ number: rulings.number });
  if (!stored) throw new Error('A stored ruling came back empty');
  return { status: 'taught', number: stored.number, repeated: false };
};

/** Withdraws a ruling; it stays in the record. Gives false when there is none that holds. */
export const withdrawRuling = async (
  tx: Writer,
  { courseId, id, byId, reason, now }: { courseId: string; id: string; byId: string; reason: string; now: number },
): Promise<boolean> => {
  const { rulings } = tx.tables;
  const withdrawn = await tx.query
    .update(rulings)
    .set({ withdrawnById: byId, withdrawnAt: now, withdrawnReason: reason })
    .where(and(eq(rulings.courseId, courseId), eq(rulings.id, id), isNull(rulings.withdrawnAt)))
    .returning({ id: rulings.id });
  return withdrawn.length > 0;
};

/** A text that learners have written in a list of a scenario, and how often. */
export type PastAnswer = { list: 'customers' | 'consumers'; text: string; count: number };

/** Everything that learners of a course have written into the lists of a scenario, each text once for each list. */
export const selectPastAnswers = async (reader: Reader, { courseId, scenarioId }: RulingPlace): Promise<PastAnswer[]> => {
  const { entries } = reader.tables;
  const rows = await reader.query
    .select({ list: entries.question, text: entries.text, count: count() })
    .from(entries)
    .where(and(eq(entries.courseId, courseId), eq(entries.scenarioId, scenarioId), inArray(entries.question, ['customers', 'consumers'])))
    .groupBy(entries.question, entries.text);
  return rows.map(({ list, text, count: times }) => ({ list: list === 'customers' ? 'customers' : 'consumers', text, count: times }));
};

/** An answer in a list of a scenario, with what stands there now. */
export type JudgedAnswer = Pick<Row<'entries'>, 'id' | 'text' | 'verdict' | 'reading'> & { list: 'customers' | 'consumers' };

/** Every answer in the lists of a scenario that no instructor has ruled by an override, the earliest first: what can be marked again. */
export const selectJudgedAnswers = async (reader: Reader, { courseId, scenarioId }: RulingPlace): Promise<JudgedAnswer[]> => {
  const { entries, reviews, reviewReach } = reader.tables;
  const ruled = reader.query
    .select({ id: reviewReach.entryId })
    .from(reviewReach)
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(and(eq(reviewReach.courseId, courseId), eq(reviews.kind, 'override'), isNull(reviews.undoneAt)));
  const rows = await reader.query
    .select({ id: entries.id, list: entries.question, text: entries.text, verdict: entries.verdict, reading: entries.reading })
    .from(entries)
    .where(
      and(
        eq(entries.courseId, courseId),
        eq(entries.scenarioId, scenarioId),
        inArray(entries.question, ['customers', 'consumers']),
        notInArray(entries.id, ruled),
      ),
    )
    .orderBy(asc(entries.createdAt), asc(entries.id));
  return rows.map(({ list, ...answer }) => ({ ...answer, list: list === 'customers' ? 'customers' : 'consumers' }));
};
