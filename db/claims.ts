import { and, eq, gt, inArray, lte, or } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** That somebody is at work on a subject, an entry's id or a group, until a time; then it lapses by itself. */
export type Claim = Row<'claims'> & { personName: string };

/** The subject of a claim on a group. */
export const groupSubject = ({ activityId, question, key }: { activityId: string; question: string; key: string }): string =>
  JSON.stringify([activityId, question, key]);

/** Claims of these subjects that hold now, by subject. */
export const selectClaims = async (
  reader: Reader,
  { courseId, subjects, now }: { courseId: string; subjects: string[]; now: number },
): Promise<Map<string, Claim>> => {
  if (subjects.length === 0) return new Map();
  const { claims, people } = reader.tables;
  const rows = await reader.query
    .select({ claim: claims, personName: people.name })
    .from(claims)
    .innerJoin(people, eq(people.id, claims.personId))
    .where(and(eq(claims.courseId, courseId), inArray(claims.subject, subjects), gt(claims.until, now)));
  return new Map(rows.map(({ claim, personName }) => [claim.subject, { ...claim, personName }]));
};

/**
 * Claims a subject for a person, or prolongs the claim that is theirs.
 * @returns who has it and until when, where somebody else does
 */
export const claim = async (
  tx: Writer,
  { now, ...given }: Row<'claims'> & { now: number },
): Promise<{ status: 'claimed' } | { status: 'taken'; by: Claim }> => {
  const { claims } = tx.tables;
  // What the same person has let lapse is cleared away in passing.
  const lapsed = and(eq(claims.personId, given.personId), eq(claims.courseId, given.courseId), lte(claims.until, now));
  await tx.query.delete(claims).where(lapsed);
  const [taken] = await tx.query
    .insert(claims)
    .values(given)
    .onConflictDoUpdate({
      target: [claims.courseId, claims.subject],
      set: { personId: given.personId, until: given.until },
      setWhere: or(eq(claims.personId, given.personId), lte(claims.until, now)),
    })
    .returning();
  if (taken) return { status: 'claimed' };
  const by = (await selectClaims(tx, { courseId: given.courseId, subjects: [given.subject], now })).get(given.subject);
  if (!by) throw new Error('A claim was in the way and is not there');
  return { status: 'taken', by };
};

/** Lets a person's claim go; one that is somebody else's stays. */
export const release = async (tx: Writer, { courseId, subject, personId }: Omit<Row<'claims'>, 'until'>): Promise<void> => {
  const { claims } = tx.tables;
  await tx.query.delete(claims).where(and(eq(claims.courseId, courseId), eq(claims.subject, subject), eq(claims.personId, personId)));
};
