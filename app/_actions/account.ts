'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { bumpSessionVersion, countAdministrators, forgetPerson, renamePerson, selectOptionalPersonById, setPassword } from '@/db';
import { nameSchema } from '@/lib/auth/account-rules';
import { takeTry } from '@/lib/auth/check-password';
import { passwordProblem } from '@/lib/auth/password-rules';
import { hashPassword, verifyPassword } from '@/lib/auth/passwords';
import { endSession, requireLearner, startSession } from '@/lib/auth/session';
import { getRuntime } from '@/lib/server/runtime';
import { doneForm, type FormState, refusedForm, textOf } from '@/lib/ui/form-state';

/** Passwords asked for on the account page, in a quarter of an hour. */
const triesAtOwnPassword = 10;

/** The signed-in person whose password was given again, or what to say. Who came by OpenID has none to give. */
const confirmed = async (form: FormData, field: string) => {
  const { id } = await requireLearner('/account');
  const person = await selectOptionalPersonById(getRuntime().store.read, id);
  if (!person) redirect('/sign-in');
  if ((await takeTry('own password', id, triesAtOwnPassword)) !== null) {
    return { state: refusedForm(form, null, { [field]: 'There have been too many tries. Please wait a quarter of an hour.' }) };
  }
  const right = person.passwordHash === null || (await verifyPassword(person.passwordHash, textOf(form, field).slice(0, 1000)));
  return right ? { person } : { state: refusedForm(form, null, { [field]: 'This isn’t your password. Nothing was changed.' }) };
};

/** Changes the name; statements keep the one that they were issued in. */
export async function rename(_before: FormState, form: FormData): Promise<FormState> {
  const { id } = await requireLearner('/account');
  const parsed = nameSchema.safeParse(textOf(form, 'name'));
  if (!parsed.success) return refusedForm(form, null, { name: parsed.error.issues[0]?.message ?? 'Please give a name.' });
  await getRuntime().store.write((tx) => renamePerson(tx, id, parsed.data), { idempotent: true });
  refresh();
  return { ...doneForm('Your name has been changed.'), values: { name: parsed.data } };
}

/** Changes the password and ends every other session. */
export async function changePassword(_before: FormState, form: FormData): Promise<FormState> {
  const asked = await confirmed(form, 'password');
  if (asked.state) return asked.state;
  const { id, name, email } = asked.person;
  const fresh = textOf(form, 'new-password');
  const unfit = passwordProblem(fresh, [name, email]);
  if (unfit) return refusedForm(form, null, { 'new-password': unfit });
  const passwordHash = await hashPassword(fresh);
  const sessionVersion = await getRuntime().store.write((tx) => setPassword(tx, id, passwordHash));
  if (sessionVersion !== undefined) await startSession({ id, sessionVersion });
  return doneForm('Your password has been changed. Other devices have been signed out.');
}

/** Ends every session of this person but the one on this device. */
export async function signOutElsewhere(): Promise<null> {
  const { id } = await requireLearner('/account');
  const sessionVersion = await getRuntime().store.write((tx) => bumpSessionVersion(tx, id));
  if (sessionVersion !== undefined) await startSession({ id, sessionVersion });
  redirect('/account?done=signed-out-elsewhere');
}

/** Deletes the account and everything that belongs to it. The last administrator stays. */
export async function forgetMe(_before: FormState, form: FormData): Promise<FormState> {
  const asked = await confirmed(form, 'password');
  if (asked.state) return asked.state;
  const { id, administrator } = asked.person;
  const { store } = getRuntime();
  const forgotten = await store.write(async (tx) => {
    await tx.lock('administrators');
    if (administrator && (await countAdministrators(tx)) === 1) return false;
    return forgetPerson(tx, id);
  });
  if (!forgotten) return refusedForm(form, null, { password: 'You are the only administrator: make someone else one first.' });
  await endSession();
  redirect('/?done=forgotten');
}
