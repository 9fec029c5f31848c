import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readScenarioFiles } from './scenario-files';
import { sampleScenario } from './testing';

const yaml = `# Kept as it stands.
${sampleScenario(`  - { id: swimmers, name: swimmers, gets: [{ what: a swim, mode: use }], source: course }
`)}`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'scenario-files-'));
  await writeFile(join(folder, 'baths.yaml'), yaml);
});
afterEach(() => rm(folder, { recursive: true }));
const read = () => readScenarioFiles(folder, (path) => basename(path));

it('a scenario comes with its text as the author wrote it, and with the cases beside it', async () => {
  await writeFile(join(folder, 'baths.cases.jsonl'), '{"list":"consumers","text":"swimmers","verdict":"fits","party":"swimmers"}\n\n');
  expect(await read()).toMatchObject({
    scenarioTexts: { baths: yaml },
    cases: { baths: [{ list: 'consumers', text: 'swimmers', verdict: 'fits', party: 'swimmers' }] },
    problems: [],
  });
});

it('a scenario without cases has none', async () => {
  expect(await read()).toMatchObject({ cases: { baths: [] }, problems: [] });
});

it('a case that can’t be read comes back as a sentence with its line', async () => {
  await writeFile(join(folder, 'baths.cases.jsonl'), '{"list":"users","text":"swimmers","verdict":"fits"}\n\nswimmers\n');
  expect((await read()).problems).toEqual([
    { file: 'baths.cases.jsonl', line: 1, sentence: expect.stringContaining('"list"') },
    { file: 'baths.cases.jsonl', line: 3, sentence: expect.stringContaining('isn’t JSON') },
  ]);
});
