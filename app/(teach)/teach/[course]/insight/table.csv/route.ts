import { notFound } from 'next/navigation';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { courseSheets } from '../_figures/course-sheets';
import { placesOf, placesSheet } from '../_figures/places';
import { readCourseFigures } from '../_figures/read-course';
import { csvResponse } from '../_figures/sheet';

/** One of the tables of a course's insight page as CSV: `of` names it, `lesson` a lesson for the table of its places. */
export async function GET(request: Request, { params }: { params: Promise<{ course: string }> }): Promise<Response> {
  const course = await selectOptionalCourse((await params).course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/insight`);
  const asked = new URL(request.url).searchParams;
  const { read } = getRuntime().store;
  const figures = await readCourseFigures(read, course);
  const lesson = course.lessons.find(({ id }) => id === asked.get('lesson'));
  if (asked.get('of') === 'places' && lesson) {
    return csvResponse(placesSheet(lesson, placesOf(lesson, figures)), `${course.id}-${lesson.id}`);
  }
  const sheet = Object.values(courseSheets(course, figures)).find(({ id }) => id === asked.get('of'));
  return sheet ? csvResponse(sheet, course.id) : notFound();
}
