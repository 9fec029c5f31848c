/** The number of the first line that `holds` is true of, from 1; 0 where there is none. */
const firstLine = (lines: readonly string[], holds: (line: string) => boolean): number => lines.findIndex(holds) + 1;

/** The line of a lesson's frontmatter that holds a word as a whole; null where there is none. `yaml` is what stands between the hyphens. */
export const frontmatterLine = (yaml: string, word: string): number | null => {
  const at = firstLine(yaml.split('\n'), (line) => line.split(/[\s,[\]'":]+/).includes(word));
  // The first line of the file is the hyphens.
  return at === 0 ? null : at + 1;
};
