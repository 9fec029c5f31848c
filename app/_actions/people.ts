'use server';

import { refresh } from 'next/cache';
import { z } from 'zod';
import { grantInstructor, selectOptionalPersonById, withdrawInstructor } from '@/db';
import { requireAdministrator } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';

const formSchema = z.object({ person: z.uuid(), course: z.string(), teaches: z.enum(['yes', 'no']) });

/** Makes a person an instructor of a course, or takes that back. For administrators. */
export async function setInstructor(_before: null, form: FormData): Promise<null> {
  const administrator = await requireAdministrator('/teach/people');
  const parsed = formSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success || !(await selectOptionalCourse(parsed.data.course))) return null;
  const { person: personId, course: courseId, teaches } = parsed.data;
  await getRuntime().store.write(async (tx) => {
    if (teaches === 'no') await withdrawInstructor(tx, { personId, courseId });
    else if (await selectOptionalPersonById(tx, personId)) {
      await grantInstructor(tx, { personId, courseId, grantedBy: administrator.id, at: Date.now() });
    }
  });
  refresh();
  return null;
}
