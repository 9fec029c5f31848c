import { and, eq, inArray } from 'drizzle-orm';
import { insertInvitations, selectWaiting } from './invitations';
import { emailKey, nameKeyOf } from './people';
import type { Reader, Writer } from './store';

/** What is known of an e-mail address for one course. */
export type KnownPerson = {
  personId: string;
  email: string;
  name: string;
  enrolled: boolean;
  teaches: boolean;
  /** The account waits for its owner. */
  waiting: boolean;
};

/** One person's part of a list: what is made or changed, and nothing else. `personId` is new where `account` is set. */
export type EnrolmentStep = {
  personId: string;
  account?: { email: string; name: string; invitationId: string; tokenHash: string };
  enrol?: 'add' | 'remove';
  role?: 'grant' | 'withdraw';
};

/** Thrown inside a write, so that nothing of it stays, when somebody else has changed these people meanwhile. */
export class PeopleChanged extends Error {
  override name = 'PeopleChanged';
}

const batch = 400;
const batches = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / batch) }, (_, n) => all.slice(n * batch, (n + 1) * batch));

/** Which of these e-mail addresses have accounts, and what they are in a course; by address. */
export const selectKnownPeople = async (
  reader: Reader,
  { courseId, emails }: { courseId: string; emails: readonly string[] },
): Promise<Map<string, KnownPerson>> => {
  const { people, enrolments, instructors } = reader.tables;
  const known = new Map<string, KnownPerson>();
  for (const some of batches(emails.map(emailKey))) {
    const rows = await reader.query
      .select({
        personId: people.id,
        email: people.email,
        name: people.name,
        enrolledAt: enrolments.at,
        teachesSince: instructors.at,
      })
      .from(people)
      .leftJoin(enrolments, and(eq(enrolments.personId, people.id), eq(enrolments.courseId, courseId)))
      .leftJoin(instructors, and(eq(instructors.personId, people.id), eq(instructors.courseId, courseId)))
      .where(inArray(people.email, some));
    const waiting = await selectWaiting(
      reader,
      rows.map(({ personId }) => personId),
    );
    for (const { enrolledAt, teachesSince, ...person } of rows) {
      const place = { enrolled: enrolledAt !== null, teaches: teachesSince !== null, waiting: waiting.has(person.personId) };
      known.set(person.email, { ...person, ...place });
    }
  }
  return known;
};

type Place = { courseId: string; byId: string; now: number; invitationsExpireAt: number };

const insertAccounts = async (tx: Writer, steps: EnrolmentStep[], { courseId, byId, now, invitationsExpireAt }: Place) => {
  const made = steps.flatMap(({ personId, account, role }) => (account ? [{ personId, role, ...account }] : []));
  const rows = made.map(({ personId, email, name }) => ({
    id: personId,
    email: emailKey(email),
    name,
    nameKey: nameKeyOf(name),
    passwordHash: null,
    administrator: false,
    sessionVersion: 1,
    createdAt: now,
  }));
  const inserted = await tx.query.insert(tx.tables.people).values(rows).onConflictDoNothing().returning({ id: tx.tables.people.id });
  if (inserted.length !== rows.length) throw new PeopleChanged('An address belongs to somebody by now');
  const invitations = made.map(({ personId, role, invitationId, tokenHash }) => ({
    ...{ id: invitationId, tokenHash, courseId, personId, byId, now, most: 1, expiresAt: invitationsExpireAt },
    role: role === 'grant' ? ('instructor' as const) : ('learner' as const),
  }));
  await insertInvitations(tx, invitations);
};

const actionsOf = ({ account, enrol, role }: EnrolmentStep): string[] => [
  ...(account ? ['account.made'] : []),
  ...(enrol ? [enrol === 'add' ? 'enrolment.added' : 'enrolment.removed'] : []),
  ...(role ? [role === 'grant' ? 'instructor.granted' : 'instructor.withdrawn'] : []),
];

/**
 * Makes accounts that wait for their owners, enrols and names instructors, all as one list says, and logs each change.
 * @param place `newId` gives an id for each change that is logged
 * @throws PeopleChanged when one of the new addresses has an account already
 */
export const applyEnrolmentSteps = async (
  tx: Writer,
  steps: readonly EnrolmentStep[],
  place: Place & { newId: () => string },
): Promise<void> => {
  const { enrolments, instructors, changes } = tx.tables;
  const { courseId, byId, now, newId } = place;
  for (const some of batches(steps)) {
    const idsOf = (fits: (step: EnrolmentStep) => boolean) => some.filter(fits).map(({ personId }) => personId);
    if (some.some(({ account }) => account)) await insertAccounts(tx, some, place);
    const [added, removed] = [idsOf(({ enrol }) => enrol === 'add'), idsOf(({ enrol }) => enrol === 'remove')];
    const [granted, withdrawn] = [idsOf(({ role }) => role === 'grant'), idsOf(({ role }) => role === 'withdraw')];
    if (added.length > 0) {
      await tx.query
        .insert(enrolments)
        .values(added.map((personId) => ({ personId, courseId, at: now })))
        .onConflictDoNothing();
    }
    const since =
      removed.length > 0
        ? await tx.query
            .delete(enrolments)
            .where(and(eq(enrolments.courseId, courseId), inArray(enrolments.personId, removed)))
            .returning({ personId: enrolments.personId, at: enrolments.at })
        : [];
    if (granted.length > 0) {
      await tx.query
        .insert(instructors)
        .values(granted.map((personId) => ({ personId, courseId, grantedBy: byId, at: now })))
        .onConflictDoNothing();
    }
    if (withdrawn.length > 0) {
      await tx.query.delete(instructors).where(and(eq(instructors.courseId, courseId), inArray(instructors.personId, withdrawn)));
    }
    const detailOf = (action: string, person: string) =>
      action === 'enrolment.removed'
        ? { from: 'list', enrolledAt: since.find(({ personId }) => personId === person)?.at }
        : { from: 'list' };
    const logged = some.flatMap((step) =>
      actionsOf(step).map((action) => ({
        ...{ id: newId(), at: now, byId, action, courseId, personId: step.personId },
        detail: detailOf(action, step.personId),
      })),
    );
    for (const rows of batches(logged)) await tx.query.insert(changes).values(rows);
  }
};
