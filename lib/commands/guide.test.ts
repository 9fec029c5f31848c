/** The authors' guide, held to its word: whatever it prints for authors to copy loads, and comes out as it says. */
import { describe, expect, it } from 'vitest';
import { problemLine } from '@/lib/courses/problems';
import { readScenarioText } from '@/lib/courses/scenario-text';
import { answerOf, compileScenario } from '@/lib/feedback';
import { withOneParty } from '@/lib/feedback/items/testing/one-party';
import { conceptIds } from '@/lib/feedback/lexicon/concepts';
import { MODES, type Party, RULED_VERDICTS, SECTORS, SIDES, scenarioSchema, VALUES } from '@/lib/feedback/scenario';
import { checkScenario } from './feedback-check';
import { blocks, codeIn, guide, rowsOf } from './guide-text';
import { misreadName } from './misread-name';

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

describe('what the guide says of names', () => {
  const read = readScenarioText(pool.replace("what: 'coffee and cake'", "what: 'left-over pies'"), 'pool.yaml');
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  const found = (text: string, change: object = {}) =>
    answerOf(compileScenario({ ...read.scenario, ...change }), 'customers', text).parties;
  it.each(['a parent waiting in the café', 'those parents that waited in the café', 'people who eat left-over pies'])(
    'an alias is found in other turns, and a party by what it gets: %s',
    (text) => {
      expect(found(text)).toEqual(['cafe-guests']);
      expect(guide).toContain(`*${text}*`);
    },
  );
  it('a name of the organisation stands before the general lexicon', () => {
    const { scenario } = read;
    const parties = scenario.parties.map((party) => (party.id === 'gyms' ? { ...party, kinds: ['shop'] } : party));
    expect(found('hairdressers', { parties })).toEqual(['gyms']);
    expect(found('hairdressers', { parties, alsoCalled: ["the hairdresser's"] })).toEqual([]);
  });
  it('a name that fits two parties leads to the first of them', () => {
    const kinds = (id: string) =>
      read.scenario.parties.map((party) => (party.id === id || party.id === 'doctors' ? { ...party, kinds: ['lawyer'] } : party));
    expect(found('lawyers', { parties: kinds('suppliers') })).toEqual(['doctors']);
    expect(found('lawyers', { parties: kinds('council') })).toEqual(['council']);
  });
  const withParty = (party: Partial<Party>) => {
    const { parties } = read.scenario;
    const one = parties.find(({ id }) => id === 'doctors');
    if (!one) throw new Error('the doctors are gone');
    return compileScenario({ ...read.scenario, parties: [...parties, { ...one, id: 'it', aliases: [], ...party }] });
  };
  it('a kind that is taken away takes turns of its own name with it', () => {
    const waiting: Partial<Party> = { name: 'people on the waiting list' };
    const idsOf = (party: Partial<Party>) => answerOf(withParty(party), 'customers', 'people waiting').parties;
    expect(idsOf(waiting)).toEqual(['it']);
    expect(idsOf({ ...waiting, notKinds: ['waiting'] })).toEqual([]);
  });
  it('a kind beats a name, and a wording with numbers written out is found', () => {
    const jury = withParty({ name: 'jurors', aliases: ['twelve men', 'twelve good men'] });
    expect(misreadName(jury, 'it', 'twelve men')).toContain('"residents"');
    for (const text of ['twelve good men', '12 good men']) expect(answerOf(jury, 'customers', text).parties).toEqual(['it']);
  });
  it('the plain name of a group is for most of it, a qualified one for the others', () => {
    const some = withParty({ name: 'bathers who pay by the year', kinds: [] });
    expect(answerOf(some, 'customers', 'bathers').parties).toEqual(['swimmers']);
    expect(answerOf(some, 'customers', 'bathers paying by the year').parties).toEqual(['it']);
  });
  it('big chains, banks and insurers are known by their kind', () => {
    for (const [name, brand] of [
      ['supermarkets', 'Tesco'],
      ['the bank that lends', 'Barclays'],
      ['insurers', 'Aviva'],
    ] as const) {
      expect(answerOf(withOneParty({ name }), 'customers', brand).parties).toEqual(['it']);
    }
  });
  it('neither cases nor names are looked at while the file has a mistake', () => {
    const cases = '{"list":"customers","text":"the council","verdict":"reconsider"}';
    expect(checkScenario(pool, 'pool.yaml', cases, 'pool.cases.jsonl').lines.join()).toContain('is answered fits');
    const { lines } = checkScenario(pool.replace('source: accounts', 'source: acounts'), 'pool.yaml', cases, 'pool.cases.jsonl');
    expect(lines).toEqual([expect.stringContaining('acounts'), '1 to mend.']);
  });
  it('a stranger to the scenario is claimed by none of its parties', () => {
    for (const sector of SECTORS) {
      const compiled = compileScenario({ ...read.scenario, sector });
      expect(answerOf(compiled, 'customers', 'astronauts').verdict).toBe('unrecognised');
      expect(answerOf(compiled, 'consumers', 'astronauts').verdict).toMatch(/^(?:arguable|unrecognised)$/u);
    }
  });
  it('its table of contents leads to its headings, each once', () => {
    const headings = [...guide.matchAll(/^##+ (.+)$/gmu)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\w\s-]/gu, '')
        .replaceAll(' ', '-'),
    );
    const links = [...guide.matchAll(/\]\(#([\w-]+)\)/gu)].map(([, to = '']) => to);
    expect(links.toSorted()).toEqual(headings.toSorted());
  });
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
  it('kinds are found by wider and by narrower ones, as the guide says', () => {
    const found = (kind: string, text: string): readonly string[] =>
      answerOf(withOneParty({ name: 'it', kinds: [kind] }), 'customers', text).parties;
    expect(found('grant-maker', 'funders')).toEqual(['it']);
    expect(found('funder', 'charitable foundations')).toEqual(['it']);
    expect(found('shareholder', 'the owners')).toEqual(['it']);
    expect(found('shareholder', 'investors')).toEqual(['it']);
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
