import { describe, expect, it } from 'vitest';
import { openYaml } from './yaml-mistakes';

/** Each line stands for the one before ten times over. */
const GROWING = ['a0: &a0 [x]', ...Array.from({ length: 12 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}*a${i}]`), ''].join(
  '\n',
);

/** Sentences that several slips bring, by what stands in them. */
const colon = (field: string): string => `A text that holds a colon must stand in quotes, as in ${field}.`;
const begins = (text: string): string => `A text that begins with ${text[0]} must stand in quotes, as in '${text}'.`;
const open = (what: string): string => `The ${what} that opens here is never closed: close it where its text or list ends.`;
const APOSTROPHE = 'An apostrophe ends a text in single quotes: put the text into double quotes, or write the apostrophe twice.';
const ASTRAY =
  'The line does not go with those around it: what belongs together begins in the same column, and each entry of a list with a hyphen.';

describe('a slip in YAML comes back as a sentence with its line and a cure', () => {
  it.each<[slip: string, text: string, line: number, sentence: string]>([
    ['a colon in braces', 'a:\n  - { what: fee: ten pounds, kind: money }\n', 2, colon("what: 'fee: ten pounds'")],
    ['a colon in a line', 'id: x\nabout: The pool: a place\n', 2, colon("about: 'The pool: a place'")],
    ['an apostrophe in single quotes', "a:\n  - { what: 'the town's pool' }\n", 2, APOSTROPHE],
    ['an apostrophe behind a plural', "a: 'the users' data'\n", 1, APOSTROPHE],
    [
      'quotation marks within quotation marks',
      'a: "the "big" one"\n',
      1,
      'A quotation mark inside a text in double quotes ends it: put the whole text into single quotes.',
    ],
    ['words behind quotes', "a: 'the pool' (big)\n", 1, 'Something follows the closing quotation mark: put the whole text into quotes.'],
    ['a tab', 'a:\n  - id: x\n\tname: b\n', 3, 'The line is indented with a tab: use spaces, as many as in the lines around it.'],
    ['a field twice', 'a: 1\nb: 2\na: 3\n', 3, '"a" stands twice in one entry: keep one of the two, or begin a new entry with a hyphen.'],
    [
      'a forgotten hyphen',
      'parties:\n  - id: a\n    name: b\n    id: c\n    name: d\n',
      4,
      '"id" and 1 more stand twice in one entry: keep one of each, or begin a new entry with a hyphen.',
    ],
    ['a quotation mark that stays open', "id: x\nname: 'abc\nb: c\n", 2, open("quotation mark '")],
    ['a list that stays open', 'id: x\naliases: [a, b\nname: c\n', 2, open('bracket [')],
    ['braces that stay open', 'a:\n  - { what: a, kind: money\n    gets: x\nname: c\n', 2, open('bracket {')],
    ['a bracket too many', 'a: [b, c]]\n', 1, 'There is a ] too many: each bracket needs one that opens and one that closes.'],
    ['an at sign', 'name: @home\n', 1, begins('@home')],
    ['a star', 'names: [*home, b]\n', 1, begins('*home')],
    ['an exclamation mark', 'name: !home\n', 1, begins('!home')],
    ['an ampersand', 'name: &home\nid: x\n', 1, begins('&home')],
    ['a hyphen in braces', 'a:\n  - { what: - fees, kind: money }\n', 2, begins('- fees')],
    ['an upright', 'name: |home\n', 1, begins('|home')],
    ['a semicolon', "a:\n  - { what: 'fees'; kind: money }\n", 2, 'Fields and entries are parted by commas, not by semicolons.'],
    ['no space after a colon', 'id: x\nname:b\nc: d\n', 2, 'There must be a space after the colon, as in "name: b".'],
    [
      'a line without a colon',
      'id: x\nname\ntitle: c\n',
      2,
      'The line holds no field: a field is a name, a colon, a space, and what it holds.',
    ],
    ['a line that is indented too far', 'parties:\n  - id: a\n      name: b\n', 3, ASTRAY],
    ['a line that is not indented enough', 'parties:\n  - id: a\n   name: b\n', 3, ASTRAY],
    ['a second document', 'id: x\n---\nid: y\n', 2, 'A line of three hyphens begins another document: take it out.'],
    [
      'a backslash',
      'a: "a \\p b"\n',
      1,
      'A backslash means something else in double quotes: put the text into single quotes, or write the backslash twice.',
    ],
    ['aliases that stand for too much', GROWING, 1, 'The anchors (&) and aliases (*) of this file stand for too much: write it out.'],
  ])('%s', (_, text, line, sentence) => {
    expect(openYaml(text).mistakes).toEqual([{ line, sentence }]);
  });

  it('tells every field that stands twice, and reads the rest', () => {
    const yaml = openYaml('a: 1\na: 2\nb:\n  - { c: 1, c: 2 }\n');
    expect(yaml.mistakes.map(({ line }) => line)).toEqual([2, 4]);
    expect(yaml).toMatchObject({ readable: true, data: { a: 2 } });
  });
});

it('reads sound YAML, with anchors, quotes of both sorts and lines from another system', () => {
  const yaml = openYaml("a: &b \"it's\"\r\nc: *b\r\nd: ['it''s', \"x: y\"]\r\n");
  expect(yaml).toMatchObject({ mistakes: [], readable: true, data: { a: "it's", c: "it's", d: ["it's", 'x: y'] } });
});

it('knows the line of a field, of an entry, and of what a missing one stands in', () => {
  const { lineOf } = openYaml('id: x\nparties:\n  - id: a\n    gives:\n      - { what: b }\n  - id: c\n');
  expect(
    [['id'], ['parties'], ['parties', 0, 'gives'], ['parties', 0, 'gives', 0, 'what'], ['parties', 1], ['parties', 1, 'name'], ['x']].map(
      lineOf,
    ),
  ).toEqual([1, 2, 4, 5, 6, 6, 1]);
});

it.each(['', '#', '\u0000', '{', ']', '- ', '? ', '&', '*', '%', '\t', ': :', '!!', '>', '"', "'", '<<: *a', '{a: {b: [c, {'])(
  'never throws, whatever it reads (%j)',
  (text) => {
    for (const { line, sentence } of openYaml(text).mistakes) {
      expect(line).toBe(1);
      expect(sentence).toMatch(/^[A-Z"].*\.$/u);
    }
  },
);
