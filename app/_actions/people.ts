'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import {
  appendChange,
  countAdministrators,
  enrol,
  grantInstructor,
  insertInvitations,
  isInCourse,
  removeEnrolment,
  selectCoursesTaught,
  selectOptionalLatestDetail,
  selectOptionalPersonById,
  selectWaiting,
  setAdministrator as storeAdministrator,
  withdrawInstructor,
  withdrawPersonalInvitations,
} from '@/db';
import { requireAdministrator, requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { mailToken } from '@/lib/mail/token';
import { getRuntime } from '@/lib/server/runtime';
import { hashOfToken } from '@/lib/server/setup-link';
import type { ShownLink } from '../(teach)/teach/[course]/people/shown-link';

const yesNo = z.enum(['yes', 'no']);
const instructorForm = z.object({ person: z.uuid(), course: z.string(), teaches: yesNo });

/** Makes a person an instructor of a course, or takes that back. For administrators. */
export async function setInstructor(_before: null, form: FormData): Promise<null> {
  const administrator = await requireAdministrator('/teach/people');
  const parsed = instructorForm.safeParse(Object.fromEntries(form));
  if (!parsed.success || !(await selectOptionalCourse(parsed.data.course))) return null;
  const { person: personId, course: courseId, teaches } = parsed.data;
  const [at, id] = [Date.now(), randomUUID()];
  await getRuntime().store.write(async (tx) => {
    if (teaches === 'no') {
      if (!(await withdrawInstructor(tx, { personId, courseId }))) return;
    } else {
      const known = await selectOptionalPersonById(tx, personId);
      if (!known || (await selectCoursesTaught(tx, personId)).includes(courseId)) return;
      await grantInstructor(tx, { personId, courseId, grantedBy: administrator.id, at });
    }
    const action = teaches === 'yes' ? 'instructor.granted' : 'instructor.withdrawn';
    await appendChange(tx, { id, at, byId: administrator.id, action, courseId, personId });
  });
  refresh();
  return null;
}

const administratorForm = z.object({ person: z.uuid(), administrator: yesNo });

/** Makes a person an administrator, or takes that back; never from the last one. For administrators. */
export async function setAdministrator(_before: null, form: FormData): Promise<null> {
  const me = await requireAdministrator('/teach/people');
  const parsed = administratorForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return null;
  const { person: personId } = parsed.data;
  const administrator = parsed.data.administrator === 'yes';
  const [at, id] = [Date.now(), randomUUID()];
  const result = await getRuntime().store.write(async (tx) => {
    await tx.lock('administrators');
    const known = await selectOptionalPersonById(tx, personId);
    if (!known || known.administrator === administrator) return 'unchanged';
    if (!administrator && (await countAdministrators(tx)) === 1) return 'last';
    await storeAdministrator(tx, personId, administrator);
    await appendChange(tx, { id, at, byId: me.id, action: administrator ? 'administrator.granted' : 'administrator.withdrawn', personId });
    return 'changed';
  });
  if (result === 'last') redirect('/teach/people?problem=last-administrator');
  // Who has just given it up has no people to look at any more.
  if (result === 'changed' && personId === me.id) redirect('/teach');
  refresh();
  return null;
}

const placeForm = z.object({ person: z.uuid(), course: z.string() });

/** The course and the person that a form of its page names, once it is clear that whoever posts teaches that course. */
const placeOf = async (form: FormData) => {
  const parsed = placeForm.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  if (!parsed.success || !course) redirect('/teach');
  return { instructor, course, courseId: course.id, personId: parsed.data.person, address: `/teach/${course.id}/people` };
};

/** Takes a learner out of a course; answers stay. For the course's instructors. */
export async function removeLearner(_before: null, form: FormData): Promise<null> {
  const { instructor, courseId, personId, address } = await placeOf(form);
  const [at, id] = [Date.now(), randomUUID()];
  const removed = await getRuntime().store.write(async (tx) => {
    const enrolledAt = await removeEnrolment(tx, { personId, courseId });
    if (enrolledAt === undefined) return false;
    await appendChange(tx, { id, at, byId: instructor.id, action: 'enrolment.removed', courseId, personId, detail: { enrolledAt } });
    return true;
  });
  redirect(removed ? `${address}?removed=${personId}` : address);
}

/** Puts a learner back who was taken out, as of the day of the first enrolment. For the course's instructors. */
export async function restoreLearner(_before: null, form: FormData): Promise<null> {
  const { instructor, courseId, personId, address } = await placeOf(form);
  const [at, id] = [Date.now(), randomUUID()];
  const detailSchema = z.object({ enrolledAt: z.number() });
  await getRuntime().store.write(async (tx) => {
    const detail = await selectOptionalLatestDetail(tx, { personId, courseId, action: 'enrolment.removed' });
    const was = detailSchema.safeParse(detail);
    if (!was.success || (await isInCourse(tx, { personId, courseId, role: 'learner' }))) return;
    await enrol(tx, { personId, courseId, at: was.data.enrolledAt });
    await appendChange(tx, { id, at, byId: instructor.id, action: 'enrolment.restored', courseId, personId });
  });
  redirect(address);
}

/** How long a personal link works, in milliseconds. */
const personalLifetime = 30 * 24 * 60 * 60 * 1000;

/** Makes a new link for an account of the course that waits for its owner; the older ones end. For the course's instructors. */
export async function renewPersonalLink(_before: ShownLink, form: FormData): Promise<ShownLink> {
  const { instructor, courseId, personId } = await placeOf(form);
  const { store, secret, address } = getRuntime();
  const [now, id, changeId] = [Date.now(), randomUUID(), randomUUID()];
  const token = mailToken(secret, 'invitation', id);
  const made = await store.write(async (tx) => {
    const teaches = await isInCourse(tx, { personId, courseId, role: 'instructor' });
    const belongs = teaches || (await isInCourse(tx, { personId, courseId, role: 'learner' }));
    if (!belongs || !(await selectWaiting(tx, [personId])).has(personId)) return false;
    await withdrawPersonalInvitations(tx, personId, now);
    const role = teaches ? ('instructor' as const) : ('learner' as const);
    const invitation = { id, tokenHash: hashOfToken(token), courseId, role, most: 1, personId, byId: instructor.id };
    await insertInvitations(tx, [{ ...invitation, now, expiresAt: now + personalLifetime }]);
    await appendChange(tx, { id: changeId, at: now, byId: instructor.id, action: 'invitation.renewed', courseId, personId });
    return true;
  });
  return made ? { link: `${address}/invitation/${token}` } : { problem: 'This account has an owner by now, who signs in with a password.' };
}
