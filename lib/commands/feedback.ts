/**
 * The feedback engine on the command line: JSON lines in, JSON lines out, in the same order.
 * `npm run -s feedback -- --scenario ID_OR_FILE < answers.jsonl`; content/AUTHORS.md describes the four kinds of line. With `--check` it reads no
 * answers, but tells every mistake of the scenario and its cases, and where each party's facts lead; `--kinds` lists the kinds of party that the engine
 * knows, each with the wider ones that it is a kind of.
 * Exit 2 with one sentence when the scenario is missing or invalid.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { CONCEPTS } from '@/lib/feedback/lexicon/concepts';
import { checkScenario } from './feedback-check';
import { answerLine } from './feedback-line';
import { findScenario, optionProblem, readScenario, readScenarioArgument } from './feedback-scenario';

const args = process.argv.slice(2);
const readText = (path: string): string => readFileSync(path, 'utf8');

const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
};

const problem = optionProblem(args);
if (problem !== null) refuse(problem);

if (args.includes('--kinds')) {
  for (const { id, name, is } of [...CONCEPTS].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const wider = is.map((kind) => kind.replace('@', ' of a ')).join(', ');
    process.stdout.write(`${id}  (${name})${wider && `, a kind of ${wider}`}\n`);
  }
} else if (args.includes('--check')) {
  const found = findScenario(readScenarioArgument(args) ?? '', readText);
  if (!found.ok) refuse(found.sentence);
  else {
    const casesPath = found.path.replace(/(?:\.ya?ml)?$/u, '.cases.jsonl');
    const { lines, hints, parties, exit } = checkScenario(
      found.text,
      found.path,
      existsSync(casesPath) ? readText(casesPath) : '',
      casesPath,
    );
    const table = parties.length > 0 ? ['', ...parties] : [];
    const thoughts = hints.length > 0 ? ['', 'Hints, none of them a mistake:', ...hints] : [];
    process.stdout.write(`${[...lines, ...thoughts, ...table].join('\n')}\n`);
    process.exitCode = exit;
  }
} else {
  const read = readScenario(readScenarioArgument(args), readText);
  if (!read.ok) refuse(read.sentence);
  else {
    let number = 0;
    for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line, number, read.scenario))}\n`);
    }
  }
}
