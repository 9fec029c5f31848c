/**
 * How fast the engine is: `npm exec -- node --import ./lib/server/resolve.mjs lib/commands/bench-feedback.ts`.
 * Prints milliseconds for the first answer of each kind, microseconds an item (median, 95th and 99th percentile, over the cases of all scenarios),
 * milliseconds (the best of 15) for texts of 1, 10 and 100 kB of several makes, for a 100-word explanation, and for compiling a scenario.
 */
import { readFileSync } from 'node:fs';
import { checkExplanation, checkItem, checkOrganisation, checkOwnRows, compileScenario } from '@/lib/feedback';
import { casesBeside } from './feedback-cases';
import { readScenario, scenarioFiles } from './feedback-scenario';

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

const timed = (run: () => unknown, times: number): number[] => {
  const taken: number[] = [];
  for (let i = 0; i < times; i++) {
    const began = performance.now();
    run();
    taken.push(performance.now() - began);
  }
  return taken.sort((a, b) => a - b);
};

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const compiled = scenarioFiles().flatMap((path) => {
  const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
  return read.ok && read.scenario ? [{ scenario: read.scenario, cases: casesBeside(path) }] : [];
});
const once = (run: () => unknown): string => `${(timed(run, 1)[0] ?? 0).toFixed(1)} ms`;
print(
  `the first answer, misspelt: organisation ${once(() => checkOrganisation({ organisation: 'a solicitters firm', customers: ['peple with divorcs'], consumers: ['childern'] }))}, explanation ${once(() => checkExplanation('The goverment pays and victms use it'))}, own row ${once(() => checkOwnRows([{ who: 'my manger', why: 'needs my raports' }]))}`,
);
const items = compiled.flatMap(({ scenario, cases }) => cases.map(({ list, text }) => ({ scenario, list, text })));
for (let warm = 0; warm < 50; warm++) for (const { scenario, list, text } of items) checkItem(scenario, { list, text });
const perItem = items
  .map(({ scenario, list, text }) =>
    at(
      timed(() => checkItem(scenario, { list, text }), 21),
      0.5,
    ),
  )
  .sort((a, b) => a - b);
const itemAt = (share: number): string => `${(at(perItem, share) * 1000).toFixed(1)} µs`;
print(`an item (${items.length} cases): p50 ${itemAt(0.5)}, p95 ${itemAt(0.95)}, p99 ${itemAt(0.99)}`);

/** What a text of some length is made of: sentences, one run-on sentence, one clause, a list, words without sense. */
const UNITS: readonly (readonly [string, string])[] = [
  ['sentences', 'The government pays for it and victims use it, but criminals, who never asked, are dealt with. '],
  ['a run-on', 'the government pays for it and victims use it but criminals who never asked are dealt with and '],
  ['one clause', 'says that '],
  ['a list', 'victims, the council / '],
  ['words', 'government victims value not who '],
];

const first = compiled.find(({ scenario }) => scenario.id === 'police')?.scenario;
if (first) {
  for (const [name, unit] of UNITS) {
    for (const kilobytes of [1, 10, 100]) {
      const text = unit.repeat(Math.ceil((kilobytes * 1000) / unit.length));
      const of = (run: () => unknown): string => `${at(timed(run, 15), 0).toFixed(2)} ms`.padStart(9);
      print(
        `${`${kilobytes} kB of ${name}`.padEnd(22)} item ${of(() => checkItem(first, { list: 'customers', text }))}, explanation ${of(() => checkExplanation(text, { scenario: first }))}, own row ${of(() => checkOwnRows([{ who: text, why: text }]))}, own organisation ${of(() => checkOrganisation({ organisation: text, customers: [text], consumers: [text] }))}`,
      );
    }
  }
  const hundred = (UNITS[0]?.[1] ?? '').repeat(7).split(' ').slice(0, 100).join(' ');
  for (let warm = 0; warm < 200; warm++) checkExplanation(hundred, { scenario: first });
  const taken = timed(() => checkExplanation(hundred, { scenario: first }), 400);
  print(`an explanation of 100 words: p50 ${at(taken, 0.5).toFixed(3)} ms, p95 ${at(taken, 0.95).toFixed(3)} ms`);
}
for (const { scenario } of compiled) {
  print(
    `compiling ${scenario.id}: ${at(
      timed(() => compileScenario(scenario.scenario), 9),
      0.5,
    ).toFixed(1)} ms`,
  );
}
