import { encode } from 'next-auth/jwt';

/** How long a session lasts without a sign-in, in seconds: 30 days. */
export const sessionSeconds = 30 * 24 * 60 * 60;

/** The name of the session's cookie, as next-auth has it: with a prefix that browsers protect where the site is on https. */
export const sessionCookie = (https: boolean): string => `${https ? '__Secure-' : ''}next-auth.session-token`;

/** Whose session a token is: it holds while the person's session version is still this one. */
export interface SessionHolder {
  readonly id: string;
  readonly sessionVersion: number;
}

/** An encrypted session token, the same that next-auth makes after a sign-in. */
export const createSessionToken = ({ id, sessionVersion }: SessionHolder, secret: string): Promise<string> =>
  encode({ token: { sub: id, version: sessionVersion }, secret, maxAge: sessionSeconds });
