/**
 * What each layer of the reading is worth: `npm exec -- node --import ./lib/server/resolve.mjs lib/commands/ablate-feedback.ts [ANSWERS.jsonl ...] [SCENARIO.yaml ...]`.
 * Prints the figures with all layers and without each, on the cases beside the scenarios and on labelled answers when files are given; those may be
 * about scenarios that are given as well. 'earned' tells how many answers a layer sets right and how many it spoils; 'no party' how much of what names
 * nobody is told so.
 */
import { readFileSync } from 'node:fs';
import { checkItem, type Layers } from '@/lib/feedback';
import { casesBeside, type FeedbackCase, readCases } from './feedback-cases';
import { readScenario, scenarioFiles } from './feedback-scenario';

const PLACED = new Set(['fits', 'arguable', 'reconsider']);

interface Tally {
  parties: number;
  covered: number;
  agreed: number;
  sound: number;
  rejected: number;
  misplaced: number;
  through: number;
  others: number;
  passed: number;
  /** For each answer, whether it is answered as it should be: the right side for a party, none for what is no party. */
  readonly right: boolean[];
}

const given = process.argv.slice(2);
const isScenario = (path: string): boolean => /\.ya?ml$/u.test(path);

const empty = (): Tally => ({
  parties: 0,
  covered: 0,
  agreed: 0,
  sound: 0,
  rejected: 0,
  misplaced: 0,
  through: 0,
  others: 0,
  passed: 0,
  right: [],
});
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(8);

function tally(total: Tally, expected: string, verdict: string): void {
  if (expected === 'either') return;
  const placed = PLACED.has(verdict);
  const out = expected === 'reconsider';
  total.right.push(PLACED.has(expected) ? placed && (verdict === 'reconsider') === out : !placed);
  if (!PLACED.has(expected)) {
    total.others += 1;
    if (verdict === 'not-a-party' || verdict === 'unreadable') total.passed += 1;
    return;
  }
  total.parties += 1;
  if (out) total.misplaced += 1;
  else total.sound += 1;
  if (!out && (verdict === 'reconsider' || verdict === 'not-a-party' || verdict === 'unreadable')) total.rejected += 1;
  if (!placed) return;
  total.covered += 1;
  if ((verdict === 'reconsider') === out) total.agreed += 1;
  else if (out) total.through += 1;
}

function measure(layers: Partial<Layers>, casesOf: (path: string, id: string) => readonly FeedbackCase[]): Tally {
  const total = empty();
  for (const path of [...scenarioFiles(), ...given.filter(isScenario)]) {
    const read = readScenario(path, (file) => readFileSync(file, 'utf8'), layers);
    if (!read.ok || !read.scenario) throw new Error(read.ok ? `no scenario in ${path}` : read.sentence);
    for (const { list, text, verdict } of casesOf(path, read.scenario.id))
      tally(total, verdict, checkItem(read.scenario, { list, text }).verdict);
  }
  return total;
}

const VARIANTS: readonly (readonly [string, Partial<Layers>])[] = [
  ['all layers', {}],
  ['no inflection', { inflection: false }],
  ['no spelling', { spelling: false }],
  ['no reason cut', { reasonCut: false }],
  ['no negation', { negation: false }],
  ['no lexicon', { lexicon: false }],
  ['no dialect', { dialect: false }],
  ['no names', { names: false }],
  ['no slips', { slips: false }],
  ['no noun classes', { nouns: false }],
  ['no descriptions', { descriptions: false }],
];

/** How many answers a layer sets right, and how many it spoils. */
function earned({ right }: Tally, { right: without }: Tally): string {
  const won = right.filter((one, i) => one && !without[i]).length;
  const lost = right.filter((one, i) => !one && without[i]).length;
  return `+${won} -${lost}`.padStart(10);
}

function report(title: string, casesOf: (path: string, id: string) => readonly FeedbackCase[]): void {
  process.stdout.write(`${title}\n${''.padEnd(15)} coverage agreement  rejects  through no party     earned\n`);
  const all = measure({}, casesOf);
  for (const [name, layers] of VARIANTS) {
    const t = measure(layers, casesOf);
    const figures = [
      percent(t.covered, t.parties),
      percent(t.agreed, t.covered),
      percent(t.rejected, t.sound),
      percent(t.through, t.misplaced),
      percent(t.passed, t.others),
    ];
    process.stdout.write(`${name.padEnd(15)} ${figures.join(' ')} ${earned(all, t)}\n`);
  }
}

report('cases of the scenarios', (path) => casesBeside(path));
const answers = given.filter((path) => !isScenario(path)).flatMap(readCases);
if (answers.length > 0) report('answers given', (_path, id) => answers.filter(({ scenario }) => scenario === id));
