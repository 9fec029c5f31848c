import { and, asc, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import { grantInstructor } from './instructors';
import { renamePerson, selectOptionalPersonById, setPassword } from './people';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** A link into a course: only a hash of its token is stored. `personId` is set where it is for one account that waits for its owner. */
export type Invitation = Row<'invitations'>;

export type NewInvitation = Pick<Invitation, 'id' | 'tokenHash' | 'courseId' | 'most' | 'expiresAt'> & {
  role: 'learner' | 'instructor';
  personId?: string;
  byId: string;
  now: number;
};

/** Whether an invitation works, and if not, why. */
export type InvitationState = 'good' | 'withdrawn' | 'expired' | 'used-up';

/** @param now milliseconds since 1970 */
export const invitationState = (invitation: Invitation, now: number): InvitationState => {
  if (invitation.withdrawnAt !== null) return 'withdrawn';
  if (invitation.expiresAt <= now) return 'expired';
  return invitation.used >= invitation.most ? 'used-up' : 'good';
};

/** Stores invitations: one that anybody may use who has the link, or one for each account that waits. */
export const insertInvitations = async (tx: Writer, given: readonly NewInvitation[]): Promise<void> => {
  const batch = 200;
  for (let at = 0; at < given.length; at += batch) {
    const rows = given.slice(at, at + batch).map(({ now, ...invitation }) => ({ personId: null, ...invitation, used: 0, createdAt: now }));
    await tx.query.insert(tx.tables.invitations).values(rows);
  }
};

export const selectOptionalInvitation = async (reader: Reader, tokenHash: string): Promise<Invitation | undefined> => {
  const { invitations } = reader.tables;
  const [invitation] = await reader.query.select().from(invitations).where(eq(invitations.tokenHash, tokenHash));
  return invitation;
};

export const selectOptionalInvitationById = async (reader: Reader, id: string): Promise<Invitation | undefined> => {
  const { invitations } = reader.tables;
  const [invitation] = await reader.query.select().from(invitations).where(eq(invitations.id, id));
  return invitation;
};

/** The newest invitations of a course that are for whoever has the link; `byName` is null once their maker is forgotten. */
export const selectInvitations = async (
  reader: Reader,
  { courseId, limit }: { courseId: string; limit: number },
): Promise<(Invitation & { byName: string | null })[]> => {
  const { invitations, people } = reader.tables;
  const rows = await reader.query
    .select({ invitation: invitations, byName: people.name })
    .from(invitations)
    .leftJoin(people, eq(people.id, invitations.byId))
    .where(and(eq(invitations.courseId, courseId), isNull(invitations.personId)))
    .orderBy(desc(invitations.createdAt), asc(invitations.id))
    .limit(limit);
  return rows.map(({ invitation, byName }) => ({ ...invitation, byName }));
};

/** Withdraws an invitation of a course, or takes that back. Gives it as it was, or undefined when nothing changed. */
export const setInvitationWithdrawn = async (
  tx: Writer,
  { id, courseId, withdrawn, now }: { id: string; courseId: string; withdrawn: boolean; now: number },
): Promise<Invitation | undefined> => {
  const { invitations } = tx.tables;
  const [changed] = await tx.query
    .update(invitations)
    .set({ withdrawnAt: withdrawn ? now : null })
    .where(
      and(
        eq(invitations.id, id),
        eq(invitations.courseId, courseId),
        isNull(invitations.personId),
        withdrawn ? isNull(invitations.withdrawnAt) : gt(invitations.withdrawnAt, 0),
      ),
    )
    .returning();
  return changed;
};

/** Withdraws the invitations that an account still waits for, before a new one takes their place. */
export const withdrawPersonalInvitations = async (tx: Writer, personId: string, now: number): Promise<void> => {
  const { invitations } = tx.tables;
  await tx.query
    .update(invitations)
    .set({ withdrawnAt: now })
    .where(and(eq(invitations.personId, personId), isNull(invitations.withdrawnAt)));
};

/** Counts one use, where there is one left. */
const spend = async (tx: Writer, id: string, now: number): Promise<boolean> => {
  const { invitations } = tx.tables;
  const spent = await tx.query
    .update(invitations)
    .set({ used: sql`${invitations.used} + 1` })
    .where(
      and(eq(invitations.id, id), lt(invitations.used, invitations.most), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, now)),
    )
    .returning({ id: invitations.id });
  return spent.length > 0;
};

