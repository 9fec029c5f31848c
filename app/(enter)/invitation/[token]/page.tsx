import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { join, openAccount } from '@/app/_actions/invitations';
import { type Invitation, invitationState, isInCourse, selectOptionalInvitation, selectOptionalPersonById, selectWaiting } from '@/db';
import { passwordHint } from '@/lib/auth/account-rules';
import type { SessionPerson } from '@/lib/auth/options';
import { currentPerson } from '@/lib/auth/session';
import { courseAddress, signInHref } from '@/lib/courses/addresses';
import type { Course } from '@/lib/courses/course';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { hashOfToken } from '@/lib/server/setup-link';
import { ActionForm } from '@/lib/ui/action-form';
import { PostForm } from '@/lib/ui/post-form';

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } };

/** Why a link doesn't work, and what to do. */
const problems = {
  unknown: 'This link isn’t known here. Check that it is whole, or ask whoever sent it for a new one.',
  withdrawn: 'This invitation has been withdrawn. Ask whoever sent it whether there is another one.',
  expired: 'This invitation is over. Ask whoever sent it for a new one.',
  'used-up': 'This invitation has been used by as many people as it was for. Ask whoever sent it for a new one.',
} as const;

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" className="page narrow">
      <h1>{title}</h1>
      {children}
    </main>
  );
}

type Opened = { invitation: Invitation; course: Course; token: string; me: SessionPerson | null };

const placeOf = ({ invitation, course }: Opened) => (invitation.role === 'instructor' ? `/teach/${course.id}` : courseAddress(course.id));

/** For an account that waits for its owner: a name and a password. */
async function Personal({ opened, personId }: { opened: Opened; personId: string }) {
  const { invitation, course, token, me } = opened;
  const person = await selectOptionalPersonById(getRuntime().store.read, personId);
  const state = invitationState(invitation, Date.now());
  if (!person) return <p>{problems.unknown}</p>;
  if (!(await selectWaiting(getRuntime().store.read, [personId])).has(personId)) {
    return (
      <p>
        This account has its owner already: <a href={signInHref(placeOf(opened))}>sign in</a>, if that is you.
      </p>
    );
  }
  if (state !== 'good') return <p>{problems[state]}</p>;
  return (
    <>
      <p>
        An account has been made for you, with the e-mail address {person.email}
        {invitation.role === 'instructor' ? ', to teach this course' : ''}. Choose a password, and it is yours.
      </p>
      {me && <p>You are signed in as {me.name} now; this ends that on this device.</p>}
      <ActionForm
        action={openAccount}
        address={`/invitation/${token}`}
        submit={`Go to ‘${course.title}’`}
        fields={[
          { name: 'token', label: '', type: 'hidden', value: token },
          {
            name: 'name',
            label: 'Name',
            type: 'text',
            autoComplete: 'name',
            value: person.name,
            hint: 'As it shall stand on your statement.',
            maxLength: 200,
          },
          { name: 'password', label: 'Password', type: 'password', autoComplete: 'new-password', hint: passwordHint, maxLength: 1000 },
        ]}
      />
    </>
  );
}

/** For whoever has the link. */
async function Open({ opened }: { opened: Opened }) {
  const { invitation, course, token, me } = opened;
  const instructor = invitation.role === 'instructor';
  const state = invitationState(invitation, Date.now());
  const there = me && (await isInCourse(getRuntime().store.read, { personId: me.id, courseId: course.id, role: invitation.role }));
  if (there) {
    return (
      <p>
        {instructor ? 'You teach this course already' : 'You are enrolled already'}: <a href={placeOf(opened)}>go to ‘{course.title}’</a>.
      </p>
    );
  }
  if (state !== 'good') return <p>{problems[state]}</p>;
  const to = encodeURIComponent(`/invitation/${token}`);
  return (
    <>
      <p>
        {instructor ? 'This link makes you an instructor of this course: you read what learners hand in, and answer them.' : course.summary}
      </p>
      {me ? (
        <PostForm action={join} address={`/invitation/${token}`}>
          <input type="hidden" name="token" value={token} />
          <button type="submit" className="primary">
            Join as {me.name}
          </button>
        </PostForm>
      ) : (
        <>
          <p>To join, make an account, or sign in with the one that you have. You come back here.</p>
          <p>
            <a className="button primary" href={`/register?to=${to}`}>
              Register
            </a>{' '}
            <a className="button" href={`/sign-in?to=${to}`}>
              Sign in
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** What an invitation is for, and the one step that it asks for. */
export default async function InvitationPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invitation = await selectOptionalInvitation(getRuntime().store.read, hashOfToken(token));
  const course = invitation && (await selectOptionalCourse(invitation.courseId));
  if (!invitation || !course) {
    return (
      <Frame title="Invitation">
        <p>{problems.unknown}</p>
      </Frame>
    );
  }
  const opened = { invitation, course, token, me: await currentPerson() };
  return (
    <Frame title={`You are invited to ‘${course.title}’`}>
      {invitation.personId === null ? <Open opened={opened} /> : <Personal opened={opened} personId={invitation.personId} />}
    </Frame>
  );
}
