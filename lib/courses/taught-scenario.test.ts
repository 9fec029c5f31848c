import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioFiles } from '@/lib/commands/feedback-scenario';
import { applyRulings, parseScenario, type Ruling, type Scenario } from '@/lib/feedback';
import { editedScenario } from './taught-scenario';

const reason = 'Several learners mean them so.';

const scenarioOf = (yaml: string): Scenario => {
  const parsed = parseScenario(parse(yaml));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return parsed.scenario;
};

/** One ruling of each kind and shape that a scenario can be taught, on its first and last party. */
const everything = (scenario: Scenario): Ruling[] => {
  const ids = scenario.parties.map(({ id }) => id);
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  return [
    { kind: 'alias', party: first, alias: 'the quizzlers', reason },
    { kind: 'alias', party: first, alias: "the quizzlers' zorblax", reason },
    { kind: 'alias', party: last, alias: '101 snorks & co', reason },
    { kind: 'not-a-party', phrase: 'flumphery', reason },
    { kind: 'fact', party: last, chooses: true, willing: false, gives: [{ what: 'a word, now and then', kind: 'information' }], reason },
    { kind: 'fact', party: first, gets: [{ what: 'some of it: what’s left', mode: 'use' }], reason },
    {
      kind: 'party',
      party: {
        id: 'wombles',
        name: 'the Wombles of Wimbledon',
        aliases: ['womblers'],
        side: 'away',
        willing: true,
        chooses: true,
        fundingFollowsUse: false,
        gives: [{ what: "what they find, and don't keep", kind: 'goods', through: first }],
        gets: [{ what: 'a clean common', mode: 'return' }],
      },
      reason,
    },
    { kind: 'alias', party: 'wombles', alias: 'litterpickers of legend', reason },
    { kind: 'ruling', party: last, list: 'customers', verdict: 'fits', reason: 'They “pay”\nin kind: always have' },
    { kind: 'ruling', party: 'wombles', list: 'consumers', verdict: 'arguable', reason },
  ];
};

const taught = (scenario: Scenario, rulings: readonly Ruling[]): Scenario => {
  const applied = applyRulings(scenario, rulings);
  if (!applied.ok) throw new Error(applied.problems.join('\n'));
  return applied.scenario;
};

const edited = (yaml: string, rulings: readonly Ruling[]): string => {
  const result = editedScenario(yaml, rulings);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.yaml;
};

describe('what was taught, written into the author’s file', () => {
  it.each(scenarioFiles().map((path) => [basename(path, '.yaml'), readFileSync(path, 'utf8')]))(
    'of %s, means the same and leaves every line but those it adds to as it was',
    (_, yaml) => {
      const scenario = scenarioOf(yaml);
      const rulings = everything(scenario);
      const result = edited(yaml, rulings);
      expect(JSON.stringify(scenarioOf(result))).toBe(JSON.stringify(taught(scenario, rulings)));
      const lines = new Set(result.split('\n'));
      const gone = yaml.split('\n').filter((line) => !lines.has(line));
      for (const line of gone) expect(line).toMatch(/^\s*(?:aliases|notParties|gives|willing|chooses):? /u);
      expect(gone.length).toBeLessThan(6);
    },
  );

  it.each(scenarioFiles().map((path) => [basename(path, '.yaml'), readFileSync(path, 'utf8')]))(
    'of %s, changes nothing when it is written in a second time',
    (_, yaml) => {
      const rulings = everything(scenarioOf(yaml));
      const once = edited(yaml, rulings);
      expect(edited(once, rulings)).toBe(once);
      expect(edited(yaml, [])).toBe(yaml);
    },
  );

  it('keeps comments, quotes and blank lines, and stands where an author would put it', () => {
    const yaml = `# The town's pool
id: pool
title: "A pool"   # as the sign says
organisation: the pool
service: swimming
sector: public
about: >-
  The town's pool,
  and nobody else's.
sources:
  course: The definitions of this course.
parties:
  - id: council   # pays

    name: the council
    gives: [{ what: money, kind: funding }]
    gets:
      - what: a healthy town
        mode: return # says the council
    source: course

  # who comes
  - { id: swimmers, name: people who swim, gets: [{ what: a swim, mode: use }], source: course }
`;
    expect(
      edited(yaml, [
        { kind: 'alias', party: 'council', alias: 'the zorblax', reason },
        { kind: 'fact', party: 'council', gets: [{ what: 'a place to swim, too', mode: 'use' }], chooses: true, reason },
        { kind: 'alias', party: 'swimmers', alias: 'the quizzlers', reason },
        { kind: 'not-a-party', phrase: 'flumphery', reason },
        { kind: 'ruling', party: 'swimmers', list: 'customers', verdict: 'arguable', reason: 'They keep it open.' },
      ]),
    ).toMatchInlineSnapshot(`
      "# The town's pool
      id: pool
      title: "A pool"   # as the sign says
      organisation: the pool
      service: swimming
      sector: public
      about: >-
        The town's pool,
        and nobody else's.
      sources:
        course: The definitions of this course.
        instructors: 'What the instructors of this course have taught.'
      parties:
        - id: council   # pays

          name: the council
          aliases: [the zorblax]
          chooses: true
          gives: [{ what: money, kind: funding }]
          gets:
            - what: a healthy town
              mode: return # says the council
            - { what: 'a place to swim, too', mode: use, source: instructors }
          source: course

        # who comes
        - { id: swimmers, name: people who swim, gets: [{ what: a swim, mode: use }], source: course, aliases: [the quizzlers] }
      notParties: [flumphery]
      rulings:
        - { party: swimmers, list: customers, verdict: arguable, reason: 'They keep it open.' }
      "
    `);
  });

  it('writes a file anew that can’t be edited in place, with its comments', () => {
    const scenario = scenarioOf(readFileSync(scenarioFiles()[0] ?? '', 'utf8'));
    const yaml = `# All in one\n${JSON.stringify(scenario, null, 1)}\n`;
    const rulings = everything(scenario);
    const result = edited(yaml, rulings);
    expect(JSON.stringify(scenarioOf(result))).toBe(JSON.stringify(taught(scenario, rulings)));
    expect(result).toContain('# All in one');
  });

  it('keeps the line ends of a file from another system', () => {
    const yaml = readFileSync(scenarioFiles()[0] ?? '', 'utf8').replaceAll('\n', '\r\n');
    expect(edited(yaml, everything(scenarioOf(yaml)))).not.toMatch(/[^\r]\n/u);
  });

  it('refuses what can’t be taught, and files that are none, in sentences', () => {
    const yaml = readFileSync(scenarioFiles()[0] ?? '', 'utf8');
    const problemsOf = (text: string, rulings: readonly Ruling[]): readonly string[] => {
      const result = editedScenario(text, rulings);
      return result.ok ? [] : result.problems;
    };
    expect([
      ...problemsOf(yaml, [{ kind: 'alias', party: 'nobody', alias: 'zorblax', reason }]),
      ...problemsOf('id: [', []),
      ...problemsOf('id: pool', []).slice(0, 1),
    ]).toMatchInlineSnapshot(`
      [
        "There is no party "nobody" here: choose one that is, or teach a new party.",
        "This isn’t valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 6.",
        "In title: it is missing.",
      ]
    `);
  });
});
