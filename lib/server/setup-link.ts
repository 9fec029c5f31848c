import { createHash } from 'node:crypto';
import { countAdministrators, replaceLink, type Store, setupPurpose } from '@/db';

/** How long the printed link works, in milliseconds. */
const lifetime = 24 * 60 * 60 * 1000;

/** What is stored of a one-time token: enough to recognise it, not to use it. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/**
 * Makes the one-time link by which the first administrator comes, in place of an older one.
 * @param token fresh and random, 32 bytes in base64url
 * @param now milliseconds since 1970
 * @returns the path to open, or undefined when there is an administrator already
 */
export const offerSetup = async (store: Store, { token, now }: { token: string; now: number }): Promise<string | undefined> => {
  if ((await countAdministrators(store.read)) > 0) return undefined;
  await store.write((tx) =>
    replaceLink(tx, { purpose: setupPurpose, tokenHash: hashOfToken(token), detail: {}, now, expiresAt: now + lifetime }),
  );
  return `/setup/${token}`;
};
