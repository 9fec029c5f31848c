/** The authors' guide, held to its word: whatever it prints for authors to copy loads, and comes out as it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemLine } from '@/lib/courses/problems';
import { readScenarioText } from '@/lib/courses/scenario-text';
import { compileScenario, parseScenario } from '@/lib/feedback';
import { conceptIds } from '@/lib/feedback/lexicon/concepts';
import { judge } from '@/lib/feedback/rules';
import { MODES, RULED_VERDICTS, SECTORS, SIDES, scenarioSchema, VALUES } from '@/lib/feedback/scenario';
import { checkScenario } from './feedback-check';

const guide = readFileSync(new URL('../../content/AUTHORS.md', import.meta.url), 'utf8');
const blocks = [...guide.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].map(([, language = '', text = '']) => ({ language, text }));
const section = (title: string): string => guide.split(`### ${title}\n`)[1]?.split(/^##/mu)[0] ?? '';
/** The rows of a section's tables, as cells, without their headings. */
const rowsOf = (title: string): string[][] =>
  section(title)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (?:field|`kind`|`mode`) \| (?:needed|what it is) \|/u.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
const codeIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code);

const scenarios = blocks.flatMap(({ language, text }, at) =>
  language === 'yaml' && text.includes('\nparties:') ? [{ text, cases: blocks[at + 1]?.text ?? '' }] : [],
);
const pool = scenarios[0]?.text ?? '';

describe('a scenario that the guide prints', () => {
  it('is one of three: a public service, an internal department, one that its users do not pay for', () => {
    expect(scenarios.map(({ text }) => /^sector: (.+)$/mu.exec(text)?.[1])).toEqual(['public', 'internal', 'commercial']);
  });

  it.each(scenarios.map(({ text, cases }) => [/^id: (.+)$/mu.exec(text)?.[1] ?? '', text, cases]))(
    '%s loads, its names are read as its parties, and its cases hold',
    (id, text, cases) => {
      expect(cases.trim().split('\n').length).toBeGreaterThanOrEqual(7);
      const checked = checkScenario(text, `${id}.yaml`, cases, `${id}.cases.jsonl`);
      expect(checked.lines).toEqual([expect.stringMatching(/all is read as it should be\.$/u)]);
    },
  );

  it('takes the ruling that the guide prints', () => {
    const ruling = blocks.find(({ text }) => text.startsWith('rulings:'))?.text ?? '';
    expect(readScenarioText(`${pool}${ruling}`, 'pool.yaml')).toMatchObject({
      ok: true,
      scenario: { rulings: [{ party: 'school-classes' }] },
    });
  });
});

/** The facts that a row of "Who is it? Write this" says, as a scenario of one party. */
function factsOf(write: string) {
  const fields = codeIn(write).map((code) => code.split(': ') as [string, string]);
  const value = (name: string): string | undefined => fields.find(([field]) => field === name)?.[1];
  const flags = Object.fromEntries(
    fields.flatMap(([field, given]) => (given === 'true' || given === 'false' ? [[field, given === 'true']] : [])),
  );
  const parsed = parseScenario({
    id: 'x',
    title: 'X',
    organisation: 'the x',
    service: 'x',
    sector: value('sector') ?? 'public',
    about: 'x',
    sources: { s: 's' },
    parties: [
      {
        id: 'it',
        name: 'it',
        ...flags,
        side: value('side') ?? 'outside',
        kinds: value('kinds')?.slice(1, -1).split(', ') ?? [],
        gives: fields.filter(([field]) => field === 'gives').map(([, kind]) => ({ what: 'x', kind })),
        gets: fields.filter(([field]) => field === 'gets').map(([, mode]) => ({ what: 'x', mode })),
        source: 's',
      },
    ],
  });
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const party = compileScenario(parsed.scenario).parties.get('it');
  if (!party) throw new Error('the party was lost');
  return { facts: party.facts, sector: parsed.scenario.sector };
}

describe('who is it? write this', () => {
  const rows = rowsOf('Who is it? Write this').filter(([who]) => who !== 'Who is it?');
  it('has a row for those whom authors keep meeting', () => {
    const who = rows.map(([first]) => first).join('\n');
    for (const party of [
      'owner',
      'regulator',
      'inspector',
      'neighbour',
      'thief',
      'lends',
      'lender',
      'clothes',
      'referrer',
      'contractor',
      'child',
      'pet',
    ]) {
      expect(who).toContain(party);
    }
  });
  it.each(rows.map(([who = '', write = '', customer = '', consumer = '']) => [who, write, customer, consumer]))(
    '%s: the facts lead where the table says',
    (_, write, customer, consumer) => {
      const { facts, sector } = factsOf(write);
      const verdicts = (['customers', 'consumers'] as const).map((list) => `\`${judge(facts, list, sector).rule.verdict}\``);
      expect(verdicts).toEqual([customer, consumer]);
    },
  );
});

describe('the tables of fields', () => {
  const fieldsIn = (title: string): string[] => rowsOf(title).flatMap(([first = '']) => codeIn(first));
  it('name every field and every value of the format, and nothing else', () => {
    const { shape } = scenarioSchema;
    expect(fieldsIn("The scenario's own fields")).toEqual(Object.keys(shape));
    const party = fieldsIn("A party's fields");
    const known = [...Object.keys(shape.parties.element.shape), 'what', 'kind', 'through', 'source', ...VALUES, ...MODES];
    expect(new Set(party)).toEqual(new Set(known));
    for (const word of [...SECTORS, ...SIDES, ...RULED_VERDICTS]) expect(guide).toContain(`\`${word}\``);
  });
  it('name kinds that the lexicon has', () => {
    const kinds = rowsOf('Names, aliases and kinds')
      .filter(([first]) => first !== 'for')
      .flatMap(([, list = '']) => codeIn(list));
    expect(kinds.length).toBeGreaterThan(40);
    expect(kinds.filter((kind) => !conceptIds.includes(kind))).toEqual([]);
  });
});

describe('a mistake that the guide prints', () => {
  const told = (text: string): string => {
    const read = readScenarioText(text, 'pool.yaml');
    return read.ok ? '' : `${read.problems.map(problemLine).join('\n')}\n`;
  };
  const [mistakes, slip] = blocks.filter(({ language }) => language === 'text').map(({ text }) => text);
  const head = `id: pool
title: A pool
organisation: the pool
service: swimming
sector: public
about: A pool.
sources:
  accounts: The accounts.
  course: The course.
parties:
`;
  it('is what authors hear', () => {
    const broken = `${head}  - id: council
    name: the town council
    gives: [{ what: 'a third of the costs', kind: grant }]
    gets:
      - { what: 'a healthier town', mode: return }
    source: acounts
  - id: swimmers
    name: swimmers
    aliases: bathers
    chooses: yes
    gives:
      - { what: a fee, and their custom, kind: money }
    gets:
      - { what: 'a swim', mode: use }
    source: course
  - id: coaches
    name: coaches
    aliases: [the town council]
    gets: [{ what: 'lanes', mode: use }]
    source: course
`;
    expect(told(broken)).toBe(mistakes);
  });
  it('is told by its first slip where YAML cannot be read', () => {
    expect(told("id: pool\ntitle: A pool\n# a remark\norganisation: 'the town's pool'\n")).toBe(slip);
  });
});
