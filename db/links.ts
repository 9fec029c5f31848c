import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Row } from './schema';
import type { Reader, Writer } from './store';

/** A link that works once: only a hash of its token is stored. */
export type OneTimeLink = Row<'oneTimeLinks'>;

/**
 * Stores a link in place of the older one, used or not, for the same purpose and subject.
 * @param link `subject` is a person's id, or left out where the purpose has one link at most; `expiresAt` and `now` in ms since 1970.
 */
export const replaceLink = async (
  tx: Writer,
  link: { purpose: string; subject?: string; tokenHash: string; detail: unknown; now: number; expiresAt: number },
): Promise<OneTimeLink> => {
  const { oneTimeLinks } = tx.tables;
  const { purpose, subject = '' } = link;
  const replaced = { tokenHash: link.tokenHash, detail: link.detail, createdAt: link.now, expiresAt: link.expiresAt, usedAt: null };
  const [stored] = await tx.query
    .insert(oneTimeLinks)
    .values({ purpose, subject, ...replaced })
    .onConflictDoUpdate({ target: [oneTimeLinks.purpose, oneTimeLinks.subject], set: replaced })
    .returning();
  if (!stored) throw new Error('A stored link came back empty');
  return stored;
};

export const selectOptionalLink = async (
  reader: Reader,
  { tokenHash, purpose }: { tokenHash: string; purpose: string },
): Promise<OneTimeLink | undefined> => {
  const { oneTimeLinks } = reader.tables;
  const [link] = await reader.query
    .select()
    .from(oneTimeLinks)
    .where(and(eq(oneTimeLinks.tokenHash, tokenHash), eq(oneTimeLinks.purpose, purpose)));
  return link;
};

/** Uses up a link: of several who try, one succeeds. */
export const spendLink = async (
  tx: Writer,
  { tokenHash, purpose, now }: { tokenHash: string; purpose: string; now: number },
): Promise<{ status: 'used-now'; link: OneTimeLink } | { status: 'unknown-link' | 'expired-link' | 'used-link' }> => {
  const { oneTimeLinks } = tx.tables;
  const [link] = await tx.query
    .update(oneTimeLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeLinks.tokenHash, tokenHash),
        eq(oneTimeLinks.purpose, purpose),
        isNull(oneTimeLinks.usedAt),
        gt(oneTimeLinks.expiresAt, now),
      ),
    )
    .returning();
  if (link) return { status: 'used-now', link };
  const refused = await selectOptionalLink(tx, { tokenHash, purpose });
  if (!refused) return { status: 'unknown-link' };
  return { status: refused.usedAt === null ? 'expired-link' : 'used-link' };
};
