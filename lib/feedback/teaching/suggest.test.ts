import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readScenario, scenarioFiles } from '@/lib/commands/feedback-scenario';
import { suggestParties } from './suggest';

const path = scenarioFiles().find((file) => file.endsWith('police.yaml')) ?? '';
const read = readScenario(path, (file) => readFileSync(file, 'utf8'));
if (!read.ok || !read.scenario) throw new Error('the police scenario is part of the content');
const police = read.scenario;

describe('suggestions for a text that wasn’t recognised', () => {
  const suggested = (text: string): string[] => suggestParties(police, text).map(({ id, why }) => `${id}: ${why}`);

  it('go by what the lexicon says of its words, by words shared with names, and by likeness', () => {
    expect(suggested('the rozzers’ paymaster').map((line) => line.split(':')[0])).toEqual(['government', 'staff']);
    expect(suggested('lads on bikes at speed')).toEqual([]);
    expect(suggested('motorway cyclist types')[0]).toBe('road-users: “cyclist” is a name of theirs');
    expect(suggested('trade unions who fund')[0]).toContain('government');
    expect(suggested('tourrissts')).toEqual([expect.stringContaining('tourists')]);
  });

  it('are five at most, and none when nothing points to anybody', () => {
    expect(suggested('families, courts, patients, drivers, councils, insurers and prisoners in a crisis')).toHaveLength(5);
    for (const text of ['', 'zzz', 'Quartermaster of Mars', '???', 'the the the'.repeat(200)]) expect(suggested(text)).toEqual([]);
  });
});
