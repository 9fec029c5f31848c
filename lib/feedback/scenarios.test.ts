import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioFiles } from '@/lib/commands/feedback-scenario';
import { checkItem, compileScenario, itemWords, parseScenario } from './index';
import type { List } from './types';

interface Case {
  readonly list: List;
  readonly text: string;
  readonly verdict: string;
  readonly party?: string;
}

const files = scenarioFiles();

it('there are the eight scenarios that lessons name', () => {
  expect(files.map((path) => basename(path, '.yaml')).sort()).toEqual(
    ['charity', 'hospital', 'it-department', 'library', 'marketing', 'newspaper', 'police', 'shop'].sort(),
  );
});

describe.each(files.map((path) => [basename(path, '.yaml'), path]))('the scenario %s', (id, path) => {
  const parsed = parseScenario(parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  const compiled = compileScenario(parsed.scenario);
  const casesPath = path.replace(/\.yaml$/u, '.cases.jsonl');
  const cases: Case[] = existsSync(casesPath)
    ? readFileSync(casesPath, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line))
    : [];

  it('has its file’s id, eight parties or more and thirty cases or more of its own', () => {
    expect(parsed.scenario.id).toBe(id);
    expect(parsed.scenario.parties.length).toBeGreaterThanOrEqual(8);
    expect(cases.length).toBeGreaterThanOrEqual(30);
  });

  it.each(cases.map((one) => [one.list, one.text, one.verdict, one]))('in %s, %j is answered with %s', (list, text, verdict, one) => {
    const finding = checkItem(compiled, { list, text });
    expect(`${finding.verdict} ${one.party ? finding.parties.map(({ id }) => id).join('+') : ''}`.trim()).toBe(
      `${verdict} ${one.party ?? ''}`.trim(),
    );
    expect(itemWords(finding).message).not.toBe('');
  });

  it.each(parsed.scenario.parties.flatMap((party) => [party.name, ...party.aliases].map((name) => [name, party.id])))(
    'reads the name %j as %s',
    (name, party) => {
      expect(checkItem(compiled, { list: 'customers', text: name }).parties.map(({ id }) => id)).toContain(party);
    },
  );
});
