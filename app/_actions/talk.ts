'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { appendComment, appendEntry, decideComment, deleteComment, saveRating, selectOptionalRating } from '@/db';
import { takeTry } from '@/lib/auth/check-password';
import { currentPerson, mayTeach, requireInstructor, requireLearner } from '@/lib/auth/session';
import { commentsAddress } from '@/lib/courses/addresses';
import { selectOptionalCourse, selectOptionalLesson } from '@/lib/courses/library';
import { ratingQuestions } from '@/lib/learning/rating-questions';
import type { RatingAnswers } from '@/lib/learning/ratings';
import { getRuntime } from '@/lib/server/runtime';
import { type FormState, refusedForm, textOf } from '@/lib/ui/form-state';
import { orBusy, sentText, signedOut, takenForm, tooMany } from '../_course/talk/form-results';
import { longestComment, longestSuggestion } from '../_course/talk/lengths';
import { sentId } from '../_course/talk/sent-id';

/** Comments, and ratings, that one person may send in a quarter of an hour. */
const most = { comment: 10, rating: 30 };

const lessonForm = z.object({ course: z.string(), lesson: z.string(), key: z.uuid() });
const commentForm = z.object({ course: z.string(), lesson: z.string(), comment: z.uuid() });
const decisionForm = commentForm.extend({ state: z.enum(['shown', 'hidden', 'waiting']) });

const unknownLesson = 'This lesson is not in the course any more. Your words are kept on this page: copy them before you leave it.';

const lessonOf = async (form: FormData) => {
  const parsed = lessonForm.safeParse(Object.fromEntries(form));
  const found = parsed.success ? await selectOptionalLesson(parsed.data.course, parsed.data.lesson) : undefined;
  return parsed.success && found ? { ...found, key: parsed.data.key } : undefined;
};

/** Puts a comment under a lesson: an instructor's is shown at once, a learner's when an instructor says so. */
export async function comment(_before: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson();
  if (!person) return refusedForm(form, signedOut);
  const found = await lessonOf(form);
  if (!found) return refusedForm(form, unknownLesson);
  const sent = sentText(form, longestComment);
  if ('problem' in sent) return refusedForm(form, null, { text: sent.problem });
  return orBusy(form, async () => {
    const wait = await takeTry('comment', person.id, most.comment);
    if (wait !== null) return refusedForm(form, tooMany(wait));
    const teaches = await mayTeach(person, found.course.id);
    const place = { courseId: found.course.id, lessonId: found.lesson.id, personId: person.id };
    const id = sentId(person.id, found.key);
    const state = teaches ? 'shown' : 'waiting';
    await getRuntime().store.write((tx) => appendComment(tx, { id, ...place, text: sent.text, state, createdAt: Date.now() }), {
      idempotent: true,
    });
    refresh();
    return takenForm(teaches ? 'Your comment is shown.' : 'Thank you. Others see your comment once an instructor has looked at it.');
  });
}

/** Shows a comment, hides it, or lets it wait again. For the course's instructors. */
export async function moderateComment(_before: null, form: FormData): Promise<null> {
  const parsed = decisionForm.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  if (!parsed.success || !course) return null;
  const { comment: id, state, lesson } = parsed.data;
  const person = await requireInstructor(course.id, commentsAddress(course.id, lesson));
  await getRuntime().store.write((tx) => decideComment(tx, { id, courseId: course.id, state, byId: person.id, at: Date.now() }), {
    idempotent: true,
  });
  refresh();
  return null;
}

/** Deletes a comment for whoever wrote it. */
export async function deleteMyComment(_before: null, form: FormData): Promise<null> {
  const parsed = commentForm.safeParse(Object.fromEntries(form));
  if (!parsed.success) return null;
  const { course, lesson, comment: id } = parsed.data;
  const person = await requireLearner(commentsAddress(course, lesson));
  await getRuntime().store.write((tx) => deleteComment(tx, { id, personId: person.id }), { idempotent: true });
  refresh();
  return null;
}

/** The posted answers to the five questions; 0 for one that was left out or isn't a step of the scale. */
const answersOf = (form: FormData): RatingAnswers => {
  const step = (at: number): number => {
    const given = ratingQuestions[at] ? textOf(form, ratingQuestions[at].id) : '';
    return /^[1-5]$/.test(given) ? Number(given) : 0;
  };
  return [step(0), step(1), step(2), step(3), step(4)];
};

/** Keeps what a learner says of a lesson, in place of what was said before; a new suggestion goes to the instructors. */
export async function rate(_before: FormState, form: FormData): Promise<FormState> {
  const person = await currentPerson();
  if (!person) return refusedForm(form, signedOut);
  const found = await lessonOf(form);
  if (!found) return refusedForm(form, unknownLesson);
  const answers = answersOf(form);
  const sent = textOf(form, 'text').trim() === '' ? { text: '' } : sentText(form, longestSuggestion);
  if ('problem' in sent) return refusedForm(form, null, { text: sent.problem });
  const { text: suggestion } = sent;
  const place = { personId: person.id, courseId: found.course.id, lessonId: found.lesson.id };
  return orBusy(form, async () => {
    // Only what was said before can be taken back to nothing.
    const isNothing = suggestion === '' && answers.every((answer) => answer === 0);
    if (isNothing && !(await selectOptionalRating(getRuntime().store.read, place))) {
      return refusedForm(form, 'Nothing is chosen or written yet.');
    }
    const wait = await takeTry('rating', person.id, most.rating);
    if (wait !== null) return refusedForm(form, tooMany(wait));
    const now = Date.now();
    await getRuntime().store.write(
      async (tx) => {
        const { earlierSuggestion } = await saveRating(tx, { ...place, answers, suggestion, at: now });
        if (suggestion === '' || suggestion === earlierSuggestion) return;
        await appendEntry(tx, { id: sentId(person.id, found.key), ...place, kind: 'suggestion', text: suggestion, now });
      },
      { idempotent: true },
    );
    refresh();
    return takenForm(`Thank you.${suggestion ? ' The instructors see your suggestion.' : ''}`);
  });
}
