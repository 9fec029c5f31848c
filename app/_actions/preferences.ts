'use server';

import { redirect } from 'next/navigation';
import { chooseDigest } from '@/db';
import { requireLearner } from '@/lib/auth/session';
import { personOfUnsubscribeToken } from '@/lib/mail/token';
import { getRuntime } from '@/lib/server/runtime';
import { textOf } from '@/lib/ui/form-state';

/** Sets whether one gets a digest by e-mail. */
export async function setDigest(_before: null, form: FormData): Promise<null> {
  const { id } = await requireLearner('/account');
  const daily = textOf(form, 'digest') === 'daily';
  await getRuntime().store.write((tx) => chooseDigest(tx, { personId: id, daily, now: Date.now() }), { idempotent: true });
  redirect('/account?done=digest');
}

/** Stops the digests of whoever the token is for; nobody needs to be signed in. */
export async function stopDigest(_before: null, form: FormData): Promise<null> {
  const token = textOf(form, 'token');
  const { store, secret } = getRuntime();
  const personId = personOfUnsubscribeToken(secret, token);
  if (personId) await store.write((tx) => chooseDigest(tx, { personId, daily: false, now: Date.now() }), { idempotent: true });
  redirect(`/unsubscribe/${encodeURIComponent(token)}?done=yes`);
}
