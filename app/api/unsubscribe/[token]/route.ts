import { chooseDigest } from '@/db';
import { personOfUnsubscribeToken } from '@/lib/mail/token';
import { getRuntime } from '@/lib/server/runtime';

type Context = { params: Promise<{ token: string }> };

/** Stops the digests of whoever the token is for: what a mail program posts to by itself. @see RFC 8058 */
export async function POST(_request: Request, { params }: Context): Promise<Response> {
  const { store, secret } = getRuntime();
  const personId = personOfUnsubscribeToken(secret, (await params).token);
  if (!personId) return new Response('This link isn’t whole.', { status: 404 });
  await store.write((tx) => chooseDigest(tx, { personId, daily: false, now: Date.now() }), { idempotent: true });
  return new Response('You get no more of these e-mails.');
}

/** Who opens the address in a browser gets the page with the button. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: `/unsubscribe/${encodeURIComponent((await params).token)}` } });
}
