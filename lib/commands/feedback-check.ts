/** What an author hears of a scenario's file: every mistake, every case and name that the engine reads otherwise, and where each party's facts lead. */
import { type Problem, problemLine } from '@/lib/courses/problems';
import { casesIn } from '@/lib/courses/scenario-cases';
import { readScenarioText } from '@/lib/courses/scenario-text';
import { checkItem, compileScenario } from '@/lib/feedback';
import { kindHints } from './feedback-hints';
import { partyTable } from './feedback-parties';
import { misreadName } from './misread-name';

export interface Checked {
  /** One sentence a line; the last one sums up. */
  readonly lines: readonly string[];
  /** What to think over, one sentence a line; none of it is a mistake. */
  readonly hints: readonly string[];
  /** Of each party where its facts lead and which kinds it was found to be; empty when the scenario has mistakes. */
  readonly parties: readonly string[];
  /** 0 when all is well, 1 when cases or names come out otherwise, 2 when the scenario has mistakes. */
  readonly exit: 0 | 1 | 2;
}

/** Checks a scenario's text, and the text of the cases beside it (empty for none); the names are those that problems give the files. */
export function checkScenario(text: string, file: string, casesText: string, casesFile: string): Checked {
  const read = readScenarioText(text, file);
  if (!read.ok) return { lines: [...read.problems.map(problemLine), `${read.problems.length} to mend.`], hints: [], parties: [], exit: 2 };
  const { scenario, lineOf } = read;
  const compiled = compileScenario(scenario);
  const { cases, lines, problems } = casesIn(
    casesText,
    casesFile,
    scenario.parties.map(({ id }) => id),
  );
  const met = new Set<string>();
  const otherwise = cases.flatMap((one, at): Problem[] => {
    const finding = checkItem(compiled, one);
    for (const party of finding.parties) met.add(party.id);
    const ids = finding.parties.map(({ id }) => id).join('+');
    if (finding.verdict === one.verdict && (one.party === undefined || ids === one.party)) return [];
    const expected = `${one.verdict}${one.party === undefined ? '' : ` for ${one.party}`}`;
    const sentence = `"${one.text}" among the ${one.list} is answered ${finding.verdict}${ids && ` for ${ids}`}, not ${expected}.`;
    return [{ file: casesFile, line: lines[at] ?? null, sentence }];
  });
  const misread = scenario.parties.flatMap(({ id, name, aliases }, at): Problem[] =>
    [name, ...aliases].flatMap((words, i): Problem[] => {
      const sentence = misreadName(compiled, id, words);
      const path = ['parties', at, ...(i === 0 ? ['name'] : ['aliases', i - 1])];
      return sentence === null ? [] : [{ file, line: lineOf(path), sentence }];
    }),
  );
  const all = [...problems, ...otherwise, ...misread];
  return {
    lines: [...all.map(problemLine), summary(scenario.parties.length, cases.length, all.length, casesFile)],
    hints: [
      ...kindHints(compiled).map(({ party, sentence }) => problemLine({ file, line: lineOf(['parties', party, 'name']), sentence })),
      ...(cases.length > 0 ? withoutCase(compiled.parties.keys(), met, casesFile) : []),
    ],
    parties: partyTable(compiled),
    exit: problems.length > 0 ? 2 : all.length > 0 ? 1 : 0,
  };
}

/** Which parties no case meets yet. */
function withoutCase(ids: Iterable<string>, met: ReadonlySet<string>, casesFile: string): string[] {
  const left = [...ids].filter((id) => !met.has(id));
  return left.length === 0 ? [] : [`${casesFile}: No case yet for ${left.map((id) => `"${id}"`).join(', ')}.`];
}

/** The last sentence. Without cases nobody has said what the answers should be, so nothing is approved but the names. */
function summary(parties: number, cases: number, toLookAt: number, casesFile: string): string {
  const look = `${toLookAt} to look at`;
  if (cases > 0) {
    const count = `${counted(parties, 'party', 'parties')}, ${counted(cases, 'case', 'cases')}`;
    return toLookAt === 0 ? `${count}: all is read as it should be.` : `${count}: ${look}.`;
  }
  const names = toLookAt === 0 ? 'their names are read as they should be' : look;
  return `${counted(parties, 'party', 'parties')}: ${names}. No verdict was checked, as there are no cases yet: write some in ${casesFile}.`;
}

const counted = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
