/** Finding and reading the scenario that a command is given: an id of the content, or the path of any scenario file. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemLine } from '@/lib/courses/problems';
import { readScenarioText } from '@/lib/courses/scenario-text';
import { type CompiledScenario, compileScenario, type Layers } from '@/lib/feedback';
import { didYouMean } from '@/lib/feedback/scenario-problems';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

export type ScenarioRead =
  | { readonly ok: true; readonly scenario: CompiledScenario | null }
  | { readonly ok: false; readonly sentence: string };

/** A scenario's file that was found, or the sentence that says why none was. */
export type ScenarioFile =
  | { readonly ok: true; readonly path: string; readonly text: string }
  | { readonly ok: false; readonly sentence: string };

/** All scenario files of the content. */
export function scenarioFiles(): string[] {
  if (!existsSync(content)) return [];
  return readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(content, entry.name, 'scenarios'))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /\.ya?ml$/u.test(path))
    .sort();
}

/** The value of `--scenario`; undefined when the option is absent, empty when it has no value. */
export function readScenarioArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--scenario' || arg.startsWith('--scenario='));
  if (at < 0) return undefined;
  const arg = args[at] ?? '';
  return arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : (args[at + 1] ?? '');
}

const OPTIONS = ['--scenario', '--check', '--kinds'];

/** What is wrong with the command's options, in one sentence; null when nothing is. */
export function optionProblem(args: readonly string[]): string | null {
  const unknown = args.find((arg, i) => args[i - 1] !== '--scenario' && !OPTIONS.includes(arg) && !arg.startsWith('--scenario='));
  return unknown === undefined
    ? null
    : `There is no option "${unknown}" (there is ${OPTIONS.join(', ')})${didYouMean(unknown, OPTIONS) || '; a scenario is named after --scenario.'}`;
}

/** Finds a scenario's file by id or path and reads its text. */
export function findScenario(idOrFile: string, readText: (path: string) => string): ScenarioFile {
  const files = scenarioFiles();
  const ids = files.map((file) => basename(file, extname(file)));
  const known = `(there is ${ids.join(', ')})`;
  if (idOrFile === '')
    return { ok: false, sentence: `--scenario needs the id of a scenario of the content ${known}, or the path of a file.` };
  const path = files[ids.indexOf(idOrFile)] ?? (existsSync(idOrFile) ? idOrFile : undefined);
  if (path === undefined) {
    return {
      ok: false,
      sentence: `There is no scenario "${idOrFile}" in the content, and no such file ${known}${didYouMean(idOrFile, ids) || '.'}`,
    };
  }
  try {
    return { ok: true, path, text: readText(path) };
  } catch (error) {
    // A folder, or a file that may not be read: whatever the system has against it.
    const code = error instanceof Error && 'code' in error ? String(error.code) : null;
    if (code === null) throw error;
    const why = code === 'EISDIR' ? 'it is a folder; name the file in it' : `the system says ${code}`;
    return { ok: false, sentence: `${path}: this file can’t be read: ${why}.` };
  }
}

/** Reads a scenario by id or path; without either gives null. Failures are one sentence for standard error. */
export function readScenario(idOrFile: string | undefined, readText: (path: string) => string, layers: Partial<Layers> = {}): ScenarioRead {
  if (idOrFile === undefined) return { ok: true, scenario: null };
  const found = findScenario(idOrFile, readText);
  if (!found.ok) return found;
  const read = readScenarioText(found.text, found.path);
  return read.ok
    ? { ok: true, scenario: compileScenario(read.scenario, layers) }
    : { ok: false, sentence: oneOf(read.problems.map(problemLine)) };
}

/** A scenario of the content by its id, compiled. Throws where there is none, or where it has mistakes. */
export function selectScenario(id: string): CompiledScenario {
  const read = readScenario(id, (path) => readFileSync(path, 'utf8'));
  if (!read.ok) throw new Error(read.sentence);
  if (!read.scenario) throw new Error(`no scenario ${id}`);
  return read.scenario;
}

/** Every scenario of the content, compiled. Throws where one has mistakes. */
export const contentScenarios = (): CompiledScenario[] => scenarioFiles().map((path) => selectScenario(basename(path, extname(path))));

/** The first of several sentences, and how many are left. */
const oneOf = ([first = '', ...more]: readonly string[]): string => {
  if (more.length === 0) return first;
  const rest = `and ${more.length} more: --check lists them all`;
  return first.endsWith('?') ? `${first} (${rest}.)` : `${first.replace(/[.]$/u, '')} (${rest}).`;
};
