/** What an author hears of a scenario's file: every mistake, and every case and name that the engine reads otherwise. */
import { type Problem, problemLine } from '@/lib/courses/problems';
import { casesIn } from '@/lib/courses/scenario-cases';
import { readScenarioText } from '@/lib/courses/scenario-text';
import { type CompiledScenario, checkItem, compileScenario } from '@/lib/feedback';

export interface Checked {
  /** One sentence a line; the last one sums up. */
  readonly lines: readonly string[];
  /** 0 when all is well, 1 when cases or names come out otherwise, 2 when the scenario has mistakes. */
  readonly exit: 0 | 1 | 2;
}

/** Checks a scenario's text, and the text of the cases beside it (empty for none); the names are those that problems give the files. */
export function checkScenario(text: string, file: string, casesText: string, casesFile: string): Checked {
  const read = readScenarioText(text, file);
  if (!read.ok) return { lines: [...read.problems.map(problemLine), `${read.problems.length} to mend.`], exit: 2 };
  const { scenario } = read;
  const compiled = compileScenario(scenario);
  const { cases, lines, problems } = casesIn(
    casesText,
    casesFile,
    scenario.parties.map(({ id }) => id),
  );
  const otherwise = cases.flatMap((one, at): Problem[] => {
    const finding = checkItem(compiled, one);
    const ids = finding.parties.map(({ id }) => id).join('+');
    if (finding.verdict === one.verdict && (one.party === undefined || ids === one.party)) return [];
    const expected = `${one.verdict}${one.party === undefined ? '' : ` for ${one.party}`}`;
    const sentence = `"${one.text}" among the ${one.list} is answered ${finding.verdict}${ids && ` for ${ids}`}, not ${expected}.`;
    return [{ file: casesFile, line: lines[at] ?? null, sentence }];
  });
  const all = [...problems, ...otherwise, ...misreadNames(compiled, file)];
  const count = `${counted(scenario.parties.length, 'party', 'parties')}, ${counted(cases.length, 'case', 'cases')}`;
  const sum = all.length === 0 ? `${count}: all is read as it should be.` : `${count}: ${all.length} to look at.`;
  return { lines: [...all.map(problemLine), sum], exit: problems.length > 0 ? 2 : all.length > 0 ? 1 : 0 };
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** Names and aliases that the engine takes for somebody else when a learner writes just that. */
const misreadNames = (compiled: CompiledScenario, file: string): Problem[] =>
  compiled.scenario.parties.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((words): Problem[] => {
      const ids = checkItem(compiled, { list: 'customers', text: words }).parties.map((party) => party.id);
      if (ids.includes(id)) return [];
      const instead = ids.length > 0 ? `as ${ids.join('+')}` : 'as nobody';
      return [{ file, line: null, sentence: `In party "${id}": "${words}" is read ${instead}.` }];
    }),
  );
