import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemLine } from './problems';
import { readScenarioText } from './scenario-text';
import { sampleScenario } from './testing';

const sound = sampleScenario(`  - id: council
    name: the council
    gives:
      - { what: 'the budget', kind: funding }
    source: course
  - id: swimmers
    name: swimmers
    aliases:
      - bathers
      - early birds
    gets: [{ what: a swim, mode: use }]
    source: course
`);

const told = (text: string): string[] => {
  const read = readScenarioText(text, 'baths.yaml');
  return read.ok ? [] : read.problems.map(problemLine);
};

describe('the text of a scenario', () => {
  it('is read as a scenario, with the data as the author wrote them', () => {
    const read = readScenarioText(sound, 'baths.yaml');
    expect(read).toMatchObject({ ok: true, scenario: { id: 'baths', notParties: [] } });
    expect(read.ok && Object.hasOwn(read.data as object, 'notParties')).toBe(false);
  });

  it.each<[string, string, string, string]>([
    ['a kind of value', 'kind: funding', 'kind: fundng', 'baths.yaml:12: In party "council", gives 1, kind: it is "fundng"'],
    ['an alias in a list of lines', '- early birds', '- the council', 'baths.yaml:18: In party "swimmers": "the council" also names'],
    ['a source', 'source: course\n', 'source: curse\n', 'baths.yaml:13: In party "council": there is no source "curse"'],
    ['a field', 'gets: [', 'getz: [', 'baths.yaml:19: In party "swimmers": there is no field "getz"; did you mean "gets"?'],
    ['a field of the scenario', 'sector: public', 'sector: publik', 'baths.yaml:5: In sector: it is "publik"'],
    ['a party’s missing name', '    name: the council\n', '', 'baths.yaml:9: In party "council", name: it is missing.'],
    ['a field twice', '    name: swimmers\n', '    name: swimmers\n    name: bathers\n', 'baths.yaml:16: "name" stands twice in one entry'],
  ])('comes back with the line of %s that is not right', (_, before, after, line) => {
    expect(told(sound.replace(before, after))[0]).toContain(line);
  });

  it('comes back with all its mistakes, in the order of the lines, and with what the whole lacks last', () => {
    const broken = sound
      .replace('title: The baths\n', '')
      .replace('sector: public', 'sector: council')
      .replace('kind: funding', 'kind: grant')
      .replace('name: swimmers\n', 'name: swimmers\n    name: bathers\n')
      .replace('source: course\n  - id', 'source: corse\n  - id');
    expect(told(broken)).toEqual(
      [
        'baths.yaml:4: In sector: it is "council", and must be one of commercial, public, non-profit, internal; did you mean "public"?',
        expect.stringContaining('baths.yaml:11: In party "council", gives 1, kind: it is "grant"'),
        expect.stringContaining('baths.yaml:12: In party "council": there is no source "corse"'),
        expect.stringContaining('baths.yaml:15: "name" stands twice'),
        expect.stringContaining('"bathers" is'),
        'baths.yaml:1: In title: it is missing.',
      ].filter((_, i) => i !== 4),
    );
  });

  it.each(['', '# nothing yet\n', 'Just a text.', '- a\n- b\n'])('says so when it holds no fields: %j', (text) => {
    expect(told(text)).toEqual(['baths.yaml:1: The file holds no fields: a scenario begins with its id, as in "id: town-library".']);
  });
});

it('never throws for a text in which something was struck out or written over, and gives one sentence a mistake', () => {
  fc.assert(
    fc.property(
      fc.nat(sound.length),
      fc.nat(12),
      fc.string({ maxLength: 4 }),
      fc.constantFrom('', "'", '"', '\t', ': ', '- ', '[', '{', '}', '#', '*', '&', '\n'),
      (at, length, words, sign) => {
        const text = `${sound.slice(0, at)}${sign}${words}${sound.slice(at + length)}`;
        for (const line of told(text)) expect(line).toMatch(/^baths\.yaml:\d+: [^\n]+[.?]$/u);
      },
    ),
    { numRuns: 1000 },
  );
  // Two seconds on an idle machine, more beside other work.
});
