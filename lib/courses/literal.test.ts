import { parse } from 'acorn';
import type { ExpressionStatement, Program } from 'estree';
import { expect, test } from 'vitest';
import { literalValue } from './literal';

const valueIn = (source: string) => {
  const program = parse(`(${source})`, { ecmaVersion: 2022 }) as unknown as Program;
  return literalValue((program.body[0] as ExpressionStatement).expression);
};

test.each([
  ['4', 4],
  ['-4', -4],
  ['"text"', 'text'],
  ['`text`', 'text'],
  ['true', true],
  ['null', null],
  ['["a", 1, [2]]', ['a', 1, [2]]],
  ['{ a: 1, "b": "c" }', { a: 1, b: 'c' }],
])('%s is a literal', (source, value) => {
  expect(valueIn(source)).toEqual({ value });
});

// biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template literal is what is tested
test.each(['a', 'f()', '1 + 1', '`${a}`', '[...a]', '{ [a]: 1 }', '/a/', '!true', '() => 1', '{ get a() { return 1 } }'])(
  '%s is none',
  (source) => {
    expect(valueIn(source)).toBeUndefined();
  },
);
