import type { Root as HastRoot } from 'hast';
import type { Parent, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { type WidgetName, widgetNames } from '@/lib/activities/widget';
import type { Section } from './course';
import type { LinkUse } from './links';
import { literalValue } from './literal';
import { didYouMean } from './nearest';

/** An activity as it was found in a lesson, before its props are validated. */
export interface Placement {
  readonly tag: WidgetName | 'Revisit';
  readonly line: number;
  readonly props: Readonly<Record<string, unknown>>;
}

/** A glossary term shown in place. */
export interface TermUse {
  readonly id: unknown;
  readonly line: number;
}

/** A heading with its line in the lesson's file. */
export interface PlacedHeading extends Section {
  readonly line: number;
}

/** What the plugins find while a lesson is compiled. */
export interface Findings {
  /** What stands between the hyphens at the file's beginning. */
  readonly frontmatter: string;
  readonly placements: Placement[];
  readonly terms: TermUse[];
  readonly sections: Section[];
  /** All headings below the title, sections and their parts: places that can be led to. */
  readonly headings: PlacedHeading[];
  readonly links: LinkUse[];
  readonly problems: { line: number; sentence: string }[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const activityTags = [...widgetNames, 'Revisit'] as const;
/** The tags for running text, with the props that each takes. */
const textTags: Readonly<Record<string, readonly string[]>> = { Term: ['id'], Aside: ['title'], Quote: ['by', 'year'], Discussion: [] };
const knownTags = [...activityTags, ...Object.keys(textTags)];

const isActivityTag = (name: string | null): name is Placement['tag'] => (activityTags as readonly (string | null)[]).includes(name);
const lineOf = (node: { position?: { start: { line: number } } | undefined }): number => node.position?.start.line ?? 1;

/** The literal props of an element; what isn't a literal is reported and left out. */
const readProps = (element: Element, report: Findings['problems']): Record<string, unknown> => {
  const props: Record<string, unknown> = {};
  const refuse = (what: string) =>
    report.push({
      line: lineOf(element),
      sentence: `${what} of <${element.name}> must be a literal: a text, a number, true, false or a list of them.`,
    });
  const read = (attribute: MdxJsxAttribute | MdxJsxExpressionAttribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return refuse('Each prop');
    if (attribute.value === null || attribute.value === undefined) props[attribute.name] = true;
    else if (typeof attribute.value === 'string') props[attribute.name] = attribute.value;
    else {
      const statement = attribute.value.data?.estree?.body[0];
      const value = statement?.type === 'ExpressionStatement' ? literalValue(statement.expression) : undefined;
      if (value) props[attribute.name] = value.value;
      else refuse(`"${attribute.name}"`);
    }
  };
  element.attributes.forEach(read);
  return props;
};

const textAttribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });

/** Checks a tag of running text: only the props that it takes. */
const checkTextTag = (element: Element, found: Findings): void => {
  const name = element.name ?? '';
  const allowed = textTags[name];
  if (!allowed) {
    found.problems.push({
      line: lineOf(element),
      sentence: `<${name}> isn't a tag that lessons know: use ${knownTags.map((tag) => `<${tag}>`).join(', ')}.${didYouMean(name, knownTags)}`,
    });
    return;
  }
  const props = readProps(element, found.problems);
  for (const prop of Object.keys(props).filter((key) => !allowed.includes(key))) {
    found.problems.push({ line: lineOf(element), sentence: `<${name}> takes no "${prop}".${didYouMean(prop, allowed)}` });
  }
  for (const prop of allowed.filter((key) => typeof props[key] !== 'string')) {
    found.problems.push({ line: lineOf(element), sentence: `<${name}> needs "${prop}", as a text.` });
  }
  if (name === 'Term') found.terms.push({ id: props.id, line: lineOf(element) });
};

/**
 * Collects activities and terms, reports unknown tags, imports and headings out of order, and leaves `<Activity id>` where an activity
 * stood with its `<Discussion activity>` behind it, so that a discussion can be rendered, or not, apart from the task.
 */
export const lessonPlugin = (found: Findings) => () => (root: Root) => {
  let depth = 1;
  visit(root, (node, index, parent) => {
    if (node.type === 'mdxjsEsm' && node.position) {
      // What has no place was added by the compiler itself: the frontmatter.
      found.problems.push({ line: lineOf(node), sentence: "Lessons can't import or export: the tags they know are there already." });
    }
    if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      if (node.value.trim() && !/^\/\*[\s\S]*\*\/$/.test(node.value.trim())) {
        found.problems.push({
          line: lineOf(node),
          sentence: "Lessons can't hold {expressions}: write the text itself, or escape the brace as \\{.",
        });
      }
    }
    if (node.type === 'heading') {
      if (parent && parent.type !== 'root') reportInside(node, found);
      else if (node.depth === 1)
        found.problems.push({ line: lineOf(node), sentence: 'The title of the lesson is its only first-level heading: use ## here.' });
      else if (node.depth > depth + 1) {
        found.problems.push({ line: lineOf(node), sentence: `This heading skips a level: use ${'#'.repeat(depth + 1)} here.` });
      }
      if (parent?.type === 'root') depth = node.depth;
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name;
    if (name === 'Activity') return;
    if (!isActivityTag(name)) {
      if (name !== null && /^[A-Z]/.test(name)) checkTextTag(node, found);
      return;
    }
    const props = readProps(node, found.problems);
    found.placements.push({ tag: name, line: lineOf(node), props });
    const activityId = String(props.id ?? '');
    const isDiscussion = (child: { type: string; name?: string | null }) =>
      child.type === 'mdxJsxFlowElement' && child.name === 'Discussion';
    const discussions = (node as MdxJsxFlowElement).children.filter(isDiscussion) as MdxJsxFlowElement[];
    if (discussions.length !== 1) {
      found.problems.push({
        line: lineOf(node),
        sentence: `<${name}> needs one <Discussion>, on lines of its own; it has ${discussions.length}.`,
      });
    }
    for (const discussion of discussions) discussion.attributes = [textAttribute('activity', activityId)];
    node.name = 'Activity';
    node.attributes = [textAttribute('id', activityId)];
    node.children = node.children.filter((child) => !isDiscussion(child)) as typeof node.children;
    visitInside(node, found);
    if (parent && index !== undefined) {
      (parent as Parent).children.splice(index + 1, 0, ...discussions);
      for (const discussion of discussions) visitInside(discussion, found);
      return [SKIP, index + 1 + discussions.length];
    }
  });
};

/** A heading inside a box, an activity or a discussion: no outline leads there, and what it would lead to may not be shown yet. */
const reportInside = (heading: { position?: { start: { line: number } } | undefined }, found: Findings): void => {
  found.problems.push({
    line: lineOf(heading),
    sentence: 'A heading can’t stand inside a tag, where the outline doesn’t lead: put it before the tag, or make it **bold** text.',
  });
};

/** Terms, boxes and headings inside an activity, or inside a discussion that was moved out of the walk. */
const visitInside = (outer: Element, found: Findings): void => {
  visit(outer, (node) => {
    if (node.type === 'heading') reportInside(node, found);
    if (node === outer || (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement')) return;
    if (node.name !== null && /^[A-Z]/.test(node.name)) checkTextTag(node, found);
  });
};

/** Collects the headings with the ids that rehype-slug gave them; those of the second level are the lesson's sections. */
export const sectionsPlugin = (found: Findings) => () => (root: HastRoot) => {
  visit(root, 'element', (element) => {
    if (!/^h[2-6]$/.test(element.tagName)) return;
    let title = '';
    visit(element, 'text', (text) => {
      title += text.value;
    });
    const section = { id: String(element.properties.id), title };
    found.headings.push({ ...section, line: lineOf(element) });
    if (element.tagName === 'h2') found.sections.push(section);
  });
};
