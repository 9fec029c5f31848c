import { expect, it } from 'vitest';
import { checkScenario } from './feedback-check';

const yaml = `id: baths
title: The baths
organisation: the baths
service: swimming
sector: public
about: A pool that the council pays for.
sources: { course: The course. }
parties:
  - { id: council, name: the council, gives: [{ what: the budget, kind: funding }], gets: [{ what: a healthier town, mode: return }], source: course }
  - { id: swimmers, name: swimmers, gets: [{ what: a swim, mode: use }], source: course }
`;
const cases = '{"list":"customers","text":"the town hall","verdict":"fits","party":"council"}\n';
const check = (text: string, casesText: string) => checkScenario(text, 'baths.yaml', casesText, 'baths.cases.jsonl');

it('a sound scenario whose cases hold is summed up in one line', () => {
  expect(check(yaml, cases)).toEqual({ lines: ['2 parties, 1 case: all is read as it should be.'], exit: 0 });
});

it('a case that the engine answers otherwise is told with its line, and with what is said instead', () => {
  expect(check(yaml, `${cases}\n{"list":"customers","text":"swimmers","verdict":"fits"}\n`)).toEqual({
    lines: [
      'baths.cases.jsonl:3: "swimmers" among the customers is answered reconsider for swimmers, not fits.',
      '2 parties, 2 cases: 1 to look at.',
    ],
    exit: 1,
  });
});

it('a name that a learner could not write is told', () => {
  const unread = yaml.replace('name: swimmers', 'name: swimmers, aliases: [nothing]');
  expect(check(unread, '').lines[0]).toBe('baths.yaml: In party "swimmers": "nothing" is read as nobody.');
});

it('mistakes in the scenario and in its cases are all told', () => {
  const broken = yaml.replace('kind: funding', 'kind: grant').replace('mode: use', 'mode: used');
  expect(check(broken, '').lines).toEqual([
    expect.stringMatching(/^baths\.yaml:9: .+did you mean "funding"\?$/u),
    expect.stringMatching(/^baths\.yaml:10: .+did you mean "use"\?$/u),
    '2 to mend.',
  ]);
  expect(check(broken, '').exit).toBe(2);
  expect(check(yaml, 'swimmers')).toMatchObject({
    exit: 2,
    lines: [expect.stringMatching(/^baths\.cases\.jsonl:1: .+JSON/u), expect.any(String)],
  });
});
