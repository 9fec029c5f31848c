import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { selectOptionalPersonById } from '@/db';
import { getRuntime } from '@/lib/server/runtime';
import { checkPassword } from './check-password';
import { openIdProvider, personOfOpenId } from './openid';
import { sessionSeconds } from './token';

/** What a session says of its holder. The e-mail address stays out of it. */
export interface SessionPerson {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
}

declare module 'next-auth' {
  interface Session {
    person?: SessionPerson;
  }
  interface User {
    sessionVersion?: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    version?: number;
  }
}

/**
 * How people sign in: e-mail and password, and an OpenID provider where the settings name one. Sessions are encrypted tokens that end when
 * the person's session version moves on: a changed password, or 'sign out everywhere'.
 */
export const authOptions = (): NextAuthOptions => {
  const { store, secret, settings, address } = getRuntime();
  // next-auth takes the site's address from the environment alone.
  process.env.NEXTAUTH_URL ||= address;
  return {
    secret,
    useSecureCookies: address.startsWith('https:'),
    session: { strategy: 'jwt', maxAge: sessionSeconds },
    pages: { signIn: '/sign-in', error: '/sign-in' },
    // Broken cookies and expired sign-ins are everyday matters, and their traces would carry what people sent.
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
    providers: [
      Credentials({
        credentials: { email: {}, password: {} },
        authorize: async (given, request) => {
          const from = String(request.headers?.['x-forwarded-for'] ?? '');
          const checked = await checkPassword({ email: given?.email ?? '', password: given?.password ?? '', from });
          return checked.status === 'right' ? { id: checked.person.id, sessionVersion: checked.person.sessionVersion } : null;
        },
      }),
      ...(settings.oidc ? [openIdProvider(settings.oidc)] : []),
    ],
    callbacks: {
      signIn: async ({ account, profile, user }) => {
        if (account?.provider !== 'openid') return true;
        const found = await personOfOpenId(profile);
        if (found.status !== 'found') return `/sign-in?problem=${found.status}`;
        user.id = found.person.id;
        user.sessionVersion = found.person.sessionVersion;
        return true;
      },
      jwt: ({ token, user }) => (user ? { sub: user.id, version: user.sessionVersion ?? 0 } : token),
      session: async ({ session, token }) => {
        const person = token.sub ? await selectOptionalPersonById(store.read, token.sub) : undefined;
        // An empty session is no session: getServerSession then gives null, and nothing is logged.
        if (!person || person.sessionVersion !== token.version) return {} as typeof session;
        return { expires: session.expires, person: { id: person.id, name: person.name, administrator: person.administrator } };
      },
    },
  };
};
