import { fieldsOf } from '@/lib/activities/widget';
import { requireInstructor } from '@/lib/auth/session';
import { selectOptionalCourse } from '@/lib/courses/library';
import { getRuntime } from '@/lib/server/runtime';
import { readRulingForm } from '@/lib/teaching/ruling-form';
import { shownTrial } from '@/lib/teaching/shown';
import { answeredForm, type ReplayLine } from '@/lib/teaching/teach-state';
import { tryRuling } from '@/lib/teaching/trial';

/** Tries a ruling on all past answers and says line by line (JSON) how far it has come; the last line holds what would change. */
export async function POST(request: Request, { params }: { params: Promise<{ course: string }> }): Promise<Response> {
  const course = await selectOptionalCourse((await params).course);
  await requireInstructor(course?.id ?? '', '/teach');
  const form = await request.formData().catch(() => null);
  const scenarioId = form?.get('scenario');
  if (!course || !form || typeof scenarioId !== 'string' || !Object.hasOwn(course.scenarios, scenarioId)) {
    return new Response('There is no such scenario.', { status: 404 });
  }
  const fields = fieldsOf(form);
  const names = [...form.keys()];
  const read = readRulingForm(fields);
  async function* lines(id: string, taught: NonNullable<typeof course>): AsyncGenerator<ReplayLine> {
    if (!read.ok) return yield { state: answeredForm(names, fields, { problems: read.problems }) };
    const trial = tryRuling(getRuntime().store.read, taught, id, read.ruling);
    for (;;) {
      const step = await trial.next();
      if (!step.done) yield step.value;
      else return yield { state: answeredForm(names, fields, { trial: shownTrial(step.value) }) };
    }
  }
  const stream = lines(scenarioId, course);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await stream.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
    async cancel() {
      await stream.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' } });
}
