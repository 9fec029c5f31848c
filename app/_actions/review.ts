'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { addPhrase, appendReview, claim, decideComment, removePhrase, selectAround, selectOptionalEntry, undoReview } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import type { Course } from '@/lib/courses/course';
import { selectOptionalCourse } from '@/lib/courses/library';
import { cleanText } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { doneForm, type FormState, refusedForm, textOf } from '@/lib/ui/form-state';
import { entryAddress, filterOf, queueAddress } from '../(teach)/teach/_desk/addresses';
import { backTo, claimLasts, decider, gone, say, withParams } from '../(teach)/teach/_desk/deciding';
import { clockText } from '../(teach)/teach/_desk/since';

/** Where the work goes on after a decision on an entry: at the next one of the filter, in the queue or on its page. */
const onwards = async (course: Course, form: FormData, params: Readonly<Record<string, string>>): Promise<string> => {
  const { read } = getRuntime().store;
  const filter = filterOf(textOf(form, 'filter'));
  const entry = await selectOptionalEntry(read, course.id, textOf(form, 'entry'));
  const next = entry && (await selectAround(read, { courseId: course.id, filter, entry })).after;
  if (!next) return withParams(queueAddress(course.id, { ...filter, after: undefined }), params);
  if (textOf(form, 'from') === 'queue') return withParams(queueAddress(course.id, filter), { ...params, at: next });
  return withParams(entryAddress(course.id, next, filter), params);
};

const target = (form: FormData) => ({ entryId: textOf(form, 'entry') });

/** Replies to one entry. For the course's instructors. */
export async function reply(_before: FormState, form: FormData): Promise<FormState> {
  return say(form, 'reply', target(form), (course, receipt) => onwards(course, form, { receipt }));
}

/** Overrides the verdict on one answer, with a reason that its learner reads. For the course's instructors. */
export async function override(_before: FormState, form: FormData): Promise<FormState> {
  return say(form, 'override', target(form), (course, receipt) => onwards(course, form, { receipt }));
}

/** Closes an entry: seen, nothing to say. For the course's instructors. */
export async function dismiss(_before: null, form: FormData): Promise<null> {
  const may = await decider(form);
  if (!may) return null;
  const { course, instructor } = may;
  const [id, entryId] = [randomUUID(), textOf(form, 'entry')];
  const seenVersion = Number.parseInt(textOf(form, 'seen'), 10) || 0;
  const done = await getRuntime().store.write((tx) =>
    appendReview(tx, {
      ...{ id, courseId: course.id, kind: 'dismiss', text: '', verdict: null, target: { entryId }, forLater: false },
      ...{ seenVersion, byId: instructor.id, now: Date.now() },
    }),
  );
  if (done.status === 'appended') redirect(await onwards(course, form, { receipt: id }));
  const latest = done.status === 'changed' ? done.latest[0]?.id : undefined;
  return redirect(withParams(backTo(form, course.id), { missed: latest ?? 'gone', at: entryId }));
}

/** Takes a decision back, unless somebody decided on the same later. For the course's instructors. */
export async function undo(_before: null, form: FormData): Promise<null> {
  const may = await decider(form);
  if (!may) return null;
  const { course, instructor } = may;
  const id = textOf(form, 'review');
  const done = await getRuntime().store.write((tx) => undoReview(tx, { courseId: course.id, id, byId: instructor.id, now: Date.now() }), {
    idempotent: true,
  });
  const back = backTo(form, course.id);
  if (done.status === 'later') redirect(withParams(back, { kept: id, later: done.latest[0]?.id }));
  return redirect(withParams(back, done.status === 'undone' ? { undone: id, at: textOf(form, 'entry') } : {}));
}

/** Shows a learner's comment, hides it, or lets it wait again. For the course's instructors. */
export async function moderate(_before: null, form: FormData): Promise<null> {
  const may = await decider(form);
  if (!may) return null;
  const { course, instructor } = may;
  const [id, asked] = [textOf(form, 'entry'), textOf(form, 'state')];
  const state = asked === 'shown' || asked === 'hidden' ? asked : 'waiting';
  const before = await getRuntime().store.write((tx) =>
    decideComment(tx, { id, courseId: course.id, state, byId: instructor.id, at: Date.now() }),
  );
  if (before === undefined) redirect(withParams(backTo(form, course.id), { missed: 'gone' }));
  const comment = `${state}.${id}`;
  if (state === 'waiting') redirect(withParams(backTo(form, course.id), { comment, at: id }));
  return redirect(await onwards(course, form, { comment }));
}

/** Keeps a sentence as a phrase of the course. For its instructors. */
export async function keep(_before: FormState, form: FormData): Promise<FormState> {
  const may = await decider(form);
  if (!may) return refusedForm(form, gone);
  const text = cleanText(textOf(form, 'text')).trim();
  if (!text || text.length > 1000) return refusedForm(form, null, { text: 'Please write a phrase of up to 1,000 characters.' });
  const { course, instructor } = may;
  const added = await getRuntime().store.write((tx) =>
    addPhrase(tx, { id: randomUUID(), courseId: course.id, text, byId: instructor.id, at: Date.now() }),
  );
  refresh();
  return added
    ? doneForm('Kept: it can be inserted into every reply.')
    : refusedForm(form, null, { text: 'The course has this phrase already.' });
}

/** Takes a phrase of the course away; replies that were made with it stay as they are. For the course's instructors. */
export async function forgetPhrase(_before: null, form: FormData): Promise<null> {
  const may = await decider(form);
  if (!may) return null;
  await getRuntime().store.write((tx) => removePhrase(tx, { courseId: may.course.id, id: textOf(form, 'phrase') }));
  refresh();
  return null;
}

/** Claims an entry, or prolongs the claim. Gives a sentence where somebody else is at it. For the course's instructors; called by a script. */
export async function claimEntry(courseId: string, entryId: string): Promise<string | null> {
  const course = await selectOptionalCourse(String(courseId));
  const { id: personId } = await requireInstructor(course?.id ?? '', '/teach');
  const { store } = getRuntime();
  if (!course || !(await selectOptionalEntry(store.read, course.id, String(entryId)))) return null;
  const now = Date.now();
  const got = await store.write((tx) =>
    claim(tx, { courseId: course.id, subject: String(entryId), personId, until: now + claimLasts, now }),
  );
  return got.status === 'taken' ? `${got.by.personName} is at it until ${clockText(got.by.until)}.` : null;
}
