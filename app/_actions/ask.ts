'use server';

import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { z } from 'zod';
import { appendEntry, type NewEntry, selectLearnerReviews } from '@/db';
import { fieldProblems } from '@/lib/auth/account-rules';
import { takeTry } from '@/lib/auth/check-password';
import { currentPerson } from '@/lib/auth/session';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { type FormState, refusedForm, textOf } from '@/lib/ui/form-state';
import { contactSchema } from '../_course/talk/contact';
import { orBusy, sentText, signedOut, takenForm, tooMany } from '../_course/talk/form-results';
import { longestMessage, longestQuestion } from '../_course/talk/lengths';
import { sentId } from '../_course/talk/sent-id';

/** Questions of one person in a quarter of an hour; messages from one person, and from one network address, in an hour. */
const most = { question: 10, message: 10, address: 30 };
const hour = 60 * 60 * 1000;

const questionForm = z.object({
  course: z.string(),
  /** The activity that it is about. */
  activity: z.string().optional(),
  /** The instructor's word that it answers. */
  about: z.string().optional(),
  key: z.uuid(),
});
const contactForm = z.object({ course: z.string(), key: z.uuid() });

const unknownActivity = 'This activity is not in the course any more. Your words are kept on this page: copy them before you leave it.';
const takenBack = 'This reply isn’t there any more: it was taken back. Your words are kept; you can ask them as a question of their own.';
const unknownCourse = 'This course isn’t here any more. Your words are kept on this page: copy them before you leave it.';

/** Where a question belongs: its activity, or the word of an instructor that it answers; or one sentence about what is the matter. */
const placeOf = async (
  personId: string,
  { course: courseId, activity, about }: z.infer<typeof questionForm>,
): Promise<Pick<NewEntry, 'courseId' | 'lessonId' | 'activityId' | 'aboutId'> | string> => {
  const course = await selectOptionalCourse(courseId);
  if (!course) return unknownCourse;
  if (about !== undefined) {
    const said = await selectLearnerReviews(getRuntime().store.read, personId, course.id);
    const answered = said.find(({ id }) => id === about);
    if (!answered) return takenBack;
    const { lessonId, activityId } = answered.entry;
    return { courseId: course.id, lessonId, activityId, aboutId: about };
  }
  const found = activity === undefined ? undefined : findActivity(course, activity);
  return found ? { courseId: course.id, lessonId: found.lesson.id, activityId: found.activity.id, aboutId: null } : unknownActivity;
};

/** Asks the course's instructors about an activity, or answers back to what one of them said. */
export async function ask(_before: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson();
  if (!person) return refusedForm(form, signedOut);
  const parsed = questionForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return refusedForm(form, unknownActivity);
  const sent = sentText(form, longestQuestion);
  if ('problem' in sent) return refusedForm(form, null, { text: sent.problem });
  return orBusy(form, async () => {
    const place = await placeOf(person.id, parsed.data);
    if (typeof place === 'string') return refusedForm(form, place);
    const wait = await takeTry('question', person.id, most.question);
    if (wait !== null) return refusedForm(form, tooMany(wait));
    const entry = { id: sentId(person.id, parsed.data.key), ...place, personId: person.id, text: sent.text, now: Date.now() };
    await getRuntime().store.write((tx) => appendEntry(tx, { ...entry, kind: 'question' }), { idempotent: true });
    refresh();
    return takenForm('Sent. The answer will stand here, and My learning tells you when it has come.');
  });
}

/** Writes to the course's instructors: for anybody. A visitor says how to be answered; a learner is answered on My learning. */
export async function writeToInstructors(_before: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson();
  const parsed = contactForm.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  if (!parsed.success || !course) return refusedForm(form, unknownCourse);
  if (textOf(form, 'website') !== '')
    return refusedForm(form, 'Please leave the field ‘Website’ empty: it catches programs that send advertising.');
  const contact = person ? null : contactSchema.safeParse({ name: textOf(form, 'name'), email: textOf(form, 'email') });
  const sent = sentText(form, longestMessage);
  const problems = {
    ...(contact?.success === false && fieldProblems(contact.error)),
    ...('problem' in sent && { text: sent.problem }),
  };
  if ('problem' in sent || contact?.success === false) return refusedForm(form, null, problems);
  return orBusy(form, async () => {
    const from = (await headers()).get('x-forwarded-for') ?? '';
    const wait = await takeTry('message', person?.id ?? from, person ? most.message : most.address, hour);
    if (wait !== null) return refusedForm(form, tooMany(wait));
    const entry = {
      ...{ id: sentId(person?.id ?? 'visitor', parsed.data.key), courseId: course.id, kind: 'contact' as const, text: sent.text },
      ...{ personId: person?.id ?? null, contact: contact?.data ?? null, now: Date.now() },
    };
    await getRuntime().store.write((tx) => appendEntry(tx, entry), { idempotent: true });
    if (person) refresh();
    return takenForm(
      person
        ? 'Sent. The answer will come on My learning.'
        : `Sent. The answer will come by e-mail to ${contact?.data.email ?? 'the address that you gave'}.`,
    );
  });
}
