import { describe, expect, it } from 'vitest';
import { readScenarioText } from '@/lib/courses/scenario-text';
import { sampleScenario } from '@/lib/courses/testing';
import { compileScenario } from '@/lib/feedback';
import { checkScenario } from './feedback-check';
import { misreadName } from './misread-name';

const yaml =
  sampleScenario(`  - { id: council, name: the council, gives: [{ what: the budget, kind: funding }], gets: [{ what: a healthier town, mode: return }], source: course }
  - { id: swimmers, name: swimmers, gets: [{ what: a swim, mode: use }], source: course }
`);
const cases = '{"list":"customers","text":"the town hall","verdict":"fits","party":"council"}\n';
const check = (text: string, casesText: string) => checkScenario(text, 'baths.yaml', casesText, 'baths.cases.jsonl');

it('a sound scenario whose cases hold is summed up in one line', () => {
  expect(check(yaml, cases)).toMatchObject({ lines: ['2 parties, 1 case: all is read as it should be.'], exit: 0 });
});

it('a case that the engine answers otherwise is told with its line, and with what is said instead', () => {
  expect(check(yaml, `${cases}\n{"list":"customers","text":"swimmers","verdict":"fits"}\n`)).toMatchObject({
    lines: [
      'baths.cases.jsonl:3: "swimmers" among the customers is answered reconsider for swimmers, not fits.',
      '2 parties, 2 cases: 1 to look at.',
    ],
    exit: 1,
  });
});

it('without cases only the names are approved, and the author is asked for cases', () => {
  expect(check(yaml, '')).toMatchObject({
    lines: [
      '2 parties: their names are read as they should be. No verdict was checked, as there are no cases yet: write some in baths.cases.jsonl.',
    ],
    exit: 0,
  });
});

it('a name that a learner could not write is told with its line', () => {
  const unread = yaml.replace('name: swimmers,', 'name: swimmers, aliases: [bathers, nothing],');
  expect(check(unread, '').lines[0]).toMatch(/^baths\.yaml:10: In party "swimmers": "nothing" is read as no answer at all; name people/u);
});

describe('a name that is read as somebody else', () => {
  const read = readScenarioText(yaml, 'baths.yaml');
  if (!read.ok) throw new Error(read.problems[0].sentence);
  const compiled = compileScenario(read.scenario);
  it('is told with the words that named the other party', () => {
    expect(misreadName(compiled, 'council', 'swimmers')).toBe(
      'In party "council": "swimmers" is read as party "swimmers" ("swimmers" is a name of it); begin with words that only this party has, or give the words to the other party.',
    );
  });
  it('is told with the words that were taken for a reason, and with what cut them off', () => {
    expect(misreadName(compiled, 'council', 'swimmers as a punishment')).toBe(
      'In party "council": "swimmers as a punishment" is read as party "swimmers" ("swimmers" is a name of it, and "as a punishment" is taken for a reason); a name ends before "as", so word it without that.',
    );
  });
  it('is told where it names its own party and another', () => {
    expect(misreadName(compiled, 'council', 'the council, swimmers')).toBe(
      'In party "council": "the council, swimmers" is read as party "swimmers" as well ("swimmers" is a name of it); begin with words that only this party has, or give the words to the other party.',
    );
  });
  it('is told where no party stands for it', () => {
    expect(misreadName(compiled, 'council', 'hospitals')).toMatch(/is read as .*hospital.*; begin with|is read as nobody that is known;/u);
  });
  it('is nothing to tell where a learner who writes it is understood', () => {
    expect(misreadName(compiled, 'council', 'the town hall')).toBeNull();
  });
});

it('of each party the verdicts that its facts lead to are shown, and the kinds that it was found to be', () => {
  const ruled = `${yaml}rulings: [{ party: swimmers, list: customers, verdict: arguable, reason: They come every day. }]\n`;
  const rows = check(ruled, cases).parties.map((line) => line.split(/ {2,}/u));
  expect(rows[0]).toEqual(['party', 'as a customer', 'as a consumer', 'kinds it was found to be']);
  expect(rows[1]?.slice(0, 3)).toEqual(['council', 'fits', 'reconsider']);
  expect(rows[1]?.[3]).toContain('local-authority');
  expect(rows[2]?.slice(0, 3)).toEqual(['swimmers', 'arguable*', 'fits']);
});

it('a kind that an alias alone brings stands in brackets, with the alias', () => {
  const named = yaml.replace('name: swimmers,', 'name: swimmers, aliases: [the dog warden, hungry families],');
  expect(check(named, cases).parties[2]).toMatch(/\([a-z-]+(?:, [a-z-]+)*: "hungry families"\)/u);
});

describe('a hint', () => {
  const more = (parties: string) => check(`${yaml}${parties}`, cases);
  it('tells which parties share a kind and are judged differently, which words for it lead where, and is no mistake', () => {
    const { hints, exit, lines } = more(
      '  - { id: solicitors, name: solicitors, gives: [{ what: advice, kind: cooperation }], gets: [{ what: thanks, mode: return }], source: course }\n  - { id: clients, name: those who swim for work, kinds: [lawyer], gets: [{ what: a swim, mode: use }], source: course }\n',
    );
    expect(hints).toEqual([
      'baths.yaml:12: "solicitors" and "clients" are judged differently, and each stands for lawyer without restriction: "lawyers" is read as "solicitors".',
      'baths.cases.jsonl: No case yet for "swimmers", "solicitors", "clients".',
    ]);
    expect([exit, lines]).toEqual([0, ['4 parties, 1 case: all is read as it should be.']]);
  });
  it('asks whether a very broad kind is meant, where others could be meant by it as well', () => {
    const { hints } = more(
      '  - { id: clubs, name: clubs, kinds: [user], gives: [{ what: a fee, kind: money }], gets: [{ what: a swim, mode: use }], source: course }\n  - { id: pupils, name: pupils, gets: [{ what: a swim, mode: use }], source: course }\n',
    );
    expect(hints[0]).toBe(
      'baths.yaml:11: "clubs" says user, though "swimmers" and "pupils" could be meant by that too, and are judged differently; a kind so broad is for those whom learners mean first.',
    );
  });
  it('is none where every party has its case and its kinds', () => {
    expect(check(yaml, `${cases}{"list":"consumers","text":"swimmers","verdict":"fits"}\n`).hints).toEqual([]);
  });
});

it('mistakes in the scenario and in its cases are all told', () => {
  const broken = yaml.replace('kind: funding', 'kind: grant').replace('mode: use', 'mode: used');
  expect(check(broken, '').lines).toEqual([
    expect.stringMatching(/^baths\.yaml:9: .+did you mean "funding"\?$/u),
    expect.stringMatching(/^baths\.yaml:10: .+did you mean "use"\?$/u),
    '2 to mend.',
  ]);
  expect(check(broken, '')).toMatchObject({ parties: [], exit: 2 });
  expect(check(yaml, 'swimmers')).toMatchObject({
    exit: 2,
    lines: [expect.stringMatching(/^baths\.cases\.jsonl:1: .+JSON/u), expect.any(String)],
  });
});
