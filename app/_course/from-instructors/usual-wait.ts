import { selectWait } from '@/db';
import type { Course } from '@/lib/courses/course';
import { withinWords } from '@/lib/learning/wait-words';
import { waitOf } from '@/lib/review';
import { getRuntime } from '@/lib/server/runtime';

/** What is usual changes slowly, and every page of a course may ask for it. */
const keptMs = 60_000;
const known = new Map<string, { readonly until: number; readonly typical: Promise<number | null> }>();

const typicalOf = (courseId: string, now: number): Promise<number | null> => {
  const kept = known.get(courseId);
  if (kept && kept.until > now) return kept.typical;
  const typical = selectWait(getRuntime().store.read, courseId, 1).then((wait) => waitOf(wait, now).typical);
  // A failed look-up is not kept: the next page asks again.
  typical.catch(() => known.delete(courseId));
  known.set(courseId, { until: now + keptMs, typical });
  return typical;
};

/** What a learner may expect: 'Usually answered within 2 days.' from what was so lately; null while there is too little to say. */
export const usualWait = async (course: Course): Promise<string | null> => {
  const typical = await typicalOf(course.id, Date.now());
  return typical === null ? null : `Usually answered ${withinWords(typical)}.`;
};

/** When whoever writes is answered: as the course promises, else as it usually was; null where nothing true can be said. */
export const answerPromise = async (course: Course): Promise<string | null> =>
  course.answers ? `You will be answered ${course.answers}.` : usualWait(course);
