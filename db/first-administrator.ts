import { selectOptionalLink, spendLink } from './links';
import { countAdministrators, insertPerson, type NewPerson, type Person } from './people';
import type { Writer } from './store';

/** The purpose of the link that makes the first administrator. */
export const setupPurpose = 'first-administrator';

/**
 * Adds the first administrator and uses up the setup link, both or neither. Whoever comes when there is one already is refused, and so is
 * one whose link is unknown, expired or used; a taken e-mail address leaves the link good for another try.
 */
export const insertFirstAdministrator = async (
  tx: Writer,
  { person, tokenHash }: { person: NewPerson; tokenHash: string },
): Promise<
  { status: 'inserted'; person: Person } | { status: 'email-taken' | 'has-administrator' | 'unknown-link' | 'expired-link' | 'used-link' }
> => {
  await tx.lock(setupPurpose);
  if ((await countAdministrators(tx)) > 0) return { status: 'has-administrator' };
  const link = await selectOptionalLink(tx, { tokenHash, purpose: setupPurpose });
  if (!link) return { status: 'unknown-link' };
  if (link.usedAt !== null) return { status: 'used-link' };
  if (link.expiresAt <= person.now) return { status: 'expired-link' };
  const inserted = await insertPerson(tx, { ...person, administrator: true });
  if (inserted.status === 'inserted') await spendLink(tx, { tokenHash, purpose: setupPurpose, now: person.now });
  return inserted;
};
