'use server';

import { randomUUID } from 'node:crypto';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { checkOf } from '@/lib/activities/checks';
import type { HandInResult } from '@/lib/activities/frame/placed';
import { schemaOf } from '@/lib/activities/schemas';
import { readAttempt } from '@/lib/activities/state';
import { fieldsOf } from '@/lib/activities/widget';
import { takeTry } from '@/lib/auth/check-password';
import { requireInstructor } from '@/lib/auth/session';
import type { Activity, Course } from '@/lib/courses/course';
import { findActivity, selectOptionalCourse, withDrafts } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { taughtScenarioOf } from '@/lib/teaching/taught';

/** Checks from one network address in a quarter of an hour. A whole class may sit behind one. */
const perAddress = 600;
/** The longest answer that is checked, in characters of JSON: longer than any that the boxes take. */
const longest = 50_000;

const formSchema = z.object({
  course: z.string(),
  activity: z.string(),
  /** The number of this try, as the visitor's device counts: the words follow a ladder over tries. */
  try: z.coerce.number().int().min(1).max(1000).catch(1),
  script: z.literal('yes').optional().catch(undefined),
});

const unknownActivity = 'This activity is not in the course any more. Your words are kept on this page: copy them before you leave it.';
const tooMany = 'There have been very many checks from where you are. Your words are kept; please try again in a few minutes.';

/** The findings and the words for an answer, as they would be stored, under this number. */
const attemptOf = async (course: Course, activity: Activity, answer: unknown, number: number) => {
  const { widget, props } = activity;
  const scenario = await taughtScenarioOf(getRuntime().store.read, course, activity);
  const findings = checkOf(widget).check(props, answer, { scenario, attempt: number });
  return readAttempt(widget, { number, createdAt: Date.now(), answer, findings });
};

/**
 * Checks the answer that a form holds and gives the reply. Nothing is stored.
 * @param find the course, as whoever asks may see it
 * @param wait the seconds to wait before another check, or null
 */
const checked = async (
  form: FormData,
  find: (courseId: string) => Promise<Course | undefined>,
  wait: () => Promise<number | null>,
): Promise<HandInResult> => {
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await find(parsed.data.course) : undefined;
  const found = parsed.success && course ? findActivity(course, parsed.data.activity) : undefined;
  if (!parsed.success || !course || !found) return { status: 'refused', sentence: unknownActivity, answer: null };
  const { lesson, activity } = found;
  const schema = schemaOf(activity.widget);
  const answer = schema.fromFields(fieldsOf(form), activity.props);
  if (JSON.stringify(answer).length > longest) {
    return { status: 'refused', sentence: 'This is longer than an answer can be: please shorten it.', answer: null };
  }
  const problem = schema.problem(answer);
  if (problem) return { status: 'refused', sentence: problem, answer };
  if ((await wait()) !== null) return { status: 'refused', sentence: tooMany, answer };
  const attempt = await attemptOf(course, activity, answer, parsed.data.try);
  // Where JavaScript is off the whole page is drawn again from plain data; a rendered discussion can't be part of that, so that page
  // leads to one with the discussion alone.
  const { discussionOf } = await import('../_course/discussion');
  return { status: 'checked', attempt, key: randomUUID(), discussion: parsed.data.script ? discussionOf(course, lesson, activity) : null };
};

/** Checks a visitor's answer and gives the reply. Nothing is stored: what a visitor writes stays on the device. */
export async function checkAsVisitor(_before: HandInResult, form: FormData): Promise<HandInResult> {
  return checked(form, selectOptionalCourse, async () => takeTry('check', (await headers()).get('x-forwarded-for') ?? '', perAddress));
}

/** The course with its drafts, for those who teach it. */
const courseTaught = async (courseId: string): Promise<Course | undefined> => {
  const course = await selectOptionalCourse(courseId);
  if (!course) return undefined;
  await requireInstructor(course.id, `/teach/${course.id}`);
  return withDrafts(course);
};

/** Checks an answer in an instructor's preview, of a draft too. Nothing is kept, not even that it was checked. */
export async function checkInPreview(_before: HandInResult, form: FormData): Promise<HandInResult> {
  return checked(form, courseTaught, async () => null);
}

/** The discussion of an activity, for a visitor whose device has kept a try. Null when the activity isn't in the course any more. */
export async function showDiscussion(courseId: string, activityId: string): Promise<ReactNode> {
  const course = await selectOptionalCourse(String(courseId));
  const found = course && findActivity(course, String(activityId));
  if (!found) return null;
  const { discussionOf } = await import('../_course/discussion');
  return discussionOf(course, found.lesson, found.activity);
}
