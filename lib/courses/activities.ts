import { schemaOf } from '@/lib/activities/schemas';
import type { WidgetName } from '@/lib/activities/widget';
import type { CompiledLesson } from './compile-lesson';
import { type Activity, activityPropsSchema, type Lesson } from './course';
import type { Placement } from './lesson-plugin';
import { didYouMean } from './nearest';
import type { Problem } from './problems';
import { issueSentence } from './yaml';

const commonNames = ['id', 'title', 'minutes', 'hints'] as const;

/** Splits the props of a placement into those that every activity has and the widget's own. */
const splitProps = (props: Placement['props']) => {
  const common = Object.fromEntries(Object.entries(props).filter(([name]) => (commonNames as readonly string[]).includes(name)));
  const own = Object.fromEntries(Object.entries(props).filter(([name]) => !(commonNames as readonly string[]).includes(name)));
  return { common, own };
};

interface Target {
  readonly widget: WidgetName;
  readonly props: unknown;
}

/**
 * Turns what was found in the lessons of a course, in the order of study, into activities: props validated by the widgets' schemas, ids
 * unique in the course, revisits resolved to the earlier activity that they ask again, scenarios known.
 */
export const resolveActivities = (
  lessons: readonly CompiledLesson[],
  scenarioIds: readonly string[],
): { readonly lessons: readonly Lesson[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const earlier = new Map<string, Target>();

  const ownProps = (placement: Placement, own: Record<string, unknown>, report: (sentence: string) => void): Target | null => {
    if (placement.tag === 'Revisit') {
      const of = String(own.of ?? '');
      const extra = Object.keys(own).filter((name) => name !== 'of');
      for (const name of extra) report(`<Revisit> takes no "${name}".${didYouMean(name, ['of', ...commonNames])}`);
      const target = earlier.get(of);
      if (!target)
        report(`<Revisit> needs "of", the id of an activity that stands earlier; "${of}" isn't one.${didYouMean(of, [...earlier.keys()])}`);
      return extra.length === 0 ? (target ?? null) : null;
    }
    const parsed = schemaOf(placement.tag).props.safeParse(own);
    if (parsed.success) return { widget: placement.tag, props: parsed.data };
    for (const issue of parsed.error.issues) {
      if (issue.code === 'unrecognized_keys') {
        for (const name of issue.keys)
          report(`<${placement.tag}> takes no "${name}".${didYouMean(name, [...commonNames, 'scenario', 'count', 'explain'])}`);
      } else report(`<${placement.tag}>: ${issueSentence(issue)}`);
    }
    return null;
  };

  const resolve = (placement: Placement, number: number, file: string): Activity | null => {
    const report = (sentence: string) => problems.push({ file, line: placement.line, sentence });
    const { common, own } = splitProps(placement.props);
    const parsed = activityPropsSchema.safeParse(common);
    if (!parsed.success) for (const issue of parsed.error.issues) report(`<${placement.tag}>: ${issueSentence(issue)}`);
    const target = ownProps(placement, own, report);
    if (!parsed.success || !target) return null;
    if (earlier.has(parsed.data.id)) {
      report(`The id "${parsed.data.id}" is another activity's: each has an id of its own in its course.`);
      return null;
    }
    const scenario = schemaOf(target.widget).scenario(target.props);
    if (scenario !== null && !scenarioIds.includes(scenario)) {
      report(`There is no scenario "${scenario}": it would stand in scenarios/${scenario}.yaml.${didYouMean(scenario, scenarioIds)}`);
      return null;
    }
    earlier.set(parsed.data.id, target);
    return { ...parsed.data, ...target, number, revisits: placement.tag === 'Revisit' ? String(own.of) : null };
  };

  const resolved = lessons.map(({ lesson, found }) => ({
    ...lesson,
    activities: found.placements.map((placement, at) => resolve(placement, at + 1, lesson.file)).filter((activity) => activity !== null),
  }));
  return { lessons: resolved, problems };
};