/** Holds an invitation against others who use it at once, and reads it. */
const claim = async (tx: Writer, tokenHash: string, now: number) => {
  await tx.lock(`invitation ${tokenHash}`);
  const invitation = await selectOptionalInvitation(tx, tokenHash);
  return { invitation, state: invitation ? invitationState(invitation, now) : ('unknown' as const) };
};

export type Joined =
  | { status: 'joined' | 'already'; invitation: Invitation }
  | { status: 'unknown' | 'personal' | Exclude<InvitationState, 'good'> };

/**
 * Brings a person into a course by an invitation for whoever has the link. Who is there already uses nothing up.
 * @param use `now` in ms since 1970
 */
export const joinByInvitation = async (tx: Writer, use: { tokenHash: string; personId: string; now: number }): Promise<Joined> => {
  const { personId, now } = use;
  const { invitation, state } = await claim(tx, use.tokenHash, now);
  if (!invitation || state === 'unknown') return { status: 'unknown' };
  if (invitation.personId !== null) return { status: 'personal' };
  if (await isInCourse(tx, { personId, courseId: invitation.courseId, role: invitation.role })) return { status: 'already', invitation };
  if (state !== 'good') return { status: state };
  if (!(await spend(tx, invitation.id, now))) return { status: 'used-up' };
  const place = { personId, courseId: invitation.courseId, at: now };
  if (invitation.role === 'instructor') await grantInstructor(tx, { ...place, grantedBy: invitation.byId });
  else await tx.query.insert(tx.tables.enrolments).values(place).onConflictDoNothing();
  return { status: 'joined', invitation };
};

/** Whether somebody is what an invitation would make them: a learner of a course, or its instructor. */
export const isInCourse = async (reader: Reader, who: { personId: string; courseId: string; role: string }): Promise<boolean> => {
  const { instructors, enrolments } = reader.tables;
  const table = who.role === 'instructor' ? instructors : enrolments;
  const found = await reader.query
    .select({ personId: table.personId })
    .from(table)
    .where(and(eq(table.personId, who.personId), eq(table.courseId, who.courseId)));
  return found.length > 0;
};

export type Opened =
  | { status: 'opened'; personId: string; sessionVersion: number; invitation: Invitation }
  | { status: 'unknown' | 'has-owner' | Exclude<InvitationState, 'good'> };

/** Gives an account that waits for its owner a password and a name, once. */
export const openAccount = async (
  tx: Writer,
  given: { tokenHash: string; name: string; passwordHash: string; now: number },
): Promise<Opened> => {
  const { invitation, state } = await claim(tx, given.tokenHash, given.now);
  if (!invitation || state === 'unknown' || invitation.personId === null) return { status: 'unknown' };
  const person = await selectOptionalPersonById(tx, invitation.personId);
  // Who has come in by another way meanwhile is at home: the link is nobody's key any more.
  if (!person || !(await selectWaiting(tx, [person.id])).has(person.id)) return { status: 'has-owner' };
  if (state !== 'good') return { status: state };
  if (!(await spend(tx, invitation.id, given.now))) return { status: 'used-up' };
  await renamePerson(tx, person.id, given.name);
  const sessionVersion = await setPassword(tx, person.id, given.passwordHash);
  if (sessionVersion === undefined) return { status: 'unknown' };
  return { status: 'opened', personId: person.id, sessionVersion, invitation };
};

/** Of these people, those whose account waits for its owner: no password, and no other way to sign in. */
export const selectWaiting = async (reader: Reader, personIds: readonly string[]): Promise<Set<string>> => {
  if (personIds.length === 0) return new Set();
  const { people, identities } = reader.tables;
  const rows = await reader.query
    .select({ id: people.id })
    .from(people)
    .leftJoin(identities, eq(identities.personId, people.id))
    .where(
      and(inArray(people.id, [...personIds]), isNull(people.passwordHash), isNull(identities.personId), eq(people.administrator, false)),
    );
  return new Set(rows.map(({ id }) => id));
};
