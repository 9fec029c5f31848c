import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { courseAddress } from './addresses';
import type { Section } from './course';
import { didYouMean } from './nearest';
import type { Problem } from './problems';

/** A link as it stands in a lesson. */
export interface LinkUse {
  readonly url: string;
  readonly line: number;
}

interface Found {
  readonly links: LinkUse[];
  readonly problems: { line: number; sentence: string }[];
}

/** Collects links, and reports pictures that say nothing to those who can't see them. Runs before activities are parted from discussions. */
export const linksPlugin = (found: Found) => () => (root: Root) => {
  visit(root, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'link') found.links.push({ url: node.url, line });
    if (node.type === 'image' && !node.alt?.trim()) {
      found.problems.push({
        line,
        sentence: 'This picture needs a text in its square brackets, for those who can’t see it: ![What it shows](…).',
      });
    }
  });
};

/** A lesson with the places that a link can lead to. */
export interface LinkTarget {
  readonly id: string;
  readonly file: string;
  readonly headings: readonly Section[];
  readonly activities: readonly { readonly id: string }[];
  readonly links: readonly LinkUse[];
}

/** Pages of a course that aren't lessons. */
const otherPages = ['glossary', 'references', 'all', 'contact'];

/** Links that lead nowhere within the course: to a section, an activity, a lesson or a page that isn't there. Other sites aren't asked. */
export const linkProblems = (courseId: string, lessons: readonly LinkTarget[]): Problem[] => {
  const base = courseAddress(courseId);
  const placesOf = ({ headings, activities }: LinkTarget): string[] => [...headings, ...activities].map(({ id }) => id);
  const broken = (url: string, here: LinkTarget): string | null => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return null;
    const [path = '', place] = url.split('#');
    if (path !== '' && path !== base && !path.startsWith(`${base}/`)) {
      return path.startsWith('/courses/') || !path.startsWith('/')
        ? `The link "${url}" leads out of the course: use ${base}/<lesson>, or a whole address.`
        : null;
    }
    const name = path.slice(base.length + 1);
    const target = path === '' ? here : lessons.find(({ id }) => id === name);
    if (!target) {
      if (path === base || otherPages.includes(name)) return null;
      return `The link "${url}" leads nowhere: there is no lesson "${name}".${didYouMean(
        name,
        lessons.map(({ id }) => id),
      )}`;
    }
    if (place === undefined || place === '' || placesOf(target).includes(place)) return null;
    return `The link "${url}" leads nowhere: the lesson "${target.id}" has no "#${place}".${didYouMean(place, placesOf(target))}`;
  };
  return lessons.flatMap((lesson) =>
    lesson.links.flatMap(({ url, line }) => {
      const sentence = broken(url, lesson);
      return sentence ? [{ file: lesson.file, line, sentence }] : [];
    }),
  );
};
