import { createHash } from 'node:crypto';
import { emailKey, type Person, selectOptionalPersonByEmail, takeFromLimit } from '@/db';
import { getRuntime } from '@/lib/server/runtime';
import { verifyPassword } from './passwords';

/** Tries at one account, and from one address, in a quarter of an hour. */
const perAccount = 10;
const perAddress = 60;
const windowMs = 15 * 60 * 1000;

/** Limits are counted under hashes, so that the table holds no address. */
const limitKey = (what: string, value: string): string => `${what}:${createHash('sha256').update(value).digest('base64url').slice(0, 22)}`;

export type PasswordCheck =
  | { readonly status: 'right'; readonly person: Person }
  | { readonly status: 'no-match' }
  | { readonly status: 'too-many'; readonly retryAfterSeconds: number };

/** Takes one try from the limit of `what` and `value`; the seconds to wait when there is none left, otherwise null. */
export const takeTry = async (what: string, value: string, most: number, windowLength = windowMs): Promise<number | null> => {
  const { store } = getRuntime();
  const taken = await store.write((tx) => takeFromLimit(tx, { key: limitKey(what, value), most, windowMs: windowLength, now: Date.now() }));
  return taken.allowed ? null : taken.retryAfterSeconds;
};

/** Checks an e-mail address and a password, within limits. `from` is the network address that asks. */
export const checkPassword = async ({
  email,
  password,
  from,
}: {
  email: string;
  password: string;
  from: string;
}): Promise<PasswordCheck> => {
  const { store } = getRuntime();
  const wait = (await takeTry('sign-in account', emailKey(email), perAccount)) ?? (await takeTry('sign-in address', from, perAddress));
  if (wait !== null) return { status: 'too-many', retryAfterSeconds: wait };
  const person = await selectOptionalPersonByEmail(store.read, email);
  const right = await verifyPassword(person?.passwordHash, password.slice(0, 1000));
  return right && person ? { status: 'right', person } : { status: 'no-match' };
};
