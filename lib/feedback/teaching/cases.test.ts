import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesBeside } from '@/lib/commands/feedback-cases';
import { readScenario, scenarioFiles } from '@/lib/commands/feedback-scenario';
import { type CompiledScenario, compileScenario } from '../items/compile';
import { applyRulings } from './apply';
import { caseLines, caseOf, clashesWith } from './cases';
import { type RulingInput, rulingSchema } from './ruling';

const path = scenarioFiles().find((file) => file.endsWith('police.yaml')) ?? '';
const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
if (!read.ok || !read.scenario) throw new Error('the police scenario is part of the content');
const police = read.scenario;
const reason = 'Three learners mean it so.';

/** The police, taught; throws when that is refused. */
const taught = (...inputs: RulingInput[]): CompiledScenario => {
  const applied = applyRulings(
    police.scenario,
    inputs.map((input) => rulingSchema.parse(input)),
  );
  if (!applied.ok) throw new Error(applied.problems.join('\n'));
  return compileScenario(applied.scenario);
};

describe('clashes with the author’s cases', () => {
  const cases = casesBeside(path);

  it('are told for each case that would be answered otherwise', () => {
    const after = taught({ kind: 'ruling', party: 'offenders', list: 'customers', verdict: 'arguable', reason });
    const clashes = clashesWith(police, after, cases);
    expect(clashes).toContain(
      'The author’s case “muggers” in customers is to be read as offenders and be worth another look; taught so, it would be read as offenders and be arguable.',
    );
  });

  it('are none when nothing that a case tests has changed, and for cases that the scenario never answered so', () => {
    expect(clashesWith(police, taught({ kind: 'alias', party: 'staff', alias: 'quizzlers', reason }), cases)).toEqual([]);
    const untrue = [{ list: 'customers' as const, text: 'muggers', verdict: 'fits' }];
    expect(
      clashesWith(police, taught({ kind: 'ruling', party: 'offenders', list: 'customers', verdict: 'arguable', reason }), untrue),
    ).toEqual([]);
  });

  it('name things that would become somebody, and the other way round', () => {
    const own = [
      { list: 'customers' as const, text: 'flumphery', verdict: 'unrecognised' },
      { list: 'consumers' as const, text: 'the boys in amber', verdict: 'fits', party: 'vulnerable-people' },
    ];
    const after = taught(
      { kind: 'not-a-party', phrase: 'flumphery', reason },
      { kind: 'alias', party: 'staff', alias: 'boys in amber', reason },
    );
    expect(clashesWith(police, after, own)).toMatchInlineSnapshot(`
      [
        "The author’s case “flumphery” in customers is to stay unrecognised; taught so, it would be no party.",
        "The author’s case “the boys in amber” in consumers is to be read as people in need of protection and fit; taught so, it would be read as police officers and staff and be worth another look.",
      ]
    `);
  });
});

it('overrides become lines of cases, in the same order whatever order they came in, the last word on each', () => {
  const lines = [
    caseOf('  the  lads ', 'consumers', 'reconsider', 'staff'),
    caseOf('Zorblax', 'customers', 'unrecognised'),
    caseOf('“quizzlers”', 'customers', 'fits', 'staff+victims'),
    caseOf('zorblax', 'customers', 'not-a-party', null),
  ];
  const text = caseLines(lines);
  expect(text).toMatchInlineSnapshot(`
    "{"list":"customers","text":"zorblax","verdict":"not-a-party"}
    {"list":"customers","text":"“quizzlers”","verdict":"fits","party":"staff+victims"}
    {"list":"consumers","text":"the lads","verdict":"reconsider","party":"staff"}
    "
  `);
  expect(caseLines([...lines.slice(0, 3).reverse(), ...lines.slice(3)])).toBe(text);
  expect(caseLines([])).toBe('');
});
