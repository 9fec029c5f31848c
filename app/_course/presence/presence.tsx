import { after } from 'next/server';
import { isDatabaseUnavailable, recordShown, selectVisits } from '@/db';
import type { ActivityState } from '@/lib/activities/state';
import { mayTeach } from '@/lib/auth/session';
import type { Course, Lesson } from '@/lib/courses/course';
import { getRuntime } from '@/lib/server/runtime';
import type { Learner } from '../learner';
import { PresenceCounter } from './presence-counter';

/** A page that is shown again sooner than this is the same visit, in milliseconds: each record is a durable write. */
const sameVisit = 60_000;

const isBegun = ({ draft, attempts }: ActivityState): boolean => draft !== null || attempts.length > 0;

/** Records that a lesson was shown, and the activities that have been begun in it. A database that doesn't answer loses this, and nothing else. */
const recordVisit = async (course: Course, { id: lessonId, activities }: Lesson, learner: Learner): Promise<void> => {
  const { store } = getRuntime();
  const lesson = { personId: learner.person.id, courseId: course.id, lessonId };
  const at = Date.now();
  try {
    const known = await selectVisits(store.read, lesson);
    const places = activities
      .filter((activity) => !known.some(({ place }) => place === activity.id) && isBegun(learner.activity(activity)))
      .map(({ id }) => id);
    const shown = known.find(({ place }) => place === '');
    if (shown && at - shown.lastAt < sameVisit && places.length === 0) return;
    await store.write((tx) => recordShown(tx, { ...lesson, at, places }), { idempotent: true });
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
  }
};

/**
 * Notes that an enrolled learner is at a lesson, and for how long: the visit itself once the page has gone out, the rest by a script. Nothing
 * is counted of those who teach the course. Says so on the page.
 */
export async function Presence({ course, lesson, learner }: { course: Course; lesson: Lesson; learner: Learner }) {
  if (!learner.enrolled || (await mayTeach(learner.person, course.id))) return null;
  after(() => recordVisit(course, lesson, learner));
  return (
    <>
      <PresenceCounter
        course={course.id}
        lesson={lesson.id}
        activities={lesson.activities.map(({ id }) => id)}
        sections={lesson.sections.map(({ id }) => id)}
      />
      <p className="quiet">
        To improve the course, we count how long learners work on its pages and which parts they reach. Its instructors see figures for
        everybody together, and no names with them.
      </p>
    </>
  );
}
