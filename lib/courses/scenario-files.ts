import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScenarioCase } from '@/lib/feedback';
import type { Problem } from './problems';
import { casesIn } from './scenario-cases';
import { readScenarioText } from './scenario-text';

/** What was read of a course's scenarios, by id. */
export interface ScenarioFiles {
  /** As parsed YAML that the engine has accepted. */
  readonly scenarios: Readonly<Record<string, unknown>>;
  /** As the author wrote them, comments and all: what was taught is exported as an edit of this. */
  readonly scenarioTexts: Readonly<Record<string, string>>;
  readonly cases: Readonly<Record<string, readonly ScenarioCase[]>>;
  readonly problems: readonly Problem[];
}

const textOf = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });

/** Reads the scenarios of a course with their cases; each is accepted by the engine or named with what is the matter. */
export const readScenarioFiles = async (folder: string, nameOf: (path: string) => string): Promise<ScenarioFiles> => {
  const scenarios: Record<string, unknown> = {};
  const scenarioTexts: Record<string, string> = {};
  const cases: Record<string, readonly ScenarioCase[]> = {};
  const problems: Problem[] = [];
  const files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.yaml')).sort();
  for (const file of files) {
    const path = join(folder, file);
    const text = await readFile(path, 'utf8');
    const read = readScenarioText(text, nameOf(path));
    const id = file.replace(/\.yaml$/, '');
    if (!read.ok) {
      problems.push(...read.problems);
    } else if (read.scenario.id !== id) {
      const sentence = `The scenario's id "${read.scenario.id}" and its file's name must be the same.`;
      problems.push({ file: nameOf(path), line: 1, sentence });
    } else {
      const casesPath = join(folder, `${id}.cases.jsonl`);
      const parties = read.scenario.parties.map((party) => party.id);
      const beside = casesIn(await textOf(casesPath), nameOf(casesPath), parties);
      problems.push(...beside.problems);
      scenarios[id] = read.data;
      scenarioTexts[id] = text;
      cases[id] = beside.cases;
    }
  }
  return { scenarios, scenarioTexts, cases, problems };
};
