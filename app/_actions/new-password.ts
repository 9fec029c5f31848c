'use server';

import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import {
  emailKey,
  insertOutgoing,
  replaceLink,
  selectOptionalLink,
  selectOptionalPersonByEmail,
  selectOptionalPersonById,
  setPassword,
  spendLink,
} from '@/db';
import { takeTry } from '@/lib/auth/check-password';
import { passwordProblem } from '@/lib/auth/password-rules';
import { hashPassword } from '@/lib/auth/passwords';
import { startSession } from '@/lib/auth/session';
import { resetKind } from '@/lib/mail/compose';
import { mailToken } from '@/lib/mail/token';
import { getRuntime } from '@/lib/server/runtime';
import { hashOfToken } from '@/lib/server/setup-link';
import { doneForm, type FormState, refusedForm, textOf } from '@/lib/ui/form-state';

const hour = 60 * 60 * 1000;
/** Links asked for from one network address, and for one account, in an hour. */
const perAddress = 30;
const perAccount = 3;

/** Writes the e-mail with a link, when there is an account; a second link ends the first. */
const sendLink = async (email: string): Promise<void> => {
  const { store, secret } = getRuntime();
  // Said to nobody: it would tell that there is an account.
  if ((await takeTry('new password account', emailKey(email), perAccount, hour)) !== null) return;
  const [id, now] = [randomUUID(), Date.now()];
  const tokenHash = hashOfToken(mailToken(secret, 'reset', id));
  await store.write(async (tx) => {
    const person = await selectOptionalPersonByEmail(tx, email);
    if (!person) return;
    await replaceLink(tx, { purpose: resetKind, subject: person.id, tokenHash, detail: {}, now, expiresAt: now + hour });
    await insertOutgoing(tx, [{ id, personId: person.id, kind: resetKind, detail: {}, now }]);
  });
};

/** Sends a link for a new password, and says the same whether there is such an account or not. */
export async function askForPassword(_before: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email').trim();
  if (!getRuntime().settings.mail) redirect('/sign-in');
  if (!email.includes('@') || email.length > 254)
    return refusedForm(form, null, { email: 'Please give the e-mail address of your account.' });
  const from = (await headers()).get('x-forwarded-for') ?? '';
  if ((await takeTry('new password address', from, perAddress, hour)) !== null) {
    return refusedForm(form, 'This was asked for too often from here. Please try again in an hour.');
  }
  // After the answer, so that its time tells nothing either.
  after(() => sendLink(email));
  const sentence =
    'If there is an account with this address, a link is on its way there. It works for an hour; look among the spam as well.';
  return doneForm(sentence);
}

/** Sets a new password by the link that was sent, ends all sessions, and signs in here. */
export async function chooseNewPassword(_before: FormState, form: FormData): Promise<FormState> {
  const { store } = getRuntime();
  const tokenHash = hashOfToken(textOf(form, 'token'));
  const link = await selectOptionalLink(store.read, { tokenHash, purpose: resetKind });
  const person = link && (await selectOptionalPersonById(store.read, link.subject));
  const page = `/new-password/${encodeURIComponent(textOf(form, 'token'))}`;
  // The page says what is in the way.
  if (!person) redirect(page);
  const password = textOf(form, 'password');
  const unfit = passwordProblem(password, [person.name, person.email]);
  if (unfit) return { sentence: null, tone: 'problem', problems: { password: unfit }, values: {} };
  const passwordHash = await hashPassword(password);
  const now = Date.now();
  const sessionVersion = await store.write(async (tx) => {
    const spent = await spendLink(tx, { tokenHash, purpose: resetKind, now });
    return spent.status === 'used-now' ? setPassword(tx, person.id, passwordHash) : undefined;
  });
  if (sessionVersion === undefined) redirect(page);
  await startSession({ id: person.id, sessionVersion });
  redirect('/my-learning');
}
