import { expect, test } from 'vitest';
import { modelAnswerProblems } from './model-answers';
import { problemLine } from './problems';
import { compileSample, sampleActivity, sampleFrontmatter, sampleScenario } from './testing';

const parties = `  - { id: council, name: the council, gives: [{ what: the budget, kind: funding }], gets: [{ what: a town that swims, mode: return }], source: course }
  - { id: swimmers, name: swimmers, gets: [{ what: a swim, mode: use }], source: course }
`;

const problemsOf = async (...lines: readonly unknown[]) => {
  const lists = sampleActivity('PartyLists', 'id="lists" title="Lists" minutes={5} scenario="baths" explain="How?"');
  const { course } = await compileSample({
    '010-one.mdx': `${sampleFrontmatter()}\n## A section\n\n${lists}`,
    'scenarios/baths.yaml': sampleScenario(parties),
  });
  if (!course) throw new Error('The sample course doesn’t compile');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  return modelAnswerProblems(course, text, 'model-answers.jsonl').map(problemLine);
};

const answer = { id: 'm1', scenario: 'baths', list: 'customers', text: 'the council', expected: ['fits'] };

test('a model answer that the engine praises is no problem', async () => {
  expect(await problemsOf(answer, '', { ...answer, list: 'consumers', text: 'swimmers' })).toEqual([]);
});

test('one that the engine doesn’t praise comes back with its line, and with what the engine makes of it', async () => {
  expect(await problemsOf(answer, { ...answer, text: 'swimmers' })).toEqual([
    'model-answers.jsonl:2: The model answer "m1" (swimmers, among customers) is "reconsider" to the engine and should be "fits".',
  ]);
});

test('a model explanation in which the engine misses an idea comes back with its line', async () => {
  const explanation = { id: 'e1', scenario: 'baths', explanation: 'It is hard to say.', present: ['K1'], misconceptions: [] };
  expect(await problemsOf(explanation)).toEqual(['model-answers.jsonl:1: In the model explanation "e1" the engine misses K1.']);
});

test('a line that is no model answer, or names a scenario that isn’t there, comes back with what is allowed', async () => {
  expect(await problemsOf('{', { ...answer, scenario: 'bath' }, { id: 'x' })).toEqual([
    'model-answers.jsonl:1: This line isn’t valid JSON.',
    'model-answers.jsonl:2: There is no scenario "bath". Did you mean "baths"?',
    expect.stringMatching(/^model-answers\.jsonl:3: A model answer is \{ id, /),
  ]);
});
