import { parseScenario, type Scenario } from '@/lib/feedback';
import type { Problem } from './problems';
import { openYaml } from './yaml-mistakes';

export type ScenarioText =
  /** The scenario, and the data that it was read from: what the text says and nothing besides. `lineOf` gives the line of what stands at a path. */
  | { readonly ok: true; readonly scenario: Scenario; readonly data: unknown; lineOf(path: readonly PropertyKey[]): number }
  | { readonly ok: false; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Reads the text of a scenario's file; `file` is how problems call it. Gives the scenario, or every mistake with its line, in the order of the lines.
 * Of a text that isn't YAML only the first slip is told, as it hides what follows. Never throws.
 */
export const readScenarioText = (text: string, file: string): ScenarioText => {
  const yaml = openYaml(text);
  const problems = yaml.mistakes.map(({ line, sentence }): Problem => ({ file, line, sentence }));
  const parsed = yaml.readable ? parseScenario(yaml.data) : null;
  if (parsed && !parsed.ok) {
    const whole = yaml.data === null || typeof yaml.data !== 'object' || Array.isArray(yaml.data);
    if (whole)
      problems.push({ file, line: 1, sentence: 'The file holds no fields: a scenario begins with its id, as in "id: town-library".' });
    else problems.push(...parsed.mistakes.map(({ path, sentence }) => ({ file, line: yaml.lineOf(path), sentence })));
  }
  // What the whole file lacks has no line of its own; it stands at the first, and is told last.
  const rank = ({ line, sentence }: Problem): number => (line === 1 && /: it is missing[.,]/u.test(sentence) ? Infinity : (line ?? 0));
  const [first, ...more] = problems.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
  if (first) return { ok: false, problems: [first, ...more] };
  if (!parsed?.ok) throw new Error(`${file}: neither read nor refused`);
  return { ok: true, scenario: parsed.scenario, data: yaml.data, lineOf: yaml.lineOf };
};
