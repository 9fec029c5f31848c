import { selectEnrolments, selectLearnerCourse } from '@/db';
import { currentPerson } from '@/lib/auth/session';
import { getLibrary } from '@/lib/courses/library';
import type { CourseProgress } from '@/lib/learning/progress';
import { getRuntime } from '@/lib/server/runtime';
import { Catalogue } from '../_course/catalogue';
import { progressOf } from '../_course/learner';

/** The twin of the catalogue for whoever carries a session. */
export default async function CatalogueTwin() {
  const { courses } = await getLibrary();
  const person = await currentPerson();
  const { read } = getRuntime().store;
  const progress = new Map<string, CourseProgress>();
  for (const { courseId } of person ? await selectEnrolments(read, person.id) : []) {
    const course = courses.find(({ id }) => id === courseId);
    if (course && person) progress.set(course.id, progressOf(course, await selectLearnerCourse(read, person.id, courseId)));
  }
  return <Catalogue courses={courses} progress={progress} />;
}
