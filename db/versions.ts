import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Reader } from './store';

/** What a review speaks of: one entry, or groups of one question of an activity; several are put together by the review. */
export type ReviewTarget = { entryId: string } | { activityId: string; question: string; keys: string[] };

/** The entries that a target holds. */
export const entriesOf = ({ tables: { entries } }: Reader, courseId: string, target: ReviewTarget): SQL | undefined =>
  'entryId' in target
    ? and(eq(entries.id, target.entryId), eq(entries.courseId, courseId))
    : and(
        eq(entries.courseId, courseId),
        eq(entries.activityId, target.activityId),
        eq(entries.question, target.question),
        inArray(entries.groupKey, target.keys),
      );

/** The version of each group: how many reviews reach it, and how many of them were undone. */
const versionColumn = ({ tables: { reviews } }: Reader) =>
  sql<number>`count(distinct ${reviews.id}) + count(distinct case when ${reviews.undoneAt} is not null then ${reviews.id} end)`.mapWith(
    Number,
  );

/** The versions of entries, by id, or of the groups of a question, by key: absent for what no review has reached. */
export const selectVersions = async (
  reader: Reader,
  courseId: string,
  of: { entryIds: string[] } | { activityId: string; question: string; keys?: string[] },
): Promise<Map<string, number>> => {
  const { entries, reviews, reviewReach } = reader.tables;
  if ('entryIds' in of && of.entryIds.length === 0) return new Map();
  const by = 'entryIds' in of ? entries.id : entries.groupKey;
  const rows = await reader.query
    .select({ key: sql<string>`${by}`, version: versionColumn(reader) })
    .from(entries)
    .innerJoin(reviewReach, eq(reviewReach.entryId, entries.id))
    .innerJoin(reviews, eq(reviews.id, reviewReach.reviewId))
    .where(
      'entryIds' in of
        ? and(inArray(entries.id, of.entryIds), eq(entries.courseId, courseId))
        : and(
            eq(entries.courseId, courseId),
            eq(entries.activityId, of.activityId),
            eq(entries.question, of.question),
            of.keys && inArray(entries.groupKey, of.keys),
          ),
    )
    .groupBy(by);
  return new Map(rows.map(({ key, version }) => [key, version]));
};
