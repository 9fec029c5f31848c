/**
 * How long it takes to read past answers again: `npm exec -- node --import ./lib/server/resolve.mjs lib/commands/bench-teaching.ts`.
 * Prints for 100,000 distinct texts the seconds of one core for each kind of ruling, the best of three.
 */
import { readFileSync } from 'node:fs';
import { answerOf, applyRulings, compileScenario, type PastAnswer, type Ruling, replay } from '@/lib/feedback';
import { casesBeside } from './feedback-cases';
import { readScenario, scenarioFiles } from './feedback-scenario';

const TEXTS = 100_000;
const BEFORE = ['', 'I think ', 'the ', 'maybe ', '1. ', 'all sorts of ', 'my local ', 'some '];
const AFTER = ['', ', I guess', ' because they pay for it', ' who use it every day', ' (it depends)', ' - not sure', ' and so on', ' etc.'];

/** Distinct answers as a large class would write them: the author's cases, opened in many ways, half with a reason, a quarter with a second party, a fifth misspelt, numbered to be distinct. */
function answersLike(cases: readonly { readonly list: 'customers' | 'consumers'; readonly text: string }[]): PastAnswer[] {
  const answers = new Map<string, PastAnswer>();
  for (let i = 0; answers.size < TEXTS; i++) {
    const one = cases[i % cases.length];
    if (!one) throw new Error('the scenario has no cases');
    const round = Math.floor(i / cases.length);
    const cut = round % (one.text.length + 1);
    const written = i % 5 === 0 ? one.text.slice(0, cut) + one.text.slice(cut + 1) : one.text;
    const other = i % 4 === 0 ? ` and ${cases[(i * 7 + round) % cases.length]?.text}` : '';
    const reason = i % 2 === 0 ? AFTER[Math.floor(round / BEFORE.length) % AFTER.length] : '';
    const text = `${BEFORE[round % BEFORE.length]}${written}${other}${reason}${round > BEFORE.length ? ` ${round}` : ''}`;
    answers.set(`${one.list} ${text}`, { list: one.list, text, count: 1 + (i % 4) });
  }
  return [...answers.values()];
}

const path = scenarioFiles().find((file) => file.endsWith('police.yaml')) ?? '';
const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
if (!read.ok || !read.scenario) throw new Error('the police scenario is part of the content');
const before = read.scenario;
const answers = answersLike(casesBeside(path));
const judged = answers.map((past) => ({ ...past, was: answerOf(before, past.list, past.text) }));
const reason = 'Measured.';
const RULINGS: Readonly<Record<string, Ruling>> = {
  'another name': { kind: 'alias', party: 'staff', alias: 'the boys in amber', reason },
  'no party': { kind: 'not-a-party', phrase: 'blue lights', reason },
  'a ruling': { kind: 'ruling', party: 'victims', list: 'customers', verdict: 'fits', reason },
  'a fact': { kind: 'fact', party: 'tourists', gives: [{ what: 'a tax on their beds', kind: 'tax', through: 'local-council' }], reason },
  'a new party': {
    kind: 'party',
    party: {
      id: 'friends-of-the-force',
      name: 'the Friends of the Force',
      aliases: ['well-wishers'],
      side: 'outside',
      willing: true,
      chooses: false,
      fundingFollowsUse: false,
      gives: [{ what: 'money', kind: 'money' }],
      gets: [],
    },
    reason,
  },
};

/** Seconds of processor time, which other work on the machine doesn't lengthen. */
const timed = (run: () => void): number => {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1e6;
};

process.stdout.write(`replaying ${answers.length.toLocaleString('en-GB')} distinct answers after\n`);
for (const [name, ruling] of Object.entries(RULINGS)) {
  const applied = applyRulings(before.scenario, [ruling]);
  if (!applied.ok) throw new Error(applied.problems.join('\n'));
  const after = compileScenario(applied.scenario);
  let changed = 0;
  const through = (past: readonly PastAnswer[]): string => {
    const seconds = [1, 2, 3].map(() =>
      timed(() => {
        const run = replay(before, after, past);
        let step = run.next();
        while (!step.done) step = run.next();
        changed = step.value.changes.length;
      }),
    );
    return `${Math.min(...seconds).toFixed(2)} s`;
  };
  const figures = `${through(answers)}, with the verdicts they were given at hand ${through(judged)}`;
  process.stdout.write(`  ${name.padEnd(14)} ${figures}; ${changed} would change\n`);
}
