import { type Reader, selectPastAnswers, selectRulingsInForce, selectTeachingState } from '@/db';
import type { Course } from '@/lib/courses/course';
import {
  type CompiledScenario,
  clashesWith,
  type PastAnswer,
  type ReplayChange,
  type ReplayProgress,
  type Ruling,
  replay,
  type Scenario,
} from '@/lib/feedback';
import { teach, teachOnTop } from './taught';

/** Why a ruling can't be taught. */
export interface RefusedRuling {
  readonly status: 'refused';
  readonly sentences: readonly string[];
}

/** A ruling that may be taught, with the scenario as it is and as it would be. */
export interface AdmittedRuling {
  readonly status: 'admitted';
  /** What the scenario's teaching stands at: a ruling isn't taught any more when it has changed since. */
  readonly state: string;
  readonly before: CompiledScenario;
  readonly after: CompiledScenario;
}

/** What a ruling would change, before it is taught. */
export type Trial =
  | RefusedRuling
  | {
      readonly status: 'tried';
      readonly state: string;
      /** The scenario as it would be, which names every party that answers are read as. */
      readonly scenario: Scenario;
      /** How many answers were read again, as often as each was written. */
      readonly answers: number;
      /** How many of them would get another verdict. */
      readonly verdicts: number;
      readonly changes: readonly ReplayChange<PastAnswer>[];
    };

/** Lets whatever else waits in this process run. */
const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Looks whether a ruling goes with the scenario, with what was taught before, and with the author's cases. Reads no answers and writes nothing. */
export const admitRuling = async (
  reader: Reader,
  course: Course,
  scenarioId: string,
  ruling: Ruling,
): Promise<AdmittedRuling | RefusedRuling> => {
  const place = { courseId: course.id, scenarioId };
  const state = await selectTeachingState(reader, place);
  const before = teach(course, scenarioId, await selectRulingsInForce(reader, place));
  const after = teachOnTop(course, scenarioId, before, ruling);
  if (!after.ok) return { status: 'refused', sentences: after.problems };
  const clashes = clashesWith(before.compiled, after.compiled, course.cases[scenarioId] ?? []);
  if (clashes.length > 0) return { status: 'refused', sentences: clashes };
  return { status: 'admitted', state, before: before.compiled, after: after.compiled };
};

/**
 * Tries a ruling on every answer that learners of the course have ever given in the lists of a scenario. Yields how far it has come; other
 * requests are answered meanwhile. Returns what would change, or why the ruling is refused. Nothing is written.
 */
export async function* tryRuling(
  reader: Reader,
  course: Course,
  scenarioId: string,
  ruling: Ruling,
): AsyncGenerator<ReplayProgress, Trial, void> {
  const admitted = await admitRuling(reader, course, scenarioId, ruling);
  if (admitted.status === 'refused') return admitted;
  const { state, before, after } = admitted;
  const past = await selectPastAnswers(reader, { courseId: course.id, scenarioId });
  const steps = replay(before, after, past);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const answers = past.reduce((sum, { count }) => sum + count, 0);
      return { status: 'tried', state, scenario: after.scenario, answers, ...step.value };
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
