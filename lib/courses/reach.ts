import type { PlacedHeading } from './lesson-plugin';
import type { Problem } from './problems';

/** Places that every lesson's page has of itself: a section can't have the same address. */
const ownPlaces = ['main', 'outcomes', 'references', 'comments'];

interface Reached {
  readonly file: string;
  readonly headings: readonly PlacedHeading[];
}

/**
 * Sections that nobody can reach: without a word that could be a link in the outline, or at an address where something else of the page
 * stands. `activityIds` are those of the whole course, which stand together on the page that holds every lesson.
 */
export const unreachableSections = ({ file, headings }: Reached, activityIds: readonly string[]): Problem[] =>
  headings.flatMap(({ id, title, line }): Problem[] => {
    if (title.trim() === '') return [{ file, line, sentence: 'This heading has no words, so nothing can lead to it.' }];
    const taken = ownPlaces.includes(id) ? 'the page itself has' : activityIds.includes(id) ? 'an activity has' : null;
    return taken
      ? [{ file, line, sentence: `The section "${title}" can't be reached: its address would be "#${id}", which ${taken} already.` }]
      : [];
  });

/**
 * Lessons that are in no course: in a folder below the course's, where none is looked for, or without the number that gives a lesson its
 * place. `files` are all .mdx files below the course's folder, from there.
 */
export const unreachableLessons = (files: readonly string[], nameOf: (file: string) => string): Problem[] =>
  files.flatMap((file): Problem[] => {
    const report = (sentence: string) => [{ file: nameOf(file), line: 1, sentence }];
    if (/[/\\]/.test(file)) return report('Nobody can reach this lesson: lessons stand in the folder of their course itself.');
    if (!/^\d{3}-/.test(file))
      return report('The name of a lesson begins with three figures and a hyphen, which give it its place: 010-name.mdx.');
    return [];
  });
