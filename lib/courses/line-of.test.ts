import { expect, test } from 'vitest';
import { frontmatterLine, scenarioLine } from './line-of';

const scenario = `id: pool
sector: public
parties:
  - id: swimmers
    name: swimmers
    aliases: [visitors]
  - id: guests
    name: guests
    aliases:
      - friends
      - visitors
    gives:
      - { what: a fee, kind: monney }
  - id: guests
    name: the council
`;

test.each([
  ['In party "guests": "visitors" also names party "swimmers", so an answer could mean either.', 14],
  ['In party "swimmers": "visitors" also names party "guests", so an answer could mean either.', 6],
  ['In party "swimmers": it neither gives nor gets anything, so no verdict can be derived.', 4],
  ['In party "guests": another party has the same id.', 14],
  ['In the scenario: there is no field "sector".', 2],
  ['In sector: it is missing.', 1],
])('%s', (sentence, line) => {
  expect(scenarioLine(scenario, sentence)).toBe(line);
});

test('what a party gives is found within that party', () => {
  const once = scenario.replace(/ {2}- id: guests\n {4}name: the council\n$/, '');
  expect(scenarioLine(once, 'In party "guests", gives 1, kind: it is "monney", and must be one of money.')).toBe(13);
  expect(scenarioLine(once, 'In party "guests": "visitors" also names party "swimmers".')).toBe(11);
});

test('a word of the frontmatter is found as a whole', () => {
  const yaml = "id: one\ntitle: 'One and all'\nreferences: [someone, one-more]";
  expect(frontmatterLine(yaml, 'one-more')).toBe(4);
  expect(frontmatterLine(yaml, 'one')).toBe(2);
  expect(frontmatterLine(yaml, 'more')).toBeNull();
});
