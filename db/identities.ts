import { and, eq } from 'drizzle-orm';
import { type Person, selectOptionalPersonById } from './people';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** Who an OpenID provider says someone is: its name for itself, and its name for the person. */
export type Identity = Row<'identities'>;

/** Ties an OpenID identity to a person. One that is tied to somebody already stays theirs. */
export const linkIdentity = async (tx: Writer, identity: Identity): Promise<{ status: 'linked' | 'taken' }> => {
  const { identities } = tx.tables;
  await tx.query.insert(identities).values(identity).onConflictDoNothing();
  const [stored] = await tx.query
    .select({ personId: identities.personId })
    .from(identities)
    .where(and(eq(identities.provider, identity.provider), eq(identities.subject, identity.subject)));
  return { status: stored?.personId === identity.personId ? 'linked' : 'taken' };
};

/** The person whom an OpenID identity belongs to. */
export const selectOptionalPersonByIdentity = async (
  reader: Reader,
  { provider, subject }: { provider: string; subject: string },
): Promise<Person | undefined> => {
  const { identities } = reader.tables;
  const [identity] = await reader.query
    .select({ personId: identities.personId })
    .from(identities)
    .where(and(eq(identities.provider, provider), eq(identities.subject, subject)));
  return identity && selectOptionalPersonById(reader, identity.personId);
};
