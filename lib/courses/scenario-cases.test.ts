import { expect, it } from 'vitest';
import { problemLine } from './problems';
import { casesIn } from './scenario-cases';

const told = (text: string): string[] => casesIn(text, 'x.cases.jsonl', ['council', 'swimmers']).problems.map(problemLine);
const line = (fields: object): string => JSON.stringify({ list: 'customers', text: 'x', verdict: 'fits', ...fields });

it('cases are read with their lines, empty lines apart', () => {
  const { cases, lines } = casesIn(`\uFEFF${line({})}\n\r\n${line({ party: 'council+kind:police' })}\r\n`, 'x', ['council']);
  expect(cases.map(({ party }) => party)).toEqual([undefined, 'council+kind:police']);
  expect(lines).toEqual([1, 3]);
});

it.each<[string, string, string]>([
  ['a list', line({ list: 'customer' }), '"list" is "customer", and must be one of customers, consumers; did you mean "customers"?'],
  ['a verdict', line({ verdict: 'wrong' }), 'did you mean "reconsider"?'],
  ['a verdict in another spelling', line({ verdict: 'unrecognized' }), 'did you mean "unrecognised"?'],
  ['a party', line({ party: 'swimers' }), 'There is no party "swimers"; did you mean "swimmers"?'],
  ['one of two parties', line({ party: 'council+guests' }), 'There is no party "guests".'],
  ['a field', line({ veredict: 'fits' }), 'A case has no field "veredict"; did you mean "verdict"?'],
  [
    'a missing text',
    JSON.stringify({ list: 'customers', verdict: 'fits' }),
    '"text" is missing: a case is {"list","text","verdict","party"}.',
  ],
  [
    'a line that is no JSON',
    "{'list':'customers'}",
    'This line isn’t JSON: a case is {"list","text","verdict","party"}, with double quotes',
  ],
])('%s that is not right comes back as a sentence with its line', (_, text, sentence) => {
  const problems = told(`${line({})}\n${text}\n`);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`x.cases.jsonl:2: `);
  expect(problems[0]).toContain(sentence);
});
