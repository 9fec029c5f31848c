import { z } from 'zod';
import { isDatabaseUnavailable, saveDraft } from '@/db';
import type { SaveResult } from '@/lib/activities/frame/placed';
import { schemaOf } from '@/lib/activities/schemas';
import { fieldsOf } from '@/lib/activities/widget';
import { currentPerson } from '@/lib/auth/session';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';

const formSchema = z.object({ course: z.string(), activity: z.string(), base: z.coerce.number().int().min(0) });

const answer = (result: SaveResult, status = 200): Response => Response.json(result, { status });
const refuse = (sentence: string, status: number): Response => answer({ status: 'refused', sentence }, status);

/** Saves what stands in an activity's boxes. What another device has saved meanwhile is sent back, never overwritten. */
export async function POST(request: Request): Promise<Response> {
  const person = await currentPerson();
  if (!person) return refuse('Sign in to save.', 401);
  const form = await request.formData().catch(() => null);
  const parsed = formSchema.safeParse(form ? Object.fromEntries(form) : {});
  const course = parsed.success ? await selectOptionalCourse(parsed.data.course) : undefined;
  const found = parsed.success && course ? findActivity(course, parsed.data.activity) : undefined;
  if (!form || !parsed.success || !course || !found)
    return refuse('This activity isn’t in the course any more: copy your words before you leave.', 404);
  const schema = schemaOf(found.activity.widget);
  const given = schema.fromFields(fieldsOf(form), found.activity.props);
  const tooLong = schema.isBlank(given) ? null : schema.problem(given);
  // A draft may be unfinished, but not larger than what can be handed in.
  if (tooLong && JSON.stringify(given).length > 20_000) return refuse(tooLong, 422);
  const draft = {
    personId: person.id,
    courseId: course.id,
    activityId: found.activity.id,
    answer: given,
    base: parsed.data.base,
    now: Date.now(),
  };
  try {
    const saved = await getRuntime().store.write((tx) => saveDraft(tx, draft), { idempotent: true });
    if (saved.status === 'saved') return answer(saved);
    const { version, answer: theirs, updatedAt } = saved.current;
    const readable = schema.answer.safeParse(theirs);
    return answer({ status: 'conflict', version, updatedAt, answer: readable.success ? readable.data : null }, 409);
  } catch (error) {
    if (isDatabaseUnavailable(error)) return refuse('The database doesn’t answer just now.', 503);
    throw error;
  }
}
