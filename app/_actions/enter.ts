'use server';

import { createHash, randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { insertFirstAdministrator, insertPerson, type Person } from '@/db';
import { accountSchema, fieldProblems } from '@/lib/auth/account-rules';
import { checkPassword, takeTry } from '@/lib/auth/check-password';
import { hashPassword } from '@/lib/auth/passwords';
import { returnAddress } from '@/lib/auth/return-address';
import { endSession, startSession } from '@/lib/auth/session';
import { getRuntime } from '@/lib/server/runtime';
import { type FormState, refusedForm, textOf } from '@/lib/ui/form-state';

/** New accounts from one network address in an hour. A whole class may sit behind one. */
const accountsAnHour = 60;

const networkAddress = async (): Promise<string> => (await headers()).get('x-forwarded-for') ?? '';
const waitSentence = (seconds: number): string => {
  const minutes = Math.ceil(seconds / 60);
  return `There have been too many tries. Please wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`;
};

/** Signs in with e-mail and password, then goes back to where the learner came from. */
export async function signIn(_before: FormState, form: FormData): Promise<FormState> {
  const [email, password] = [textOf(form, 'email').trim(), textOf(form, 'password')];
  if (!email || !password) {
    return refusedForm(form, null, {
      ...(email ? {} : { email: 'Please give the e-mail address that you registered with.' }),
      ...(password ? {} : { password: 'Please give your password.' }),
    });
  }
  const checked = await checkPassword({ email, password, from: await networkAddress() });
  if (checked.status === 'too-many') return refusedForm(form, waitSentence(checked.retryAfterSeconds));
  if (checked.status === 'no-match') {
    return refusedForm(form, 'This e-mail address and password don’t belong together. Check both, or register if you have no account yet.');
  }
  await startSession(checked.person);
  redirect(returnAddress(textOf(form, 'to')));
}

/** Makes an account from a form's name, e-mail and password with `insert`, or says what is in the way. */
const newAccount = async (
  form: FormData,
  insert: (account: {
    id: string;
    name: string;
    email: string;
    passwordHash: string;
    now: number;
  }) => Promise<{ status: 'inserted'; person: Person } | { status: 'refused'; state: FormState }>,
): Promise<{ status: 'inserted'; person: Person } | { status: 'refused'; state: FormState }> => {
  const given = { name: textOf(form, 'name'), email: textOf(form, 'email'), password: textOf(form, 'password') };
  const parsed = accountSchema.safeParse(given);
  if (!parsed.success) return { status: 'refused', state: refusedForm(form, null, fieldProblems(parsed.error)) };
  const { name, email, password } = parsed.data;
  const wait = await takeTry('register', await networkAddress(), accountsAnHour, 60 * 60 * 1000);
  if (wait !== null) return { status: 'refused', state: refusedForm(form, waitSentence(wait)) };
  return insert({ id: randomUUID(), name, email, passwordHash: await hashPassword(password), now: Date.now() });
};

const emailTaken = 'There is an account with this e-mail address already: sign in instead, or open the link that you were sent.';

/** Registers a learner and signs them in. */
export async function register(_before: FormState, form: FormData): Promise<FormState> {
  const made = await newAccount(form, async (account) => {
    const inserted = await getRuntime().store.write((tx) => insertPerson(tx, account));
    return inserted.status === 'inserted' ? inserted : { status: 'refused', state: refusedForm(form, null, { email: emailTaken }) };
  });
  if (made.status === 'refused') return made.state;
  await startSession(made.person);
  redirect(returnAddress(textOf(form, 'to')));
}

const setupProblems: Record<string, string> = {
  'has-administrator': 'There is an administrator already: sign in with that account.',
  'unknown-link': 'This link isn’t known. Start the player again: it prints a new one.',
  'expired-link': 'This link has expired. Start the player again: it prints a new one.',
  'used-link': 'This link has been used. Sign in with the account that it made.',
};

/** Makes the first administrator by the one-time link that the player printed. */
export async function setUp(_before: FormState, form: FormData): Promise<FormState> {
  const tokenHash = createHash('sha256').update(textOf(form, 'token')).digest('hex');
  const made = await newAccount(form, async (person) => {
    const inserted = await getRuntime().store.write((tx) => insertFirstAdministrator(tx, { person, tokenHash }));
    if (inserted.status === 'inserted') return inserted;
    const problem = setupProblems[inserted.status];
    return { status: 'refused', state: problem ? refusedForm(form, problem) : refusedForm(form, null, { email: emailTaken }) };
  });
  if (made.status === 'refused') return made.state;
  await startSession(made.person);
  redirect('/teach/people');
}

/** Signs out on this device. */
export async function signOut(): Promise<null> {
  await endSession();
  redirect('/');
}
