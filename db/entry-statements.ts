import { getTableColumns, sql } from 'drizzle-orm';
import type { Row } from './schema';
import type { Writer } from './store';
import type { Submission } from './submissions';

// Handing in waits for these two statements, and most of what they cost was to write them anew each time. So each is written once for a
// connection and a number of answers, and filled in from then on.

type Entry = Row<'entries'>;

type Statement<Result> = { execute(values: Record<string, unknown>): Promise<Result> };

/** Keeps what `write` makes for each connection and number. */
const writtenOnce = <Made>(write: (tx: Writer, number: number) => Made) => {
  const kept = new WeakMap<Writer['query'], Map<number, Made>>();
  return (tx: Writer, number: number): Made => {
    const numbers = kept.get(tx.query) ?? new Map<number, Made>();
    kept.set(tx.query, numbers);
    const made = numbers.get(number) ?? write(tx, number);
    numbers.set(number, made);
    return made;
  };
};

const insertion = writtenOnce((tx, number): Statement<unknown> => {
  const { entries } = tx.tables;
  const names = Object.keys(getTableColumns(entries));
  const row = (n: number) => Object.fromEntries(names.map((name) => [name, sql.placeholder(`${name}${n}`)])) as unknown as Entry;
  const rows = Array.from({ length: number }, (_, n) => row(n));
  return tx.query.insert(entries).values(rows).prepare(`entries-${number}`);
});

/** Inserts a few entries in one statement. */
export const insertEntries = async (tx: Writer, rows: readonly Entry[]): Promise<void> => {
  const values = rows.flatMap((row, n) => Object.entries(row).map(([name, value]) => [`${name}${n}`, value]));
  await insertion(tx, rows.length).execute(Object.fromEntries(values));
};

/** A line of what was decided before: a place (no review's id), or a review that stands for later answers. */
type Decided = { reviewId: string | null; question: string; words: string | null; groupKey: string; verdict: string | null };

const decision = writtenOnce((tx, number): Statement<Decided[]> => {
  const { groupPlaces, reviews } = tx.tables;
  const list = (name: string) =>
    sql.join(
      Array.from({ length: number }, (_, n) => sql`${sql.placeholder(`${name}${n}`)}`),
      sql`, `,
    );
  const [course, activity] = [sql.placeholder('courseId'), sql.placeholder('activityId')];
  const placed = sql`from ${groupPlaces} where ${groupPlaces.courseId} = ${course} and ${groupPlaces.activityId} = ${activity}
    and ${groupPlaces.words} in (${list('words')})`;
  const known = sql`(
    select null as review_id, ${groupPlaces.question} as question, ${groupPlaces.words} as words, ${groupPlaces.groupKey} as group_key,
      null as verdict, 0 as moment ${placed}
    union all
    select ${reviews.id}, ${reviews.question}, null, ${reviews.groupKey}, ${reviews.verdict}, ${reviews.at} from ${reviews}
    where ${reviews.courseId} = ${course} and ${reviews.activityId} = ${activity} and ${reviews.forLater} and ${reviews.undoneAt} is null
      and (${reviews.groupKey} in (${list('key')}) or ${reviews.groupKey} in (select ${groupPlaces.groupKey} ${placed}))
  ) as known`;
  return tx.query
    .select({
      reviewId: sql<string | null>`review_id`,
      question: sql<string>`question`,
      words: sql<string | null>`words`,
      groupKey: sql<string>`group_key`,
      verdict: sql<string | null>`verdict`,
    })
    .from(known)
    .orderBy(sql`moment`, sql`review_id`)
    .prepare(`decided-${number}`);
});

/**
 * What instructors have decided for answers like these before they came: the groups where they put words by hand, and the reviews that stand
 * for later answers of a group, the earliest first.
 */
export const selectDecided = async (
  tx: Writer,
  { courseId, activityId }: Pick<Submission, 'courseId' | 'activityId'>,
  answers: readonly { readonly words: string; readonly groupKey: string }[],
): Promise<{
  places: { question: string; words: string; groupKey: string }[];
  standing: { id: string; question: string; groupKey: string; verdict: string | null }[];
}> => {
  const lists = answers.flatMap(({ words, groupKey }, n) => [
    [`words${n}`, words],
    [`key${n}`, groupKey],
  ]);
  const rows = await decision(tx, answers.length).execute({ courseId, activityId, ...Object.fromEntries(lists) });
  return {
    places: rows.flatMap(({ question, words, groupKey }) => (words === null ? [] : [{ question, words, groupKey }])),
    standing: rows.flatMap(({ reviewId, question, groupKey, verdict }) =>
      reviewId === null ? [] : [{ id: reviewId, question, groupKey, verdict }],
    ),
  };
};
