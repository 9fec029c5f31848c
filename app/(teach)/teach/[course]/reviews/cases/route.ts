import { selectOverrides } from '@/db';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { caseLines, caseOf } from '@/lib/feedback/teaching';
import type { Verdict } from '@/lib/feedback/types';
import { getRuntime } from '@/lib/server/runtime';

/** What overrides ruled on the items of a scenario, as lines of the author's `<scenario>.cases.jsonl`. */
export async function GET(request: Request, { params }: { params: Promise<{ course: string }> }): Promise<Response> {
  const course = await selectOptionalCourse((await params).course);
  await requireInstructor(course?.id ?? '', '/teach');
  const scenario = new URL(request.url).searchParams.get('scenario') ?? '';
  if (!course || !Object.hasOwn(course.scenarios, scenario)) return new Response('There is no such scenario.', { status: 404 });
  const cases = (await selectOverrides(getRuntime().store.read, course.id)).flatMap(({ scenarioId, question, text, verdict, reading }) =>
    scenarioId === scenario && (question === 'customers' || question === 'consumers')
      ? [caseOf(text, question, verdict as Verdict, verdict === 'not-a-party' ? null : reading)]
      : [],
  );
  return new Response(caseLines(cases), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'content-disposition': `attachment; filename="${scenario}.overrides.cases.jsonl"`,
      'cache-control': 'no-store',
    },
  });
}
