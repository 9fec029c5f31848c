import { type LearnerCourse, type Reader, selectLearnerCourse } from '@/db';
import { type ActivityState, readActivityState } from '@/lib/activities/state';
import type { SessionPerson } from '@/lib/auth/options';
import { currentPerson } from '@/lib/auth/session';
import type { Activity, Course } from '@/lib/courses/course';
import { type CourseProgress, courseProgress } from '@/lib/learning/progress';
import { getRuntime } from '@/lib/server/runtime';
import { type LearnerTalk, selectLearnerTalk } from './from-instructors/learner-talk';

/** Everything a page of a course needs to know of its learner: read here, and nowhere else. */
export interface Learner {
  readonly person: SessionPerson;
  readonly enrolled: boolean;
  readonly progress: CourseProgress;
  readonly isRead: (lessonId: string) => boolean;
  readonly activity: (activity: Activity) => ActivityState;
  /** What instructors and the learner have said to each other. */
  readonly talk: LearnerTalk;
  /** The address of the statement of participation, once there is one. */
  readonly statementId: string | null;
}

/** How far a learner has come, from what is stored. */
export const progressOf = (course: Course, stored: Pick<LearnerCourse, 'reads' | 'submissions'>): CourseProgress =>
  courseProgress(course.lessons, {
    read: new Set(stored.reads.map(({ lessonId }) => lessonId)),
    handedIn: new Set(stored.submissions.map(({ activityId }) => activityId)),
  });

const readLearner = async (reader: Reader, person: SessionPerson, course: Course): Promise<Learner> => {
  const stored = await selectLearnerCourse(reader, person.id, course.id);
  return {
    person,
    enrolled: stored.enrolment !== undefined,
    progress: progressOf(course, stored),
    isRead: (lessonId) => stored.reads.some((read) => read.lessonId === lessonId),
    activity: ({ id, widget }) =>
      readActivityState(
        widget,
        stored.drafts.find(({ activityId }) => activityId === id),
        stored.submissions.filter(({ activityId }) => activityId === id),
      ),
    talk: await selectLearnerTalk(reader, person.id, course.id),
    statementId: stored.statement?.id ?? null,
  };
};

/** The learner who asks for a page of this course; null for a visitor, and for one whose session has ended. */
export const currentLearner = async (course: Course): Promise<Learner | null> => {
  const person = await currentPerson();
  return person && readLearner(getRuntime().store.read, person, course);
};
