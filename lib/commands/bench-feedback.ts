/**
 * How fast the engine is: `npm exec -- node --import ./lib/server/resolve.mjs lib/commands/bench-feedback.ts`.
 * Prints microseconds an item (median and 95th percentile, over the cases of all scenarios), milliseconds for texts of 1, 10 and 100 kB,
 * for a 100-word explanation, and for compiling a scenario.
 */
import { readFileSync } from 'node:fs';
import { checkExplanation, checkItem, compileScenario } from '@/lib/feedback';
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
const items = compiled.flatMap(({ scenario, cases }) => cases.map(({ list, text }) => ({ scenario, list, text })));
for (let warm = 0; warm < 5; warm++) for (const { scenario, list, text } of items) checkItem(scenario, { list, text });
const perItem = items
  .map(({ scenario, list, text }) =>
    at(
      timed(() => checkItem(scenario, { list, text }), 21),
      0.5,
    ),
  )
  .sort((a, b) => a - b);
print(`an item (${items.length} cases): p50 ${(at(perItem, 0.5) * 1000).toFixed(1)} µs, p95 ${(at(perItem, 0.95) * 1000).toFixed(1)} µs`);

const first = compiled[0]?.scenario;
if (first) {
  const sentence = 'The government pays for it and victims use it, but criminals, who never asked, are dealt with. ';
  for (const kilobytes of [1, 10, 100]) {
    const text = sentence.repeat(Math.ceil((kilobytes * 1000) / sentence.length));
    const item = at(
      timed(() => checkItem(first, { list: 'customers', text }), 15),
      0.5,
    );
    const explanation = at(
      timed(() => checkExplanation(text, { scenario: first }), 5),
      0.5,
    );
    print(`${kilobytes} kB: as an item ${item.toFixed(2)} ms, as an explanation ${explanation.toFixed(2)} ms`);
  }
  const hundred = sentence.repeat(7).split(' ').slice(0, 100).join(' ');
  for (let warm = 0; warm < 200; warm++) checkExplanation(hundred, { scenario: first });
  print(
    `an explanation of 100 words: ${at(
      timed(() => checkExplanation(hundred, { scenario: first }), 200),
      0.95,
    ).toFixed(3)} ms at p95`,
  );
}
for (const { scenario } of compiled) {
  print(
    `compiling ${scenario.id}: ${at(
      timed(() => compileScenario(scenario.scenario), 9),
      0.5,
    ).toFixed(1)} ms`,
  );
}
