import { type Reader, selectPastAnswers, selectRulingsInForce, selectTeachingState } from '@/db';
import type { Course } from '@/lib/courses/course';
import { clashesWith, type PastAnswer, type ReplayChange, type ReplayProgress, type Ruling, replay } from '@/lib/feedback';
import { teach, teachOnTop } from './taught';

/** What a ruling would change, before it is taught. */
export type Trial =
  | { readonly status: 'refused'; readonly sentences: readonly string[] }
  | {
      readonly status: 'tried';
      /** What the scenario's teaching stood at: a ruling is refused when it has changed since. */
      readonly state: string;
      /** How many answers were read again, as often as each was written. */
      readonly answers: number;
      /** How many of them would get another verdict. */
      readonly verdicts: number;
      readonly changes: readonly ReplayChange<PastAnswer>[];
    };

/** Lets whatever else waits in this process run. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/**
 * Tries a ruling on every answer that learners of the course have ever given in the lists of a scenario, and on the author's cases. Yields how
 * far it has come; other requests are answered meanwhile. Returns what would change, or why the ruling is refused. Nothing is written.
 */
export async function* tryRuling(
  reader: Reader,
  course: Course,
  scenarioId: string,
  ruling: Ruling,
): AsyncGenerator<ReplayProgress, Trial, void> {
  const place = { courseId: course.id, scenarioId };
  const state = await selectTeachingState(reader, place);
  const before = teach(course, scenarioId, await selectRulingsInForce(reader, place));
  const after = teachOnTop(course, scenarioId, before, ruling);
  if (!after.ok) return { status: 'refused', sentences: after.problems };
  const clashes = clashesWith(before.compiled, after.compiled, course.cases[scenarioId] ?? []);
  if (clashes.length > 0) return { status: 'refused', sentences: clashes };
  const past = await selectPastAnswers(reader, place);
  const steps = replay(before.compiled, after.compiled, past);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const answers = past.reduce((sum, { count }) => sum + count, 0);
      return { status: 'tried', state, answers, ...step.value };
    }
    yield step.value;
    await breathe();
  }
}

/** Runs a trial to its end, for those who can't be shown how far it has come. */
export const triedRuling = async (reader: Reader, course: Course, scenarioId: string, ruling: Ruling): Promise<Trial> => {
  const trial = tryRuling(reader, course, scenarioId, ruling);
  for (;;) {
    const step = await trial.next();
    if (step.done) return step.value;
  }
};
