'use server';

import { randomBytes, randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import {
  appendChange,
  insertInvitations,
  joinByInvitation,
  selectOptionalInvitation,
  selectOptionalInvitationById,
  selectOptionalPersonById,
  setInvitationWithdrawn,
  openAccount as storeOwner,
} from '@/db';
import { accountSchema, fieldProblems } from '@/lib/auth/account-rules';
import { takeTry } from '@/lib/auth/check-password';
import { hashPassword } from '@/lib/auth/passwords';
import { requireInstructor, requireLearner, startSession } from '@/lib/auth/session';
import { courseAddress } from '@/lib/courses/addresses';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { hashOfToken } from '@/lib/server/setup-link';
import { type FormState, refusedForm, textOf } from '@/lib/ui/form-state';

/** What making an invitation gives: its link is shown this once. */
export type InvitationMade = FormState & { readonly link?: string };

const day = 24 * 60 * 60 * 1000;

const until = (now: number) =>
  z.iso
    .date('Please give the last day on which the link shall work.')
    .transform((date) => Date.parse(`${date}T00:00:00Z`) + day)
    .refine((at) => at > now, 'This day is over; choose a later one.')
    .refine((at) => at <= now + 366 * day, 'A link works for a year at most; choose an earlier day.');

const most = z.coerce
  .number('Please give a number.')
  .int('Please give a whole number.')
  .min(1, 'At least one person must be able to use it.')
  .max(2000, 'One link can bring 2,000 people at most; make several.');

/** Makes a link into a course, for learners, or by administrators for an instructor. For the course's instructors. */
export async function makeInvitation(_before: InvitationMade, form: FormData): Promise<InvitationMade> {
  const course = await selectOptionalCourse(textOf(form, 'course'));
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  const now = Date.now();
  const role = textOf(form, 'role') === 'instructor' ? 'instructor' : 'learner';
  const parsed = z
    .object({ most, until: until(now) })
    .safeParse({ most: role === 'instructor' ? 1 : textOf(form, 'most'), until: textOf(form, 'until') });
  if (!course) return refusedForm(form, 'This course isn’t here any more.');
  if (role === 'instructor' && !instructor.administrator)
    return refusedForm(form, 'Only administrators invite instructors: ask one of them.');
  if (!parsed.success) return refusedForm(form, null, fieldProblems(parsed.error));
  const { store, address } = getRuntime();
  const token = randomBytes(32).toString('base64url');
  const [id, changeId] = [randomUUID(), randomUUID()];
  const invitation = { id, tokenHash: hashOfToken(token), courseId: course.id, role, most: parsed.data.most, byId: instructor.id } as const;
  await store.write(async (tx) => {
    await insertInvitations(tx, [{ ...invitation, now, expiresAt: parsed.data.until }]);
    const detail = { invitationId: id, role, most: invitation.most };
    await appendChange(tx, { id: changeId, at: now, byId: instructor.id, action: 'invitation.made', courseId: course.id, detail });
  });
  refresh();
  return {
    ...{ sentence: 'Here is the link. It is shown only now: copy it before you leave this page.', tone: 'done', problems: {}, values: {} },
    link: `${address}/invitation/${token}`,
  };
}

const stateForm = z.object({ course: z.string(), invitation: z.uuid(), withdrawn: z.enum(['yes', 'no']) });

/** Withdraws an invitation, or takes that back. For the course's instructors; where it makes instructors, for administrators. */
export async function setInvitation(_before: null, form: FormData): Promise<null> {
  const parsed = stateForm.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  if (!parsed.success || !course) return null;
  const withdrawn = parsed.data.withdrawn === 'yes';
  const [now, changeId] = [Date.now(), randomUUID()];
  await getRuntime().store.write(async (tx) => {
    const found = await selectOptionalInvitationById(tx, parsed.data.invitation);
    if (found?.role === 'instructor' && !withdrawn && !instructor.administrator) return;
    const changed = await setInvitationWithdrawn(tx, { id: parsed.data.invitation, courseId: course.id, withdrawn, now });
    if (!changed) return;
    const detail = { invitationId: changed.id, role: changed.role, most: changed.most };
    const action = withdrawn ? 'invitation.withdrawn' : 'invitation.restored';
    await appendChange(tx, { id: changeId, at: now, byId: instructor.id, action, courseId: course.id, detail });
  });
  refresh();
  return null;
}

/** Joins a course by an invitation. For whoever is signed in; visitors sign in first and come back. */
export async function join(_before: null, form: FormData): Promise<null> {
  const token = textOf(form, 'token');
  const page = `/invitation/${encodeURIComponent(token)}`;
  const person = await requireLearner(page);
  const [now, changeId] = [Date.now(), randomUUID()];
  const joined = await getRuntime().store.write(async (tx) => {
    const result = await joinByInvitation(tx, { tokenHash: hashOfToken(token), personId: person.id, now });
    if (result.status === 'joined') {
      const { id, role, courseId } = result.invitation;
      const detail = { invitationId: id, role };
      await appendChange(tx, { id: changeId, at: now, byId: person.id, action: 'invitation.used', courseId, personId: person.id, detail });
    }
    return result;
  });
  // The page says what is in the way.
  if (joined.status !== 'joined' && joined.status !== 'already') redirect(page);
  const { role, courseId } = joined.invitation;
  redirect(role === 'instructor' ? `/teach/${courseId}` : courseAddress(courseId));
}

/** Accounts taken over from one network address in an hour. A whole class may sit behind one. */
const openedAnHour = 60;

/** Gives an account that was made for somebody its password and name, and signs them in. For whoever has the personal link. */
export async function openAccount(_before: FormState, form: FormData): Promise<FormState> {
  const { store } = getRuntime();
  const tokenHash = hashOfToken(textOf(form, 'token'));
  const invitation = await selectOptionalInvitation(store.read, tokenHash);
  const person = invitation?.personId ? await selectOptionalPersonById(store.read, invitation.personId) : undefined;
  if (!person) return refusedForm(form, 'This link isn’t known. Ask whoever invited you for a new one.');
  const parsed = accountSchema.safeParse({ name: textOf(form, 'name'), email: person.email, password: textOf(form, 'password') });
  if (!parsed.success) return refusedForm(form, null, fieldProblems(parsed.error));
  const from = (await headers()).get('x-forwarded-for') ?? '';
  if ((await takeTry('open account', from, openedAnHour, 60 * 60 * 1000)) !== null) {
    return refusedForm(form, 'Too many accounts were opened from here within an hour. Please try again a little later.');
  }
  const [now, changeId, passwordHash] = [Date.now(), randomUUID(), await hashPassword(parsed.data.password)];
  const opened = await store.write(async (tx) => {
    const result = await storeOwner(tx, { tokenHash, name: parsed.data.name, passwordHash, now });
    if (result.status === 'opened') {
      const { personId, invitation: used } = result;
      await appendChange(tx, { id: changeId, at: now, byId: personId, action: 'account.opened', courseId: used.courseId, personId });
    }
    return result;
  });
  if (opened.status !== 'opened') redirect(`/invitation/${encodeURIComponent(textOf(form, 'token'))}`);
  await startSession({ id: opened.personId, sessionVersion: opened.sessionVersion });
  redirect(opened.invitation.role === 'instructor' ? `/teach/${opened.invitation.courseId}` : courseAddress(opened.invitation.courseId));
}
