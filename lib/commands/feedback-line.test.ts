import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerLine } from './feedback-line';
import { optionProblem, readScenario, readScenarioArgument } from './feedback-scenario';

const text = (path: string): string => readFileSync(path, 'utf8');
const police = readScenario('police', text);
const scenario = police.ok ? police.scenario : null;

describe('the feedback command', () => {
  it('answers an item with verdict, parties, message and argument', () => {
    const answer = answerLine('{"id":"a","list":"customers","text":"the govt"}', 1, scenario);
    expect(answer).toMatchObject({ id: 'a', verdict: 'fits', parties: ['government'] });
    expect(answer.message).toMatch(/\w/u);
    expect(answer.argument).toBeInstanceOf(Array);
  });
  it('answers an explanation with ideas, misconceptions and whether it is off topic, with and without a scenario', () => {
    for (const given of [scenario, null]) {
      const answer = answerLine('{"id":1,"explanation":"Customers pay for it, consumers use it and pay nothing."}', 1, given);
      expect(answer).toMatchObject({ id: 1, ideas: { K1: 'present', K2: 'present' }, offTopic: false });
      expect(answer.message).toMatch(/\w/u);
    }
  });
  it('names and refutes a misconception in the message of an explanation', () => {
    const { message, misconceptions } = answerLine(
      '{"id":1,"explanation":"Nobody pays the police, so they have no customers."}',
      1,
      scenario,
    );
    expect(misconceptions).toEqual(['M1']);
    expect(String(message).length).toBeGreaterThan(200);
    expect(message).toMatch(/price|pay/u);
  });
  it('answers rows of one’s own with a kind and an exchange each, and what is missing', () => {
    const answer = answerLine('{"id":1,"rows":[{"who":"my manager","why":"I give her reports and she gives me support"}]}', 1, null);
    expect(answer).toMatchObject({ rows: [{ kind: 'internal' }], missing: ['external', 'away'] });
  });
  it('answers lists for one’s own organisation, one reply an item', () => {
    const answer = answerLine('{"id":1,"organisation":"a bakery","customers":["shoppers","cafes"],"consumers":["children"]}', 1, null);
    expect(answer.customers).toHaveLength(2);
    expect(answer.consumers).toHaveLength(1);
  });
  it.each(['nonsense', '[]', '{"id":7}', '{"id":7,"list":"buyers","text":"x"}', '{"id":7,"list":"customers","text":5}', '{"rows":3}'])(
    'gives the bad line %s an error with its number',
    (line) => {
      const answer = answerLine(line, 12, scenario);
      expect(answer.line).toBe(12);
      expect(answer.error).toMatch(/^Line 12: .+/u);
    },
  );
  it('asks for a scenario when an item comes without one', () => {
    expect(answerLine('{"id":1,"list":"customers","text":"x"}', 3, null).error).toContain('--scenario');
  });
});

describe('the scenario option', () => {
  it('is read in both spellings', () => {
    expect(readScenarioArgument(['--scenario', 'police'])).toBe('police');
    expect(readScenarioArgument(['--scenario=police'])).toBe('police');
    expect(readScenarioArgument([])).toBeUndefined();
  });
  it('gives one sentence for an unknown one, with the likely meaning', () => {
    const read = readScenario('polise', text);
    expect(read.ok).toBe(false);
    expect(read.ok ? '' : read.sentence).toContain('did you mean "police"?');
  });
  it.each<[string, string, RegExp]>([
    [
      'an invalid file, with its line and how many mistakes follow',
      'id: x\ntitel: y',
      /^package\.json:2: .+did you mean "title"\? \(and \d+ more: --check lists them all\.\)$/u,
    ],
    [
      'a file with one mistake',
      `${'id: x\ntitle: x\norganisation: x\nservice: x\nabout: x\nsources: { s: x }\n'}parties: [{ id: a, name: b, gets: [{ what: c, mode: use }], source: s }]`,
      /^package\.json:1: In sector: it is missing, and must be one of commercial, .*\.$/u,
    ],
    ['a file that is no YAML', 'id: x\nname: @y', /^package\.json:2: A text that begins with @ must stand in quotes, as in '@y'\.$/u],
    ['an empty file', '', /^package\.json:1: The file holds no fields: .+\.$/u],
  ])('gives one sentence for %s', (_, yaml, sentence) => {
    const read = readScenario('package.json', () => yaml);
    expect(read.ok ? '' : read.sentence).toMatch(sentence);
  });
  it('gives one sentence for a folder, for a file that may not be read, and for nothing', () => {
    const failing = (code: string) => () => {
      throw Object.assign(new Error(code), { code });
    };
    const told = (name: string, code: string): string => {
      const read = readScenario(name, failing(code));
      return read.ok ? '' : read.sentence;
    };
    expect(told('lib', 'EISDIR')).toBe('lib: this file can’t be read: it is a folder; name the file in it.');
    expect(told('package.json', 'EACCES')).toBe('package.json: this file can’t be read: the system says EACCES.');
    expect(told('', 'EACCES')).toMatch(/^--scenario needs the id of a scenario of the content \(there is .+\), or the path of a file\.$/u);
  });
  it('knows the options of the command, and says which was meant', () => {
    for (const args of [[], ['--scenario', 'x'], ['--scenario=x', '--check'], ['--kinds'], ['--scenario', '--check']])
      expect(optionProblem(args)).toBeNull();
    expect(optionProblem(['--scenaro', 'x'])).toContain('did you mean "--scenario"?');
    expect(optionProblem(['police'])).toContain('a scenario is named after --scenario.');
  });
});
