import { createHash } from 'node:crypto';
import { z } from 'zod';
import { addVisit, isDatabaseUnavailable, selectOptionalEnrolment, takeFromLimit } from '@/db';
import { currentPerson, mayTeach } from '@/lib/auth/session';
import { selectOptionalLesson } from '@/lib/courses/library';
import { creditOf } from '@/lib/learning/insight-credit';
import { getRuntime } from '@/lib/server/runtime';

const seconds = z.int().min(0).max(86_400);
const place = z.string().max(200);
const reportSchema = z.strictObject({
  course: z.string().max(200),
  lesson: z.string().max(200),
  seconds,
  /** Where the learner is just now; empty above the first section. */
  at: place,
  places: z.array(z.strictObject({ place, seconds })).max(200),
});

/** A page reports once a minute and whenever it is left; some people turn pages quickly, in several windows. */
const most = { reports: 120, windowMs: 60_000 };

const refuse = (sentence: string, status: number): Response => new Response(sentence, { status });
const done = (): Response => new Response(null, { status: 204 });

/** Takes a page's report of how long a learner was at it. What others than enrolled learners send is passed over. */
export async function POST(request: Request): Promise<Response> {
  const person = await currentPerson();
  if (!person) return refuse('Sign in first.', 401);
  const parsed = reportSchema.safeParse(await request.json().catch(() => null));
  if (!parsed.success) return refuse('This is no report of a visit.', 400);
  const { course: courseId, lesson: lessonId, at, ...report } = parsed.data;
  const found = await selectOptionalLesson(courseId, lessonId);
  if (!found) return refuse('There is no such lesson.', 404);
  const { store } = getRuntime();
  if (!(await selectOptionalEnrolment(store.read, person.id, courseId)) || (await mayTeach(person, courseId))) return done();
  const { sections, activities } = found.lesson;
  const known = new Set([...sections, ...activities].map(({ id }) => id));
  const key = `visits ${createHash('sha256').update(person.id).digest('hex')}`;
  const now = Date.now();
  try {
    return await store.write(async (tx) => {
      if (!(await takeFromLimit(tx, { key, most: most.reports, windowMs: most.windowMs, now })).allowed) {
        return refuse('That is more than a person does in a minute.', 429);
      }
      const visit = { personId: person.id, courseId, lessonId, lastPlace: known.has(at) ? at : '', now };
      await addVisit(tx, visit, (countedAt) => creditOf(report, known, countedAt === undefined ? undefined : now - countedAt));
      return done();
    });
  } catch (error) {
    if (isDatabaseUnavailable(error)) return refuse('The database doesn’t answer just now.', 503);
    throw error;
  }
}
