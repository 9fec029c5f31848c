'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { appendChange, appendRuling, remark, selectOptionalRuling, withdrawRuling } from '@/db';
import { fieldsOf } from '@/lib/activities/widget';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { cleanText } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';
import { earlierAnswers } from '@/lib/teaching/earlier';
import { readRulingForm } from '@/lib/teaching/ruling-form';
import { shownTrial } from '@/lib/teaching/shown';
import { answeredForm, type TeachState } from '@/lib/teaching/teach-state';
import { admitRuling, triedRuling } from '@/lib/teaching/trial';
import { doneForm, type FormState, refusedForm, textOf } from '@/lib/ui/form-state';

const formSchema = z.object({
  course: z.string(),
  scenario: z.string(),
  /** Made with the page: sent twice, it is one ruling. */
  id: z.uuid(),
  intent: z.enum(['try', 'teach']).catch('try'),
  /** What the teaching stood at when the trial was shown. */
  state: z.string().max(40).catch(''),
});

/** Tries a ruling on all past answers, or teaches it once it was tried. For the course's instructors. */
export async function tryOrTeach(_before: TeachState, form: FormData): Promise<TeachState> {
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  const fields = fieldsOf(form);
  const answered = (what: Parameters<typeof answeredForm>[2]) => answeredForm(form.keys(), fields, what);
  if (!parsed.success || !course || !Object.hasOwn(course.scenarios, parsed.data.scenario)) {
    return answered({ problems: { '': 'This scenario isn’t in the course any more.' } });
  }
  const { scenario: scenarioId, id, intent, state } = parsed.data;
  const read = readRulingForm(fields);
  if (!read.ok) return answered({ problems: read.problems });
  const { store } = getRuntime();
  const tried = async () => shownTrial(await triedRuling(store.read, course, scenarioId, read.ruling));
  if (intent === 'try') return answered({ trial: await tried() });
  const admitted = await admitRuling(store.read, course, scenarioId, read.ruling);
  if (admitted.status === 'refused') return answered({ trial: admitted });
  const now = Date.now();
  const taught = await store.write(async (tx) => {
    const given = { id, courseId: course.id, scenarioId, ruling: read.ruling, byId: instructor.id, state, now };
    const appended = await appendRuling(tx, given);
    if (appended.status === 'taught' && !appended.repeated) {
      const detail = { scenarioId, rulingId: id, kind: read.ruling.kind };
      await appendChange(tx, {
        id: randomUUID(),
        at: now,
        byId: instructor.id,
        action: 'ruling.taught',
        courseId: course.id,
        personId: null,
        detail,
      });
    }
    return appended;
  });
  if (taught.status === 'changed') {
    const sentence =
      'Something else was taught or withdrawn since you looked. Here is what yours would change now: look again, then teach it.';
    return answered({ problems: { '': sentence }, trial: await tried() });
  }
  redirect(`/teach/${course.id}/rulings?taught=${id}`);
}

const withdrawSchema = z.object({ course: z.string(), ruling: z.string().max(60) });

/** Withdraws a ruling, with the reason. It stays in the record. For the course's instructors. */
export async function withdraw(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = withdrawSchema.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  if (!parsed.success || !course) return refusedForm(form, 'This course isn’t here any more.');
  const reason = textOf(form, 'reason').trim();
  if (!reason || reason.length > 500) return refusedForm(form, null, { reason: 'Please say why, in up to 500 characters.' });
  const { store } = getRuntime();
  const ruling = await selectOptionalRuling(store.read, course.id, parsed.data.ruling);
  const now = Date.now();
  const withdrawn = await store.write(async (tx) => {
    const done = await withdrawRuling(tx, { courseId: course.id, id: parsed.data.ruling, byId: instructor.id, reason, now });
    if (done) {
      const detail = { scenarioId: ruling?.scenarioId ?? '', rulingId: parsed.data.ruling };
      await appendChange(tx, {
        id: randomUUID(),
        at: now,
        byId: instructor.id,
        action: 'ruling.withdrawn',
        courseId: course.id,
        personId: null,
        detail,
      });
    }
    return done;
  });
  if (!withdrawn) return refusedForm(form, 'This was withdrawn already.');
  refresh();
  return doneForm('Withdrawn: new answers are read without it.');
}

const remarkSchema = z.object({ course: z.string(), scenario: z.string(), ruling: z.string().max(60), id: z.uuid() });

/** Marks earlier answers again as the scenario is taught now, with a note to their learners. For the course's instructors. */
export async function markAgain(_before: FormState, form: FormData): Promise<FormState> {
  const parsed = remarkSchema.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const instructor = await requireInstructor(course?.id ?? '', '/teach');
  if (!parsed.success || !course || !Object.hasOwn(course.scenarios, parsed.data.scenario)) {
    return refusedForm(form, 'This scenario isn’t in the course any more.');
  }
  const note = cleanText(textOf(form, 'note')).trim();
  if (!note || note.length > 1000) return refusedForm(form, null, { note: 'Please tell the learners why, in up to 1,000 characters.' });
  const { scenario: scenarioId, ruling: rulingId, id } = parsed.data;
  const { store } = getRuntime();
  const { changes } = await earlierAnswers(store.read, course, scenarioId);
  if (changes.length > 0) {
    const given = { id, courseId: course.id, rulingId, note, changes, byId: instructor.id, now: Date.now() };
    await store.write((tx) => remark(tx, given), { idempotent: true });
  }
  redirect(`/teach/${course.id}/rulings/earlier?scenario=${scenarioId}&marked=${changes.length}`);
}
