/** Finding and reading the scenario that a command is given: an id of the content, or the path of any scenario file. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type CompiledScenario, compileScenario, type Layers, parseScenario } from '@/lib/feedback';
import { didYouMean } from '@/lib/feedback/scenario-problems';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

export type ScenarioRead =
  | { readonly ok: true; readonly scenario: CompiledScenario | null }
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

/** Reads a scenario by id or path; without either gives null. Failures are sentences for standard error. */
export function readScenario(idOrFile: string | undefined, readText: (path: string) => string, layers: Partial<Layers> = {}): ScenarioRead {
  if (idOrFile === undefined) return { ok: true, scenario: null };
  const files = scenarioFiles();
  const byId = files.find((path) => basename(path, extname(path)) === idOrFile);
  const path = byId ?? (existsSync(idOrFile) ? idOrFile : undefined);
  if (path === undefined || idOrFile === '') {
    const ids = files.map((file) => basename(file, extname(file)));
    return {
      ok: false,
      sentence: `There is no scenario "${idOrFile}" in the content, and no such file (there is ${ids.join(', ')})${didYouMean(idOrFile, ids) || '.'}`,
    };
  }
  let data: unknown;
  try {
    data = parse(readText(path));
  } catch (error) {
    return { ok: false, sentence: `${path}: this is not readable YAML: ${oneLine(error)}` };
  }
  const parsed = parseScenario(data);
  return parsed.ok
    ? { ok: true, scenario: compileScenario(parsed.scenario, layers) }
    : { ok: false, sentence: `${path}: ${oneOf(parsed.problems)}` };
}

/** The first of several sentences, and how many are left: one mistake often brings others with it. */
const oneOf = ([first = '', ...more]: readonly string[]): string =>
  more.length === 0 ? first : `${first.replace(/[.]$/u, '')} (and ${more.length} more to mend after this).`;

const oneLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
