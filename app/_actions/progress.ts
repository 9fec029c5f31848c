'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { enrol, markRead, unmarkRead } from '@/db';
import { requireLearner } from '@/lib/auth/session';
import { courseAddress, lessonAddress } from '@/lib/courses/addresses';
import { selectOptionalCourse, selectOptionalLesson } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { issueWhenComplete } from '../_course/complete';

const lessonForm = z.object({ course: z.string(), lesson: z.string(), read: z.enum(['yes', 'no']) });
const courseForm = z.object({ course: z.string() });

/** Marks a lesson as read, or takes that back. Reading on enrols who isn't yet. */
export async function setRead(_before: null, form: FormData): Promise<null> {
  const parsed = lessonForm.safeParse(Object.fromEntries(form));
  const found = parsed.success ? await selectOptionalLesson(parsed.data.course, parsed.data.lesson) : undefined;
  if (!parsed.success || !found) redirect('/');
  const { course, lesson } = found;
  const person = await requireLearner(lessonAddress(course.id, lesson.id));
  const now = Date.now();
  const place = { personId: person.id, courseId: course.id, lessonId: lesson.id };
  await getRuntime().store.write(
    async (tx) => {
      await enrol(tx, { personId: person.id, courseId: course.id, at: now });
      if (parsed.data.read === 'no') return unmarkRead(tx, place);
      await markRead(tx, { ...place, at: now });
      return issueWhenComplete(tx, person, course, now);
    },
    { idempotent: true },
  );
  refresh();
  return null;
}

/** Enrols the signed-in person; a visitor signs in first and comes back to the course. */
export async function enrolMe(_before: null, form: FormData): Promise<null> {
  const parsed = courseForm.safeParse(Object.fromEntries(form));
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  if (!course) redirect('/');
  const person = await requireLearner(courseAddress(course.id));
  await getRuntime().store.write((tx) => enrol(tx, { personId: person.id, courseId: course.id, at: Date.now() }), { idempotent: true });
  refresh();
  return null;
}
