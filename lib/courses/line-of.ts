/** The number of the first line that `holds` is true of, from 1; 0 where there is none. */
const firstLine = (lines: readonly string[], holds: (line: string) => boolean): number => lines.findIndex(holds) + 1;

const isId = (line: string, id: string): boolean =>
  /^\s*(?:-\s+)?(?:\{\s*)?id:\s*([^,}]*)/.exec(line)?.[1]?.replaceAll(/['"\s]/g, '') === id;

/**
 * The line of a scenario's YAML that a sentence of the engine is about: where the party that it names begins, or the line of that party
 * that holds what it quotes. Line 1 where the sentence is about the whole file.
 */
export const scenarioLine = (text: string, sentence: string): number => {
  const lines = text.split('\n');
  const [named, ...quoted] = [...sentence.matchAll(/"([^"]+)"/g)].map(([, words = '']) => words);
  const party = named !== undefined && sentence.includes(`party "${named}"`) ? named : null;
  const ids = lines.flatMap((line, at) => (party !== null && isId(line, party) ? [at] : []));
  // Of two parties with one id the second is the slip.
  const start = ids.at(-1) ?? 0;
  const indent = /^\s*/.exec(lines[start] ?? '')?.[0].length ?? 0;
  const length =
    party === null
      ? 0
      : firstLine(lines.slice(start + 1), (line) => /\S/.test(line) && line.search(/\S/) <= indent && line.trimStart().startsWith('- '));
  const block = lines.slice(start, length === 0 ? undefined : start + length);
  const words = party === null && named !== undefined ? [named, ...quoted] : quoted;
  const within = words.map((word) => firstLine(block, (line) => line.includes(word) && !isId(line, word))).find((line) => line > 0);
  return start + (within ?? 1);
};

/** The line of a lesson's frontmatter that holds a word as a whole; null where there is none. `yaml` is what stands between the hyphens. */
export const frontmatterLine = (yaml: string, word: string): number | null => {
  const at = firstLine(yaml.split('\n'), (line) => line.split(/[\s,[\]'":]+/).includes(word));
  // The first line of the file is the hyphens.
  return at === 0 ? null : at + 1;
};
