'use server';

import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { appendReview, claim, groupSubject, moveToGroup } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { cleanText } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { type FormState, textOf } from '@/lib/ui/form-state';
import { type GroupPlace, groupAddress, groupsAddress } from '../(teach)/teach/_desk/addresses';
import { backTo, claimLasts, decider, say, withParams } from '../(teach)/teach/_desk/deciding';
import { clockText } from '../(teach)/teach/_desk/since';

/** More groups than this are put together by nobody's hand. */
const mostKeys = 500;

const textsOf = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .filter((value): value is string => typeof value === 'string')
    .map(cleanText)
    .slice(0, mostKeys);

const targetOf = (form: FormData) => ({
  activityId: textOf(form, 'activity'),
  question: textOf(form, 'question'),
  keys: textsOf(form, 'key'),
});

/** The groups that a form names; null for none. */
const wholeOf = (form: FormData) => {
  const target = targetOf(form);
  return target.keys.length > 0 ? target : null;
};

/** Replies to all answers of a group at once. For the course's instructors. */
export async function replyToGroup(_before: FormState, form: FormData): Promise<FormState> {
  return say(form, 'reply', wholeOf(form), async (course, receipt) => groupsAddress(course.id, targetOf(form), { receipt }));
}

/** Overrides the verdict on all answers of a group, with a reason that their learners read. For the course's instructors. */
export async function overrideGroup(_before: FormState, form: FormData): Promise<FormState> {
  return say(form, 'override', wholeOf(form), async (course, receipt) => groupsAddress(course.id, targetOf(form), { receipt }));
}

/** Closes a whole group: seen, nothing to say. For the course's instructors. */
export async function dismissGroup(_before: null, form: FormData): Promise<null> {
  const may = await decider(form);
  if (!may) return null;
  const { course, instructor } = may;
  const [id, target] = [randomUUID(), targetOf(form)];
  const done = await getRuntime().store.write((tx) =>
    appendReview(tx, {
      ...{ id, courseId: course.id, kind: 'dismiss', text: '', verdict: null, target, forLater: false },
      ...{ seenVersion: Number.parseInt(textOf(form, 'seen'), 10) || 0, byId: instructor.id, now: Date.now() },
    }),
  );
  if (done.status === 'appended') redirect(groupsAddress(course.id, target, { receipt: id }));
  const latest = done.status === 'changed' ? done.latest[0]?.id : undefined;
  return redirect(withParams(backTo(form, course.id), { missed: latest ?? 'gone' }));
}

/** Where answers of a group may be moved: a group of their own, an existing one, or where their words belong. */
const whereTo = (form: FormData): string | null => {
  const to = textOf(form, 'to');
  return to === 'own' ? null : to === 'new' ? randomUUID() : cleanText(to).slice(0, 200);
};

/**
 * Moves answers out of a group: all of the chosen wordings, or single ones; into a new group, an existing one, or back where they belong. For
 * the course's instructors.
 */
export async function moveAnswers(_before: null, form: FormData): Promise<null> {
  const may = await decider(form);
  if (!may) return null;
  const { course, instructor } = may;
  const { activityId, question } = targetOf(form);
  const [words, entryIds] = [textsOf(form, 'words'), textsOf(form, 'entry')];
  const back = backTo(form, course.id);
  const to = whereTo(form);
  if ((words.length === 0 && entryIds.length === 0) || to === '') redirect(withParams(back, { moved: '0' }));
  const moved = await getRuntime().store.write((tx) =>
    moveToGroup(tx, {
      ...{ courseId: course.id, activityId, question, to, byId: instructor.id, now: Date.now() },
      what: words.length > 0 ? { words } : { entryIds },
    }),
  );
  const place: GroupPlace | null = to === null || moved === 0 ? null : { activityId, question, key: to };
  // Single answers were taken out while looking at the group they were in: the work goes on there.
  const next = place && words.length > 0 ? groupAddress(course.id, place) : back;
  return redirect(withParams(next, { moved: String(moved) }));
}

/** Claims a group, or prolongs the claim. Gives a sentence where somebody else is at it. For the course's instructors; called by a script. */
export async function claimGroup(courseId: string, place: GroupPlace): Promise<string | null> {
  const course = await selectOptionalCourse(String(courseId));
  const { id: personId } = await requireInstructor(course?.id ?? '', '/teach');
  if (!course) return null;
  const { activityId, question, key } = place;
  const subject = groupSubject({ activityId: String(activityId), question: String(question), key: String(key) }).slice(0, 1000);
  const now = Date.now();
  const got = await getRuntime().store.write((tx) => claim(tx, { courseId: course.id, subject, personId, until: now + claimLasts, now }));
  return got.status === 'taken' ? `${got.by.personName} is at it until ${clockText(got.by.until)}.` : null;
}
