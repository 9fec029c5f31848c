import type { CompiledLesson } from './compile-lesson';
import { type Activity, activityPropsSchema, type Lesson } from './course';
import type { Placement } from './lesson-plugin';
import { commonNames, ownProps, type Target } from './own-props';
import type { Problem } from './problems';
import type { Sets } from './sets';
import { issueSentence } from './yaml';

/** Splits the props of a placement into those that every activity has and the widget's own. */
const splitProps = (props: Placement['props']) => {
  const isCommon = ([name]: [string, unknown]) => (commonNames as readonly string[]).includes(name);
  const entries = Object.entries(props);
  return {
    common: Object.fromEntries(entries.filter(isCommon)),
    own: Object.fromEntries(entries.filter((entry) => !isCommon(entry))),
  };
};

/**
 * Turns what was found in the lessons of a course, in the order of study, into activities: props validated by the widgets' schemas, ids
 * unique in the course, revisits resolved to the earlier activity that they ask again, scenarios, sets and places known.
 */
export const resolveActivities = (
  compiled: readonly CompiledLesson[],
  course: { readonly courseId: string; readonly scenarioIds: readonly string[]; readonly sets: Sets },
): { readonly lessons: readonly Lesson[]; readonly problems: readonly Problem[] } => {
  const problems: Problem[] = [];
  const earlier = new Map<string, Target>();
  const lessons = compiled.map(({ lesson: { id, title, file }, found }) => ({ id, title, file, headings: found.headings }));

  const resolve = (placement: Placement, number: number, here: (typeof lessons)[number]): Activity | null => {
    const report = (sentence: string) => problems.push({ file: here.file, line: placement.line, sentence });
    const { common, own } = splitProps(placement.props);
    const parsed = activityPropsSchema.safeParse(common);
    if (!parsed.success) for (const issue of parsed.error.issues) report(`<${placement.tag}>: ${issueSentence(issue)}`);
    const target = ownProps(placement, own, { ...course, lessons, here, earlier }, report);
    if (!parsed.success || !target) return null;
    if (earlier.has(parsed.data.id)) {
      report(`The id "${parsed.data.id}" is another activity's: each has an id of its own in its course.`);
      return null;
    }
    earlier.set(parsed.data.id, target);
    return { ...parsed.data, ...target, number, revisits: placement.tag === 'Revisit' ? String(own.of) : null };
  };

  const resolved = compiled.map(({ lesson, found }) => {
    const here = { ...lesson, headings: found.headings };
    const activities = found.placements.map((placement, at) => resolve(placement, at + 1, here));
    return { ...lesson, activities: activities.filter((activity) => activity !== null) };
  });
  return { lessons: resolved, problems: [...problems, ...course.sets.problems()] };
};
