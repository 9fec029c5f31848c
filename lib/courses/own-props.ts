import { schemaOf } from '@/lib/activities/schemas';
import type { WidgetName } from '@/lib/activities/widget';
import type { Placement } from './lesson-plugin';
import { didYouMean } from './nearest';
import { type Destination, findPlace } from './places';
import type { Sets } from './sets';
import { issueSentence } from './yaml';

/** The props that every activity has. */
export const commonNames = ['id', 'title', 'minutes', 'hints'] as const;

/** What an activity is made of, and what is asked again by a revisit: a widget with its props. */
export interface Target {
  readonly widget: WidgetName;
  readonly props: unknown;
}

/** What the rest of the course offers to an activity. */
export interface Surroundings {
  readonly courseId: string;
  readonly lessons: readonly Destination[];
  readonly here: Destination;
  /** The activities that stand earlier, by id. */
  readonly earlier: ReadonlyMap<string, Target>;
  readonly scenarioIds: readonly string[];
  readonly sets: Sets;
}

type Report = (sentence: string) => void;

/** Revisits take the widget and the props of the activity that they ask again. */
const revisited = (own: Record<string, unknown>, { earlier }: Surroundings, report: Report): Target | null => {
  const of = String(own.of ?? '');
  const extra = Object.keys(own).filter((name) => name !== 'of');
  for (const name of extra) report(`<Revisit> takes no "${name}".${didYouMean(name, ['of', ...commonNames])}`);
  const target = earlier.get(of);
  if (!target)
    report(`<Revisit> needs "of", the id of an activity that stands earlier; "${of}" isn't one.${didYouMean(of, [...earlier.keys()])}`);
  return extra.length === 0 ? (target ?? null) : null;
};

/** The props with the content of a set in its name's place, and the title and address of a place in its own; null when either is missing. */
const withContent = (
  tag: WidgetName,
  own: Record<string, unknown>,
  surroundings: Surroundings,
  report: Report,
): Record<string, unknown> | null => {
  const { set, leadsBack } = schemaOf(tag);
  const { sets } = surroundings;
  const resolved = { ...own };
  if (set && typeof own.set === 'string') {
    const read = sets.read(own.set, set);
    if (!read) report(`There is no set "${own.set}": it would stand in sets/${own.set}.yaml.${didYouMean(own.set, sets.names)}`);
    // What is the matter inside the file is reported there, with its line.
    if (!read?.ok) return null;
    resolved.set = read.value;
  } else if (set) {
    report(`<${tag}> needs "set", the name of a file in sets/ without its ending.`);
    return null;
  }
  if (leadsBack && typeof own.again === 'string') {
    const place = findPlace(own.again, surroundings);
    if (typeof place === 'string') {
      report(`<${tag}>: ${place}`);
      return null;
    }
    resolved.again = place;
  }
  return resolved;
};

/** What the props name elsewhere: a scenario, an earlier activity. */
const checkLinks = ({ widget, props }: Target, { scenarioIds, earlier }: Surroundings, report: Report): boolean => {
  const { scenario: scenarioOf, source } = schemaOf(widget);
  const scenario = scenarioOf(props);
  if (scenario !== null && !scenarioIds.includes(scenario)) {
    report(`There is no scenario "${scenario}": it would stand in scenarios/${scenario}.yaml.${didYouMean(scenario, scenarioIds)}`);
    return false;
  }
  if (source) {
    const from = source.of(props);
    const fitting = [...earlier].filter(([, target]) => target.widget === source.widget).map(([id]) => id);
    if (!fitting.includes(from)) {
      report(`<${widget}> needs "from", the id of an earlier <${source.widget}>; "${from}" isn't one.${didYouMean(from, fitting)}`);
      return false;
    }
  }
  return true;
};

/** The widget of a placement and its own props, parsed; null when something is the matter, which is then reported. */
export const ownProps = (placement: Placement, own: Record<string, unknown>, surroundings: Surroundings, report: Report): Target | null => {
  if (placement.tag === 'Revisit') return revisited(own, surroundings, report);
  const { tag } = placement;
  const resolved = withContent(tag, own, surroundings, report);
  if (!resolved) return null;
  const parsed = schemaOf(tag).props.safeParse(resolved);
  if (parsed.success) {
    const target = { widget: tag, props: parsed.data };
    return checkLinks(target, surroundings, report) ? target : null;
  }
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) report(`<${tag}> takes no "${name}".${didYouMean(name, [...commonNames, ...propNames(tag)])}`);
    } else report(`<${tag}>: ${issueSentence(issue)}`);
  }
  return null;
};

/** The names of a widget's own props, for suggestions. */
const propNames = (tag: WidgetName): string[] => {
  const { props } = schemaOf(tag);
  return 'shape' in props && typeof props.shape === 'object' && props.shape ? Object.keys(props.shape) : [];
};
