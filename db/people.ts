import { and, asc, count, eq, gte, lt, or, sql } from 'drizzle-orm';
import { pageOf } from './paging';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** Someone with an account. `passwordHash` is absent (null) for those who come by OpenID alone. */
export type Person = Omit<Row<'people'>, 'nameKey'>;

/** A person as lists show them. */
export type PersonInList = Omit<Person, 'passwordHash'>;

/** Where a page of people ended. */
export type PeopleCursor = { nameKey: string; id: string };

/** E-mail addresses are stored, found and unique in this form. */
export const emailKey = (email: string): string => email.trim().toLowerCase();

/** Names sort and are found without regard to case, accents and outer spaces. */
export const nameKeyOf = (name: string) => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

const columns = ({ tables: { people } }: Reader) => ({
  id: people.id,
  email: people.email,
  name: people.name,
  passwordHash: people.passwordHash,
  administrator: people.administrator,
  sessionVersion: people.sessionVersion,
  createdAt: people.createdAt,
});

export type NewPerson = { id: string; email: string; name: string; passwordHash: string | null; administrator?: boolean; now: number };

/** Adds a person, unless the e-mail address belongs to one already. */
export const insertPerson = async (
  tx: Writer,
  person: NewPerson,
): Promise<{ status: 'inserted'; person: Person } | { status: 'email-taken' }> => {
  const { people } = tx.tables;
  const [inserted] = await tx.query
    .insert(people)
    .values({
      id: person.id,
      email: emailKey(person.email),
      name: person.name,
      nameKey: nameKeyOf(person.name),
      passwordHash: person.passwordHash,
      administrator: person.administrator ?? false,
      sessionVersion: 1,
      createdAt: person.now,
    })
    .onConflictDoNothing({ target: people.email })
    .returning(columns(tx));
  return inserted ? { status: 'inserted', person: inserted } : { status: 'email-taken' };
};

/** The person with this e-mail address, in whatever case it is written. */
export const selectOptionalPersonByEmail = async (reader: Reader, email: string): Promise<Person | undefined> => {
  const { people } = reader.tables;
  const [person] = await reader.query
    .select(columns(reader))
    .from(people)
    .where(eq(people.email, emailKey(email)));
  return person;
};

export const selectOptionalPersonById = async (reader: Reader, id: string): Promise<Person | undefined> => {
  const { people } = reader.tables;
  const [person] = await reader.query.select(columns(reader)).from(people).where(eq(people.id, id));
  return person;
};

/** Sets a password's hash and ends all sessions. Gives the new session version, or undefined when there is no such person. */
export const setPassword = async (tx: Writer, personId: string, passwordHash: string): Promise<number | undefined> => {
  const { people } = tx.tables;
  const [changed] = await tx.query
    .update(people)
    .set({ passwordHash, sessionVersion: sql`${people.sessionVersion} + 1` })
    .where(eq(people.id, personId))
    .returning({ sessionVersion: people.sessionVersion });
  return changed?.sessionVersion;
};

/** Ends all sessions of a person. Gives the new session version, or undefined when there is no such person. */
export const bumpSessionVersion = async (tx: Writer, personId: string): Promise<number | undefined> => {
  const { people } = tx.tables;
  const [changed] = await tx.query
    .update(people)
    .set({ sessionVersion: sql`${people.sessionVersion} + 1` })
    .where(eq(people.id, personId))
    .returning({ sessionVersion: people.sessionVersion });
  return changed?.sessionVersion;
};

/** Changes a person's name; statements keep the name they were issued in. Gives false when there is no such person. */
export const renamePerson = async (tx: Writer, personId: string, name: string): Promise<boolean> => {
  const { people } = tx.tables;
  const renamed = await tx.query
    .update(people)
    .set({ name, nameKey: nameKeyOf(name) })
    .where(eq(people.id, personId))
    .returning({ id: people.id });
  return renamed.length > 0;
};

/** All strings that begin with `prefix` lie between it and this, in the order of bytes that both engines compare by. */
const endOf = (prefix: string) => `${prefix}\u{10ffff}`;

/**
 * The condition of a page of people by name: those alone whose name or e-mail address begins with `search` where that isn't empty, and who come
 * after the last of the page before.
 */
export const peopleFound = ({ tables: { people } }: Reader, { search, after }: { search: string; after?: PeopleCursor | undefined }) => {
  const [name, email] = [nameKeyOf(search), emailKey(search)];
  return and(
    search.trim()
      ? or(and(gte(people.nameKey, name), lt(people.nameKey, endOf(name))), and(gte(people.email, email), lt(people.email, endOf(email))))
      : undefined,
    after ? sql`(${people.nameKey}, ${people.id}) > (${after.nameKey}, ${after.id})` : undefined,
  );
};

/**
 * A page of people by name, those alone whose name or e-mail address begins with `search` when it is given.
 * @returns `next` is the cursor of the page after this one, absent on the last.
 */
export const selectPeoplePage = async (
  reader: Reader,
  { search = '', after, limit }: { search?: string; after?: PeopleCursor; limit: number },
): Promise<{ people: PersonInList[]; next?: PeopleCursor }> => {
  const { people } = reader.tables;
  const { passwordHash: _, ...shown } = columns(reader);
  const rows = await reader.query
    .select({ ...shown, nameKey: people.nameKey })
    .from(people)
    .where(peopleFound(reader, { search, after }))
    .orderBy(asc(people.nameKey), asc(people.id))
    .limit(limit + 1);
  const { page, next } = pageOf(rows, limit, ({ nameKey, id }) => ({ nameKey, id }));
  return {
    people: page.map(({ nameKey: _key, ...person }) => person),
    next,
  };
};

export const countAdministrators = async (reader: Reader): Promise<number> => {
  const { people } = reader.tables;
  const [row] = await reader.query.select({ number: count() }).from(people).where(eq(people.administrator, true));
  return row?.number ?? 0;
};

/** Makes a person an administrator or takes that back. Gives false when there is no such person. */
export const setAdministrator = async (tx: Writer, personId: string, administrator: boolean): Promise<boolean> => {
  const { people } = tx.tables;
  const changed = await tx.query.update(people).set({ administrator }).where(eq(people.id, personId)).returning({ id: people.id });
  return changed.length > 0;
};

/** Deletes a person and all that is theirs: answers, submissions, statements, links. Gives false when there is no such person. */
export const forgetPerson = async (tx: Writer, personId: string): Promise<boolean> => {
  const { people, oneTimeLinks } = tx.tables;
  await tx.query.delete(oneTimeLinks).where(eq(oneTimeLinks.subject, personId));
  const forgotten = await tx.query.delete(people).where(eq(people.id, personId)).returning({ id: people.id });
  return forgotten.length > 0;
};
