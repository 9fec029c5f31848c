import { selectRulingsInForce } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { editedScenario } from '@/lib/courses/taught-scenario';
import { getRuntime } from '@/lib/server/runtime';
import { teach } from '@/lib/teaching/taught';

/** A scenario's file as its author wrote it, edited so that it says what was taught. */
export async function GET(request: Request, { params }: { params: Promise<{ course: string }> }): Promise<Response> {
  const course = await selectOptionalCourse((await params).course);
  await requireInstructor(course?.id ?? '', '/teach');
  const id = new URL(request.url).searchParams.get('scenario') ?? '';
  const text = course && Object.hasOwn(course.scenarioTexts, id) ? course.scenarioTexts[id] : undefined;
  if (!course || text === undefined) return new Response('There is no such scenario.', { status: 404 });
  const stored = await selectRulingsInForce(getRuntime().store.read, { courseId: course.id, scenarioId: id });
  const { inForce } = teach(course, id, stored);
  const edited = editedScenario(
    text,
    inForce.map(({ ruling }) => ruling),
  );
  if (!edited.ok)
    return new Response(edited.problems.join('\n'), { status: 409, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  return new Response(edited.yaml, {
    headers: {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${id}.yaml"`,
      'cache-control': 'no-store',
    },
  });
}
