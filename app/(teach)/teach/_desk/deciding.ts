import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { addPhrase, appendReview, type NamedReview, type Reader, type ReviewTarget, selectPhrases } from '@/db';
import type { SessionPerson } from '@/lib/auth/options';
import { requireInstructor } from '@/lib/auth/session';
import type { Course } from '@/lib/courses/course';
import { selectOptionalCourse } from '@/lib/courses/library';
import { cleanText } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { type FormState, keptValues, refusedForm, textOf } from '@/lib/ui/form-state';
import { decidedSentence } from './decided';
import { givenVerdicts } from './verdicts';

// What the actions of the desk share. Each authorises first.

/** The longest reply or reason, in characters. */
const LONGEST_WORD = 4000;

/** How long a claim holds, in milliseconds: long enough for a careful reply, short enough when somebody goes home. */
export const claimLasts = 10 * 60_000;

/** Who may decide on a course that a form names; anybody else is sent to sign in or finds nothing. */
export const decider = async (form: FormData): Promise<{ course: Course; instructor: SessionPerson } | null> => {
  const course = await selectOptionalCourse(textOf(form, 'course'));
  const instructor = await requireInstructor(course?.id ?? '', course ? `/teach/${course.id}` : '/teach');
  return course ? { course, instructor } : null;
};

export const gone = 'This isn’t there any more: its learner may have deleted the account. Your words are kept here.';

const wordSchema = z.object({
  id: z.uuid(),
  seen: z.coerce.number().int().min(0),
  text: z.string().transform((text) => cleanText(text).trim()),
  verdict: z.enum(givenVerdicts).nullable().catch(null),
  later: z.literal('yes').optional().catch(undefined),
  keep: z.literal('yes').optional().catch(undefined),
});

/** What a form of a reply or an override says. */
type Word = z.infer<typeof wordSchema>;

/** Reads a reply's or an override's form: what it says, or what is to be mended in it. */
const readWord = (form: FormData, kind: 'reply' | 'override'): { word: Word } | { state: FormState } => {
  const parsed = wordSchema.safeParse({ verdict: null, ...Object.fromEntries(form) });
  if (!parsed.success) return { state: refusedForm(form, 'This form was not whole. Please send it again.') };
  const word = parsed.data;
  const problems: Record<string, string> = {};
  if (word.text.length > LONGEST_WORD) problems.text = `This is longer than ${LONGEST_WORD} characters: please shorten it.`;
  else if (!word.text) problems.text = kind === 'reply' ? 'Nothing is written yet.' : 'Please give a reason: the learner will read it.';
  if (kind === 'override' && word.verdict === null) problems.verdict = 'Please choose a verdict.';
  return Object.keys(problems).length > 0 ? { state: refusedForm(form, null, problems) } : { word };
};

/** A form that asked for a phrase to be inserted, where no script does that: the words with the phrase behind them. */
const withPhrase = async (reader: Reader, course: Course, form: FormData): Promise<FormState | null> => {
  if (textOf(form, 'intent') !== 'insert') return null;
  const phrase = (await selectPhrases(reader, course.id)).find(({ id }) => id === textOf(form, 'phrase'));
  const values = keptValues(form);
  return {
    sentence: phrase ? null : 'Choose a phrase from the list first.',
    tone: 'problem',
    problems: {},
    values: { ...values, text: [values.text?.trimEnd(), phrase?.text].filter(Boolean).join(' ') },
  };
};

/** The form as it comes back when others decided meanwhile: with what was typed, what they did, and ready to be sent in spite of it. */
const changedMeanwhile = (form: FormData, { version, latest }: { version: number; latest: readonly NamedReview[] }): FormState => {
  const now = Date.now();
  const state = refusedForm(
    form,
    `This changed while you were writing. ${latest.map((review) => decidedSentence(review, now)).join(' ')} Your words are kept: change them, send them as well, or leave it at that.`,
  );
  return { ...state, values: { ...state.values, seen: String(version), id: randomUUID() } };
};

/** The form as it comes back when this very form had been sent before, with other words: they would be lost behind those. */
const sentBefore = (form: FormData): FormState => {
  const state = refusedForm(form, 'You have sent this form before, with other words. Send these as well?');
  return { ...state, values: { ...state.values, id: randomUUID(), seen: textOf(form, 'seen') } };
};

/**
 * Appends the reply or the override that a form holds, and goes on to the address that `onwards` gives; or gives the form back, with what was
 * typed and what is the matter. `target` is null for a form that names nothing.
 */
export const say = async (
  form: FormData,
  kind: 'reply' | 'override',
  target: ReviewTarget | null,
  onwards: (course: Course, reviewId: string) => Promise<string>,
): Promise<FormState> => {
  const may = await decider(form);
  if (!may) return refusedForm(form, gone);
  const { course, instructor } = may;
  const { store } = getRuntime();
  const inserted = await withPhrase(store.read, course, form);
  if (inserted) return inserted;
  const read = readWord(form, kind);
  if ('state' in read) return read.state;
  if (!target) return refusedForm(form, gone);
  const { id, seen: seenVersion, text, verdict, later, keep } = read.word;
  const [courseId, byId, now] = [course.id, instructor.id, Date.now()];
  const done = await store.write(
    async (tx) => {
      const given = { id, courseId, kind, text, target, forLater: later === 'yes', seenVersion, byId, now };
      const appended = await appendReview(tx, { ...given, verdict: kind === 'override' ? verdict : null });
      if (appended.status === 'appended' && keep) await addPhrase(tx, { id: `${id} kept`, courseId, text, byId, at: now });
      return appended;
    },
    { idempotent: true },
  );
  if (done.status === 'nothing') return refusedForm(form, gone);
  if (done.status === 'changed') return changedMeanwhile(form, done);
  if (done.review.kind !== kind || done.review.text !== text) return sentBefore(form);
  return redirect(await onwards(course, id));
};

/** Where a form came from: a path of the course's desk, or else its queue. */
export const backTo = (form: FormData, courseId: string): string => {
  const [back, home] = [textOf(form, 'back'), `/teach/${courseId}`];
  const below = back === home || ['/', '?', '#'].some((sign) => back.startsWith(`${home}${sign}`));
  return below && !/[\s\\]/.test(back) ? back : home;
};

/** An address with parameters set; empty ones are taken out. */
export const withParams = (address: string, params: Readonly<Record<string, string | undefined>>): string => {
  const url = new URL(address, 'http://here');
  for (const name of ['receipt', 'undone', 'kept', 'later', 'missed', 'at', 'comment', 'moved']) url.searchParams.delete(name);
  for (const [name, value] of Object.entries(params)) if (value) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${params.at ? `#entry-${params.at}` : ''}`;
};
