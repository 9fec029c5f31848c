import { randomUUID } from 'node:crypto';
import { issueStatement, selectLearnerCourse, type Writer } from '@/db';
import type { SessionPerson } from '@/lib/auth/options';
import type { Course } from '@/lib/courses/course';
import { statementDetail } from '@/lib/learning/statement';
import { progressOf } from './learner';

/** Issues the statement of participation when nothing of the course is left to do. Called within the write that may complete it. */
export const issueWhenComplete = async (tx: Writer, person: SessionPerson, course: Course, now: number): Promise<void> => {
  const stored = await selectLearnerCourse(tx, person.id, course.id);
  if (stored.statement || !stored.enrolment || !progressOf(course, stored).complete) return;
  await issueStatement(tx, {
    id: randomUUID(),
    personId: person.id,
    courseId: course.id,
    name: person.name,
    courseTitle: course.title,
    hours: course.hours,
    detail: statementDetail(course),
    issuedAt: now,
  });
};
