import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ScenarioCase } from '@/lib/feedback';
import { parseScenario } from '@/lib/feedback';
import { scenarioLine } from './line-of';
import type { Problem } from './problems';
import { issueSentence, readYaml } from './yaml';

/** What was read of a course's scenarios, by id. */
export interface ScenarioFiles {
  /** As parsed YAML that the engine has accepted. */
  readonly scenarios: Readonly<Record<string, unknown>>;
  /** As the author wrote them, comments and all: what was taught is exported as an edit of this. */
  readonly scenarioTexts: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, readonly ScenarioCase[]>>;
  readonly problems: readonly Problem[];
}

const caseSchema = z.object({
  list: z.enum(['customers', 'consumers']),
  text: z.string().min(1),
  verdict: z.enum(['fits', 'arguable', 'reconsider', 'not-a-party', 'unrecognised', 'unreadable']),
  /** Ids of the parties that the words mean, joined by +. */
  party: z.string().optional(),
});

const parsedLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The author's cases beside a scenario; none when there is no such file. A bad line is a problem with its number. */
const readCases = async (path: string, name: string): Promise<{ cases: ScenarioCase[]; problems: Problem[] }> => {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const cases: ScenarioCase[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue;
    const given = parsedLine(line);
    const parsed = caseSchema.safeParse(given);
    if (parsed.success) cases.push(parsed.data);
    else {
      const issue = parsed.error.issues[0];
      const sentence = given === undefined || !issue ? 'This line isn’t JSON.' : issueSentence(issue);
      problems.push({ file: name, line: at + 1, sentence: `${sentence} A case is {"list","text","verdict","party"}.` });
    }
  }
  return { cases, problems };
};

/** Reads the scenarios of a course with their cases; each is accepted by the engine or named with what is the matter. */
export const readScenarioFiles = async (folder: string, nameOf: (path: string) => string): Promise<ScenarioFiles> => {
  const scenarios: Record<string, unknown> = {};
  const scenarioTexts: Record<string, string> = {};
  const cases: Record<string, readonly ScenarioCase[]> = {};
  const problems: Problem[] = [];
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  for (const file of files) {
    const path = join(folder, file);
    const read = await readYaml(path, z.unknown(), nameOf(path));
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const parsed = parseScenario(read.value);
    const id = file.replace(/\.yaml$/, '');
    if (!parsed.ok) {
      const text = await readFile(path, 'utf8');
      problems.push(...parsed.problems.map((sentence) => ({ file: nameOf(path), line: scenarioLine(text, sentence), sentence })));
    } else if (parsed.scenario.id !== id) {
      problems.push({
        file: nameOf(path),
        line: 1,
        sentence: `The scenario's id "${parsed.scenario.id}" and its file's name must be the same.`,
      });
    } else {
      const casesPath = join(folder, `${id}.cases.jsonl`);
      const beside = await readCases(casesPath, nameOf(casesPath));
      problems.push(...beside.problems);
      scenarios[id] = read.value;
      scenarioTexts[id] = await readFile(path, 'utf8');
      cases[id] = beside.cases;
    }
  }
  return { scenarios, scenarioTexts, cases, problems };
};
