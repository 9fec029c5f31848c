import { createHash, randomBytes } from 'node:crypto';
import { cookies } from 'next/headers';
import { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptions } from '@/lib/auth/options';
import { returnAddress } from '@/lib/auth/return-address';
import { getRuntime } from '@/lib/server/runtime';

/**
 * Begins signing in with the OpenID provider from a plain form. next-auth wants a token of its own in cookie and body for that; the server in
 * front has refused foreign origins already, so both are made here.
 */
export async function POST(request: Request): Promise<Response> {
  const { secret, address, settings } = getRuntime();
  if (!settings.oidc) return new Response('There is no other service to sign in with.', { status: 404 });
  const form = await request.formData().catch(() => new FormData());
  const token = randomBytes(32).toString('hex');
  const hash = createHash('sha256').update(`${token}${secret}`).digest('hex');
  const https = address.startsWith('https:');
  const name = `${https ? '__Host-' : ''}next-auth.csrf-token`;
  (await cookies()).set(name, `${token}|${hash}`, { httpOnly: true, sameSite: 'lax', path: '/', secure: https });
  const begin = new NextRequest(`${address}/api/auth/signin/openid`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ csrfToken: token, callbackUrl: `${address}${returnAddress(form.get('to'))}` }),
  });
  return NextAuth(begin, { params: Promise.resolve({ nextauth: ['signin', 'openid'] }) }, authOptions());
}
