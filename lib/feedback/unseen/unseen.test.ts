/** Scenarios that stand in no lesson, written from the authors' guide alone: what the engine makes of an organisation that it was not written for. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { casesBeside } from '@/lib/commands/feedback-cases';
import { readScenario } from '@/lib/commands/feedback-scenario';
import { checkItem, itemWords } from '../index';

const here = new URL('.', import.meta.url).pathname;

describe.each([
  'airport',
  'app',
  'bank',
  'care-home',
  'dating',
  'driving-test',
  'ferry',
  'fleet',
  'foodbank',
  'locksmith',
  'podcast',
  'prison',
  'trade-union',
  'university',
  'water',
  'zoo',
])('a scenario that no lesson knows, %s', (id) => {
  const path = `${here}${id}.yaml`;
  const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
  if (!read.ok || !read.scenario) throw new Error(read.ok ? `no scenario in ${path}` : read.sentence);
  const { scenario } = read;
  it.each(casesBeside(path).map((one) => [one.list, one.text, one.verdict] as const))(
    'in %s, %j is answered with %s',
    (list, text, verdict) => {
      const finding = checkItem(scenario, { list, text });
      expect(finding.verdict).toBe(verdict);
      expect(itemWords(finding).message).not.toBe('');
    },
  );
});
