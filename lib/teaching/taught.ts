import { type Reader, type StoredRuling, selectRulingsInForce } from '@/db';
import { schemaOf } from '@/lib/activities/schemas';
import type { Activity, Course } from '@/lib/courses/course';
import { selectScenario } from '@/lib/courses/library';
import { applyRulings, type CompiledScenario, compileScenario, type Ruling, rulingSchema } from '@/lib/feedback';

/** A scenario with what was taught in force, and the rulings that can't hold any more, each with the reason. */
export interface Taught {
  readonly compiled: CompiledScenario;
  readonly inForce: readonly { readonly id: string; readonly ruling: Ruling }[];
  /** Refused since the author changed the scenario, or unreadable to this version: passed over, so that learners are still answered. */
  readonly setAside: readonly { readonly id: string; readonly reason: string }[];
}

const layOver = (untaught: CompiledScenario, stored: readonly Pick<StoredRuling, 'id' | 'ruling'>[]): Taught => {
  const setAside: { id: string; reason: string }[] = [];
  let left = stored.flatMap(({ id, ruling }) => {
    const parsed = rulingSchema.safeParse(ruling);
    if (parsed.success) return [{ id, ruling: parsed.data }];
    setAside.push({ id, reason: 'It was written for another version of the player.' });
    return [];
  });
  for (;;) {
    const applied = applyRulings(
      untaught.scenario,
      left.map(({ ruling }) => ruling),
    );
    if (applied.ok) {
      const compiled = applied.scenario === untaught.scenario ? untaught : compileScenario(applied.scenario);
      return { compiled, inForce: left, setAside };
    }
    // Where no single ruling is to blame, the latest gives way.
    const refused = new Set(applied.refused.length > 0 ? applied.refused : [left.length - 1]);
    for (const at of refused) setAside.push({ id: left[at]?.id ?? '', reason: applied.problems[0] ?? '' });
    left = left.filter((_, at) => !refused.has(at));
  }
};

const held = new WeakMap<CompiledScenario, { readonly key: string; readonly taught: Taught }>();

/** Lays stored rulings over a scenario of a course. What came of the same rulings before is kept, so this costs nothing twice. */
export const teach = (course: Course, scenarioId: string, stored: readonly Pick<StoredRuling, 'id' | 'ruling'>[]): Taught => {
  const untaught = selectScenario(course, scenarioId);
  const key = stored.map(({ id }) => id).join(' ');
  const before = held.get(untaught);
  if (before?.key === key) return before.taught;
  const taught = layOver(untaught, stored);
  held.set(untaught, { key, taught });
  return taught;
};

/** A scenario as it would be with one ruling more, or why it can't be. What was set aside stays so. */
export const teachOnTop = (
  course: Course,
  scenarioId: string,
  { inForce }: Taught,
  ruling: Ruling,
): { readonly ok: true; readonly compiled: CompiledScenario } | { readonly ok: false; readonly problems: readonly string[] } => {
  const { scenario } = selectScenario(course, scenarioId);
  const applied = applyRulings(scenario, [...inForce.map((one) => one.ruling), ruling]);
  return applied.ok ? { ok: true, compiled: compileScenario(applied.scenario) } : applied;
};

/** The scenario as the instructors of the course have taught it up to now: what every answer is checked against. */
export const taughtScenario = async (reader: Reader, course: Course, scenarioId: string): Promise<CompiledScenario> =>
  teach(course, scenarioId, await selectRulingsInForce(reader, { courseId: course.id, scenarioId })).compiled;

/** The scenario that an activity's answers are checked against, as it is taught up to now; null for an activity without one. */
export const taughtScenarioOf = async (
  reader: Reader,
  course: Course,
  { widget, props }: Pick<Activity, 'widget' | 'props'>,
): Promise<CompiledScenario | null> => {
  const scenarioId = schemaOf(widget).scenario(props);
  return scenarioId === null ? null : taughtScenario(reader, course, scenarioId);
};
