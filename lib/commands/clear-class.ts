// npm run clear-class -- FILES…    how many decisions clear a class of labelled answers, and what the engine learns by them
//   --bare   without the aliases that the scenarios' authors wrote, as for a scenario that is new
//   --log    every decision, a line each
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { insertPerson, openStore, type Store } from '@/db';
import { applyRulings, type CompiledScenario, checkItem, compileScenario } from '@/lib/feedback';
import { isRecognised } from '@/lib/review';
import { agrees, type LabelledAnswer, readClass } from './class-answers';
import { type Cleared, clearScenario } from './clear-scenario';
import { casesBeside, type FeedbackCase } from './feedback-cases';
import { readScenario, scenarioFiles } from './feedback-scenario';

interface ScenarioClass {
  readonly scenario: CompiledScenario;
  readonly cases: readonly FeedbackCase[];
  readonly answers: readonly LabelledAnswer[];
}

/** Runs with an empty database of its own, which is gone afterwards. */
const withStore = async <Result>(run: (store: Store) => Promise<Result>): Promise<Result> => {
  const folder = mkdtempSync(join(tmpdir(), 'clear-class-'));
  try {
    const opened = await openStore({ url: pathToFileURL(join(folder, 'class.db')).href });
    if (!opened.ok) throw new Error(opened.problem.sentence);
    await opened.store.write((tx) =>
      insertPerson(tx, { id: 'instructor', email: 'instructor@example.org', name: 'The instructor', passwordHash: null, now: 1 }),
    );
    try {
      return await run(opened.store);
    } finally {
      await opened.store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const clear = (classes: readonly ScenarioClass[]): Promise<Cleared[]> =>
  withStore(async (store) => {
    const cleared: Cleared[] = [];
    for (const { scenario, ...rest } of classes) cleared.push(await clearScenario(store, scenario, rest));
    return cleared;
  });

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** What an engine taught by one half of a class makes of the other half's answers that it did not recognise before. */
const learnt = async (classes: readonly ScenarioClass[], isTaught: (at: number, of: number) => boolean) => {
  const inOrder = classes.map((one) => ({ ...one, answers: one.answers.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }));
  const half = (taught: boolean) =>
    inOrder.map((one) => ({ ...one, answers: one.answers.filter((_, at) => isTaught(at, one.answers.length) === taught) }));
  const cleared = await clear(half(true));
  const found = half(false).flatMap(({ scenario, answers }, at) => {
    const applied = applyRulings(scenario.scenario, cleared[at]?.rulings ?? []);
    if (!applied.ok) throw new Error(applied.problems[0]);
    const taught = compileScenario(applied.scenario);
    return answers
      .filter(({ list, text }) => !isRecognised(checkItem(scenario, { list, text }).verdict))
      .map((label) => ({ ...label, verdict: checkItem(taught, label).verdict }));
  });
  const recognised = found.filter(({ verdict }) => isRecognised(verdict));
  return {
    rulings: sumOf(cleared.map(({ rulings }) => rulings.length)),
    unrecognised: found.length,
    naming: found.filter(({ gold }) => gold !== 'nonsense').length,
    recognised: recognised.length,
    agreed: recognised.filter(({ verdict, gold }) => agrees(verdict, gold)).length,
  };
};

const { values, positionals } = parseArgs({
  options: { bare: { type: 'boolean' }, log: { type: 'boolean' } },
  allowPositionals: true,
});
const answers = readClass(positionals);
const classes = scenarioFiles().flatMap((path): ScenarioClass[] => {
  const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
  const scenario = read.ok ? read.scenario : null;
  const own = answers.filter((answer) => answer.scenario === scenario?.id);
  if (!scenario || own.length === 0) return [];
  const bare = { ...scenario.scenario, parties: scenario.scenario.parties.map((party) => ({ ...party, aliases: [] })) };
  return [
    {
      ...{ scenario: values.bare ? compileScenario(bare) : scenario, answers: own },
      cases: casesBeside(path),
    },
  ];
});

if (classes.length === 0) {
  console.error('Name files of labelled answers (JSON lines: id, scenario, list, text, gold, party) to scenarios of the content.');
  process.exitCode = 1;
} else {
  const cleared = await clear(classes);
  const [all, atOnce] = [sumOf(cleared.map((one) => one.answers)), sumOf(cleared.map((one) => one.atOnce))];
  const kinds = Object.keys(cleared[0]?.decisions ?? {}) as (keyof Cleared['decisions'])[];
  const counts = kinds.map((kind) => ({ kind, number: sumOf(cleared.map(({ decisions }) => decisions[kind])) }));
  const untilReplied = sumOf(counts.filter(({ kind }) => kind !== 'override').map(({ number }) => number));
  const overrides = counts.find(({ kind }) => kind === 'override')?.number ?? 0;
  const per = (answered: number, decisions: number) => (decisions === 0 ? 'none needed' : (answered / decisions).toFixed(1));
  if (values.log) for (const line of cleared.flatMap(({ log }) => log)) console.log(line);
  console.log(`${all} answers to ${classes.map(({ scenario }) => scenario.id).join(', ')}; ${atOnce} had a specific reply at once`);
  console.log(
    `${untilReplied} decisions until each has one: ${counts.flatMap(({ kind, number }) => (kind === 'override' || number === 0 ? [] : [`${number} × ${kind}`])).join(', ')}`,
  );
  console.log(
    `  answers per decision: ${per(all, untilReplied)} of the class, ${per(all - atOnce, untilReplied)} of those without a reply`,
  );
  console.log(
    `${overrides} overrides more until each verdict is as labelled; with these ${per(all, untilReplied + overrides)} answers per decision`,
  );
  for (const [name, isTaught] of [
    ['the first half', (at: number, of: number) => at < of / 2],
    ['the second half', (at: number, of: number) => at >= of / 2],
  ] as const) {
    const { rulings, unrecognised, naming, recognised, agreed } = await learnt(classes, isTaught);
    console.log(
      `taught from ${name} (${rulings} rulings): of the other half’s ${unrecognised} answers that were not recognised (${naming} of them name somebody) it recognises ${recognised}, ${agreed} as labelled`,
    );
  }
}
