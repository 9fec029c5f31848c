import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesBeside } from '@/lib/commands/feedback-cases';
import { readScenario, scenarioFiles } from '@/lib/commands/feedback-scenario';
import { answerOf, checkItem } from '../items/check-item';
import { type CompiledScenario, compileScenario } from '../items/compile';
import { applyRulings } from './apply';
import { type PastAnswer, type Replayed, type ReplayProgress, replay } from './replay';
import type { Ruling } from './ruling';
import { plainly } from './testing';

const reason = 'Three learners mean it so.';

const scenarios = scenarioFiles().map((path) => {
  const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
  if (!read.ok || !read.scenario) throw new Error(`no scenario in ${path}`);
  return { compiled: read.scenario, cases: casesBeside(path) };
});
const police = scenarios.find(({ compiled }) => compiled.id === 'police');
if (!police) throw new Error('the police scenario is part of the content');

/** What is taught of a scenario in many ways: each on its own and all together. */
function waysOfTeaching({ scenario }: CompiledScenario): Ruling[][] {
  const ids = scenario.parties.map(({ id }) => id);
  const each: Ruling[] = [
    { kind: 'alias', party: ids[0] ?? '', alias: 'the quizzlers', reason },
    { kind: 'alias', party: ids[1] ?? '', alias: 'boys in amber', reason },
    { kind: 'alias', party: ids[1] ?? '', alias: 'people in crimson', reason },
    { kind: 'alias', party: ids[2] ?? '', alias: 'snorkmaiden', reason },
    { kind: 'alias', party: ids[2] ?? '', alias: 'paymasters of last resort', reason },
    { kind: 'alias', party: ids.at(-1) ?? '', alias: 'burglers with a heart', reason },
    { kind: 'not-a-party', phrase: 'flumphery', reason },
    { kind: 'not-a-party', phrase: 'blue lights', reason },
    { kind: 'fact', party: ids[3] ?? '', gives: [{ what: 'money', kind: 'money' }], reason },
    { kind: 'fact', party: ids[0] ?? '', gets: [{ what: 'a hand', mode: 'use' }], chooses: true, willing: true, reason },
    { kind: 'ruling', party: ids[0] ?? '', list: 'customers', verdict: 'reconsider', reason },
    { kind: 'ruling', party: ids.at(-1) ?? '', list: 'consumers', verdict: 'arguable', reason },
    {
      kind: 'party',
      party: {
        id: 'wombles',
        name: 'the friends and donors of the common',
        aliases: ['womblers', 'volunteer litterpickers'],
        side: 'outside',
        willing: true,
        chooses: false,
        fundingFollowsUse: false,
        gives: [{ what: 'money', kind: 'money' }],
        gets: [{ what: 'a common', mode: 'use' }],
      },
      reason,
    },
  ];
  return [...each.map((ruling) => [ruling]), each];
}

const taughtOnes = scenarios.flatMap(({ compiled, cases }) =>
  waysOfTeaching(compiled).flatMap((rulings) => {
    const applied = applyRulings(compiled.scenario, rulings);
    return applied.ok
      ? [{ before: compiled, after: compileScenario(applied.scenario), cases, kind: rulings.length > 1 ? 'all' : rulings[0]?.kind }]
      : [];
  }),
);

function run<Past extends PastAnswer>(
  before: CompiledScenario,
  after: CompiledScenario,
  answers: readonly Past[],
  chunk = 50,
): { result: Replayed<Past>; progress: ReplayProgress[] } {
  const steps = replay(before, after, answers, { chunk });
  const progress: ReplayProgress[] = [];
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { result: step.value, progress };
    progress.push(step.value);
  }
}

describe('a replay', () => {
  it.each(['alias', 'not-a-party', 'fact', 'party', 'ruling', 'all'])(
    'after teaching %s gives what reading every text twice gives',
    (kind) => {
      const some = taughtOnes.filter((one) => one.kind === kind);
      expect(some.length).toBeGreaterThan(0);
      for (const { before, after, cases } of some) {
        const answers = cases.map(({ list, text }) => ({ list, text, count: 1 }));
        expect(run(before, after, answers).result.changes).toEqual(plainly(before, after, answers));
      }
    },
  );

  it('sees a word that is no longer corrected, because a taught one is as near', () => {
    const taught = (...rulings: Ruling[]): CompiledScenario => {
      const applied = applyRulings(police.compiled.scenario, rulings);
      if (!applied.ok) throw new Error(applied.problems.join('\n'));
      return compileScenario(applied.scenario);
    };
    const first: Ruling = { kind: 'alias', party: 'offenders', alias: 'zorblax', reason };
    const before = taught(first);
    const after = taught(first, { kind: 'alias', party: 'staff', alias: 'zorblaqm', reason });
    const answers = [{ list: 'consumers' as const, text: 'zorblaq', count: 1 }];
    expect(run(before, after, answers).result.changes).toMatchObject([
      { was: { verdict: 'fits', parties: ['offenders'] }, now: { verdict: 'unrecognised' } },
    ]);
  });

  it('tells how far it has come after each chunk, and brings back what the caller attached', () => {
    const { before, after } = {
      before: police.compiled,
      after: taughtOnes.find((one) => one.before === police.compiled && one.kind === 'all')?.after,
    };
    if (!after) throw new Error('the police can be taught everything');
    const answers = Array.from({ length: 120 }, (_, i) => ({
      list: 'customers' as const,
      text: i === 7 ? 'flumphery' : `driver ${i}`,
      count: 3,
      ids: [i],
    }));
    const { result, progress } = run(before, after, answers);
    expect(progress).toEqual([
      { done: 50, of: 120 },
      { done: 100, of: 120 },
      { done: 120, of: 120 },
    ]);
    expect(result).toEqual({
      changes: [
        {
          list: 'customers',
          text: 'flumphery',
          count: 3,
          ids: [7],
          was: { verdict: 'unrecognised', parties: [] },
          now: { verdict: 'not-a-party', parties: [] },
        },
      ],
      verdicts: 3,
    });
    expect(run(before, after, [])).toEqual({ result: { changes: [], verdicts: 0 }, progress: [] });
  });

  it('answers as the full check does', () => {
    for (const { compiled, cases } of scenarios)
      for (const { list, text } of cases) {
        const { verdict, parties } = checkItem(compiled, { list, text });
        expect(answerOf(compiled, list, text)).toEqual({ verdict, parties: parties.map(({ id }) => id) });
      }
  });
});
