'use server';

import { randomUUID } from 'node:crypto';
import { refresh } from 'next/cache';
import { z } from 'zod';
import { appendEntries, appendSubmission, countTries, enrol, isDatabaseUnavailable, saveDraft } from '@/db';
import { checkOf } from '@/lib/activities/checks';
import type { HandInResult } from '@/lib/activities/frame/placed';
import { schemaOf } from '@/lib/activities/schemas';
import { readAttempt } from '@/lib/activities/state';
import { fieldsOf } from '@/lib/activities/widget';
import type { SessionPerson } from '@/lib/auth/options';
import { currentPerson } from '@/lib/auth/session';
import type { Activity, Course, Lesson } from '@/lib/courses/course';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { ENGINE_VERSION } from '@/lib/feedback';
import { misreadOf, queuedAnswers } from '@/lib/review/answers';
import { getRuntime } from '@/lib/server/runtime';
import { taughtScenarioOf } from '@/lib/teaching/taught';
import { issueWhenComplete } from '../_course/complete';

const formSchema = z.object({
  course: z.string(),
  activity: z.string(),
  key: z.uuid(),
  base: z.coerce.number().int().min(0).catch(0),
  intent: z.enum(['hand-in', 'save']).catch('hand-in'),
});

const unknownActivity = 'This activity is not in the course any more. Your words are kept on this page: copy them before you leave it.';
const changedElsewhere = 'This answer was changed elsewhere meanwhile. Hand in to keep the words that stand here.';
const busy = 'This could not be handed in just now. Your words are kept; please try again in a moment.';

interface Submitted {
  readonly course: Course;
  readonly lesson: Lesson;
  readonly activity: Activity;
  readonly answer: unknown;
  readonly key: string;
}

/** Checks the answer, stores it with its findings and puts it into the instructors' queue; a retry with the same key is the same submission. */
const store = async (person: SessionPerson, { course, lesson, activity, answer, key }: Submitted) => {
  const scenario = await taughtScenarioOf(getRuntime().store.read, course, activity);
  const check = checkOf(activity.widget);
  const earlierTries = await countTries(getRuntime().store.read, { personId: person.id, courseId: course.id, activityId: activity.id });
  const findings = check.check(activity.props, answer, { scenario, attempt: earlierTries + 1 });
  const answers = queuedAnswers(check.reviewed?.(answer, findings) ?? []);
  const now = Date.now();
  return getRuntime().store.write(
    async (tx) => {
      await enrol(tx, { personId: person.id, courseId: course.id, at: now });
      const appended = await appendSubmission(tx, {
        id: randomUUID(),
        personId: person.id,
        courseId: course.id,
        lessonId: lesson.id,
        activityId: activity.id,
        key,
        answer,
        findings,
        engineVersion: ENGINE_VERSION,
        contentVersion: lesson.version,
        now,
      });
      if (!appended.repeated) await appendEntries(tx, { submission: appended.submission, answers, misread: misreadOf(answer) });
      await issueWhenComplete(tx, person, course, now);
      return appended;
    },
    { idempotent: true },
  );
};

/** Hands an answer in: authorises, parses, finds the activity in the content, checks, stores, and gives the reply. Enrols who isn't yet. */
export async function handIn(_before: HandInResult, form: FormData): Promise<HandInResult> {
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const found = parsed.success && course ? findActivity(course, parsed.data.activity) : undefined;
  if (!parsed.success || !course || !found) return { status: 'refused', sentence: unknownActivity, answer: null };
  const { key, base, intent } = parsed.data;
  const { lesson, activity } = found;
  const schema = schemaOf(activity.widget);
  const answer = schema.fromFields(fieldsOf(form), activity.props);
  const person = await currentPerson();
  if (!person) return { status: 'signed-out', answer };
  const place = { personId: person.id, courseId: course.id, activityId: activity.id };
  try {
    const problem = schema.problem(answer);
    if (intent === 'save' || problem) {
      const saved = await getRuntime().store.write((tx) => saveDraft(tx, { ...place, answer, base, now: Date.now() }), {
        idempotent: true,
      });
      refresh();
      if (problem && intent === 'hand-in') return { status: 'refused', sentence: problem, answer };
      return saved.status === 'saved' ? { status: 'saved', answer } : { status: 'refused', sentence: changedElsewhere, answer };
    }
    const { submission, draftVersion } = await store(person, { course, lesson, activity, answer, key });
    refresh();
    return { status: 'stored', attempt: readAttempt(activity.widget, submission), draftVersion, nextKey: randomUUID() };
  } catch (error) {
    if (isDatabaseUnavailable(error)) return { status: 'refused', sentence: busy, answer };
    throw error;
  }
}
