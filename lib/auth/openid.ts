import { randomUUID } from 'node:crypto';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import { z } from 'zod';
import { insertPerson, linkIdentity, type Person, selectOptionalPersonByEmail, selectOptionalPersonByIdentity } from '@/db';
import { getRuntime } from '@/lib/server/runtime';
import type { Settings } from '@/lib/server/settings';

/** What a provider says of a person. @see OpenID Connect Core 1.0, 5.1 */
const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  email: z.email().optional(),
  email_verified: z.union([z.boolean(), z.stringbool()]).optional(),
  name: z.string().max(200).optional(),
});

/** Any OpenID provider, by its discovery document. */
export const openIdProvider = ({ issuer, clientId, clientSecret, name }: NonNullable<Settings['oidc']>): OAuthConfig<{ sub: string }> => ({
  id: 'openid',
  name,
  type: 'oauth',
  wellKnown: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  authorization: { params: { scope: 'openid email profile' } },
  idToken: true,
  checks: ['pkce', 'state', 'nonce'],
  profile: ({ sub }) => ({ id: sub }),
});

export type OpenIdPerson =
  | { readonly status: 'found'; readonly person: Person }
  | { readonly status: 'no-verified-email' | 'openid-failed' };

/**
 * The person behind a provider's claims: known by the provider's subject, or by a verified e-mail address, or new. An address that the
 * provider hasn't verified opens nobody's account.
 */
export const personOfOpenId = async (claims: unknown): Promise<OpenIdPerson> => {
  const { store, settings } = getRuntime();
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success || !settings.oidc) return { status: 'openid-failed' };
  const { sub, email, email_verified: verified, name } = parsed.data;
  const identity = { provider: settings.oidc.issuer, subject: sub };
  const now = Date.now();
  const id = randomUUID();
  const known = await selectOptionalPersonByIdentity(store.read, identity);
  if (known) return { status: 'found', person: known };
  if (!email || verified !== true) return { status: 'no-verified-email' };
  return store.write(async (tx): Promise<OpenIdPerson> => {
    const inserted = await insertPerson(tx, { id, email, name: name ?? email.split('@')[0] ?? 'Learner', passwordHash: null, now });
    const person = inserted.status === 'inserted' ? inserted.person : await selectOptionalPersonByEmail(tx, email);
    if (!person) return { status: 'openid-failed' };
    const linked = await linkIdentity(tx, { ...identity, personId: person.id, at: now });
    return linked.status === 'linked' ? { status: 'found', person } : { status: 'openid-failed' };
  });
};
