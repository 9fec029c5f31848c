import { notFound } from 'next/navigation';
import { requireInstructor } from '@/lib/auth/session';
import { findActivity, selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { activitySheets } from '../../_figures/activity-sheets';
import { readActivityDetail } from '../../_figures/read-activity';
import { csvResponse } from '../../_figures/sheet';

/** One of the tables of an activity's insight page as CSV: `of` names it. */
export async function GET(request: Request, { params }: { params: Promise<{ course: string; activity: string }> }): Promise<Response> {
  const asked = await params;
  const course = await selectOptionalCourse(asked.course);
  if (!course) notFound();
  await requireInstructor(course.id, `/teach/${course.id}/insight`);
  const activity = findActivity(course, asked.activity)?.activity;
  if (!activity) notFound();
  const sheets = activitySheets(await readActivityDetail(getRuntime().store.read, course, activity));
  const of = new URL(request.url).searchParams.get('of');
  const sheet = Object.values(sheets).find(({ id }) => id === of);
  return sheet ? csvResponse(sheet, `${course.id}-${activity.id}`) : notFound();
}
