import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { getServerSession } from 'next-auth';
import { cache } from 'react';
import { selectCoursesTaught } from '@/db';
import { signInHref } from '@/lib/courses/addresses';
import { getRuntime } from '@/lib/server/runtime';
import { authOptions, type SessionPerson } from './options';
import { createSessionToken, type SessionHolder, sessionCookie, sessionSeconds } from './token';

/** Who asks, or null. One look-up a request, however often it is called. */
export const currentPerson = cache(async (): Promise<SessionPerson | null> => {
  const session = await getServerSession(authOptions());
  return session?.person ?? null;
});

/** The signed-in person, or the sign-in page that leads back to `to`. First in every page that needs one. */
export const requireLearner = async (to: string): Promise<SessionPerson> => (await currentPerson()) ?? redirect(signInHref(to));

/** True for the course's instructors and for administrators. */
export const mayTeach = async (person: SessionPerson, courseId: string): Promise<boolean> =>
  person.administrator || (await selectCoursesTaught(getRuntime().store.read, person.id)).includes(courseId);

/** A signed-in administrator; anybody else gets 'not found', so that nobody learns what is there. */
export const requireAdministrator = async (to: string): Promise<SessionPerson> => {
  const person = await requireLearner(to);
  return person.administrator ? person : notFound();
};

/** A signed-in instructor of the course, or an administrator; anybody else gets 'not found'. */
export const requireInstructor = async (courseId: string, to: string): Promise<SessionPerson> => {
  const person = await requireLearner(to);
  return (await mayTeach(person, courseId)) ? person : notFound();
};

/** Begins a session: sets its cookie on the response. Only in actions and handlers. */
export const startSession = async (person: SessionHolder): Promise<void> => {
  const { secret, address } = getRuntime();
  const https = address.startsWith('https:');
  (await cookies()).set(sessionCookie(https), await createSessionToken(person, secret), {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: https,
    maxAge: sessionSeconds,
  });
};

/** Ends the session on this device: deletes its cookie, whole or in parts. */
export const endSession = async (): Promise<void> => {
  const jar = await cookies();
  const name = sessionCookie(getRuntime().address.startsWith('https:'));
  for (const cookie of jar.getAll()) {
    if (cookie.name === name || cookie.name.startsWith(`${name}.`))
      jar.set(cookie.name, '', { path: '/', maxAge: 0, secure: name.startsWith('__') });
  }
};
