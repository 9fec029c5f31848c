/**
 * The feedback engine on the command line: JSON lines in, JSON lines out, in the same order.
 * `npm run -s feedback -- --scenario ID_OR_FILE < answers.jsonl`; content/AUTHORS.md describes the four kinds of line.
 * Exit 2 with one sentence when the scenario is missing or invalid.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { answerLine } from './feedback-line';
import { readScenario, readScenarioArgument } from './feedback-scenario';

const read = readScenario(readScenarioArgument(process.argv.slice(2)), (path) => readFileSync(path, 'utf8'));
if (!read.ok) {
  process.stderr.write(`${read.sentence}\n`);
  process.exit(2);
}

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  number += 1;
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line, number, read.scenario))}\n`);
}
